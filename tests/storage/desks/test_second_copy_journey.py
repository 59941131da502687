"""A stick follows the desk; it is pulled, comes back, and a spare laptop goes on from it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from shelter_app.application.desk.shown import TypedPerson
from shelter_app.application.opening.session import Welcome
from shelter_app.application.opening.shown import Opener
from shelter_app.domain.errors import ShelterError
from shelter_app.storage import sticks as drives
from shelter_app.storage.desks import spare as spare_module
from shelter_app.storage.desks.opened import DATABASE
from shelter_app.storage.desks.spare import CopyNotWhole
from shelter_app.storage.faults import StoreNotWritable
from shelter_app.storage.keys.refusals import PassphraseWrong
from shelter_app.storage.keys.slot import Opener as SlotOpener
from shelter_app.storage.keys.slot_store import SlotStore
from shelter_app.storage.ledger.reader import SqlReader
from shelter_app.storage.second_copy import COPY_NAME
from shelter_app.storage.sticks import COPY_FOLDER
from tests.application.demo_town import KIYO, card_of, lines
from tests.application.night import LEAD, RECEPTION, Night, names, slip_of


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stick that is plugged into every laptop of the test."""
    top = tmp_path / "stick"
    top.mkdir()
    monkeypatch.setattr(spare_module, "sticks", lambda: (top,))
    return top


@pytest.fixture
def copied(night: Night, stick: Path) -> Night:
    """A desk with people in it, all of them on the stick."""
    night.receive(night.a.desk.present(card_of(KIYO)), everyone=True)
    night.type_in(TypedPerson("旅の 人"))
    night.store.copy.start(stick / COPY_FOLDER)
    assert night.store.copy.settled() == 0
    return night


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Night]:
    """A spare laptop with nothing on it."""
    laptop = Night(tmp_path / "spare")
    yield laptop
    laptop.a.room.leave()


def test_what_waits_for_the_stick_is_counted_and_goes_to_none(night: Night, stick: Path) -> None:
    night.type_in(TypedPerson("山田 花子"))
    assert night.a.desk.counts().waiting_stick is None

    night.store.copy.start(stick / COPY_FOLDER)
    night.store.copy.settled()
    assert night.a.desk.counts().waiting_stick == 0

    night.type_in(TypedPerson("山田 太郎"))
    night.store.copy.settled()
    assert night.a.desk.counts().waiting_stick == 0


