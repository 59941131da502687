"""Prints are listed, called back, and ticked off; only whoever leads does so."""

import pytest

from shelter_app.application.desk.table import NotPermitted
from shelter_app.application.papers import SheetKind
from shelter_app.application.prints.issued import issued_sheets, recall_sheet, sheet_is_back
from shelter_app.application.prints.shown import IssuedSheet, Stage, Wanted
from shelter_app.domain.ledger.event import Lane
from tests.application.night import LEAD, WELFARE, Night


def test_prints_are_listed_newest_first_with_who_took_them_out(night: Night) -> None:
    papers = night.a.papers
    first = papers.make(Wanted(SheetKind.ROLL_CALL)).number
    night.sign_in(WELFARE)
    second = papers.make(Wanted(SheetKind.REPORT)).number

    listed = papers.issued()

    assert [(one.number, one.operator, one.is_listing) for one in listed] == [
        (second, WELFARE.name, False),
        (first, LEAD.name, True),
    ]
    assert listed[1].title == "点呼票"
    assert IssuedSheet("1", "later", night.clock.now()).title == "later"


def test_a_sheet_is_called_back_in_the_urgent_lane_and_then_is_home(night: Night) -> None:
    number = night.a.papers.make(Wanted(SheetKind.ROSTER)).number
    for do, stage in (
        (night.a.papers.recall, Stage.RECALLED),
        (night.a.papers.is_back, Stage.BACK),
    ):
        do(number)
        assert issued_sheets(night.table)[0].stage is stage
    assert {event.stream.lane for event in night.events("sheet.recalled")} == {Lane.URGENT}
    assert night.table.reader.all_of("sheet")[0].conflicts() == []


def test_only_whoever_leads_calls_sheets_back(night: Night) -> None:
    number = night.a.papers.make(Wanted(SheetKind.ROSTER)).number
    assert night.a.papers.may_recall()
    night.sign_in(WELFARE)
    assert not night.a.papers.may_recall()
    for do in (recall_sheet, sheet_is_back):
        with pytest.raises(NotPermitted):
            do(night.table, number)
