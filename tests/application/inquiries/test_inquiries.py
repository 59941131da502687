"""照会: what may be told follows consent and relation; of some people there is no information."""

from dataclasses import replace
from itertools import product

import pytest

from shelter_app.application.desk.shown import TypedPerson
from shelter_app.application.desk.table import NotPermitted
from shelter_app.application.inquiries.ask import AskerNeeded
from shelter_app.application.inquiries.shown import Asked, Told
from shelter_app.domain.consents import Answer, Ask, Giver, Purpose, Recipient
from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.facts.condition import HealthStated
from shelter_app.domain.ledger.facts.running import InquiryAnswered
from shelter_app.domain.telling import Relation
from tests.application.night import LEAD, RECEPTION, TEACHER, WELFARE, Night

HUSBAND = Asked("大野 剛", Relation.FAMILY, is_checked=True, call_back="090", name="大野 ゆかり")


@pytest.fixture
def her(night: Night) -> Subject:
    """A woman of this shelter, of whom nothing was asked yet."""
    person = TypedPerson("大野 ゆかり", "おおの ゆかり", "42", town="中浜")
    return night.type_in(person).slips[0].ref


def agree(
    night: Night, person: Subject, recipient: Recipient, answer: Answer = Answer.YES,
    giver: Giver = Giver.SELF,
) -> None:  # fmt: skip
    ask = Ask(Purpose.INQUIRY, recipient)
    night.a.consenting.state(night.a.consenting.of(person), ((ask, answer),), giver)


def told(night: Night, **asked: object) -> list[Told]:
    return list(night.a.inquiries.ask(replace(HUSBAND, **asked)).people)  # type: ignore[arg-type] # by keyword


def test_of_somebody_who_was_not_asked_nothing_is_told(night: Night, her: Subject) -> None:
    assert told(night) == []


def test_relatives_hear_where_and_how_when_she_agreed(night: Night, her: Subject) -> None:
    agree(night, her, Recipient.FAMILY)
    night.record("health.stated", HealthStated(state="light"), her)

    (one,) = told(night)

    assert (one.name, one.is_seen, one.health, one.whereabouts) == (
        "大野 ゆかり", True, "light", "in",
    )  # fmt: skip


def test_friends_hear_how_and_never_where(night: Night, her: Subject) -> None:
    agree(night, her, Recipient.ACQUAINTANCE)
    night.record("health.stated", HealthStated(state="light"), her)
    (one,) = told(night, relation=Relation.ACQUAINTANCE)
    assert (one.is_seen, one.health, one.whereabouts) == (True, "light", "")


def test_others_hear_only_that_she_is_safe(night: Night, her: Subject) -> None:
    agree(night, her, Recipient.PUBLIC)
    (one,) = told(night, relation=Relation.OTHER)
    assert (one.is_seen, one.health, one.whereabouts) == (True, "", "")


def test_who_does_not_show_who_they_are_is_anybody(night: Night, her: Subject) -> None:
    agree(night, her, Recipient.FAMILY)
    assert told(night, is_checked=False) == []
    agree(night, her, Recipient.PUBLIC)
    (one,) = told(night, is_checked=False)
    assert one.whereabouts == ""


@pytest.mark.parametrize(("relation", "recipient"), list(product(Relation, Recipient)))
def test_consent_towards_one_is_not_consent_towards_another(
    night: Night, her: Subject, relation: Relation, recipient: Recipient
) -> None:
    agree(night, her, recipient)
    assert bool(told(night, relation=relation)) is (relation.recipient is recipient)


def test_her_husband_cannot_agree_for_her(night: Night, her: Subject) -> None:
    agree(night, her, Recipient.FAMILY, giver=Giver.REPRESENTATIVE)
    assert told(night) == []
    agree(night, her, Recipient.FAMILY)
    agree(night, her, Recipient.FAMILY, Answer.NO, Giver.REPRESENTATIVE)
    assert told(night) == []


@pytest.mark.parametrize("who", [LEAD, WELFARE, TEACHER, RECEPTION])
def test_of_a_protected_woman_there_is_no_information_whoever_sits_there(
    night: Night, her: Subject, who: object
) -> None:
    for recipient in Recipient:
        agree(night, her, recipient)
    night.a.sitting.add_operator(TEACHER)
    night.protect(her, called="スミレ")
    night.sign_in(who)  # type: ignore[arg-type] # an operator

    there = night.a.inquiries.ask(HUSBAND)
    nobody = night.a.inquiries.ask(replace(HUSBAND, name="架空 だれも"))

    assert there.people == nobody.people == ()
    assert there.relation == nobody.relation


