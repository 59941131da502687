"""The first start: with a pack, without one, for the second time, and what is refused."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from pyrage import x25519

from shelter_app.application.opening import opening
from shelter_app.application.opening.operators import (
    NameNeeded,
    NotALead,
    OperatorNeeded,
    PinUnsuitable,
)
from shelter_app.application.opening.packs import is_demonstration, open_pack
from shelter_app.application.opening.session import NewOperator
from shelter_app.application.opening.shown import Founding, Opener, PlaceChoice
from shelter_app.application.ports.stores import Keyring
from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.facts.running import (
    IncidentJoined,
    IncidentOpened,
    PlaceOpened,
    RegisterInstalled,
)
from shelter_app.domain.ledger.facts.trust import OperatorAdded
from shelter_app.domain.roles import Affiliation, Role
from shelter_app.storage.desks import stores as stores_module
from shelter_app.storage.durable import write_durably
from shelter_app.storage.faults import StoreFull, StoreNotWritable
from shelter_app.storage.keys.refusals import PassphraseTooShort, PassphraseWrong
from shelter_app.wire.pack import write_pack
from shelter_app.wire.pack_faults import NotAPack, PackForAnother, PackOfAnotherTown
from tests.application.demo_town import KIYO, PACK, card_of, lines
from tests.application.night import LEAD, RECEPTION, TEAM, Night
from tests.wire.packs import ROOT, pack

HALL = PlaceChoice("", "公民館")


def facts(night: Night, kind: type) -> list[object]:
    return [event.fact for event in night.events() if isinstance(event.fact, kind)]


def test_the_pack_says_which_town_and_how_many_before_anything_is_made(bare: Night) -> None:
    town = bare.a.doorway.read_pack(PACK)

    assert (town.town, town.entries, town.cards, town.drill) == ("見本県霧浦町", 289, 120, True)
    assert len(town.places) == 12
    assert [place.kind for place in town.places].count("welfare") == 2
    assert bare.a.stores.survey() == ()


def test_a_desk_founded_with_the_demonstrations_pack_is_a_drill(bare: Night) -> None:
    bare.found()
    bare.sign_in(LEAD)

    told = bare.a.sitting.facts()

    assert (told.shelter, told.incident) == ("第三小学校体育館", "霧浦島地震 避難所開設訓練")
    assert told.drill
    assert told.register_open
    assert not told.reception_only
    assert bare.store.reader.home().is_drill
    assert bare.a.desk.present(card_of(KIYO)).lines[0].name == lines()[KIYO].name
    (joined,) = facts(bare, IncidentJoined)
    (place,) = facts(bare, PlaceOpened)
    (installed,) = facts(bare, RegisterInstalled)
    assert isinstance(joined, IncidentJoined)
    assert joined.drill
    assert isinstance(place, PlaceOpened)
    assert place.number == "03"
    assert isinstance(installed, RegisterInstalled)
    assert bare.a.room.register is not None
    current = bare.a.room.register.current()
    assert current is not None
    assert installed.hash == current.hash


def test_a_desk_can_begin_without_any_pack(bare: Night) -> None:
    bare.found(pack=None, place=HALL)
    bare.sign_in(LEAD)

    told = bare.a.sitting.facts()

    assert (told.shelter, told.drill, told.register_open) == ("公民館", False, False)
    assert not bare.a.stores.has_register()
    assert len(facts(bare, IncidentOpened)) == 1
    received = bare.receive(bare.a.desk.present(card_of(KIYO)))
    assert received.slips[0].code.startswith("00-")
    assert len(received.slips[0].code.split("-")[1]) == 2


@pytest.mark.parametrize("founded_with", [PACK, None])
def test_nobody_is_signed_in_after_the_first_start(bare: Night, founded_with: Path | None) -> None:
    bare.found(pack=founded_with)

    assert bare.table.operator is None
    assert [one.name for one in bare.a.sitting.operators()] == sorted(one.name for one in TEAM)


def test_the_offered_phrase_opens_the_desk_again(bare: Night) -> None:
    bare.phrase = bare.a.doorway.offer_phrase()
    bare.found()
    bare.restart()

    bare.phrase = bare.phrase.upper().replace(" ", "-")
    bare.open(LEAD)

    assert bare.a.sitting.facts().register_open


def test_the_envelopes_code_opens_the_desk_too(bare: Night) -> None:
    code = bare.a.doorway.offer_envelope()
    bare.a.doorway.found(Founding(None, HALL, bare.phrase, (LEAD,), code))
    bare.restart()
    (found,) = bare.a.stores.survey()
    assert found.openers == (Opener.PASSPHRASE, Opener.ENVELOPE)

    bare.a.doorway.open_with(found.ref, Opener.ENVELOPE, code)

    assert bare.a.room.is_open


def test_a_place_that_is_not_in_the_pack_is_named_by_hand(bare: Night) -> None:
    bare.found(place=PlaceChoice("", "北浜公会堂"))

    label = bare.store.label
    assert (label.shelter, label.number, label.letters) == ("北浜公会堂", "00", "")


@pytest.mark.parametrize(
    ("team", "refusal"),
    [
        ((), OperatorNeeded),
        ((LEAD, replace(RECEPTION, pin="12")), PinUnsuitable),
        ((LEAD, replace(RECEPTION, pin="１２３４")), PinUnsuitable),
        ((LEAD, replace(RECEPTION, pin="123456789")), PinUnsuitable),
        ((replace(LEAD, name=" \x00 "),), NameNeeded),
        ((RECEPTION,), NotALead),
    ],
)
def test_operators_who_lack_something_are_refused_before_anything_is_made(
    bare: Night, team: tuple[NewOperator, ...], refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        bare.found(team)

    assert bare.a.stores.survey() == ()
    assert not bare.a.stores.has_register()


def test_the_lead_may_be_named_last(bare: Night) -> None:
    bare.found((RECEPTION, LEAD), pack=None)

    assert {one.name for one in bare.a.sitting.operators()} == {RECEPTION.name, LEAD.name}


def test_a_short_phrase_of_ones_own_is_refused_before_anything_is_made(bare: Night) -> None:
    bare.phrase = "himitsu"

    with pytest.raises(PassphraseTooShort) as refused:
        bare.found()

    assert refused.value.code == "V-05"
    assert bare.a.stores.survey() == ()
    assert not bare.a.stores.has_register()


def test_a_pack_for_another_desk_or_no_pack_at_all_is_refused(bare: Night, tmp_path: Path) -> None:
    (tmp_path / "picture.pack").write_bytes(b"\x89PNG")
    (tmp_path / "other.pack").write_bytes(write_pack(pack(), ROOT, [_somebody()]))

    for name, refusal in (("picture", NotAPack), ("other", PackForAnother)):
        with pytest.raises(refusal):
            bare.found(pack=tmp_path / f"{name}.pack", place=HALL)
    with pytest.raises(StoreNotWritable):
        bare.found(pack=tmp_path / "gone.pack", place=HALL)

    assert bare.a.stores.survey() == ()


def _somebody() -> str:
    return str(x25519.Identity.generate().to_public())


def test_a_second_incident_uses_the_register_that_lies_here(laptop: Night) -> None:
    laptop.found([LEAD], place=PlaceChoice("", "北浜公会堂"))

    assert laptop.a.sitting.facts().register_open
    assert len(laptop.a.stores.survey()) == 2
    assert laptop.a.sitting.facts().shelter == "北浜公会堂"


def test_a_second_incident_needs_the_phrase_of_the_register_that_lies_here(laptop: Night) -> None:
    before = laptop.files()
    laptop.phrase = "another phrase of somebody's"

    with pytest.raises(PassphraseWrong):
        laptop.found([LEAD])

    assert laptop.files() == before


def test_without_a_pack_a_register_that_does_not_open_stays_closed(laptop: Night) -> None:
    laptop.phrase = "another phrase of somebody's"

    laptop.found([LEAD], pack=None)

    assert not laptop.a.sitting.facts().register_open


def test_a_pack_of_another_town_is_refused_where_a_register_lies(
    laptop: Night, tmp_path: Path
) -> None:
    other = tmp_path / "other.pack"
    other.write_bytes(write_pack(pack(), ROOT, [laptop.a.shelf.recipient()]))

    with pytest.raises(PackOfAnotherTown):
        laptop.found([LEAD], pack=other, place=HALL)

    assert len(laptop.a.stores.survey()) == 1
    laptop.open(LEAD)  # the register was let go of
    assert laptop.a.sitting.facts().register_open


def test_a_register_imported_before_is_open_on_a_desk_founded_with_the_same_phrase(
    bare: Night,
) -> None:
    bare.a.stores.create_register(Keyring(bare.phrase)).close()

    bare.found([LEAD], pack=None)

    assert bare.a.sitting.facts().register_open
    assert facts(bare, RegisterInstalled) == []


def test_a_full_disk_at_the_first_start_leaves_no_half_made_store(
    bare: Night, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StoreFull("no room")

    with monkeypatch.context() as broken:
        broken.setattr(stores_module, "write_label", full)
        with pytest.raises(StoreFull):
            bare.found()

    assert bare.a.stores.survey() == ()
    bare.found()  # the register was let go of, and the same phrase opens it
    assert bare.a.sitting.facts().register_open


def test_a_pack_without_a_place_or_incident_still_founds_a_desk(
    bare: Night, tmp_path: Path
) -> None:
    other = tmp_path / "other.pack"
    bare_pack = replace(pack(), incident=None)
    other.write_bytes(write_pack(bare_pack, ROOT, [bare.a.shelf.recipient()]))

    bare.found([LEAD], pack=other, place=HALL)

    told = bare.a.sitting.facts()
    assert (told.shelter, told.incident) == ("公民館", "")
    assert not is_demonstration(bare_pack)


def test_the_same_place_and_incident_have_one_scope_on_every_laptop(
    bare: Night, laptop: Night
) -> None:
    bare.found()

    assert bare.store.label.scope == laptop.a.stores.label(laptop.a.stores.survey()[0].ref).scope


def test_packs_beside_the_stores_are_offered_newest_first(bare: Night) -> None:
    bare.data.mkdir(parents=True)
    write_durably(bare.data / "old.pack", b"x")
    write_durably(bare.data / "new.pack", PACK.read_bytes())
    os.utime(bare.data / "old.pack", (1, 1))

    assert [offer.label for offer in bare.a.doorway.survey().packs] == ["new.pack", "old.pack"]
    assert is_demonstration(open_pack(bare.a.shelf, bare.data / "new.pack"))


def test_the_shift_opener_is_named_for_screens() -> None:
    assert opening.OPENED_BY_SHIFT is Opener.SHIFT_PIN


def test_an_operator_from_a_newer_version_has_the_least_rights(night: Night) -> None:
    fact = OperatorAdded(name="未来 人", affiliation="starfleet", role="admiral")
    night.record("operator.added", fact, Subject("operator", night.table.new_id()))

    found = next(one for one in night.a.sitting.operators() if one.name == "未来 人")
    assert (found.affiliation, found.role) == (Affiliation.RESIDENT, Role.RECEPTION)
