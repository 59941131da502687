"""What is said at the door is recorded in the same act as the reception."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shelter_app.application.desk.shown import (
    Awaited,
    Order,
    Received,
    Standing,
    Stood,
    Trouble,
    TypedPerson,
)
from shelter_app.application.desk.told import MOST_IN_A_BOX, ConsentSaid, NeedSaid, Said
from shelter_app.domain.conditions import Condition, Sign
from shelter_app.domain.consents import Answer, Purpose, Recipient
from shelter_app.domain.evacuee_card import CardText, House, Lodging, PetCare, Tenure
from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.event import Event, Lane
from shelter_app.domain.ledger.facts.links import DisclosureSet
from shelter_app.domain.ledger.facts.people import Details
from shelter_app.domain.ledger.row import Row
from shelter_app.domain.needs import Need
from shelter_app.domain.people import Sex
from tests.application.demo_town import HIROKO, KIYO, SHIGERU, card_of, lines
from tests.application.night import RECEPTION, WELFARE, Night, line_of

OXYGEN = Said(needs=(NeedSaid(Need.OXYGEN, "3時間", "濃縮器"),))
FEVER = Said(Condition.UNWELL, (Sign.FEVER, Sign.COUGH), "きのうから", area="保健室")


def row_of(night: Night, subject: Subject) -> Row:
    row = night.table.reader.row(subject)
    assert row is not None
    return row


def facts(night: Night, kind: str) -> list[Any]:
    return [event.fact for event in night.events(kind)]


def of_act(night: Night, received: Received) -> Sequence[Event]:
    return [event for event in night.events() if event.act == received.act]


def test_fever_is_recorded_with_the_area_in_the_same_act(night: Night) -> None:
    received = night.type_in(TypedPerson("山田 花子", said=FEVER), TypedPerson("山田 太郎"))

    hanako, taro = (row_of(night, slip.ref) for slip in received.slips)
    assert hanako.value("health") == {
        "state": "unwell",
        "contagion": "fever cough",
        "area": "保健室",
        "note": "きのうから",
    }
    assert hanako.value("whereabouts")["area"] == "保健室"
    assert "area" not in taro.value("whereabouts")
    assert {event.kind for event in of_act(night, received)} == {
        "people.received",
        "health.stated",
    }
    parties = night.table.reader.parties_of(hanako.id)  # type: ignore[arg-type]
    assert len(parties[0][1]) == 2, "one party, though they sleep in two areas"


def test_a_need_with_a_clock_opens_a_medical_request_and_raises_the_call(night: Night) -> None:
    received = night.type_in(TypedPerson("山田 花子", said=OXYGEN))

    assert received.calls == (received.slips[0].code,)
    (need,) = night.events("need.stated")
    assert need.stream.lane is Lane.URGENT
    (case,) = facts(night, "case.opened")
    due = night.clock.now() + timedelta(hours=3)
    assert (case.what, case.need, case.clock_ms) == (
        "medical",
        "oxygen",
        int(due.timestamp() * 1000),
    )
    assert case.about == received.slips[0].ref.id
    assert night.a.desk.search("山田")[0].person.urgent


def test_the_call_is_the_same_for_somebody_on_the_register(night: Night) -> None:
    shown = night.a.desk.present(card_of(KIYO))
    registered = night.a.desk.receive(
        Order((shown,), (Stood(shown.lines[0].ref, Standing.CAME, said=OXYGEN),))
    )
    stranger = night.type_in(TypedPerson("山田 花子", said=OXYGEN))
    assert len(registered.calls) == len(stranger.calls) == 1
    first, second = facts(night, "case.opened")
    assert (first.what, first.need, first.note) == (second.what, second.need, second.note)


def test_a_ventilator_never_waits_though_nobody_knows_the_hours(night: Night) -> None:
    said = Said(needs=(NeedSaid(Need.VENTILATOR, "わからない"),))
    received = night.type_in(TypedPerson("山田 花子", said=said))
    assert received.calls
    (need,) = facts(night, "need.stated")
    assert (need.note, need.hours_left) == ("わからない", 0)
    (call,) = night.a.desk.calls()
    assert call.due is None
    assert night.a.desk.look(received.slips[0].ref).lines[0].urgent


def test_a_severe_injury_calls_too_and_a_light_one_does_not(night: Night) -> None:
    light = night.type_in(TypedPerson("甲", said=Said(Condition.LIGHT)))
    severe = night.type_in(TypedPerson("乙", said=Said(Condition.SEVERE, ailment="足の骨折")))
    assert (light.calls, len(severe.calls)) == ((), 1)
    (case,) = facts(night, "case.opened")
    assert (case.need, case.note) == ("injury", "足の骨折")


def test_a_need_without_a_clock_calls_nobody_at_night(night: Night) -> None:
    said = Said(needs=(NeedSaid(Need.MOVEMENT, note="車いす"), NeedSaid(Need.MEDICINE)))
    received = night.type_in(TypedPerson("山田 花子", said=said))
    assert received.calls == ()
    assert facts(night, "case.opened") == []
    assert {event.stream.lane for event in night.events("need.stated")} == {Lane.NORMAL}


def test_open_calls_stand_by_their_clock_and_tell_a_volunteer_no_reason(night: Night) -> None:
    dialysis = Said(needs=(NeedSaid(Need.DIALYSIS, "20時間後"),))
    battery = Said(needs=(NeedSaid(Need.VENTILATOR, "3"),))
    late = night.type_in(TypedPerson("甲", said=dialysis))
    soon = night.type_in(TypedPerson("乙", said=battery))

    night.sign_in(WELFARE)
    told = night.a.desk.calls()
    assert [call.code for call in told] == [soon.slips[0].code, late.slips[0].code]
    assert [call.need for call in told] == ["ventilator", "dialysis"]
    assert told[0].due == night.clock.now() + timedelta(hours=3)
    night.sign_in(RECEPTION)
    assert [call.need for call in night.a.desk.calls()] == ["", ""]
    assert [call.code for call in night.a.desk.calls()] == [call.code for call in told]


def test_the_clock_of_somebody_who_returns_is_brought_up_to_date(night: Night) -> None:
    night.type_in(TypedPerson("山田 花子", said=OXYGEN))
    night.clock.forward(minutes=60)
    shown = night.a.desk.look(night.a.desk.search("山田")[0].person.ref)
    again = Said(needs=(NeedSaid(Need.OXYGEN, "8時間"),))
    received = night.a.desk.receive(
        Order((shown,), (Stood(shown.lines[0].ref, Standing.CAME, said=again),))
    )

    (call,) = night.a.desk.calls()
    assert call.due == night.clock.now() + timedelta(hours=8)
    row = row_of(night, received.slips[0].ref)
    assert row.conflicts() == []
    assert row.value("need/oxygen")["hours_left"] == 8


def test_undoing_the_reception_takes_the_call_back_too(night: Night) -> None:
    received = night.type_in(TypedPerson("山田 花子", said=OXYGEN))
    night.a.desk.undo(received.act, (received.slips[0].ref,))
    assert night.a.desk.calls() == ()


def test_secrecy_wished_at_the_door_holds_from_the_first_moment(night: Night) -> None:
    said = Said(secret=True, called="うみ")
    received = night.type_in(TypedPerson("山田 花子", said=said), TypedPerson("山田 太郎"))

    assert [slip.name for slip in received.slips] == ["うみ", "山田 太郎"]
    (event,) = night.events("disclosure.set")
    assert event.stream.lane is Lane.URGENT
    assert event.act == received.act
    assert night.a.desk.search("山田 花子") == () or all(
        one.person.name != "山田 花子" for one in night.a.desk.search("山田 花子")
    )
    (own,) = night.a.desk.search("うみ")
    assert own.person.called == "うみ"
    beside = night.a.desk.look(received.slips[1].ref)
    assert [line.name for line in beside.lines] == ["山田 太郎"]


def test_a_wish_at_the_door_never_weakens_what_an_office_certified(night: Night) -> None:
    received = night.type_in(TypedPerson("山田 花子", said=Said(secret=True, called="うみ")))
    row = row_of(night, received.slips[0].ref)
    certified = {"disclosure": row.heads("disclosure")}
    fact = DisclosureSet(state="certified", called="うみ")
    night.record("disclosure.set", fact, row.subject, after=certified)  # type: ignore[arg-type]
    stood = Stood(row.subject, Standing.CAME, said=Said(secret=True, called="なみ"))
    night.a.desk.receive(Order((), (stood,)))
    assert row_of(night, row.subject).value("disclosure") == {
        "state": "certified",
        "called": "うみ",
    }


def test_every_field_of_the_official_card_is_recorded(night: Night) -> None:
    texts = tuple((name, f"{name}です") for name in CardText)
    said = Said(
        texts=texts,
        house=(House.HALF, House.NO_WATER),
        tenure=Tenure.RENTED,
        pet_care=PetCare.ALONG,
        consents=(ConsentSaid(Purpose.INQUIRY, Recipient.FAMILY, Answer.YES),),
        alone=True,
    )
    received = night.type_in(TypedPerson("山田 花子", said=said))

    row = row_of(night, received.slips[0].ref)
    assert {str(name): row.value(name) for name in CardText} == {str(n): t for n, t in texts}
    assert row.value("house") == ["half", "no-water"]
    assert (row.value("tenure"), row.value("pet_care")) == ("rented", "along")
    consent = row.value("consent/inquiry/family")
    assert (consent["answer"], consent["giver"]) == ("yes", "self")
    assert night.a.desk.look(row.subject).lines[0].alone
    assert set(CardText) <= set(Details.__struct_fields__)


@pytest.mark.parametrize("lodging", [Lodging.HOME, Lodging.CAR, Lodging.TENT])
def test_who_sleeps_elsewhere_is_counted_outside(night: Night, lodging: Lodging) -> None:
    night.type_in(TypedPerson("甲", said=Said(lodging=lodging)), TypedPerson("乙"))
    counts = night.a.desk.counts()
    assert (counts.inside, counts.outside) == (1, 1)


def test_what_somebody_known_says_anew_comes_after_what_was_known(night: Night) -> None:
    first = Said(texts=((CardText.PHONE, "090-1111-2222"),))
    received = night.type_in(TypedPerson("山田 花子", said=first))
    again = Said(FEVER.condition, FEVER.signs, texts=((CardText.PHONE, "090-3333-4444"),))
    stood = Stood(received.slips[0].ref, Standing.CAME, said=again)
    night.a.desk.receive(Order((), (stood,)))
    row = row_of(night, received.slips[0].ref)
    assert row.value("phone") == "090-3333-4444"
    assert row.conflicts() == []


def test_a_newborn_is_written_by_the_mother_received_in_the_same_act(night: Night) -> None:
    mother, baby = Subject("typed", b"0"), Subject("typed", b"1")
    received = night.a.desk.receive(
        Order(
            extras=(
                TypedPerson("佐藤 ひろみ", sex=Sex.FEMALE, ref=mother),
                TypedPerson(sex=Sex.MALE, age="0", ref=baby, said=Said(mother=mother)),
            )
        )
    )
    rows = [row_of(night, slip.ref) for slip in received.slips]
    assert rows[1].value("mother") == rows[0].id
    assert rows[1].value("slip")


def test_a_child_alone_is_handed_over_to_somebody_who_came(night: Night) -> None:
    child = night.type_in(TypedPerson("はると", age="6", said=Said(alone=True)))
    parent = Subject("typed", b"0")
    handing = Stood(child.slips[0].ref, Standing.CAME, said=Said(handed_to=parent))
    received = night.a.desk.receive(
        Order((), (handing,), extras=(TypedPerson("母 春子", ref=parent),))
    )
    (fact,) = facts(night, "family.linked")
    adult = next(slip.ref.id for slip in received.slips if slip.name == "母 春子")
    assert (fact.a, fact.guardian, fact.handed_to) == (child.slips[0].ref.id, adult, "母 春子")
    assert not night.a.desk.look(child.slips[0].ref).lines[0].alone


def test_who_is_not_here_and_in_trouble_is_reported_and_stays_unconfirmed(night: Night) -> None:
    shown = night.a.desk.present(card_of(SHIGERU))
    kiyo = line_of(shown, lines()[KIYO].name)
    hiroko = line_of(shown, lines()[HIROKO].name)
    received = night.a.desk.receive(
        Order(
            (shown,),
            (
                Stood(shown.lines[0].ref, Standing.CAME),
                Stood(hiroko.ref, Standing.CAME),
                Stood(kiyo.ref, Standing.NOT_YET, "自宅・2階", trouble=Trouble.TRAPPED),
            ),
        )
    )
    assert received.reports == 1
    (case,) = facts(night, "case.opened")
    assert (case.what, case.place, case.need) == ("rescue", "自宅・2階", "trapped")
    assert case.about == lines()[KIYO].entry
    assert case.informant.split() == [received.slips[0].code, *received.slips[0].name.split()]
    assert facts(night, "safety.stated") == []
    assert night.table.reader.links("match", lines()[KIYO].entry) == []


def test_somebody_typed_in_who_is_not_here_is_awaited_by_name(night: Night) -> None:
    grandmother = TypedPerson("山田 とめ", age="84", sex=Sex.FEMALE, town="中浜町")
    received = night.a.desk.receive(
        Order(
            extras=(TypedPerson("山田 太郎", said=Said(secret=True)),),
            awaited=(Awaited(grandmother, "自宅", Trouble.NO_ANSWER), Awaited(TypedPerson("犬"))),
        )
    )
    assert received.people == 1
    (came,) = facts(night, "people.received")
    assert [(one.name, one.where) for one in came.absent] == [
        ("山田 とめ 84 女 中浜町", "自宅"),
        ("犬", ""),
    ]
    (case,) = facts(night, "case.opened")
    assert (case.who, case.informant) == ("山田 とめ 84 女 中浜町", received.slips[0].code)
    assert case.about == b""


NASTY = st.one_of(
    st.sampled_from(
        ["あ" * 10_000, "😀" * 10_000, "\u202e逆", "a\0b", "=1+1", "@SUM(A1)", "e\u0301" * 9]
    ),
    st.text(max_size=300),
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_is_typed_into_any_box_is_received(night: Night, data: st.DataObject) -> None:
    texts = tuple((name, data.draw(NASTY)) for name in CardText)
    need = NeedSaid(data.draw(st.sampled_from(Need)), data.draw(NASTY), data.draw(NASTY))
    said = Said(
        data.draw(st.none() | st.sampled_from(Condition)),
        tuple(data.draw(st.sets(st.sampled_from(Sign)))),
        data.draw(NASTY),
        data.draw(NASTY),
        (need,),
        texts,
        secret=data.draw(st.booleans()),
        called=data.draw(NASTY),
    )
    fields = [data.draw(NASTY) for _ in range(4)]
    typed = TypedPerson(fields[0], fields[1], fields[2], town=fields[3], said=said)
    received = night.type_in(typed, typed)
    assert received.people == 2
    row = row_of(night, received.slips[0].ref)
    for name in CardText:
        kept = row.value(name) or ""
        assert len(kept) <= MOST_IN_A_BOX
        assert "\0" not in kept
        assert "\u202e" not in kept
    assert night.a.desk.recent()[0].heads == 2
