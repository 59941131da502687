"""The README's table of promises names tests that exist."""

import re

from tests.architecture.source_tree import ROOT, functions, python_files

ROW = re.compile(r"^\| (?!promise)[^|]+\| (`test_.+) \|$", re.MULTILINE)


def test_every_promise_has_a_test_behind_it() -> None:
    named = set(
        re.findall(r"`(test_\w+)`", " ".join(ROW.findall((ROOT / "README.md").read_text("utf-8"))))
    )
    written = {
        name
        for path in python_files()
        if path.is_relative_to(ROOT / "tests")
        for name, _ in functions(path)
    }
    assert len(named) > 10
    assert named - written == set()
