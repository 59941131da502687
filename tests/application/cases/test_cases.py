"""通報: what somebody must do for somebody stays in sight until it is done."""

from dataclasses import replace
from datetime import timedelta

import pytest

from shelter_app.application.cases.handle import ReceiverNeeded
from shelter_app.application.cases.list_cases import case_line
from shelter_app.application.cases.report import NothingReported
from shelter_app.application.cases.shown import CaseKind, CaseLine, NewCase, Outcome
from shelter_app.application.desk.said import TextTooLong
from shelter_app.application.desk.shown import TypedPerson
from shelter_app.application.desk.undo import NothingToUndo
from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.event import Author, Lane
from shelter_app.domain.ledger.facts.condition import CaseOpened
from shelter_app.domain.ledger.row import Head, Row
from shelter_app.domain.roles import Affiliation, Role
from tests.application.night import LEAD, RECEPTION, Night

TRAPPED = NewCase(CaseKind.RESCUE, "本間 キヨ", "自宅・2階", "階段が落ちた", "孫", "090-0000-0001")
HQ = Author(b"h" * 16, Affiliation.TOWN, Role.HQ)  # type: ignore[arg-type] # an id of a test


def only(night: Night) -> CaseLine:
    (line,) = night.a.cases.cases().open
    return line


def test_whoever_sits_at_reception_writes_a_report_down(night: Night) -> None:
    night.sign_in(RECEPTION)

    night.a.cases.report(TRAPPED)

    line = only(night)
    assert (line.kind, line.who, line.place, line.need) == (
        CaseKind.RESCUE, "本間 キヨ", "自宅・2階", "階段が落ちた",
    )  # fmt: skip
    assert (line.informant, line.contact) == ("孫", "090-0000-0001")
    assert line.opened_at == night.clock.at
    (event,) = night.events("case.opened")
    assert event.stream.lane is Lane.URGENT


def test_reports_stand_by_the_clock_and_one_without_comes_last(night: Night) -> None:
    night.a.cases.report(TRAPPED)
    night.a.cases.report(NewCase(CaseKind.MEDICAL, "佐々木 進", need="透析", hours_left=20))
    night.a.cases.report(NewCase(CaseKind.MEDICAL, "三浦 実", need="人工呼吸器", hours_left=3))

    lines = night.a.cases.cases().open

    assert [line.need for line in lines] == ["人工呼吸器", "透析", "階段が落ちた"]
    assert lines[0].due == night.clock.at + timedelta(hours=3)
    assert not lines[0].is_overdue
    night.clock.forward(minutes=181)
    assert night.a.cases.cases().open[0].is_overdue
    assert night.a.cases.count_open() == 3


def test_a_report_is_passed_on_received_and_closed(night: Night) -> None:
    night.a.cases.report(TRAPPED)

    night.a.cases.pass_on(only(night), "消防団 第2分団", "radio")
    assert (only(night).passed_to, only(night).received_by) == ("消防団 第2分団", "")
    assert night.a.cases.cases().unreceived == 1
    night.clock.forward(minutes=4)
    night.a.cases.received(only(night), "第2分団 中村")

    line = only(night)
    assert (line.passed_to, line.received_by) == ("消防団 第2分団", "第2分団 中村")
    assert line.received_at == night.clock.at
    assert not line.is_confirmed
    assert night.a.cases.cases().unreceived == 0
    done = night.a.cases.close(line, Outcome.DONE)
    assert done.cases.open == ()
    assert [one.outcome for one in done.cases.closed] == ["done"]
    assert night.a.cases.count_open() == 0


def test_what_headquarters_itself_says_at_a_desk_counts_at_once_as_heard(night: Night) -> None:
    night.a.cases.report(TRAPPED)
    night.table.operator = HQ

    night.a.cases.received(only(night), "本部 高橋")

    line = only(night)
    assert (line.received_by, line.received_at) == ("本部 高橋", night.clock.at)
    assert [event.author for event in night.events("case.acknowledged")] == [HQ]
    assert not line.is_confirmed  # nobody has established yet that this is headquarters


