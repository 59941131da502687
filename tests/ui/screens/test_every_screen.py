"""What must hold on every screen: spoken names, order, room, the drill mark, and no names left."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from typing_extensions import override

from shelter_app.ui.presenters.places import Place
from shelter_app.ui.widgets.buttons import MainButton
from shelter_app.ui.widgets.look import Choice
from shelter_app.ui.widgets.rich_button import RichButton
from shelter_app.ui.widgets.screen import Screen
from shelter_app.ui.widgets.tokens import Scheme
from shelter_app.ui.widgets.top_line import TopLine
from tests.ui.pictures import scenes
from tests.ui.rig import Rig, dress
from tests.ui.samples import FAMILY


def controls(rig: Rig) -> Iterator[QWidget]:
    """Yield everything on screen that takes keys or clicks."""
    central = rig.window.centralWidget()
    assert central is not None
    for widget in central.findChildren(QWidget):
        if isinstance(widget, (QAbstractButton, QLineEdit)) and widget.isVisible():
            yield widget


def overflowing(rig: Rig, *, words: bool = True) -> list[str]:
    """Name the controls that do not lie whole on the screen, or whose ``words`` are cut off."""
    QApplication.processEvents()
    cut = [one for one in controls(rig) if _outside(one, rig) or (words and _cut(one))]
    return [f"{type(one).__name__} {one.accessibleName()!r}" for one in cut]


def _cut(control: QWidget) -> bool:
    if not isinstance(control, QPushButton) or isinstance(control, RichButton):
        return False  # rich ones end in … on their own
    return control.width() < control.sizeHint().width()


def _outside(control: QWidget, rig: Rig) -> bool:
    place = control.rect().translated(control.mapTo(rig.window, QPoint()))
    return not _scrolls(control) and not rig.window.rect().contains(place)


def _scrolls(widget: QWidget | None) -> bool:
    while widget is not None:
        if isinstance(widget, QScrollArea):
            return True
        widget = widget.parentWidget()
    return False


def test_every_control_of_every_screen_has_a_spoken_name(rig: Rig) -> None:
    for scene in scenes(rig):
        for control in controls(rig):
            interface = QAccessible.queryAccessibleInterface(control)
            assert interface.text(QAccessible.Text.Name), (scene, control)


def tabbed(rig: Rig) -> list[QPoint]:
    """Press Tab once round and return where each control lies."""
    screen = rig.window.navigator.currentWidget()
    assert isinstance(screen, Screen)
    screen.setFocus()
    seen: list[QWidget] = []
    while True:
        QTest.keyClick(QApplication.focusWidget() or screen, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is None or focus in seen:
            break
        seen.append(focus)
    return [one.mapTo(screen, QPoint()) for one in seen]


def test_tab_goes_down_the_screen_as_the_eye_does(rig: Rig) -> None:
    for scene in scenes(rig):
        if scene.startswith("desk"):
            continue  # two columns: tried below
        places = tabbed(rig)
        wrong = [
            (before, after)
            for before, after in pairwise(places)
            if after.y() < before.y() - 20
            or (abs(after.y() - before.y()) < 5 and after.x() < before.x())
        ]
        assert wrong == [], scene


def test_tab_on_the_desk_goes_from_the_search_box_to_the_main_button(at_desk: Rig) -> None:
    at_desk.show_card(FAMILY)
    places = tabbed(at_desk)
    desk = at_desk.screen(Place.DESK)
    assert desk.main is not None
    right = [place for place in places if place.x() > 280 and place.y() < 700]
    wrong = [
        (one, following)
        for one, following in pairwise(right)
        if following.y() < one.y() - 40  # the controls of one line lie at several heights
        or (abs(following.y() - one.y()) < 5 and following.x() < one.x())
    ]
    assert wrong == []


def test_the_drill_mark_is_on_every_screen_of_a_drill(rig: Rig) -> None:
    top = rig.window.findChild(TopLine)
    assert isinstance(top, TopLine)
    for scene in scenes(rig):
        if scene != "opening_new":  # nothing is known yet
            assert top._mark.isVisible(), scene
            assert "訓練" in rig.window.windowTitle()


def test_no_window_title_names_anybody_or_any_place(rig: Rig) -> None:
    for _ in scenes(rig):
        assert rig.window.windowTitle().replace("訓練", "").strip() == "避難所受付"


@pytest.mark.parametrize("scale", [100, 150, 200])
def test_every_control_lies_whole_on_a_small_screen(dressed: QApplication, scale: int) -> None:
    dress(Choice(Scheme.LIGHT, scale))
    rig = Rig()
    rig.begin()
    lost = {scene: overflowing(rig) for scene in scenes(rig)}
    assert rig.window.width() == 1024
    rig.close()
    assert {scene: names for scene, names in lost.items() if names} == {}


def test_every_screen_has_one_main_action(rig: Rig) -> None:
    for scene in scenes(rig):
        screen = rig.window.navigator.currentWidget()
        assert isinstance(screen, Screen)
        mains = [button for button in screen.findChildren(MainButton) if button.isVisible()]
        assert mains == ([] if scene == "operators" else [screen.main]), scene


def test_screens_built_in_spare_time_never_flash_as_windows_of_their_own(
    rig: Rig, qapp: QApplication
) -> None:
    shown: list[QObject] = []

    class Watch(QObject):
        @override
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
                shown.extend([watched] if watched.isWindow() else [])
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    while rig.window.navigator.count() < len(Place):
        rig.window.navigator._build_one()
    rig.window.navigator._build_one()
    QApplication.processEvents()
    qapp.removeEventFilter(watch)
    assert shown == []


NAMES = ("本間", "ほんま", "中浜町", "中川")


def texts(rig: Rig) -> str:
    """Collect every text on every screen, shown or not."""
    labels = (label.text() for label in rig.window.findChildren(QLabel))
    boxes = (box.text() for box in rig.window.findChildren(QLineEdit))
    names = (widget.accessibleName() for widget in rig.window.findChildren(QWidget))
    return "\n".join((*labels, *boxes, *names))


@pytest.mark.parametrize("leave", ["pause", "lock", "change_operator"])
def test_leaving_the_desk_leaves_no_name_in_any_widget(at_desk: Rig, leave: str) -> None:
    rig = at_desk
    rig.window.search.ask("ほんま")
    rig.settle()
    rig.window.search.clear()
    rig.show_card(FAMILY)
    rig.window.match.open(FAMILY.lines[0].ref)
    rig.settle()
    assert "本間" in texts(rig)
    QApplication.clipboard().setText("本間 キヨ")
    getattr(rig.window.session, leave)()
    rig.settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = [text for text in texts(rig).split("\n") if any(word in text for word in NAMES)]
    assert left == []
    assert QApplication.clipboard().text() == ""


def test_five_idle_minutes_pause_the_desk_and_the_pin_brings_it_back(at_desk: Rig) -> None:
    rig = at_desk
    rig.clock.forward(minutes=5)
    rig.window.idle.look()
    rig.settle()
    assert rig.session.done == ["pause"]
    QTest.keyClick(rig.screen(Place.PAUSED), Qt.Key.Key_Return)
    rig.settle()
    QTest.keyClicks(rig.screen(Place.OPERATORS), "2580")
    QTest.keyClick(rig.screen(Place.OPERATORS), Qt.Key.Key_Return)
    rig.settle()
    assert rig.window.session.state.operator == rig.session.people[0]
