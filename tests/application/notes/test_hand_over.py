"""申し送り: a note for the next shift, and what changed since somebody last looked."""

from datetime import timedelta

import pytest

from shelter_app.application.cases.shown import CaseKind, NewCase
from shelter_app.application.desk.said import TextTooLong
from shelter_app.application.desk.shown import TypedPerson
from shelter_app.application.notes.hand_over import NothingWritten
from shelter_app.application.notes.last_look import last_look
from shelter_app.application.notes.shown import HandOver
from tests.application.night import LEAD, RECEPTION, WELFARE, Night


def caught_up(night: Night) -> HandOver:
    return night.a.handing_over.looked(night.a.handing_over.look())


def test_a_note_says_who_wrote_it_and_when_newest_first(night: Night) -> None:
    night.a.handing_over.write("発電機の燃料は 6 時まで\n保健室に 3 人")
    night.clock.forward(minutes=10)
    night.sign_in(RECEPTION)

    shown = night.a.handing_over.write("トイレの水が止まった")

    assert [(one.text, one.by) for one in shown.notes] == [
        ("トイレの水が止まった", RECEPTION.name),
        ("発電機の燃料は 6 時まで\n保健室に 3 人", LEAD.name),
    ]
    assert shown.notes[1].at == night.clock.at - timedelta(minutes=10)


def test_a_desk_without_a_place_keeps_notes_too(bare: Night) -> None:
    bare.a.doorway.start_reception_only()
    bare.a.sitting.add_operator(LEAD)
    bare.sign_in(LEAD)
    assert [one.text for one in bare.a.handing_over.write("寒い").notes] == ["寒い"]


@pytest.mark.parametrize("text", ["", "  \n "])
def test_a_note_says_something(night: Night, text: str) -> None:
    with pytest.raises(NothingWritten):
        night.a.handing_over.write(text)


def test_a_note_that_does_not_fit_is_refused_whole(night: Night) -> None:
    with pytest.raises(TextTooLong):
        night.a.handing_over.write("あ" * 4_000)


def test_at_the_first_look_nothing_is_new(night: Night) -> None:
    shown = night.a.handing_over.look()
    assert (shown.is_first_look, shown.changes) == (True, ())
    assert not caught_up(night).is_first_look


def test_what_others_recorded_is_new_to_each_operator_on_their_own(night: Night) -> None:
    for who in (LEAD, WELFARE):
        night.sign_in(who)
        caught_up(night)
    night.sign_in(RECEPTION)
    night.type_in(TypedPerson("佐々木 進"))
    night.a.cases.report(NewCase(CaseKind.MEDICAL, need="透析"))
    night.sign_in(LEAD)

    shown = night.a.handing_over.look()

    assert [(one.kind, one.names, one.people, one.by) for one in shown.changes] == [
        ("people.received", ("佐々木 進",), 1, RECEPTION.name),
        ("case.opened", (), 0, RECEPTION.name),
    ]
    assert shown.changes[0].at == night.clock.at
    assert caught_up(night).changes == ()
    night.sign_in(WELFARE)
    assert len(night.a.handing_over.look().changes) == 2


def test_what_one_recorded_oneself_is_no_news(night: Night) -> None:
    caught_up(night)
    night.type_in(TypedPerson("佐々木 進"))
    assert night.a.handing_over.look().changes == ()


def test_a_clock_that_jumps_back_hides_nothing(night: Night) -> None:
    caught_up(night)
    night.clock.at -= timedelta(days=9_000)
    night.sign_in(RECEPTION)
    night.type_in(TypedPerson("佐々木 進"))
    night.sign_in(LEAD)
    assert [one.names for one in night.a.handing_over.look().changes] == [("佐々木 進",)]


def test_what_came_while_somebody_read_stays_new(night: Night) -> None:
    caught_up(night)
    shown = night.a.handing_over.look()
    night.sign_in(RECEPTION)
    night.type_in(TypedPerson("佐々木 進"))
    night.sign_in(LEAD)
    assert len(night.a.handing_over.looked(shown).changes) == 1


def test_who_looked_at_whom_is_nobodys_news(night: Night) -> None:
    caught_up(night)
    night.sign_in(WELFARE)
    night.a.desk.search("本間キヨ")
    assert night.events("entry.searched")
    night.sign_in(LEAD)
    assert night.a.handing_over.look().changes == ()


def test_a_protected_woman_is_counted_and_named_to_those_who_may_know(night: Night) -> None:
    for who in (LEAD, RECEPTION):
        night.sign_in(who)
        caught_up(night)
    night.sign_in(WELFARE)
    person = night.type_in(TypedPerson("大野 ゆかり")).slips[0].ref
    night.protect(person)

    night.sign_in(RECEPTION)
    changes = night.a.handing_over.look().changes
    assert [(one.names, one.people) for one in changes] == [((), 1), ((), 1)]
    night.sign_in(LEAD)
    assert night.a.handing_over.look().changes[0].names == ("大野 ゆかり",)


@pytest.mark.parametrize("kept", ["?", "AAAA", "gg=="])
def test_a_last_look_that_cannot_be_read_is_a_first_look(night: Night, kept: str) -> None:
    night.table.local.keep_setting(f"last_look/{night.table.author.id.hex()}", kept)
    assert last_look(night.table) is None
    assert night.a.handing_over.look().is_first_look


def test_looking_at_something_else_remembers_nothing(night: Night) -> None:
    night.a.handing_over.looked(HandOver())
    assert last_look(night.table) is None
