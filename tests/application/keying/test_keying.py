"""Paper typed in later: right at every hour, nothing twice, nothing against what a desk saw."""

from datetime import datetime, timedelta

import pytest

from shelter_app.application.desk.shown import TypedPerson
from shelter_app.application.keying.cards import NothingOnThePaper
from shelter_app.application.keying.find import NoSuchSheet
from shelter_app.application.keying.shown import (
    KnownPerson,
    Meaning,
    PaperCard,
    PaperGroup,
    PaperLeaving,
    PaperPerson,
    PaperRollCall,
    Went,
)
from shelter_app.application.papers import SheetKind
from shelter_app.application.prints.shown import Wanted
from shelter_app.application.room.keying import OpenedKeying
from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.event import Channel, Precision
from shelter_app.domain.ledger.facts.people import GroupCounted, WhereaboutsChanged
from shelter_app.domain.paper_time import WrittenTime
from shelter_app.domain.people import Sex
from shelter_app.domain.picture.counts import occupancy
from shelter_app.domain.picture.groups import group
from tests.application.night import LEAD, RECEPTION, Night


@pytest.fixture
def desk(night: Night) -> OpenedKeying:
    """Typing in at ten in the morning."""
    night.clock.forward(minutes=7 * 60 + 20)
    return OpenedKeying(night.a.room)


def at(night: Night, clock: str) -> WrittenTime:
    hour, minute = map(int, clock.split(":"))
    return WrittenTime(night.clock.now().replace(hour=hour, minute=minute))


def card(night: Night, form: str, clock: str, *names: str) -> PaperCard:
    people = tuple(PaperPerson(TypedPerson(name)) for name in names)
    return PaperCard(form, at(night, clock), people)


def inside(night: Night, *clocks: str) -> list[int]:
    """Count who was inside by name at these times of the day."""
    times = [at(night, clock).at for clock in clocks]
    ms = [int(one.timestamp() * 1000) for one in times if one is not None]
    return occupancy(night.table.reader.everyone(), group(()), ms, night.clock.now_ms())


def someone(desk: OpenedKeying, text: str) -> KnownPerson:
    (found,) = desk.find(text)
    return found


def test_sixty_cards_of_the_night_and_ten_who_went_are_right_at_every_hour(
    night: Night, desk: OpenedKeying
) -> None:
    codes: list[str] = []
    for number in range(60):
        clock = f"{3 + number // 20}:{number % 20:02}"
        codes += desk.keep_card(card(night, str(number), clock, f"山田 {number}")).codes
    assert night.table.reader.counts().inside == 60
    for number in range(10):
        person = someone(desk, codes[number]).ref
        clock = f"{6 + number // 5}:30"
        desk.keep_leaving(PaperLeaving("出1", at(night, clock), person))
    assert night.table.reader.counts().inside == 50

    hours = inside(night, "2:59", "3:59", "4:59", "5:59", "6:29", "6:30", "7:30", "9:59")
    assert hours == [0, 20, 40, 60, 60, 55, 50, 50]
    assert all(row.conflicts() == [] for row in night.table.reader.everyone())


def test_the_order_in_which_paper_is_keyed_changes_nothing(
    night: Night, desk: OpenedKeying
) -> None:
    kept = desk.keep_card(card(night, "2", "8:00", "山田 花子"))
    person = someone(desk, "山田 花子").ref
    desk.keep_leaving(PaperLeaving("3", at(night, "7:00"), person))
    back = PaperPerson(known=person)
    desk.keep_card(PaperCard("1", at(night, "6:00"), (back,)))

    assert kept.people == 1
    assert inside(night, "5:59", "6:00", "7:00", "8:00") == [0, 1, 0, 1]


def test_what_is_kept_says_which_sheet_it_came_from_and_how_well_the_time_is_known(
    night: Night, desk: OpenedKeying
) -> None:
    about = WrittenTime(at(night, "3:00").at, about=True)
    desk.keep_card(PaperCard("Ｋ-12", about, (PaperPerson(TypedPerson("一")),)))
    desk.keep_card(PaperCard("", WrittenTime(), (PaperPerson(TypedPerson("二")),)))

    first, second = night.events("people.received")
    assert (first.source, first.occurred.precision) == ((Channel.PAPER, "K-12"), Precision.ABOUT)
    assert (second.source.form, second.occurred) == ("", (None, Precision.UNKNOWN))
    assert len(night.events("sheet.keyed")) == 1