def test_a_pulled_stick_stops_nobody_and_catches_up_when_it_is_back(
    copied: Night, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = copied.store.copy

    def pulled(*_: object) -> None:
        raise StoreNotWritable("the stick is gone")

    with monkeypatch.context() as away:
        away.setattr(copy._ledger, "ingest", pulled)
        (stick / COPY_FOLDER).rename(stick / "elsewhere")
        (stick / COPY_FOLDER).write_text("not a folder", encoding="ascii")
        waiting = []
        for number in range(3):
            copied.type_in(TypedPerson(f"次の 人 {number}"))
            copy.settled()
            waiting.append(copied.a.desk.counts().waiting_stick)

    assert waiting == [1, 2, 3]
    assert copied.a.desk.counts().inside == 7
    assert copy.problem
    (stick / COPY_FOLDER).unlink()
    (stick / "elsewhere").rename(stick / COPY_FOLDER)
    copied.type_in(TypedPerson("また 次の人"))
    assert copy.settled() == 0
    assert copied.a.desk.counts().waiting_stick == 0
    assert copy.problem == ""


def test_a_stick_that_cannot_be_written_is_refused_with_a_code(night: Night, stick: Path) -> None:
    (stick / COPY_FOLDER).write_text("not a folder", encoding="ascii")

    with pytest.raises(ShelterError) as refused:
        night.store.copy.start(stick / COPY_FOLDER)

    assert refused.value.code == "V-16"
    assert night.a.desk.counts().waiting_stick is None
    assert night.type_in(TypedPerson("山田 花子")).people == 1


def test_the_copy_of_a_store_that_lies_here_is_not_offered_beside_it(
    copied: Night, other: Night
) -> None:
    assert [found.on_stick for found in copied.a.stores.survey()] == [False]

    (found,) = other.a.stores.survey()
    assert found.on_stick
    assert (found.shelter, found.drill, found.problem) == ("第三小学校体育館", True, "")
    assert Opener.PASSPHRASE in found.openers


def test_a_spare_laptop_goes_on_from_the_stick_as_a_new_device(copied: Night, other: Night) -> None:
    slips = {one.name: one for act in copied.a.desk.recent() for one in act.people}
    device = copied.store.reader.home().device
    people = copied.a.desk.counts().inside
    heads = copied.store.reader.heads()
    copied.a.sitting.lock()
    (found,) = other.a.stores.survey()

    other.a.doorway.open_with(found.ref, Opener.PASSPHRASE, copied.phrase)

    assert other.a.desk.counts().inside == people
    home = other.store.reader.home()
    assert home.device != device
    assert home.scope == next(iter(heads)).scope
    assert other.store.label.ref != found.ref
    answer = other.a.sitting.sign_in(other.operator(LEAD).id, "7777")  # PINs are set again
    assert isinstance(answer, Welcome)
    (admitted,) = other.events("device.admitted")
    assert admitted.subjects[0].id == device
    received = other.type_in(TypedPerson("次の 人"))
    shelter, letters, *_ = received.slips[0].code.split("-")
    assert (shelter, len(letters)) == ("03", 2)
    assert other.a.desk.counts().inside == people + 1
    kiyo = other.a.desk.look(slips[lines()[KIYO].name].ref)
    assert names(kiyo)[0] == lines()[KIYO].name
    assert slip_of(received).id == received.slips[0].ref.id


def test_the_spare_laptop_can_be_locked_and_opened_again(copied: Night, other: Night) -> None:
    copied.a.sitting.lock()
    (found,) = other.a.stores.survey()
    other.a.doorway.open_with(found.ref, Opener.PASSPHRASE, copied.phrase)
    people = other.a.desk.counts().inside
    other.restart()

    own = next(one for one in other.a.stores.survey() if not one.on_stick)
    other.a.doorway.open_with(own.ref, Opener.PASSPHRASE, copied.phrase)

    assert other.a.desk.counts().inside == people


def test_a_wrong_phrase_begins_nothing_on_the_spare_laptop(copied: Night, other: Night) -> None:
    (found,) = other.a.stores.survey()

    with pytest.raises(PassphraseWrong):
        other.a.doorway.open_with(found.ref, Opener.PASSPHRASE, "not the phrase at all")

    assert not (other.data / "desks").exists()


def test_a_copy_that_is_not_whole_begins_nothing_on_the_spare_laptop(
    copied: Night, other: Night, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied.a.sitting.lock()
    (found,) = other.a.stores.survey()
    monkeypatch.setattr(SqlReader, "public_keys", lambda _: {})

    with pytest.raises(CopyNotWhole) as refused:
        other.a.doorway.open_with(found.ref, Opener.PASSPHRASE, copied.phrase)

    assert refused.value.code == "V-22"
    assert [found.on_stick for found in other.a.stores.survey()] == [True]
    assert (stick / COPY_FOLDER / COPY_NAME).exists()


def test_a_laptop_that_nobody_can_open_takes_its_shelter_from_the_stick(
    copied: Night, other: Night
) -> None:
    """Reception-only beside the stick: the same incident and scope, joined when somebody can."""
    other.a.doorway.start_reception_only()
    other.a.sitting.add_operator(LEAD)
    other.sign_in(LEAD)
    other.type_in(TypedPerson("暗い 中の人"))
    assert other.store.label.scope == copied.store.label.scope
    assert not list(other.data.rglob("copy.db"))
    people = copied.a.desk.counts().inside
    copied.a.sitting.lock()

    assert other.a.doorway.join(Opener.PASSPHRASE, copied.phrase) > 0

    assert other.a.desk.counts().inside == people + 1
    assert not other.a.sitting.facts().reception_only


def test_a_stick_of_something_else_is_not_offered(other: Night, stick: Path) -> None:
    (stick / "photos").mkdir()
    assert other.a.stores.survey() == ()

    (stick / COPY_FOLDER).mkdir()
    (stick / COPY_FOLDER / "desk.json").write_bytes(b"{")
    (found,) = other.a.stores.survey()
    assert (found.on_stick, found.problem) == (True, "V-11")


def test_a_desk_restored_from_a_backup_takes_its_next_letter(laptop: Night, tmp_path: Path) -> None:
    backup = laptop.files()
    laptop.open(RECEPTION)
    assert laptop.type_in(TypedPerson("一人目")).slips[0].code.startswith("03-A-0001")
    laptop.a.sitting.lock()
    for name, content in backup.items():
        if "machine" not in name:
            (laptop.data / name).write_bytes(content)
    for left in laptop.data.rglob("*-wal"):
        left.unlink()

    laptop.open(RECEPTION)

    code = laptop.type_in(TypedPerson("二人目")).slips[0].code
    assert len(code.split("-")[1]) == 2
    laptop.restart()
    laptop.open(RECEPTION)
    again = laptop.type_in(TypedPerson("三人目")).slips[0].code
    assert again.split("-")[:2] == code.split("-")[:2]
    assert again != code


def test_sticks_are_the_drives_that_are_mounted_for_this_user(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("USER", "nobody-of-this-name")
    assert drives.sticks() == ()
    monkeypatch.delenv("USER")
    assert drives.sticks() == ()


def test_headquarters_can_open_what_a_spare_laptop_goes_on_with(
    copied: Night, other: Night
) -> None:
    copied.a.sitting.lock()
    (found,) = other.a.stores.survey()
    other.a.doorway.open_with(found.ref, Opener.PASSPHRASE, copied.phrase)

    slots = SlotStore(other.store.folder / DATABASE).read().slots

    assert {slot.opener for slot in slots} == {SlotOpener.PASSPHRASE, SlotOpener.HQ}
