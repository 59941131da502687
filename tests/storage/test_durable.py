"""Small files are replaced whole or not at all."""

import errno
from pathlib import Path

import pytest

from shelter_app.storage.durable import make_folder, write_durably
from shelter_app.storage.faults import StoreFull, StoreNotWritable


def test_a_file_is_replaced(tmp_path: Path) -> None:
    write_durably(tmp_path / "a", b"old")
    write_durably(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new"
    assert [file.name for file in tmp_path.iterdir()] == ["a"]


@pytest.mark.parametrize(
    ("number", "fault"), [(errno.ENOSPC, StoreFull), (errno.EIO, StoreNotWritable)]
)
def test_a_fault_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, fault: type[Exception]
) -> None:
    def fail(_: int) -> None:
        raise OSError(number, "no")

    write_durably(tmp_path / "a", b"old")
    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(fault):
        write_durably(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["a"]


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreNotWritable):
        write_durably(tmp_path / "gone" / "a", b"x")


def test_a_folder_that_cannot_be_made_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StoreNotWritable):
        make_folder(tmp_path / "file" / "below")
