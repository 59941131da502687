"""A restored or copied store goes on in a new epoch."""

from pathlib import Path

import pytest

from shelter_app.storage.binding import Binding
from shelter_app.storage.machine import machine_id

STORE, EPOCH, HERE, THERE = b"s" * 16, b"e" * 8, b"m" * 16, b"n" * 16


@pytest.fixture
def binding(tmp_path: Path) -> Binding:
    """A store bound to this machine after ten events."""
    binding = Binding(tmp_path / "state", STORE)
    binding.bind(EPOCH, 10, HERE)
    return binding


def test_a_store_that_was_left_alone_goes_on(binding: Binding) -> None:
    assert binding.is_same(EPOCH, 10, HERE)
    binding.advance(EPOCH, 25, HERE)
    assert binding.is_same(EPOCH, 25, HERE)


def test_a_store_restored_from_yesterdays_backup_is_noticed(binding: Binding) -> None:
    binding.advance(EPOCH, 25, HERE)
    assert not binding.is_same(EPOCH, 24, HERE)


def test_a_store_on_another_machine_is_noticed(binding: Binding, tmp_path: Path) -> None:
    assert not Binding(tmp_path / "elsewhere", STORE).is_same(EPOCH, 10, HERE)
    assert not binding.is_same(EPOCH, 10, THERE)


def test_the_first_of_two_copies_on_one_machine_is_noticed_when_it_returns(
    binding: Binding,
) -> None:
    binding.bind(b"f" * 8, 10, HERE)
    assert not binding.is_same(EPOCH, 11, HERE)


def test_a_mark_that_a_power_cut_left_late_is_harmless(binding: Binding) -> None:
    assert binding.is_same(EPOCH, 12, HERE)


@pytest.mark.parametrize("content", [b"", b"x", b"\x00" * 64])
def test_a_damaged_mark_means_a_new_epoch_and_no_refusal(binding: Binding, content: bytes) -> None:
    next(binding.folder.iterdir()).write_bytes(content)
    assert not binding.is_same(EPOCH, 10, HERE)


def test_a_forgotten_store_leaves_no_mark(binding: Binding) -> None:
    binding.forget()
    assert binding.read() is None
    binding.forget()


def test_the_machine_knows_itself_again() -> None:
    assert machine_id() == machine_id()
    assert len(machine_id()) == 16


def test_a_machine_folder_that_cannot_be_made_keeps_nobody_out(tmp_path: Path) -> None:
    in_the_way = tmp_path / "machine"
    in_the_way.write_bytes(b"a file")
    binding = Binding(in_the_way, b"s" * 16)
    binding.bind(b"e" * 8, 3, b"m" * 16)
    binding.advance(b"e" * 8, 4, b"m" * 16)
    assert binding.read() is None
