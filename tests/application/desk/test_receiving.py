"""From a card held up to people received."""

from dataclasses import replace

import pytest

from shelter_app.application.desk.receive import NobodyStandsHere
from shelter_app.application.desk.shown import (
    Order,
    Origin,
    Remark,
    Standing,
    Stood,
    TypedPerson,
)
from shelter_app.application.desk.table import NobodySignedIn
from shelter_app.domain.ids import PersonId, Subject
from shelter_app.domain.ledger.event import Channel
from shelter_app.domain.ledger.facts.people import PeopleReceived
from shelter_app.domain.people import Sex
from tests.application.demo_town import HIROKO, KIYO, SHIGERU, card_of, lines
from tests.application.night import RECEPTION, Night, line_of, names, slip_of

KIYO_NAME, SHIGERU_NAME, HIROKO_NAME = (lines()[who].name for who in (KIYO, SHIGERU, HIROKO))


def test_a_card_brings_up_its_holder_and_the_household(night: Night) -> None:
    shown = night.a.desk.present(card_of(KIYO))

    assert names(shown)[0] == KIYO_NAME
    assert set(names(shown)) == {KIYO_NAME, SHIGERU_NAME, HIROKO_NAME}
    assert [line.standing for line in shown.lines] == [Standing.CAME] + 2 * [Standing.UNKNOWN]
    assert {line.origin for line in shown.lines} == {Origin.REGISTER}
    assert line_of(shown, KIYO_NAME).age == 86
    assert shown.by_card
    assert shown.remarks == ()


def test_enter_receives_those_who_stand_there_and_gives_each_a_slip(night: Night) -> None:
    shown = night.a.desk.present(card_of(KIYO))
    hiroko = line_of(shown, HIROKO_NAME)
    shigeru = line_of(shown, SHIGERU_NAME)
    stood = (
        Stood(shown.lines[0].ref, Standing.CAME),
        Stood(hiroko.ref, Standing.CAME),
        Stood(shigeru.ref, Standing.NOT_YET, "自宅・2階"),
    )

    received = night.a.desk.receive(Order((shown,), stood))

    assert received.people == 2
    assert night.a.desk.counts().inside == 2
    assert {slip.name for slip in received.slips} == {KIYO_NAME, HIROKO_NAME}
    assert [slip.code for slip in received.slips] == ["03-A-0001-6", "03-A-0002-7"]
    assert received.to_match == tuple(slip.ref for slip in received.slips)
    (event,) = night.events("people.received")
    assert isinstance(event.fact, PeopleReceived)
    assert [(one.entry, one.where) for one in event.fact.absent] == [
        (lines()[SHIGERU].entry, "自宅・2階")
    ]
    assert event.source.channel is Channel.CARD
    assert {type(one.fact).__name__ for one in night.events() if one.act == received.act} == {
        "PeopleReceived",
        "MatchDecided",
        "TokenBound",
    }


def test_the_list_of_recent_acts_shows_who_came_newest_first(night: Night) -> None:
    night.receive(night.a.desk.present(card_of(KIYO)), everyone=True)
    night.clock.forward(minutes=1)
    received = night.type_in(TypedPerson("山田 花子", "やまだ はなこ"))

    newest, older = night.a.desk.recent()

    assert (newest.act, newest.label, newest.heads) == (received.act, "山田 花子", 1)
    assert newest.at == night.clock.now()
    assert older.heads == 3
    assert {one.name for one in older.people} == {KIYO_NAME, SHIGERU_NAME, HIROKO_NAME}
    assert not newest.undone


def test_the_second_card_of_a_family_shows_who_is_here_already(night: Night) -> None:
    night.receive(night.a.desk.present(card_of(KIYO)))

    shown = night.a.desk.present(card_of(SHIGERU))

    assert names(shown)[0] == SHIGERU_NAME
    assert line_of(shown, KIYO_NAME).here
    assert line_of(shown, KIYO_NAME).origin is Origin.EVACUEE
    assert line_of(shown, SHIGERU_NAME).origin is Origin.REGISTER
    assert shown.remarks == (Remark.SOME_HERE_ALREADY,)


