"""The real thing begins in the middle of a drill."""

from dataclasses import replace

import pytest

from shelter_app.application.desk.shown import TypedPerson
from shelter_app.application.opening.real import AlreadyReal, NotYoursToBegin, RealThing
from shelter_app.application.opening.shown import Opener
from shelter_app.application.room.room import NothingOpen
from shelter_app.domain.ids import EventId, Subject
from shelter_app.domain.ledger.facts.condition import HealthStated, NeedMet, NeedStated
from shelter_app.domain.ledger.facts.people import GroupCounted
from shelter_app.domain.ledger.row import Row
from tests.application.demo_town import KIYO, card_of
from tests.application.night import LEAD, RECEPTION, WELFARE, Night


@pytest.fixture
def real(night: Night) -> RealThing:
    return RealThing(night.a.room, night.a.stores)


def person(night: Night, name: str) -> Row:
    return next(row for row in night.table.reader.everyone() if row.value("name") == name)


def test_who_is_inside_goes_along_and_who_left_does_not(night: Night, real: RealThing) -> None:
    night.type_in(TypedPerson("中川 一", "なかがわ はじめ"))
    night.type_in(TypedPerson("帰宅 した人"))
    night.leave(person(night, "帰宅 した人").subject)
    before = person(night, "中川 一")
    night.record("group.counted", GroupCounted(number=40), Subject("group", b"g" * 16))
    assert real.inside() == 41
    real.begin(moving=True)
    assert [row.value("name") for row in night.table.reader.everyone()] == ["中川 一"]
    after = person(night, "中川 一")
    assert (after.id, after.value("slip")) == (before.id, before.value("slip"))
    assert after.attributes["whereabouts"][0].channel == "import"  # marked as moved
    assert night.a.desk.counts().anonymous == 40


def test_secrecy_needs_and_health_are_not_lost_on_the_way(night: Night, real: RealThing) -> None:
    night.type_in(TypedPerson("本間 キヨ"))
    who = person(night, "本間 キヨ").subject
    night.protect(who, "はま")
    night.record("need.stated", NeedStated(code="oxygen", hours_left=3), who)
    night.record("need.stated", NeedStated(code="milk"), who)
    said = night.table.reader.row(who)
    assert said is not None
    heads = {"need/milk": [EventId(head) for head in said.heads("need/milk")]}
    night.record("need.met", NeedMet(code="milk"), who, after=heads)
    night.record("health.stated", HealthStated(state="fever", area="保健室"), who)
    real.begin(moving=True)
    moved = night.table.reader.row(who)
    assert moved is not None
    assert moved.value("disclosure") == {"state": "wished", "called": "はま"}
    assert moved.value("need/oxygen")["hours_left"] == 3
    assert moved.value("need/milk") is None
    assert moved.value("health")["area"] == "保健室"


def test_the_real_store_is_apart_from_the_drill_and_says_so(night: Night, real: RealThing) -> None:
    drill = night.store.label
    night.type_in(TypedPerson("訓練 の人"))
    phrase = real.begin(moving=False)
    label = night.store.label
    assert not label.is_drill
    assert (label.shelter, label.place, label.number) == (drill.shelter, drill.place, drill.number)
    assert label.incident != drill.incident
    assert label.scope != drill.scope
    assert night.table.reader.everyone() == []
    opened = night.events("incident.opened")
    assert len(opened) == 1
    facts = night.a.sitting.facts()
    assert (facts.drill, facts.phrase_unconfirmed) == (False, True)
    night.restart()
    night.a.doorway.open_with(label.ref, Opener.PASSPHRASE, phrase)
    assert night.store.label == label
    night.a.doorway.open_with(drill.ref, Opener.PASSPHRASE, night.phrase)
    assert [row.value("name") for row in night.table.reader.everyone()] == ["訓練 の人"]


def test_everybody_goes_on_under_their_own_pin(night: Night, real: RealThing) -> None:
    real.begin(moving=False)
    assert night.table.operator_name == LEAD.name
    night.type_in(TypedPerson("はじめ の人"))
    for who in (WELFARE, RECEPTION, LEAD):
        night.sign_in(who)
    answer = night.a.sitting.sign_in(night.operator(LEAD).id, "9999")
    assert not hasattr(answer, "permissions")


def test_a_demonstrations_register_stays_behind(night: Night, real: RealThing) -> None:
    real.begin(moving=False)
    assert night.a.room.register is None
    assert night.store.label.root == b""
    presentation = night.a.desk.present(card_of(KIYO))
    assert [line for line in presentation.lines if line.name] == []


def test_a_towns_own_register_goes_on(
    night: Night, real: RealThing, monkeypatch: pytest.MonkeyPatch
) -> None:
    night.store.label = replace(night.store.label, root=b"r" * 32)
    register = night.a.room.register
    real.begin(moving=False)
    assert night.a.room.register is register
    assert register is not None
    assert register.size() > 0


def test_only_a_lead_begins_it_and_only_once(night: Night, real: RealThing) -> None:
    night.sign_in(WELFARE)
    with pytest.raises(NotYoursToBegin):
        real.begin(moving=False)
    night.sign_in(LEAD)
    real.begin(moving=False)
    with pytest.raises(AlreadyReal):
        real.begin(moving=False)
    night.a.room.leave()
    with pytest.raises(NothingOpen):
        real.begin(moving=False)
