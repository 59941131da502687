"""A power cut while stores are made, filled or destroyed leaves nothing half made in sight."""

from pathlib import Path

import pytest

from shelter_app.application.opening.shown import Opener
from shelter_app.storage.desks import opened, stores
from shelter_app.storage.desks.building import HALF
from tests.application.night import LEAD, Night


class Cut(BaseException):
    """The power is gone: nothing more is done."""


@pytest.fixture
def cut(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Let nothing be tidied up any more, as after a power cut."""
    monkeypatch.setattr(stores, "remove", lambda _: None)
    return monkeypatch


def _fail(*_: object) -> None:
    raise Cut


def _desks(night: Night) -> list[Path]:
    return sorted((night.data / "desks").iterdir())


@pytest.mark.parametrize("step", ["make_file", "SlotStore", "write_label", "show"])
def test_a_first_start_cut_off_anywhere_can_be_done_again_with_another_phrase(
    bare: Night, cut: pytest.MonkeyPatch, step: str
) -> None:
    with cut.context() as patch:
        patch.setattr(stores, step, _fail)
        with pytest.raises(Cut):
            bare.found()
    bare.restart()
    assert not bare.a.stores.survey()
    bare.phrase = "mattaku betsu no nagai aikotoba"
    bare.found()
    bare.sign_in(LEAD)
    assert bare.a.sitting.facts().register_open
    assert [path.suffix for path in _desks(bare)] == [""]  # what was left has been swept away


def test_a_register_is_never_set_aside_beside_a_shelters_store(laptop: Night) -> None:
    assert not laptop.a.stores.set_register_aside()
    assert laptop.a.stores.has_register()


def test_a_register_in_use_is_not_set_aside(bare: Night, cut: pytest.MonkeyPatch) -> None:
    cut.setattr(stores, "make_file", _fail)
    with pytest.raises(Cut):
        bare.found()
    register = bare.a.stores.open_register(Opener.PASSPHRASE, bare.phrase)
    assert not bare.a.stores.set_register_aside()
    register.close()
    assert bare.a.stores.set_register_aside()


def test_a_copy_half_taken_is_no_desk(
    night: Night, tmp_path: Path, cut: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    night.store.copy.start(stick)
    night.store.copy.stop()
    spare = Night(tmp_path / "spare", night.phrase)
    with cut.context() as patch:
        patch.setattr(stores, "take_copy", _fail)
        with pytest.raises(Cut):
            spare.a.stores.start_from_copy(stick, Opener.PASSPHRASE, night.phrase)
    assert [path.suffix for path in _desks(spare)] == [HALF]
    assert not spare.a.stores.survey()
    taken = spare.a.stores.start_from_copy(stick, Opener.PASSPHRASE, night.phrase)
    assert taken.reader.heads().keys() >= night.store.reader.heads().keys()
    taken.close()
    assert [path.suffix for path in _desks(spare)] == [""]


def test_a_store_half_destroyed_after_joining_is_not_offered(laptop: Night) -> None:
    laptop.a.doorway.start_reception_only()
    store = laptop.store
    laptop.a.room.leave()
    hidden = store.folder.rename(store.folder.with_name(f"{store.folder.name}{HALF}"))
    (hidden / f"{opened.DATABASE}.slots").unlink()
    assert [found.problem for found in laptop.a.stores.survey()] == [""]
