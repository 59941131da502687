"""Matching proposes register lines; people who answer for people decide."""

from dataclasses import replace

import pytest

from shelter_app.application.desk.matches import NobodyToDecide, PersonGone
from shelter_app.application.desk.matching import Agreement, Compared, MatchCase, MatchField
from shelter_app.application.desk.shown import MatchState, TypedPerson
from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.event import Lane
from shelter_app.domain.ledger.facts.links import MatchDecided
from shelter_app.domain.ledger.facts.running import Looked
from shelter_app.domain.people import Sex
from tests.application.demo_town import HIROKO, KIYO, card_of, lines
from tests.application.night import LEAD, RECEPTION, WELFARE, Night

HERSELF = TypedPerson("本間 キヨ", "ほんま きよ", "昭和15年3月4日", Sex.FEMALE, "中浜")


def compared(case: MatchCase) -> dict[MatchField, Compared]:
    return {one.about: one for one in case.proposals[0].compared}


def decisions(night: Night) -> list[MatchDecided]:
    found = [event.fact for event in night.events("match.decided")]
    return [fact for fact in found if isinstance(fact, MatchDecided)]


def test_a_person_who_says_who_she_is_gets_her_line_proposed(night: Night) -> None:
    received = night.type_in(HERSELF)

    assert received.to_match == (received.slips[0].ref,)
    (proposed,) = decisions(night)
    assert (proposed.entry, proposed.state) == (lines()[KIYO].entry, "waiting")
    assert proposed.evidence
    (line,) = night.a.matching.waiting()
    assert (line.ref, line.match) == (received.slips[0].ref, MatchState.PENDING)


def test_evidence_is_codes_and_never_a_value(night: Night) -> None:
    night.type_in(HERSELF)

    (proposed,) = decisions(night)

    assert all(code.isascii() and ":" in code for code in proposed.evidence)


@pytest.mark.parametrize(
    "typed",
    [
        TypedPerson(),
        TypedPerson(kana="ほんま"),
        TypedPerson(age="昭和15"),
        TypedPerson("グエン・ティ・ラン"),
        TypedPerson("本間"),
    ],
)
def test_too_little_proposes_nobody(night: Night, typed: TypedPerson) -> None:
    assert night.type_in(typed).to_match == ()
    assert decisions(night) == []


def test_the_case_shows_what_she_said_beside_what_the_register_says(night: Night) -> None:
    received = night.type_in(replace(HERSELF, age="昭和15"))

    case = night.a.matching.case(received.slips[0].ref)

    kiyo = lines()[KIYO]
    proposal = case.proposals[0]
    assert proposal.line.name == kiyo.name
    assert (proposal.state, proposal.may_decide) == (MatchState.PENDING, True)
    rows = compared(case)
    assert rows[MatchField.BIRTH].registered == kiyo.birth
    assert rows[MatchField.BIRTH].said == "昭和15"
    assert rows[MatchField.SEX] == Compared(MatchField.SEX, Agreement.SAME, "女", "女")
    assert rows[MatchField.NAME].agreement in (Agreement.SAME, Agreement.CLOSE)
    assert rows[MatchField.ADDRESS].registered == kiyo.address


def test_a_field_that_differs_says_so_and_an_empty_one_says_nothing(night: Night) -> None:
    received = night.type_in(TypedPerson("本間 キヨ", "ほんま きよ", "", Sex.MALE))

    case = night.a.matching.case(received.slips[0].ref)

    rows = compared(case)
    assert rows[MatchField.SEX].agreement is Agreement.DIFFERENT
    assert rows[MatchField.BIRTH].agreement is Agreement.UNKNOWN
    assert rows[MatchField.BIRTH].said == ""


def test_an_age_is_compared_as_it_was_told(night: Night) -> None:
    received = night.type_in(replace(HERSELF, age="86"))

    rows = compared(night.a.matching.case(received.slips[0].ref))

    assert rows[MatchField.BIRTH].said == "86歳"
    assert rows[MatchField.BIRTH].agreement is not Agreement.DIFFERENT


def test_who_looked_at_register_lines_is_written_down(night: Night) -> None:
    received = night.type_in(HERSELF)

    case = night.a.matching.case(received.slips[0].ref)

    (event,) = night.events("entry.viewed")
    assert isinstance(event.fact, Looked)
    assert event.stream.lane is Lane.AUDIT
    assert event.fact.what == "match"
    assert event.fact.ids == tuple(one.entry.id for one in case.proposals)


