"""Inquiries and notes in a window: one screen for all who ask, nothing left behind."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from shelter_app.domain.telling import Relation
from shelter_app.ui.app.telling import TellingCorner
from shelter_app.ui.presenters.menu import Errand
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.widgets.inquiry_words import nothing_to_tell
from tests.ui.fake_telling import WAITING, YUKARI
from tests.ui.rig import Rig
from tests.ui.samples import ABE


def box(rig: Rig, place: Place, name: str) -> QLineEdit:
    boxes = rig.screen(place).findChildren(QLineEdit)
    return next(one for one in boxes if one.accessibleName() == name)


def named(rig: Rig, place: Place, name: str) -> QWidget:
    widgets = rig.screen(place).findChildren(QWidget)
    return next(one for one in widgets if one.accessibleName() == name and one.isVisible())


def where(rig: Rig) -> Place | None:
    return rig.window.navigator.place


def ask(rig: Rig, name: str) -> None:
    rig.choose(Errand.INQUIRY)
    box(rig, Place.INQUIRY_NEW, "探している人の名前").setText(name)
    box(rig, Place.INQUIRY_NEW, "尋ねている人の名前").setText("大野 剛")
    for choice in (
        "探している人との関係 同居者・親族",
        "尋ねている人の本人確認 身分証などで確かめた",
    ):
        button = named(rig, Place.INQUIRY_NEW, choice)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    rig.screen(Place.INQUIRY_NEW).press_enter()
    rig.settle()
    asking = rig.window.corner_of(TellingCorner).asking
    asking._wait.stop()
    asking._answer()
    rig.settle()


def seen(rig: Rig) -> list[str]:
    labels = rig.screen(Place.INQUIRY_NEW).findChildren(QLabel)
    return [one.accessibleName() or one.text() for one in labels if one.isVisible()]


def test_her_husband_and_a_stranger_read_the_same_sentence(at_desk: Rig) -> None:
    rig = at_desk
    screens = []
    for name in ("大野 ゆかり", "架空 だれも"):
        ask(rig, name)
        screens.append(seen(rig))
        rig.screen(Place.INQUIRY_NEW).press_enter()  # the next inquiry
        assert box(rig, Place.INQUIRY_NEW, "探している人の名前").text() == ""
    assert screens[0] == screens[1]
    assert nothing_to_tell() in screens[0]
    assert not any("いません" in text for text in screens[0])
    asked = rig.finding.inquiries.asked[0]
    assert (asked.relation, asked.is_checked) == (Relation.FAMILY, True)


def test_what_may_be_told_is_told_and_written_down(at_desk: Rig) -> None:
    rig = at_desk
    ask(rig, "中川 一郎")
    assert any("この避難所にいます" in text for text in seen(rig))
    button = named(rig, Place.INQUIRY_NEW, "中川 一郎 この方のことを伝えた")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    rig.settle()
    assert rig.finding.inquiries.told == [YUKARI]
    assert not button.isEnabled()


def test_a_message_is_brought(at_desk: Rig) -> None:
    rig = at_desk
    rig.choose(Errand.INQUIRIES)
    rig.screen(Place.INQUIRIES).press_enter()
    rig.settle()
    assert where(rig) is Place.INQUIRY
    rig.screen(Place.INQUIRY).press_enter()
    rig.settle()
    assert rig.finding.inquiries.settled == ["本人に伝言を渡した"]
    assert where(rig) is Place.INQUIRIES


def test_escape_leads_back_step_by_step(at_desk: Rig) -> None:
    rig = at_desk
    rig.choose(Errand.INQUIRIES)
    rig.window.corner_of(TellingCorner).bringing.open(WAITING)
    rig.window.navigator.go(Place.INQUIRY)
    rig.settle()
    rig.screen(Place.INQUIRY).back()
    assert where(rig) is Place.INQUIRIES
    rig.screen(Place.INQUIRIES).back()
    assert where(rig) is Place.DESK
    rig.choose(Errand.INQUIRY)
    rig.screen(Place.INQUIRY_NEW).back()
    assert where(rig) is Place.DESK


def test_volunteers_take_inquiries_and_are_not_offered_the_answers(rig: Rig) -> None:
    rig.sign_in_as(ABE)
    rig.window.navigator.go(Place.MENU)
    assert Errand.INQUIRY in rig.window.menu.state
    assert Errand.INQUIRIES not in rig.window.menu.state


def test_a_note_is_typed_and_what_changed_is_seen(at_desk: Rig) -> None:
    rig = at_desk
    rig.choose(Errand.NOTES)
    box(rig, Place.NOTES, "次の人への申し送り").setText("毛布が足りない")
    rig.screen(Place.NOTES).press_enter()
    rig.settle()
    assert box(rig, Place.NOTES, "次の人への申し送り").text() == ""
    QTest.keyClick(rig.screen(Place.NOTES), Qt.Key.Key_F7)
    rig.settle()
    assert rig.finding.notes.done == ["毛布が足りない", "looked"]
    rig.screen(Place.NOTES).press_enter()
    assert where(rig) is Place.DESK


def test_leaving_the_desk_leaves_nothing_of_who_asked(at_desk: Rig) -> None:
    rig = at_desk
    rig.choose(Errand.NOTES)
    rig.choose(Errand.INQUIRIES)
    rig.screen(Place.INQUIRIES).press_enter()
    rig.settle()
    ask(rig, "中川 一郎")
    rig.window.session.pause()
    rig.settle()
    assert where(rig) is Place.PAUSED
    QApplication.sendPostedEvents(None, 52)
    said = [one.accessibleName() for one in rig.window.findChildren(QWidget)]
    said += [one.text() for one in rig.window.findChildren(QLabel)]
    assert not [one for one in said if "大野" in one or "スミレ" in one or "なかがわ" in one]
