"""Slips are made of who is received: what the camera reads leads to the person again."""

import pytest

from shelter_app.application.desk.present import present
from shelter_app.application.desk.shown import TypedPerson
from shelter_app.application.papers import SheetKind
from shelter_app.application.prints.shown import Wanted
from shelter_app.application.prints.slips import slips
from shelter_app.domain.spoken import NotASpokenCode
from shelter_app.wire.card import SlipPresented, parse_card
from tests.application.night import RECEPTION, Night


def test_a_printed_slip_leads_to_the_person_again(night: Night) -> None:
    received = night.type_in(TypedPerson("山田 花子"), TypedPerson("川上 ゆり"))
    people = [slip.ref.id for slip in received.slips]

    sheet = slips(night.table, night.store.label, people)

    assert [face.code for face in sheet.faces] == [slip.code for slip in received.slips]
    symbol = parse_card(sheet.faces[0].payload.encode())
    assert isinstance(symbol, SlipPresented)
    assert present(night.table, symbol).lines[0].name == "山田 花子"


def test_reception_prints_slips_and_they_need_not_come_back(night: Night) -> None:
    night.sign_in(RECEPTION)
    received = night.type_in(*(TypedPerson(f"人 {n}") for n in "あいうえお"))

    people = tuple(slip.ref.id for slip in received.slips)
    paper = night.a.papers.make(Wanted(SheetKind.SLIPS, people=people))

    assert paper.pages == 2
    (issued,) = night.a.papers.issued()
    assert (issued.number, issued.title, issued.is_listing) == (paper.number, "受付票", False)


def test_for_who_has_no_slip_nothing_is_printed_and_it_is_said(night: Night) -> None:
    with pytest.raises(NotASpokenCode):
        slips(night.table, night.store.label, [bytes(16)])
    assert night.events("sheet.printed") == []
