"""The source names no developer's machine and no package registry."""

import re

import pytest

from tests.architecture.source_tree import ROOT, text_files

# Written in pieces, so that this file does not find itself.
REGISTRIES = "|".join(
    re.escape(f"{name}.{end}")
    for name, end in [
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "com"),
        ("npmjs", "org"),
        ("deb.debian", "org"),
        ("security.debian", "org"),
        ("archive.ubuntu", "com"),
        ("crates", "io"),
    ]
)
PLACES = "|".join(
    (
        "/" + r"work/",
        r"(?<![\w/-])(?:\.\./)?" + "shared" + "/",
        r"(?<![\w.])/" + r"root/",
        r"(?<![\w.])/" + r"home/\w",
        r"(?<![\w.])/" + r"opt/\w",
        r"(?<![\w.])/" + r"tmp/\w",
        r"[A-Z]:\\" + r"Users\\\w",
    )
)


@pytest.mark.parametrize("pattern", [REGISTRIES, PLACES], ids=["registries", "places"])
def test_no_text_file_names_where_it_was_made(pattern: str) -> None:
    search = re.compile(pattern)
    found = [
        f"{path.relative_to(ROOT)}:{number}: {match.group()}"
        for path in text_files()
        for number, line in enumerate(
            path.read_text(encoding="utf-8", errors="replace").splitlines(), 1
        )
        if (match := search.search(line))
    ]
    assert found == []
