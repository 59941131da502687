"""Journeys 1, 4 and 5 as far as finding and telling goes, over real stores."""

from dataclasses import replace

import pytest

from shelter_app.application.cases.shown import CaseKind
from shelter_app.application.desk.shown import Order, Standing, Stood, Trouble, TypedPerson
from shelter_app.application.desk.told import NeedSaid, Said
from shelter_app.application.inquiries.shown import Asked
from shelter_app.application.unseen.shown import Wanted
from shelter_app.application.unseen.trying import Found, How, NewTry
from shelter_app.domain.consents import Answer, Ask, Giver, Purpose, Recipient
from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.facts.people import WhereaboutsChanged
from shelter_app.domain.needs import Need
from shelter_app.domain.telling import Relation
from tests.application.demo_town import HIROKO, KIYO, SHIGERU, card_of, lines
from tests.application.night import LEAD, RECEPTION, WELFARE, Night, slip_of


def unseen(night: Night) -> set[bytes]:
    return {line.ref.id for line in night.a.unseen.worklist(Wanted()).lines}


def test_1_the_grandmother_who_did_not_come_is_looked_for_and_found(night: Night) -> None:
    night.sign_in(RECEPTION)
    shown = night.a.desk.present(card_of(HIROKO))
    stood = tuple(
        Stood(line.ref, Standing.NOT_YET, "自宅・2階", trouble=Trouble.TRAPPED)
        if line.ref.id == lines()[KIYO].entry
        else Stood(line.ref, Standing.CAME)
        for line in shown.lines
    )
    night.a.desk.receive(Order((shown,), stood))
    night.sign_in(WELFARE)

    grandmother = Subject("entry", lines()[KIYO].entry)
    assert grandmother.id in unseen(night)
    (report,) = night.a.cases.cases().open
    assert (report.kind, report.about, report.place) == (
        CaseKind.RESCUE, grandmother, "自宅・2階",
    )  # fmt: skip
    night.a.unseen.send((grandmother,), "消防団 第1分団", 30)
    page = night.a.unseen.page(grandmother)
    noted = night.a.unseen.note_try(page, NewTry(How.VISIT, Found.MET, where="hospital"))
    assert grandmother.id not in unseen(night)
    assert len(night.a.cases.cases().open) == 1  # the report is closed by somebody, not by itself
    assert noted.person is not None
    night.a.unseen.undo(noted.act)
    assert grandmother.id in unseen(night)


def test_1_nobody_is_seen_because_a_relative_came(night: Night) -> None:
    received = night.receive(night.a.desk.present(card_of(SHIGERU)))
    assert received.people == 1
    assert {lines()[one].entry for one in (KIYO, HIROKO)} <= unseen(night)


@pytest.mark.parametrize("who", [RECEPTION, WELFARE, LEAD])
def test_4_her_husband_learns_nothing_at_any_hour(night: Night, who: object) -> None:
    received = night.type_in(TypedPerson("大野 ゆかり", "おおの ゆかり", "42"))
    her = received.slips[0].ref
    ask = Ask(Purpose.INQUIRY, Recipient.FAMILY)
    night.a.consenting.state(night.a.consenting.of(her), ((ask, Answer.YES),), Giver.SELF)
    night.protect(her, called="スミレ")
    husband = Asked("大野 剛", Relation.FAMILY, is_checked=True, name="大野 ゆかり", age="42")
    night.sign_in(who)  # type: ignore[arg-type] # an operator

    answers = [night.a.inquiries.ask(husband)]
    night.move(her, WhereaboutsChanged(state="away", reason="外出"))
    answers.append(night.a.inquiries.ask(husband))
    night.receive(night.a.desk.present(slip_of(received)))  # back, by her own slip
    answers.append(night.a.inquiries.ask(husband))
    stranger = night.a.inquiries.ask(replace(husband, name="架空 だれも"))

    assert [one.people for one in answers] == [stranger.people] * 3 == [()] * 3
    assert len(night.table.reader.everyone()) == 1


def test_5_dialysis_and_a_ventilator_are_asked_for_by_their_clocks(night: Night) -> None:
    night.sign_in(RECEPTION)
    for name, need, left in (("佐々木 進", Need.DIALYSIS, "20"), ("三浦 実", Need.VENTILATOR, "3")):
        said = Said(needs=(NeedSaid(need, left),))
        night.type_in(TypedPerson(name, said=said))

    first, second = night.a.cases.cases().open
    assert [first.need, second.need] == [Need.VENTILATOR, Need.DIALYSIS]
    assert [first.who, second.who] == ["三浦 実", "佐々木 進"]
    assert first.kind is second.kind is CaseKind.MEDICAL
    assert night.a.desk.counts().open_cases == 2
    night.a.cases.pass_on(first, "本部", "radio")
    night.clock.forward(minutes=2)
    night.a.cases.received(night.a.cases.cases().open[0], "本部 高橋")
    shown = night.a.cases.cases()
    assert (shown.open[0].received_by, shown.unreceived) == ("本部 高橋", 1)
    night.clock.forward(minutes=179)
    assert night.a.cases.cases().open[0].is_overdue