def test_the_word_of_headquarters_goes_before_what_was_heard(night: Night) -> None:
    now_ms = night.clock.now_ms()
    case = Row("case", b"c" * 16, {
        "case": [head({"what": "rescue"})],
        "passed": [head({"to": "無線", "heard_by": "無線の人", "heard_ms": 1})],
        "acknowledged": [head({"by": "本部 高橋", "at_ms": now_ms})],
    })  # fmt: skip

    line = case_line(night.table, case, {})

    assert (line.received_by, line.is_confirmed) == ("本部 高橋", True)
    assert line.received_at == night.clock.at


def head(value: dict[str, object]) -> Head:
    return Head(value, b"e" * 16, 0, 0, "hq", "", b"o" * 16, is_pending=False)


def test_a_step_can_be_taken_back(night: Night) -> None:
    opened = night.a.cases.report(TRAPPED)
    closed = night.a.cases.close(only(night), Outcome.MISTAKEN)

    assert len(night.a.cases.undo(closed.act).open) == 1
    assert night.a.cases.undo(opened.act).open == ()
    with pytest.raises(NothingToUndo):
        night.a.cases.undo(opened.act)


def test_a_report_about_somebody_known_leaves_their_record_as_it_is(night: Night) -> None:
    person = night.type_in(TypedPerson("佐々木 進")).slips[0].ref
    for kind in (CaseKind.MEDICAL, CaseKind.SUPPLY):
        night.a.cases.report(NewCase(kind, "佐々木 進", about=person))

    row = night.table.reader.row(person)
    assert row is not None
    assert row.conflicts() == []
    assert [note.value["what"] for note in row.notes["cases"]] == ["medical", "supply"]


def test_a_report_about_a_protected_woman_says_her_called_name_only(night: Night) -> None:
    person = night.type_in(TypedPerson("大野 ゆかり")).slips[0].ref
    night.protect(person, called="スミレ")
    told = NewCase(CaseKind.MEDICAL, "大野 ゆかり", "2階の教室", "薬", "妹", "090", about=person)
    night.a.cases.report(told)
    assert only(night).who == "大野 ゆかり"  # the lead is public staff

    night.sign_in(RECEPTION)

    line = only(night)
    assert (line.who, line.place, line.informant, line.contact) == ("スミレ", "", "", "")
    assert line.need == "薬"


@pytest.mark.parametrize(
    "told", [NewCase(CaseKind.RESCUE), replace(TRAPPED, who="", place=" ", need="\0")]
)
def test_a_report_says_something(night: Night, told: NewCase) -> None:
    with pytest.raises(NothingReported):
        night.a.cases.report(told)
    assert night.a.cases.cases().open == ()


def test_a_text_that_does_not_fit_is_refused_whole(night: Night) -> None:
    with pytest.raises(TextTooLong):
        night.a.cases.report(replace(TRAPPED, need="あ" * 10_000))
    night.a.cases.report(replace(TRAPPED, need="あ" * 2_000))
    assert len(only(night).need) == 2_000


def test_a_my_number_in_a_report_is_not_kept(night: Night) -> None:
    night.a.cases.report(replace(TRAPPED, need="番号は 123456789018 です"))
    assert "123456789018" not in only(night).need


@pytest.mark.parametrize("name", ["", "  "])
def test_somebody_is_named_when_it_is_passed_on_or_received(night: Night, name: str) -> None:
    night.a.cases.report(TRAPPED)
    with pytest.raises(ReceiverNeeded):
        night.a.cases.pass_on(only(night), name)
    with pytest.raises(ReceiverNeeded):
        night.a.cases.received(only(night), name)


def test_a_kind_from_a_newer_version_is_shown_as_another_one(night: Night) -> None:
    night.record("case.opened", CaseOpened(what="drone", need="空から"), Subject("case", b"c" * 16))
    assert only(night).kind is CaseKind.OTHER


def test_the_lead_goes_on_with_what_reception_wrote(night: Night) -> None:
    night.sign_in(RECEPTION)
    night.a.cases.report(TRAPPED)
    night.sign_in(LEAD)
    night.a.cases.pass_on(only(night), "本部")
    assert only(night).passed_at == night.clock.at