def test_a_card_keeps_names_needs_and_the_age_told_on_that_day(
    night: Night, desk: OpenedKeying
) -> None:
    typed = TypedPerson("本間 キヨ", "ほんま きよ", "84", Sex.FEMALE, "中浜")
    kept = desk.keep_card(
        PaperCard("1", at(night, "3:00"), (PaperPerson(typed, needs=("oxygen", "care")),))
    )

    found = someone(desk, kept.codes[0])
    row = night.table.reader.row(found.ref)
    assert (found.name, found.age, found.town, found.here) == ("本間 キヨ", 84, "中浜", True)
    assert row is not None
    assert {name for name in row.attributes if name.startswith("need/")} == {
        "need/oxygen",
        "need/care",
    }


def test_an_empty_card_is_refused_and_costs_no_slip_number(
    night: Night, desk: OpenedKeying
) -> None:
    with pytest.raises(NothingOnThePaper):
        desk.keep_card(card(night, "1", "3:00", " "))
    with pytest.raises(NothingOnThePaper):
        desk.keep_group(PaperGroup("1", WrittenTime(), 0))
    assert desk.keep_card(card(night, "1", "3:00", "一")).codes == ("03-A-0001-6",)


def test_the_same_sheet_twice_is_noticed_with_what_it_held(
    night: Night, desk: OpenedKeying
) -> None:
    assert desk.form("5").earlier == ()
    desk.keep_card(card(night, "5", "3:00", "山田 花子", "山田 太郎"))
    night.clock.forward(minutes=3)

    (earlier,) = desk.form(" ５ ").earlier

    assert (earlier.operator, earlier.held) == (LEAD.name, ("山田 花子", "山田 太郎"))
    assert earlier.keyed_at == night.clock.now() - timedelta(minutes=3)


def test_a_sheet_taken_back_is_as_if_it_had_never_been_keyed(
    night: Night, desk: OpenedKeying
) -> None:
    kept = desk.keep_card(card(night, "5", "3:00", "山田 花子"))

    assert desk.undo(kept.act) == 0
    assert desk.form("5").earlier == ()
    assert inside(night, "9:00") == [0]


def test_a_wrong_digit_in_a_number_of_ours_is_noticed(desk: OpenedKeying) -> None:
    assert desk.form("K-03-A-0001-5").is_misread
    assert not desk.form("K-03-A-0001-6").is_misread


def left_live(night: Night, clock: str) -> Subject:
    """Somebody received and gone at a desk before the outage."""
    now = night.clock.at
    night.clock.at = now.replace(hour=2, minute=45)
    ref = night.type_in(TypedPerson("川上 進")).slips[0].ref
    hour, minute = map(int, clock.split(":"))
    night.clock.at = now.replace(hour=hour, minute=minute)
    night.move(ref, WhereaboutsChanged(state="left", destination="親戚"))
    night.clock.at = now
    return ref


def test_coming_back_after_a_leaving_that_a_desk_recorded_is_no_conflict(
    night: Night, desk: OpenedKeying
) -> None:
    ref = left_live(night, "4:00")
    found = someone(desk, "川上 進")
    assert (found.here, found.left_at) == (False, at(night, "4:00").at)

    desk.keep_card(PaperCard("7", at(night, "6:00"), (PaperPerson(known=ref),)))

    assert inside(night, "3:00", "5:00", "6:00", "9:00") == [1, 0, 1, 1]
    row = night.table.reader.row(ref)
    assert row is not None
    assert row.conflicts() == []


def test_a_leaving_that_the_paper_says_never_was_goes_from_every_hour(
    night: Night, desk: OpenedKeying
) -> None:
    ref = left_live(night, "4:00")
    wrong = PaperPerson(known=ref, meaning=Meaning.LEAVING_WAS_WRONG)

    desk.keep_card(PaperCard("7", at(night, "6:00"), (wrong,)))

    assert inside(night, "3:00", "5:00", "6:00", "9:00") == [1, 1, 1, 1]
    row = night.table.reader.row(ref)
    assert row is not None
    assert row.conflicts() == []