def test_the_record_of_asking_for_her_is_like_that_of_asking_for_nobody(
    night: Night, her: Subject
) -> None:
    night.protect(her)
    before = len(night.events())
    night.a.inquiries.ask(HUSBAND)
    middle = len(night.events())
    night.a.inquiries.ask(replace(HUSBAND, name="架空 だれも"))

    first, second = night.events()[before:middle], night.events()[middle:]
    assert [one.kind for one in first] == [one.kind for one in second] == ["inquiry.recorded"]
    assert not any(her.id in envelope for envelope in night.envelopes()[before:])


def test_the_same_is_read_for_her_as_for_nobody(
    night: Night, her: Subject, monkeypatch: pytest.MonkeyPatch
) -> None:
    night.protect(her)
    reads: list[str] = []
    protected = night.table.reader.protected

    def watched() -> object:
        reads.append("protected")
        return protected()

    monkeypatch.setattr(night.table.reader, "protected", watched)
    night.a.inquiries.ask(HUSBAND)
    first = list(reads)
    reads.clear()
    night.a.inquiries.ask(replace(HUSBAND, name="架空 だれも"))
    assert reads == first


def test_volunteers_answer_nothing_and_take_the_message(night: Night, her: Subject) -> None:
    for recipient in Recipient:
        agree(night, her, recipient)
    night.sign_in(RECEPTION)

    answer = night.a.inquiries.ask(replace(HUSBAND, message="待っている"))

    assert answer.people == ()
    with pytest.raises(NotPermitted):
        night.a.inquiries.waiting()
    with pytest.raises(NotPermitted):
        night.a.inquiries.tell(answer, Told(her, "大野 ゆかり"))
    night.sign_in(LEAD)
    (line,) = night.a.inquiries.waiting()
    assert (line.asker, line.message, line.call_back) == ("大野 剛", "待っている", "090")


def test_what_was_told_is_written_down_with_the_consent(night: Night, her: Subject) -> None:
    agree(night, her, Recipient.FAMILY)
    answer = night.a.inquiries.ask(HUSBAND)

    night.a.inquiries.tell(answer, answer.people[0])

    (event,) = night.events("inquiry.answered")
    assert isinstance(event.fact, InquiryAnswered)
    assert (event.fact.told, event.fact.consent) == (
        "safety,health,whereabouts", "inquiry/family",
    )  # fmt: skip
    assert event.fact.person == her.id
    assert night.a.inquiries.waiting() == ()


def test_two_of_one_name_are_told_apart_by_age_and_town(night: Night) -> None:
    first, second = (
        night.type_in(TypedPerson("佐藤 ひろみ", "さとう ひろみ", age, town=town)).slips[0].ref
        for age, town in (("71", "中浜"), ("19", "上里"))
    )
    for one in (first, second):
        agree(night, one, Recipient.FAMILY)
    people = told(night, name="佐藤 ひろみ", age="71", town="中浜")
    assert people[0].ref == first
    assert (people[0].age, people[0].town) == (71, "中浜")


def test_the_message_is_brought_to_whoever_is_meant(night: Night, her: Subject) -> None:
    night.a.inquiries.ask(replace(HUSBAND, message="待っている"))
    (line,) = night.a.inquiries.waiting()

    (one,) = night.a.inquiries.meant(line)

    assert (one.ref, one.name, one.is_hidden) == (her, "大野 ゆかり", False)
    assert night.a.inquiries.settle(line, "伝言を渡した") == ()
    (event,) = night.events("inquiry.answered")
    assert isinstance(event.fact, InquiryAnswered)
    assert event.fact.told == "伝言を渡した"


def test_the_message_for_a_protected_woman_is_for_public_staff_to_bring(
    night: Night, her: Subject
) -> None:
    night.protect(her, called="スミレ")
    night.a.sitting.add_operator(TEACHER)
    night.a.inquiries.ask(HUSBAND)
    (line,) = night.a.inquiries.waiting()
    (one,) = night.a.inquiries.meant(line)
    assert (one.name, one.kana, one.is_hidden) == ("スミレ", "", True)

    night.sign_in(TEACHER)

    assert night.a.inquiries.meant(line) == ()


@pytest.mark.parametrize("asked", [Asked("", name="大野"), Asked("夫"), Asked("夫", name=" ")])
def test_who_asks_for_whom_must_be_said(night: Night, asked: Asked) -> None:
    with pytest.raises(AskerNeeded):
        night.a.inquiries.ask(asked)
    assert night.events("inquiry.recorded") == []


def test_the_oldest_inquiry_comes_first(night: Night) -> None:
    for asker in ("一", "二"):
        night.a.inquiries.ask(replace(HUSBAND, asker=asker))
        night.clock.forward(minutes=1)
    assert [one.asker for one in night.a.inquiries.waiting()] == ["一", "二"]


def test_a_name_that_cannot_be_looked_for_is_written_down_too(night: Night) -> None:
    assert night.a.inquiries.ask(replace(HUSBAND, name="…", kana="")).people == ()
    assert len(night.a.inquiries.waiting()) == 1