def test_a_family_may_show_several_cards_before_enter(night: Night) -> None:
    cards = [night.a.desk.present(card_of(who)) for who in (KIYO, SHIGERU)]

    received = night.receive(*cards)

    assert received.people == 2
    tokens = night.events("token.bound")
    assert [(one.fact.verified, one.fact.card) for one in tokens if one.fact] == [  # type: ignore[attr-defined]
        (True, "reception"),
        (True, "reception"),
    ]
    again = [night.a.desk.present(card_of(who)) for who in (KIYO, SHIGERU)]
    assert [names(one)[0] for one in again] == [KIYO_NAME, SHIGERU_NAME]
    assert again[0].lines[0].ref == received.slips[0].ref


def test_a_card_fetching_food_for_somebody_else_is_not_bound_to_the_bearer(night: Night) -> None:
    shown = night.a.desk.present(card_of(KIYO))
    shigeru = line_of(shown, SHIGERU_NAME)

    night.a.desk.receive(Order((shown,), (Stood(shigeru.ref, Standing.CAME),)))

    assert night.events("token.bound") == []
    assert night.a.desk.present(card_of(KIYO)).lines[0].origin is Origin.REGISTER


def test_somebody_who_returns_keeps_name_slip_and_history(night: Night) -> None:
    first = night.receive(night.a.desk.present(card_of(KIYO)))
    (came,) = night.events("people.received")
    night.clock.forward(minutes=90)

    back = night.receive(night.a.desk.present(card_of(KIYO)))

    assert back.slips == first.slips
    assert back.to_match == ()
    assert night.a.desk.counts().inside == 1
    later = night.events("people.received")[-1]
    assert later.after["whereabouts"] == (came.id,)
    row = night.table.reader.row(first.slips[0].ref)
    assert row is not None
    assert row.heads("whereabouts") == (later.id,)
    assert row.conflicts() == []
    assert len(night.events("token.bound")) == 1
    assert len(night.events("match.decided")) == 1


def test_a_slip_brings_her_back_with_those_who_came_with_her(night: Night) -> None:
    couple = night.type_in(TypedPerson("中川 一郎"), TypedPerson("中川 幸"))
    night.type_in(TypedPerson("別の人"))

    shown = night.a.desk.present(slip_of(couple, 1))

    assert names(shown) == ["中川 幸", "中川 一郎"]
    assert shown.remarks == (Remark.ALL_HERE_ALREADY,)
    assert shown.lines[0].standing is Standing.CAME


def test_people_received_together_come_up_together_from_a_search(night: Night) -> None:
    night.type_in(TypedPerson("中川 一郎", "なかがわ いちろう"), TypedPerson("中川 幸"))

    (found, *_) = night.a.desk.search("なかがわ いちろう")
    shown = night.a.desk.look(found.person.ref)

    assert found.with_others == 1
    assert set(names(shown)) == {"中川 一郎", "中川 幸"}
    assert not shown.by_card
    back = night.receive(shown)
    assert back.slips[0].name == "中川 一郎"
    assert night.events("people.received")[-1].source.channel is Channel.SEEN


def test_when_nobody_stands_there_nothing_is_recorded(night: Night) -> None:
    shown = night.a.desk.present(card_of(KIYO))
    before = len(night.envelopes())

    with pytest.raises(NobodyStandsHere) as refused:
        night.a.desk.receive(Order((shown,), (Stood(shown.lines[0].ref, Standing.UNKNOWN),)))

    assert refused.value.code == "A-02"
    assert len(night.envelopes()) == before


def test_when_nobody_is_signed_in_nothing_is_recorded(night: Night) -> None:
    shown = night.a.desk.present(card_of(KIYO))
    before = len(night.envelopes())
    night.a.sitting.pause()

    with pytest.raises(NobodySignedIn) as refused:
        night.receive(shown)

    assert refused.value.code == "A-01"
    assert len(night.envelopes()) == before