def test_paper_from_before_a_leaving_does_not_bring_anybody_back(
    night: Night, desk: OpenedKeying
) -> None:
    ref = left_live(night, "4:00")

    desk.keep_card(PaperCard("7", at(night, "3:30"), (PaperPerson(known=ref),)))

    assert inside(night, "3:00", "3:45", "5:00") == [1, 1, 0]


def test_a_line_says_where_somebody_went(night: Night, desk: OpenedKeying) -> None:
    places = {Went.LEFT: "left", Went.AWAY: "away", Went.HOME: "home", Went.HOSPITAL: "hospital"}
    for went, state in places.items():
        kept = desk.keep_card(card(night, "", "3:00", f"人 {state}"))
        person = someone(desk, kept.codes[0]).ref
        desk.keep_leaving(PaperLeaving("出", at(night, "5:00"), person, went, "弟の家"))
        row = night.table.reader.row(person)
        assert row is not None
        assert row.value("whereabouts")["state"] == state
        assert row.value("whereabouts")["destination"] == "弟の家"


def test_a_bus_on_paper_is_counted_without_names(night: Night, desk: OpenedKeying) -> None:
    desk.keep_group(PaperGroup("8", at(night, "4:00"), 40))

    (event,) = night.events("group.counted")
    assert isinstance(event.fact, GroupCounted)
    assert night.table.reader.counts().anonymous == 40
    assert desk.form("8").earlier[0].held == ("40人",)


def test_a_roll_call_on_paper_sees_everybody_but_those_who_were_missing(
    night: Night, desk: OpenedKeying
) -> None:
    refs = [slip.ref for slip in night.type_in(*(TypedPerson(n) for n in "一二三")).slips]
    sheet = night.a.papers.make(Wanted(SheetKind.ROLL_CALL)).number
    assert {one.ref for one in desk.on_sheet(sheet)} == set(refs)

    kept = desk.keep_rollcall(PaperRollCall(sheet, at(night, "9:00"), (refs[0],)))

    assert kept.people == 2
    (seen,) = night.events("people.seen")
    (closed,) = night.events("rollcall.closed")
    assert set(seen.subjects) == set(refs[1:])
    assert closed.fact is not None
    assert getattr(closed.fact, "missing", ()) == (refs[0].id,)
    assert kept.inside == 3  # nobody is taken as gone
    assert len(desk.form(sheet).earlier) == 1


def test_at_reception_a_roll_call_is_kept_without_closing_it(
    night: Night, desk: OpenedKeying
) -> None:
    night.type_in(TypedPerson("一"))
    sheet = night.a.papers.make(Wanted(SheetKind.ROLL_CALL)).number
    night.sign_in(RECEPTION)

    desk.keep_rollcall(PaperRollCall(sheet, at(night, "9:00")))

    assert night.events("rollcall.closed") == []
    assert len(night.events("people.seen")) == 1


def test_a_sheet_that_was_never_printed_here_is_told(night: Night, desk: OpenedKeying) -> None:
    roster = night.a.papers.make(Wanted(SheetKind.ROSTER)).number
    for number in ("03-Z-P999", roster):
        with pytest.raises(NoSuchSheet):
            desk.on_sheet(number)


def test_a_protected_person_is_found_for_her_paper_by_slip_and_named_as_called(
    night: Night, desk: OpenedKeying
) -> None:
    kept = desk.keep_card(card(night, "1", "3:00", "大野 ゆかり"))
    night.protect(someone(desk, "大野 ゆかり").ref, "スミレ")

    found = someone(desk, kept.codes[0])

    assert (found.name, found.kana, found.town) == ("スミレ", "", "")
    assert desk.find("") == ()


def test_without_a_register_people_are_looked_up_when_it_opens(bare: Night) -> None:
    bare.a.doorway.start_reception_only()
    bare.a.sitting.add_operator(LEAD)
    bare.sign_in(LEAD)
    desk = OpenedKeying(bare.a.room)
    now: datetime = bare.clock.now()
    kept = desk.keep_card(
        PaperCard("1", WrittenTime(now - timedelta(hours=1)), (PaperPerson(TypedPerson("一")),))
    )
    assert kept.inside == 1
    assert bare.table.local.setting("catch_up_owed") == "yes"
