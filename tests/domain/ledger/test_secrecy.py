"""Non-disclosure: anyone may wish it, standing lifts it, and the most protective word holds."""

import pytest

from shelter_app.domain.ledger.event import Event, Verdict
from shelter_app.domain.ledger.facts.links import DisclosureSet
from tests.domain.ledger.cast import CLERK, VOLUNTEER, person
from tests.domain.ledger.night import Clock, dead_battery, far_future, good
from tests.domain.ledger.town import enrolled_desk, headquarters
from tests.domain.ledger.world import Desk

KIYO = person("kiyo")


def say(desk: Desk, state: str, *, called: str = "") -> Event:
    fact = DisclosureSet(state=state, called=called)
    return desk.say("disclosure.set", fact, [KIYO], seeing=["disclosure"])


def shown(desk: Desk) -> str:
    return str(desk.row(KIYO).value("disclosure")["state"])


@pytest.mark.parametrize(
    ("protective", "other"),
    [("certified", "lifted"), ("certified", "wished"), ("wished", "lifted")],
)
@pytest.mark.parametrize("clocks", [(good, far_future), (far_future, good), (dead_battery, good)])
def test_of_two_words_the_more_protective_holds_until_a_person_settles_it(
    protective: str, other: str, clocks: tuple[Clock, Clock]
) -> None:
    hq = headquarters()
    a = enrolled_desk(hq, "gym-1", clock=clocks[0])
    b = enrolled_desk(hq, "gym-2", clock=clocks[1])
    say(a, protective)
    say(b, other)
    a.sync(b)
    assert shown(a) == protective
    assert a.row(KIYO).conflicts() == ["disclosure"]
    say(a, other)
    assert shown(a) == other
    assert a.row(KIYO).conflicts() == []


def test_lifting_waits_until_its_author_has_standing() -> None:
    hq = headquarters()
    desk, stranger = enrolled_desk(hq), Desk(name="stranger", author=CLERK)
    say(desk, "wished")
    stranger.sync(desk)
    lifted = say(stranger, "lifted")
    desk.sync(stranger)
    assert desk.verdict(lifted) is Verdict.PENDING
    assert shown(desk) == "wished"
    assert len(desk.row(KIYO).heads("disclosure")) == 1


def test_a_wish_of_somebody_without_standing_protects_at_once() -> None:
    desk = Desk(root=None, author=VOLUNTEER)
    say(desk, "wished", called="花子")
    head = desk.row(KIYO).attributes["disclosure"][0]
    assert head.value == {"state": "wished", "called": "花子"}
    assert head.is_pending


def test_who_is_not_public_staff_cannot_lift_even_with_standing() -> None:
    desk = enrolled_desk(headquarters())
    say(desk, "wished")
    desk.author = VOLUNTEER
    assert desk.verdict(say(desk, "lifted")) is Verdict.QUARANTINED
    assert shown(desk) == "wished"
