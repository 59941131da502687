"""The places F3 and F5 in a window: keys, three taps, steps, and nothing left behind."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from shelter_app.application.cases.shown import CaseKind
from shelter_app.application.papers import SheetKind
from shelter_app.application.prints.shown import Wanted
from shelter_app.application.unseen.trying import Found, How, NewTry
from shelter_app.domain.deeds import Deed
from shelter_app.ui.app.cases import CasesCorner
from shelter_app.ui.app.unseen import UnseenCorner
from shelter_app.ui.presenters.menu import Errand
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.presenters.printing import PrintNotice
from shelter_app.ui.widgets.labels import line_height
from shelter_app.ui.widgets.line_list import LineList
from tests.ui.fake_finding import GEN, KIYO, TRAPPED
from tests.ui.presenters.heard import Fault
from tests.ui.rig import Rig
from tests.ui.samples import ABE


def press(rig: Rig, key: Qt.Key) -> None:
    target = QApplication.focusWidget() or rig.window.navigator.currentWidget()
    assert target is not None
    QTest.keyClick(target, key)
    rig.settle()


def where(rig: Rig) -> Place | None:
    return rig.window.navigator.place


def box(rig: Rig, place: Place, name: str) -> QLineEdit:
    boxes = rig.screen(place).findChildren(QLineEdit)
    return next(one for one in boxes if one.accessibleName() == name)


def view(rig: Rig, place: Place) -> LineList[object]:
    found = rig.screen(place).findChild(LineList)
    assert isinstance(found, LineList)
    return found


def only_try(rig: Rig) -> tuple[object, NewTry]:
    ((_, ref, tried),) = rig.finding.unseen.done
    assert isinstance(tried, NewTry)
    return ref, tried


def click(rig: Rig, lines: LineList[object], row: int, x: int) -> None:
    at = lines.visualRect(lines.lines.index(row))
    QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, at.center().y()))
    rig.settle()


def open_page(rig: Rig) -> None:
    rig.window.corner_of(UnseenCorner).page.open(KIYO.ref)
    rig.window.navigator.go(Place.UNSEEN_PAGE)
    rig.settle()
    rig.screen(Place.UNSEEN_PAGE).setFocus()


def test_f3_one_click_and_three_keys_write_a_try_down(at_desk: Rig) -> None:
    rig = at_desk
    press(rig, Qt.Key.Key_F3)
    assert where(rig) is Place.UNSEEN
    lines = view(rig, Place.UNSEEN)
    click(rig, lines, 1, 200)
    assert where(rig) is Place.UNSEEN_PAGE
    rig.screen(Place.UNSEEN_PAGE).setFocus()
    for key in (Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_Return):
        press(rig, key)

    ref, tried = only_try(rig)
    assert ref == GEN.ref
    assert (tried.how, tried.found, tried.observed_ms) == (How.VISIT, Found.ABSENT, 0)


def test_what_is_known_besides_goes_along(at_desk: Rig) -> None:
    rig = at_desk
    page = rig.window.corner_of(UnseenCorner).page
    page.open(KIYO.ref)
    rig.window.navigator.go(Place.UNSEEN_PAGE)
    rig.settle()
    page.take_how(How.PHONE)
    page.take_found(Found.HELP)
    box(rig, Place.UNSEEN_PAGE, "どんな助けが要るか").setText("酸素があと1時間")
    box(rig, Place.UNSEEN_PAGE, "だれが確かめたか").setText("磯部")
    screen = rig.screen(Place.UNSEEN_PAGE)
    for name in ("いまの居場所 自宅", "けが・体調 体調不良", "確かめた時刻 10分くらい前"):
        button = next(b for b in screen.findChildren(QWidget) if b.accessibleName() == name)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    screen.press_enter()
    rig.settle()

    _, tried = only_try(rig)
    assert (tried.need, tried.searcher, tried.where, tried.health, tried.note) == (
        "酸素があと1時間", "磯部", "home", "unwell", "",
    )  # fmt: skip
    assert tried.is_about
    assert box(rig, Place.UNSEEN_PAGE, "だれが確かめたか").text() == ""


def test_escape_takes_a_tap_back_and_then_the_page(at_desk: Rig) -> None:
    rig = at_desk
    page = rig.window.corner_of(UnseenCorner).page
    page.open(KIYO.ref)
    rig.window.navigator.go(Place.UNSEEN_PAGE)
    rig.settle()
    page.take_how(How.PHONE)
    screen = rig.screen(Place.UNSEEN_PAGE)
    screen.back()
    assert page.state.how is None
    screen.setFocus()
    press(rig, Qt.Key.Key_F7)
    assert rig.finding.unseen.done == [("unreachable", KIYO.ref)]
    QTest.keyClick(screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    rig.settle()
    assert rig.finding.unseen.done[-1][0] == "undo"
    press(rig, Qt.Key.Key_Return)
    assert where(rig) is Place.UNSEEN


def test_p_makes_the_plan_of_who_is_open_and_back_leads_to_the_page(at_desk: Rig) -> None:
    rig = at_desk
    open_page(rig)
    press(rig, Qt.Key.Key_P)
    assert where(rig) is Place.SHEET
    assert rig.papers.made == [Wanted(SheetKind.PLAN, entries=(KIYO.ref.id,))]
    assert rig.window.printing.state.printer == "職員室"
    press(rig, Qt.Key.Key_Escape)
    assert where(rig) is Place.UNSEEN_PAGE
    assert rig.window.corner_of(UnseenCorner).page.state.page is not None


def test_a_plan_that_could_not_be_made_is_made_by_one_more_enter(at_desk: Rig) -> None:
    rig = at_desk
    open_page(rig)
    rig.papers.fault = Fault()
    press(rig, Qt.Key.Key_P)
    assert rig.window.printing.state.notice is PrintNotice.TROUBLE_MAKING
    rig.papers.fault = None
    press(rig, Qt.Key.Key_Return)
    assert rig.papers.made == [Wanted(SheetKind.PLAN, entries=(KIYO.ref.id,))]


def test_a_roster_after_a_plan_is_a_roster(at_desk: Rig) -> None:
    rig = at_desk
    open_page(rig)
    press(rig, Qt.Key.Key_P)
    rig.window.printing.choose(SheetKind.ROSTER)
    rig.settle()
    assert rig.papers.made[-1] == Wanted(SheetKind.ROSTER, rig.window.printing.state.sheets)


def test_who_may_not_print_the_register_is_not_offered_the_plan(at_desk: Rig) -> None:
    rig = at_desk
    seat = rig.window.session.state
    deeds = seat.permissions.deeds - {Deed.PRINT_REGISTER}
    rig.window.session._state = replace(seat, permissions=replace(seat.permissions, deeds=deeds))
    open_page(rig)
    press(rig, Qt.Key.Key_P)
    assert (where(rig), rig.papers.made) == (Place.UNSEEN_PAGE, [])


def test_homes_are_ticked_and_somebody_is_sent(at_desk: Rig) -> None:
    rig = at_desk
    press(rig, Qt.Key.Key_F3)
    lines = view(rig, Place.UNSEEN)
    click(rig, lines, 0, line_height() // 2)
    lines.setFocus()
    QTest.keyClick(lines, Qt.Key.Key_Down)
    QTest.keyClick(lines, Qt.Key.Key_Space)
    press(rig, Qt.Key.Key_Return)
    assert where(rig) is Place.UNSEEN_SEND
    QTest.keyClicks(box(rig, Place.UNSEEN_SEND, "行く人・班の名(2人以上で)"), "2nd")
    press(rig, Qt.Key.Key_Return)

    assert rig.finding.unseen.done == [("send", (KIYO.ref, GEN.ref), "2nd", 30)]
    assert where(rig) is Place.UNSEEN
    QTest.keyClick(rig.screen(Place.UNSEEN), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    rig.settle()
    assert rig.finding.unseen.done[-1][0] == "undo"


def test_who_is_overdue_is_in_sight_and_one_press_writes_the_return_down(at_desk: Rig) -> None:
    rig = at_desk
    press(rig, Qt.Key.Key_F3)
    screen = rig.screen(Place.UNSEEN)
    (button,) = [b for b in screen.findChildren(QWidget) if "戻りません" in b.accessibleName()
                 and b.accessibleName().endswith("戻った")]  # fmt: skip
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    rig.settle()
    assert rig.finding.unseen.done == [("back", "消防団 第2分団")]


def test_one_district_is_marked_by_f7_and_lifted_by_f7(at_desk: Rig) -> None:
    rig = at_desk
    press(rig, Qt.Key.Key_F3)
    rig.window.corner_of(UnseenCorner).presenter.take_district("中浜")
    rig.settle()
    screen = rig.screen(Place.UNSEEN)
    for _ in range(2):
        QTest.keyClick(screen, Qt.Key.Key_F7)
        rig.settle()
    assert [one[:2] for one in rig.finding.unseen.done] == [("danger", "中浜")] * 2
    assert rig.finding.unseen.danger == {"中浜": ""}


def test_reception_from_the_neighbourhood_is_not_offered_the_list(rig: Rig) -> None:
    rig.sign_in_as(ABE)
    rig.window.navigator.go(Place.MENU)
    assert Errand.UNSEEN not in rig.window.menu.state
    assert Errand.CASES in rig.window.menu.state


def test_f5_a_report_is_written_passed_on_received_and_closed(at_desk: Rig) -> None:
    rig = at_desk
    press(rig, Qt.Key.Key_F5)
    assert where(rig) is Place.CASES
    press(rig, Qt.Key.Key_Return)
    assert where(rig) is Place.CASE_NEW
    box(rig, Place.CASE_NEW, "だれが(分からなければ空けて)").setText("中川 一郎")
    box(rig, Place.CASE_NEW, "どうした・何が要る").setText("足を折った")
    press(rig, Qt.Key.Key_Return)
    assert where(rig) is Place.CASES
    (told,) = rig.finding.cases.told
    assert (told.kind, told.who, told.need, told.hours_left) == (
        CaseKind.RESCUE, "中川 一郎", "足を折った", 0.0,
    )  # fmt: skip

    lines = view(rig, Place.CASES)
    name = "だれに伝えましたか"
    click(rig, lines, 2, 200)
    box(rig, Place.CASE, name).setText("消防団")
    press(rig, Qt.Key.Key_Return)
    click(rig, lines, 2, 200)
    box(rig, Place.CASE, "受け取った(受領した)のはだれですか").setText("中村")
    press(rig, Qt.Key.Key_Return)
    click(rig, lines, 2, 200)
    rig.screen(Place.CASE).press_enter()
    rig.settle()
    assert rig.finding.cases.done == [
        ("pass_on", "消防団", "radio"), ("received", "中村"), ("close", "done"),
    ]  # fmt: skip


def test_a_closed_report_is_only_looked_at(at_desk: Rig) -> None:
    rig = at_desk
    press(rig, Qt.Key.Key_F5)
    click(rig, view(rig, Place.CASES), 3, 200)
    rig.screen(Place.CASE).press_enter()
    rig.settle()
    assert where(rig) is Place.CASES
    assert rig.finding.cases.done == []


def test_f7_opens_the_marked_report_and_then_asks_for_the_end(at_desk: Rig) -> None:
    rig = at_desk
    press(rig, Qt.Key.Key_F5)
    view(rig, Place.CASES).setCurrentIndex(view(rig, Place.CASES).lines.index(2))
    press(rig, Qt.Key.Key_F7)
    assert rig.window.corner_of(CasesCorner).presenter.state.line == TRAPPED
    QTest.keyClick(rig.screen(Place.CASE), Qt.Key.Key_F7)
    rig.screen(Place.CASE).press_enter()
    rig.settle()
    assert rig.finding.cases.done == [("close", "done")]


def test_leaving_the_desk_leaves_no_name_of_an_unseen_person(at_desk: Rig) -> None:
    rig = at_desk
    press(rig, Qt.Key.Key_F3)
    click(rig, view(rig, Place.UNSEEN), 1, 200)
    rig.window.navigator.go(Place.CASES)
    rig.settle()
    click(rig, view(rig, Place.CASES), 0, 200)
    rig.window.session.pause()
    rig.settle()

    said = [one.accessibleName() for one in rig.window.findChildren(QWidget)]
    for place in (Place.UNSEEN, Place.CASES):
        lines = view(rig, place)
        said += [str(lines.lines.data(lines.lines.index(row))) for row in range(9)]
    assert not [text for text in said if "渡邉 源" in text or "三浦 実" in text]
