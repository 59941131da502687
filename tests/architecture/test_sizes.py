"""Small files and small functions, so that any part can be read in one sitting."""

from pathlib import Path

import pytest

from tests.architecture.source_tree import ROOT, functions, python_files

FILE_LIMIT, FILE_AIM = 400, 250
FUNCTION_LIMIT, FUNCTION_AIM = 40, 20
SHARE_THAT_MEETS_THE_AIM = 0.95


def lines(path: Path) -> int:
    return path.read_text(encoding="utf-8").count("\n")


def lengths() -> list[tuple[str, int]]:
    return [
        (f"{path.relative_to(ROOT)}:{name}", length)
        for path in python_files()
        for name, length in functions(path)
    ]


def test_no_file_is_longer_than_the_limit() -> None:
    assert [str(path) for path in python_files() if lines(path) > FILE_LIMIT] == []


def test_nearly_every_file_is_short() -> None:
    long = {
        str(path.relative_to(ROOT)): lines(path)
        for path in python_files()
        if lines(path) >= FILE_AIM
    }
    assert len(long) <= (1 - SHARE_THAT_MEETS_THE_AIM) * len(python_files()), long


def test_no_function_is_longer_than_the_limit() -> None:
    assert [(name, length) for name, length in lengths() if length > FUNCTION_LIMIT] == []


def test_nearly_every_function_is_short() -> None:
    every = lengths()
    long = sorted((length, name) for name, length in every if length >= FUNCTION_AIM)
    assert len(long) <= (1 - SHARE_THAT_MEETS_THE_AIM) * len(every), long


@pytest.mark.parametrize("vague", ["utils", "helpers", "manager", "common", "base"])
def test_no_module_has_a_vague_name(vague: str) -> None:
    assert [path for path in python_files() if path.stem == vague] == []
