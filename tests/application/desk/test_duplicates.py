"""Records that may be of one person: proposed to people, decided by them, and remembered."""

import pytest

from shelter_app.application.desk.doubles import Double, Verdict
from shelter_app.application.desk.matches import NobodyToDecide
from shelter_app.application.desk.reasons import Why
from shelter_app.application.desk.shown import TypedPerson
from shelter_app.application.room.doubles import OpenedDoubles
from shelter_app.domain.ids import PersonId
from shelter_app.domain.ledger.facts.links import IdentityDecided
from shelter_app.domain.people import Sex
from tests.application.night import RECEPTION, WELFARE, Night

TOLD = TypedPerson("阿部 ハツ", "あべ はつ", "昭和12年5月6日", Sex.FEMALE, "栄町")
AGAIN = TypedPerson("あべはつ", "", "S12.5.6", Sex.FEMALE, "栄町")
THIRD = TypedPerson("阿部ハツ", "", "1937/5/6", Sex.UNKNOWN, "")
HUSBAND = TypedPerson("阿部 茂", "あべ しげる", "昭和10年1月2日", Sex.MALE, "栄町")


@pytest.fixture
def doubles(night: Night) -> OpenedDoubles:
    return OpenedDoubles(night.a.room)


def names(double: Double) -> set[str]:
    return {one.name for one in double.people}


def told(night: Night) -> list[tuple[str, tuple[str, ...]]]:
    found = [event.fact for event in night.events("identity.decided")]
    return [(fact.state, fact.evidence) for fact in found if isinstance(fact, IdentityDecided)]


def test_a_person_received_twice_is_proposed_with_the_evidence(
    night: Night, doubles: OpenedDoubles
) -> None:
    night.type_in(TOLD)
    night.type_in(HUSBAND)
    night.type_in(AGAIN)

    (double,) = doubles.likely()

    assert names(double) == {"阿部 ハツ", "あべはつ"}
    assert double.may_decide
    assert {reason.why for reason in double.reasons if reason.speaks} >= {Why.YEAR, Why.DAY}


def test_what_is_the_same_is_joined_and_counted_once(night: Night, doubles: OpenedDoubles) -> None:
    first = night.type_in(TOLD).slips[0].ref
    night.type_in(AGAIN)
    before = night.a.desk.counts().inside
    (double,) = doubles.likely()

    doubles.settle(double, Verdict.SAME)

    ((state, evidence),) = told(night)
    assert state == "same"
    assert all(code.isascii() and ":" in code for code in evidence)
    group = night.a.room.table.reader.group_of(PersonId(first.id))
    assert len(group.persons) == 2
    assert night.a.desk.counts().inside == before - 1
    assert doubles.likely() == ()


def test_a_refusal_is_remembered(night: Night, doubles: OpenedDoubles) -> None:
    night.type_in(TOLD)
    night.type_in(AGAIN)
    (double,) = doubles.likely()

    doubles.settle(double, Verdict.DIFFERENT)

    assert [state for state, _ in told(night)] == ["different"]
    assert doubles.likely() == ()


def test_one_of_three_is_told_apart_and_the_others_stay_proposed(
    night: Night, doubles: OpenedDoubles
) -> None:
    for typed in (TOLD, AGAIN, THIRD):
        night.type_in(typed)
    (double,) = doubles.likely()
    assert len(double.people) == 3
    apart = next(one for one in double.people if one.name == "阿部ハツ")

    doubles.settle(double, Verdict.DIFFERENT, apart.ref)

    assert [state for state, _ in told(night)] == ["different", "different"]
    (left,) = doubles.likely()
    assert names(left) == {"阿部 ハツ", "あべはつ"}


def test_reception_passes_it_on_and_decides_nothing(night: Night, doubles: OpenedDoubles) -> None:
    night.type_in(TOLD)
    night.type_in(AGAIN)
    night.sign_in(RECEPTION)
    (double,) = doubles.likely()
    assert (double.may_decide, double.reasons) == (False, ())
    with pytest.raises(NobodyToDecide):
        doubles.settle(double, Verdict.DIFFERENT)

    doubles.settle(double, Verdict.SAME)

    assert [state for state, _ in told(night)] == ["proposed"]
    night.sign_in(WELFARE)
    (asked,) = doubles.likely()
    assert (asked.is_passed_on, asked.may_decide) == (True, True)
    doubles.settle(asked, Verdict.SAME)
    assert doubles.likely() == ()


def test_those_who_came_together_are_different_people(night: Night, doubles: OpenedDoubles) -> None:
    night.type_in(TOLD, AGAIN)

    assert doubles.likely() == ()
