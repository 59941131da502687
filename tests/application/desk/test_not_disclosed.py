"""A person who must not be found: at her own door by slip or called name, nowhere else.

No screen records the wish yet, so it is written to the ledger directly.
"""

import pytest

from shelter_app.application.desk.matches import waiting
from shelter_app.application.desk.shown import Presentation, Remark, TypedPerson
from shelter_app.application.desk.table import NotPermitted
from shelter_app.application.prints.roster import roster
from shelter_app.domain.ids import PersonId, Subject
from shelter_app.domain.ledger.facts.links import DisclosureSet
from tests.application.demo_town import MITSU, SUSUMU, card_of, lines
from tests.application.night import LEAD, RECEPTION, WELFARE, Night, names, slip_of

HUSBAND, WIFE = TypedPerson("大野 剛", "おおの つよし"), TypedPerson("大野 ゆかり", "おおの ゆかり")


@pytest.fixture
def couple(night: Night) -> Night:
    """Both came together; she must not be found, and is called スミレ."""
    received = night.type_in(HUSBAND, WIFE)
    night.protect(received.slips[1].ref, called="スミレ")
    night.sign_in(RECEPTION)
    return night


def wife(night: Night) -> Subject:
    return night.a.desk.search("スミレ")[0].person.ref


@pytest.mark.parametrize("text", ["大野 ゆかり", "おおの ゆかり", "大野", "ゆかり", "ohno yukari"])
def test_her_name_finds_her_no_more(couple: Night, text: str) -> None:
    assert "大野 ゆかり" not in [one.person.name for one in couple.a.desk.search(text)]


def test_who_came_with_her_comes_up_alone_and_counts_nobody_beside(couple: Night) -> None:
    (found,) = [one for one in couple.a.desk.search("大野 剛") if one.person.name == "大野 剛"]

    assert found.with_others == 0
    assert names(couple.a.desk.look(found.person.ref)) == ["大野 剛"]


def test_her_own_slip_brings_her_up_and_is_the_key_to_those_she_came_with(couple: Night) -> None:
    slip = couple.a.desk.search("スミレ")[0].person.ref
    code = couple.table.reader.row(slip)
    assert code is not None

    by_code = couple.a.desk.search(code.value("slip"))
    shown = couple.a.desk.look(slip)

    assert [one.person.ref for one in by_code] == [slip]
    assert names(shown) == ["大野 ゆかり", "大野 剛"]
    assert shown.lines[0].called == "スミレ"


@pytest.mark.parametrize("text", ["スミレ", "すみれ", " ｽﾐﾚ "])
def test_the_name_she_is_called_by_finds_her(couple: Night, text: str) -> None:
    assert [one.person.name for one in couple.a.desk.search(text)] == ["大野 ゆかり"]


def test_part_of_the_name_she_is_called_by_does_not(couple: Night) -> None:
    assert couple.a.desk.search("スミ") == ()


def test_she_returns_and_is_not_registered_twice(couple: Night) -> None:
    received = couple.receive(couple.a.desk.look(wife(couple)))

    assert received.slips[0].ref == wife(couple)
    assert couple.a.desk.counts().inside == 2


def test_the_list_of_recent_acts_calls_her_as_she_is_called(couple: Night) -> None:
    people = [one.name for act in couple.a.desk.recent() for one in act.people]

    assert people == ["大野 剛", "スミレ"]


def test_a_card_tells_nothing_of_her_whoever_holds_it(night: Night) -> None:
    received = night.receive(night.a.desk.present(card_of(MITSU)))
    night.protect(received.slips[0].ref)
    nothing = Presentation(remarks=(Remark.NOTHING_TO_TELL,), by_card=True)

    assert night.a.desk.present(card_of(MITSU)) == nothing
    assert names(night.a.desk.present(slip_of(received)))[0] == lines()[MITSU].name


def test_her_household_comes_up_without_her(night: Night) -> None:
    received = night.receive(night.a.desk.present(card_of(MITSU)))
    night.protect(received.slips[0].ref)

    assert names(night.a.desk.present(card_of(SUSUMU))) == [lines()[SUSUMU].name]


def test_a_wish_that_was_lifted_by_public_staff_without_standing_still_holds(
    couple: Night,
) -> None:
    """At a desk whose operators nobody enrolled, what lowers protection waits."""
    couple.sign_in(LEAD)
    her = wife(couple)
    heads = [event.id for event in couple.events("disclosure.set")]
    couple.record("disclosure.set", DisclosureSet(state="lifted"), her, after={"disclosure": heads})

    assert couple.table.reader.is_protected(PersonId(her.id))
    assert "大野 ゆかり" not in [one.person.name for one in couple.a.desk.search("大野 ゆかり")]


def test_only_public_staff_who_decide_see_her_among_the_waiting_matches(night: Night) -> None:
    received = night.receive(night.a.desk.present(card_of(MITSU)))
    night.protect(received.slips[0].ref)

    seen = {}
    for who in (LEAD, WELFARE, RECEPTION):
        night.sign_in(who)
        seen[who.name] = [line.name for line in waiting(night.table)]

    her = [lines()[MITSU].name]
    assert seen == {LEAD.name: her, WELFARE.name: her, RECEPTION.name: []}


def test_the_operating_roster_marks_her_for_the_operators_eyes(couple: Night) -> None:
    with pytest.raises(NotPermitted):
        roster(couple.table, couple.store.label)
    couple.sign_in(LEAD)
    paper = roster(couple.table, couple.store.label)

    marked = [(line.name, line.called) for line in paper.lines if line.not_disclosed]
    assert marked == [("大野 ゆかり", "スミレ")]
