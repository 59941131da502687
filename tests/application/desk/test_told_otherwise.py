"""What the desk makes of lines and ages that tell it less than it hoped for."""

import pytest

from shelter_app.application.desk.catch_up import catch_up, owe
from shelter_app.application.desk.matching import Agreement
from shelter_app.application.desk.people import Evacuees, known_of_row
from shelter_app.application.desk.shown import TypedPerson
from shelter_app.domain.ids import PersonId, Subject
from shelter_app.domain.ledger.edges import edge
from shelter_app.domain.ledger.facts.links import MatchDecided
from shelter_app.domain.ledger.facts.people import Details, PersonAmended
from shelter_app.wire.card import render_card
from tests.application.demo_town import KIYO, SEALED_RYOICHI, card, card_of, lines
from tests.application.night import Night

STRANGER = TypedPerson("旅の 人", "たびの ひと")
UNHEARD_OF = render_card("13221", bytes(range(16)))


def test_catching_up_leaves_checked_cards_and_strange_cards_as_they_are(night: Night) -> None:
    night.receive(night.a.desk.present(card_of(SEALED_RYOICHI)))
    night.receive(night.a.desk.present(card(UNHEARD_OF)))
    before = len(night.envelopes())
    owe(night.table.local)

    assert catch_up(night.table) == 0

    assert len(night.envelopes()) == before


def test_a_person_for_whom_nobody_is_proposed_costs_no_look_at_the_register(night: Night) -> None:
    received = night.type_in(STRANGER)

    assert night.a.matching.case(received.slips[0].ref).proposals == ()
    assert night.events("entry.viewed") == []


def test_a_line_that_people_proposed_and_matching_would_not_is_not_called_different(
    night: Night,
) -> None:
    """Nothing was worked out about it, so its fields say only where they are equal."""
    person = night.type_in(STRANGER).slips[0].ref
    entry = lines()[KIYO].entry
    fact = MatchDecided(person=PersonId(person.id), entry=entry, state="waiting")
    night.record("match.decided", fact, edge("match", PersonId(person.id), entry))

    (proposal,) = night.a.matching.case(person).proposals

    assert proposal.entry.id == entry
    assert {one.agreement for one in proposal.compared} == {Agreement.UNKNOWN}


@pytest.mark.parametrize(
    ("asked", "is_known"), [(2026_11_22, True), (0, False), (2026_02_30, False)]
)
def test_an_age_asked_on_no_day_of_the_calendar_is_kept_without_its_day(
    night: Night, asked: int, is_known: bool
) -> None:
    person = night.type_in(STRANGER).slips[0].ref
    night.record("person.amended", PersonAmended(details=Details(age=(86, asked))), person)
    row = night.table.reader.row(person)
    assert row is not None

    known = known_of_row(row)

    assert known.birth is not None
    assert known.birth.age == 86
    assert (known.recorded is not None) is is_known


def test_someone_who_is_on_no_record_brings_up_nobody(night: Night) -> None:
    assert night.a.desk.look(Subject("person", bytes(16))).lines == ()


def test_the_areas_of_those_who_came_are_counted(night: Night) -> None:
    night.receive(night.a.desk.present(card_of(KIYO)))

    areas = Evacuees(night.table.reader, night.table.letters).areas()

    assert areas
    assert set(areas.values()) == {1}
