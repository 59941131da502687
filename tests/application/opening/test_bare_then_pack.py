"""A laptop with nothing on it receives people; the town's pack comes hours later."""

from pathlib import Path

import pytest
from nacl.signing import SigningKey

from shelter_app.application.desk.shown import Order, TypedPerson
from shelter_app.application.desk.table import NobodySignedIn
from shelter_app.application.opening.founding import DrillAndRealApart
from shelter_app.application.opening.operators import NotALead
from shelter_app.application.opening.session import NewOperator
from shelter_app.application.opening.shown import Founding, Opener, PlaceChoice
from shelter_app.bootstrap.assembly import Assembly, assemble
from shelter_app.domain.ids import EntryId, PlaceId, Subject
from shelter_app.domain.places import Place
from shelter_app.domain.register import Consent, Entry
from shelter_app.domain.roles import Affiliation, Role
from shelter_app.domain.town import TownCode
from shelter_app.domain.town_pack import RegisterPart, Town, TownPack
from shelter_app.settings import read_settings
from shelter_app.wire.pack import write_pack
from tests.application.night import Night

TEACHER = NewOperator("田中 先生", Affiliation.SCHOOL, Role.LEAD, "1111")
RECEPTION = NewOperator("鈴木 一", Affiliation.RESIDENT, Role.RECEPTION, "5678")
STAFF = NewOperator("佐藤 恵", Affiliation.TOWN, Role.LEAD, "2222")
KIYO = Entry(
    id=EntryId(b"k" * 16),
    management="1",
    name="本間 キヨ",
    kana="ホンマ キヨ",
    birth_text="昭和15年3月4日",
    consent=Consent.YES,
)


def _real_pack(desk: Assembly, folder: Path) -> Path:
    root = SigningKey(b"r" * 32)
    place = Place(id=PlaceId(b"p" * 16), local_id="1", name="浜の体育館", number="07")
    town = Town(code=TownCode("99998"), name="浜町", root_key=bytes(root.verify_key), drill=False)
    pack = TownPack(
        town=town, made_on="2026-11-01", places=(place,), register=RegisterPart(entries=(KIYO,))
    )
    path = folder / "hama.pack"
    path.write_bytes(write_pack(pack, root, [desk.shelf.recipient()]))
    return path


@pytest.fixture
def bare(tmp_path: Path) -> Assembly:
    desk = assemble(read_settings(data=tmp_path / "data"))
    desk.doorway.start_reception_only()
    teacher = desk.sitting.add_operator(TEACHER)
    desk.sitting.sign_in(teacher.id, TEACHER.pin)
    desk.desk.receive(Order((), (), (TypedPerson("本間 キヨ", "", "昭和15年3月4日"),)))
    return desk


def _founding(path: Path, place: str) -> Founding:
    phrase = "a phrase of our own making"
    return Founding(path, PlaceChoice(place, ""), phrase, (STAFF,))


def test_everything_received_is_at_home_under_the_pack(bare: Assembly, tmp_path: Path) -> None:
    path = _real_pack(bare, tmp_path)
    bare.doorway.found(_founding(path, (b"p" * 16).hex()))
    facts = bare.sitting.facts()
    assert (facts.shelter, facts.register_open, facts.reception_only) == ("浜の体育館", True, False)
    assert {one.name for one in bare.sitting.operators()} == {TEACHER.name, STAFF.name}
    staff = next(one for one in bare.sitting.operators() if one.name == STAFF.name)
    bare.sitting.sign_in(staff.id, STAFF.pin)
    assert bare.desk.counts().inside == 1
    assert [line.name for line in bare.matching.waiting()] == ["本間 キヨ"]
    bare.sitting.lock()
    (store,) = bare.stores.survey()
    bare.doorway.open_with(store.ref, Opener.PASSPHRASE, "a phrase of our own making")
    assert bare.desk.counts().inside == 1
    bare.sitting.lock()


def test_a_drill_is_never_mixed_into_what_was_received_for_real(bare: Assembly) -> None:
    demo = read_settings().demo / "town.pack"
    place = bare.doorway.read_pack(demo).places[0]
    with pytest.raises(DrillAndRealApart):
        bare.doorway.found(Founding(demo, place, "a phrase of our own making", (STAFF,)))
    assert bare.desk.counts().inside == 1
    assert bare.sitting.facts().reception_only
    bare.sitting.lock()


@pytest.mark.parametrize("sits", [None, RECEPTION])
def test_nothing_is_changed_while_nobody_sits_there_who_may_name_operators(
    bare: Assembly, tmp_path: Path, sits: NewOperator | None
) -> None:
    founding = _founding(_real_pack(bare, tmp_path), (b"p" * 16).hex())
    helper = bare.sitting.add_operator(RECEPTION)
    bare.sitting.pause()
    if sits is not None:
        bare.sitting.sign_in(helper.id, RECEPTION.pin)

    with pytest.raises(NobodySignedIn if sits is None else NotALead):
        bare.doorway.found(founding)

    facts = bare.sitting.facts()
    assert (facts.shelter, facts.register_open, facts.reception_only) == ("", False, True)
    assert not bare.stores.has_register()
    bare.sitting.lock()


def test_a_desk_where_nobody_was_named_yet_says_which_shelter_it_has_become(tmp_path: Path) -> None:
    desk = assemble(read_settings(data=tmp_path / "data"))
    desk.doorway.start_reception_only()

    desk.doorway.found(_founding(_real_pack(desk, tmp_path), (b"p" * 16).hex()))

    assert [one.name for one in desk.sitting.operators()] == [STAFF.name]
    scope = Subject("scope", desk.room.store.label.scope) if desk.room.store else None
    row = desk.room.table.reader.row(scope) if scope is not None else None
    assert row is not None
    assert not row.is_empty
    desk.sitting.lock()


def test_where_the_shelters_own_store_lies_a_provisional_desk_stays_to_be_joined(
    laptop: Night,
) -> None:
    own = laptop.a.stores.survey()[0].ref
    laptop.a.doorway.start_reception_only()
    provisional = laptop.store.label.ref

    laptop.found()

    found = {one.ref: one.reception_only for one in laptop.a.stores.survey()}
    assert found[own] is False
    assert found[provisional] is True
    assert len(found) == 3


def test_one_provisional_desk_is_no_home_to_the_next(bare: Assembly) -> None:
    assert bare.room.store is not None
    first = bare.room.store.label
    bare.doorway.leave()
    assert not bare.room.is_open

    bare.doorway.start_reception_only()

    assert bare.room.store is not None
    assert bare.room.store.label.scope != first.scope
    bare.sitting.lock()