def test_reception_sees_the_person_but_no_register_line(night: Night) -> None:
    received = night.type_in(HERSELF)
    night.sign_in(RECEPTION)

    case = night.a.matching.case(received.slips[0].ref)

    assert case.person.name == "本間 キヨ"
    assert case.proposals == ()
    assert night.events("entry.viewed") == []


@pytest.mark.parametrize("who", [LEAD, WELFARE])
def test_those_who_answer_for_people_confirm(night: Night, who: object) -> None:
    received = night.type_in(HERSELF)
    night.sign_in(who)  # type: ignore[arg-type]
    case = night.a.matching.case(received.slips[0].ref)

    decided = night.a.matching.decide(case, case.proposals[0].entry, MatchState.CONFIRMED)

    assert decided.proposals[0].state is MatchState.CONFIRMED
    assert decided.person.match is MatchState.CONFIRMED
    assert night.a.matching.waiting() == ()
    assert night.a.desk.look(received.slips[0].ref).lines[0].match is MatchState.CONFIRMED


def test_reception_may_not_decide(night: Night) -> None:
    received = night.type_in(HERSELF)
    case = night.a.matching.case(received.slips[0].ref)
    night.sign_in(RECEPTION)
    before = len(night.envelopes())

    with pytest.raises(NobodyToDecide) as refused:
        night.a.matching.decide(case, case.proposals[0].entry, MatchState.CONFIRMED)

    assert refused.value.code == "A-09"
    assert len(night.envelopes()) == before


def test_a_decision_lists_the_one_it_saw_so_that_nothing_conflicts(night: Night) -> None:
    received = night.type_in(HERSELF)
    entry = night.a.matching.case(received.slips[0].ref).proposals[0].entry

    for state in (MatchState.CONFIRMED, MatchState.DIFFERENT, MatchState.PENDING):
        case = night.a.matching.case(received.slips[0].ref)
        night.a.matching.decide(case, entry, state)

    (link,) = night.table.reader.links("match", entry.id)
    assert (link.state, len(link.heads)) == ("waiting", 1)


def test_none_of_them_ends_the_waiting_and_sets_the_proposals_aside(night: Night) -> None:
    received = night.type_in(HERSELF)
    case = night.a.matching.case(received.slips[0].ref)

    decided = night.a.matching.decide(case, None, MatchState.NO_ENTRY)

    assert decided.person.match is MatchState.NO_ENTRY
    assert {one.state for one in decided.proposals} == {MatchState.DIFFERENT}
    assert night.a.matching.waiting() == ()
    assert night.a.desk.present(card_of(KIYO)).lines[0].ref.kind == "entry"


def test_a_person_whose_act_was_taken_back_cannot_be_decided_on(night: Night) -> None:
    received = night.type_in(HERSELF)
    case = night.a.matching.case(received.slips[0].ref)
    night.a.desk.undo(received.act)
    before = len(night.envelopes())

    with pytest.raises(PersonGone) as refused:
        night.a.matching.decide(case, case.proposals[0].entry, MatchState.CONFIRMED)
    with pytest.raises(PersonGone):
        night.a.matching.case(received.slips[0].ref)
    with pytest.raises(PersonGone):
        night.a.matching.case(Subject("person", bytes(16)))

    assert refused.value.code == "A-10"
    assert len(night.envelopes()) == before


def test_those_who_are_here_stand_first_among_the_waiting(night: Night) -> None:
    gone = night.type_in(HERSELF)
    night.receive(night.a.desk.present(card_of(HIROKO)))
    night.leave(gone.slips[0].ref)

    waiting = night.a.matching.waiting()

    assert [(line.name, line.here) for line in waiting] == [
        (lines()[HIROKO].name, True),
        (HERSELF.name, False),
    ]


def test_a_line_that_has_left_the_register_is_no_longer_proposed(night: Night) -> None:
    received = night.receive(night.a.desk.present(card_of(KIYO)))
    register = night.a.room.register
    assert register is not None
    register.wipe()

    assert night.a.matching.case(received.slips[0].ref).proposals == ()
    assert night.a.desk.look(received.slips[0].ref).lines[0].name == lines()[KIYO].name


def test_whoever_holds_no_register_can_still_bring_up_a_person(bare: Night) -> None:
    bare.found([LEAD], pack=None)
    bare.sign_in(LEAD)
    received = bare.type_in(HERSELF)

    assert received.to_match == ()
    assert bare.a.matching.case(received.slips[0].ref).proposals == ()
    assert bare.a.desk.search("本間キヨ")[0].person.name == HERSELF.name