def test_the_same_person_marked_twice_in_one_order_comes_once(night: Night) -> None:
    shown = night.a.desk.present(card_of(KIYO))
    came = Stood(shown.lines[0].ref, Standing.CAME)

    received = night.a.desk.receive(Order((shown, shown), (came, came)))

    assert received.people == 1
    assert night.a.desk.counts().inside == 1
    assert len(night.events("token.bound")) == 1


def test_the_same_order_sent_twice_makes_nobody_twice(night: Night) -> None:
    shown = night.a.desk.present(card_of(KIYO))
    order = Order((shown,), tuple(Stood(line.ref, Standing.CAME) for line in shown.lines))

    first = night.a.desk.receive(order)
    second = night.a.desk.receive(order)

    assert second.slips == first.slips
    assert night.a.desk.counts().inside == 3
    assert second.to_match == ()
    assert len(night.events("token.bound")) == 1


def test_what_is_typed_is_kept_as_the_person_said_it(night: Night) -> None:
    typed = TypedPerson("山田 花子", "やまだ はなこ", "昭和15", Sex.FEMALE, "中浜")

    received = night.type_in(typed)

    (line,) = night.a.desk.look(received.slips[0].ref).lines
    assert (line.name, line.kana, line.sex, line.town) == (
        "山田 花子",
        "やまだ はなこ",
        Sex.FEMALE,
        "中浜",
    )
    assert line.age == 86


@pytest.mark.parametrize(
    ("said", "age"),
    [("84", 84), ("84歳", 84), ("数え85", 84), ("80代", None), ("生後3か月", 0), ("たぶん", None)],
)
def test_an_age_is_shown_as_it_was_told(night: Night, said: str, age: int | None) -> None:
    received = night.type_in(TypedPerson("山田 花子", age=said))

    (line,) = night.a.desk.look(received.slips[0].ref).lines

    assert line.age == age


def test_a_person_without_any_word_is_received_too(night: Night) -> None:
    received = night.type_in(TypedPerson())

    assert received.people == 1
    assert received.slips[0].code
    assert night.a.desk.recent()[0].label == received.slips[0].code


def test_a_busload_is_received_as_one_act(night: Night) -> None:
    people = tuple(TypedPerson(f"乗客 {number}" + "あ" * 150) for number in range(60))

    received = night.type_in(*people)

    assert received.people == 60
    assert len({slip.code for slip in received.slips}) == 60
    assert night.a.desk.counts().inside == 60
    assert night.a.desk.recent()[0].heads == 60
    parties = night.table.reader.parties_of(PersonId(received.slips[0].ref.id))
    assert len(parties[0][1]) == 60
    night.a.desk.undo(received.act)
    assert night.a.desk.counts().inside == 0


def test_whoever_receives_stands_on_the_record(night: Night) -> None:
    night.sign_in(RECEPTION)
    night.type_in(TypedPerson("山田 花子"))

    (event,) = night.events("people.received")

    assert event.author.id == night.operator(RECEPTION).id
    assert event.author.role is RECEPTION.role


def test_a_person_who_has_no_slip_yet_is_given_one_on_return(night: Night) -> None:
    person = Subject("person", night.table.new_id())
    night.record("people.received", PeopleReceived(persons=()), person)

    received = night.receive(night.a.desk.look(person))

    assert received.slips[0].code == "03-A-0001-6"
    assert night.a.desk.search(received.slips[0].code)[0].person.ref == person


def test_only_the_first_twelve_of_a_large_party_come_up(night: Night) -> None:
    received = night.type_in(*(TypedPerson(f"乗客 {number}") for number in range(20)))

    assert len(night.a.desk.present(slip_of(received)).lines) == 12


def test_an_order_holds_what_the_screen_had_shown_even_if_somebody_else_was_faster(
    night: Night,
) -> None:
    received = night.type_in(TypedPerson("山田 花子"))
    seen = night.a.desk.present(slip_of(received))
    night.clock.forward(minutes=5)
    night.receive(night.a.desk.present(slip_of(received)))

    night.receive(replace(seen))

    row = night.table.reader.row(received.slips[0].ref)
    assert row is not None
    assert night.a.desk.counts().inside == 1
    assert row.value("whereabouts")["state"] == "in"
