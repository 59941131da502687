"""同意: asked of each person for themself, for each use."""

from itertools import product

import pytest

from shelter_app.application.consent.shown import Consents
from shelter_app.application.desk.matches import PersonGone
from shelter_app.application.desk.shown import TypedPerson
from shelter_app.domain.consents import ASKS, Answer, Ask, Giver, Purpose, Recipient, agreed
from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.facts.links import ConsentStated
from tests.application.night import RECEPTION, Night

POST = Ask(Purpose.POSTING, Recipient.PUBLIC)
FAMILY = Ask(Purpose.INQUIRY, Recipient.FAMILY)


@pytest.fixture
def person(night: Night) -> Subject:
    """Somebody in the shelter."""
    return night.type_in(TypedPerson("佐々木 進")).slips[0].ref


def counted(shown: Consents, ask: Ask) -> Answer:
    return next(one.counts for one in shown.answers if one.ask == ask)


def test_nobody_was_asked_at_first(night: Night, person: Subject) -> None:
    shown = night.a.consenting.of(person)
    assert [one.ask for one in shown.answers] == list(ASKS)
    assert {one.counts for one in shown.answers} == {Answer.UNANSWERED}


def test_an_answer_stands_and_can_be_changed_by_whoever_receives(
    night: Night, person: Subject
) -> None:
    night.sign_in(RECEPTION)
    shown = night.a.consenting.of(person)

    shown = night.a.consenting.state(shown, ((POST, Answer.YES), (FAMILY, Answer.NO)), Giver.SELF)
    assert (counted(shown, POST), counted(shown, FAMILY)) == (Answer.YES, Answer.NO)
    shown = night.a.consenting.state(shown, ((POST, Answer.NO),), Giver.SELF)
    assert (counted(shown, POST), counted(shown, FAMILY)) == (Answer.NO, Answer.NO)


@pytest.mark.parametrize(("giver", "answer"), list(product(Giver, Answer)))
def test_a_representative_passes_on_a_no_and_cannot_agree(
    night: Night, person: Subject, giver: Giver, answer: Answer
) -> None:
    shown = night.a.consenting.state(night.a.consenting.of(person), ((POST, answer),), giver)

    refused = giver is Giver.REPRESENTATIVE and answer is Answer.YES
    assert counted(shown, POST) is (Answer.UNANSWERED if refused else answer)
    (said,) = [one for one in shown.answers if one.ask == POST]
    assert (said.answer, said.giver) == (answer, giver)


def test_of_two_answers_that_did_not_see_each_other_the_no_holds(
    night: Night, person: Subject
) -> None:
    stale = night.a.consenting.of(person)
    for answer in (Answer.NO, Answer.YES):
        night.a.consenting.state(stale, ((POST, answer),), Giver.SELF)

    row = night.table.reader.row(person)
    assert row is not None
    assert not agreed(row, POST)


def test_an_answer_from_a_newer_version_agrees_to_nothing(night: Night, person: Subject) -> None:
    fact = ConsentStated(purpose="posting", recipient="public", answer="maybe", giver="robot")
    night.record("consent.stated", fact, person)
    assert counted(night.a.consenting.of(person), POST) is Answer.UNANSWERED


def test_nothing_is_asked_of_somebody_who_is_not_on_the_record(
    night: Night, person: Subject
) -> None:
    shown = night.a.consenting.of(person)
    night.a.desk.undo(night.a.desk.recent()[0].act)
    with pytest.raises(PersonGone):
        night.a.consenting.state(shown, ((POST, Answer.YES),), Giver.SELF)


def test_nothing_is_written_where_nothing_was_answered(night: Night, person: Subject) -> None:
    night.a.consenting.state(night.a.consenting.of(person), (), Giver.SELF)
    assert night.events("consent.stated") == []
