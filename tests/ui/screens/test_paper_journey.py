"""Journey 3 in a window over real stores: sixty cards of the night, keyed at ten in the morning."""

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from shelter_app.application.room.keying import OpenedKeying
from shelter_app.domain.picture.counts import occupancy
from shelter_app.domain.picture.groups import group
from shelter_app.ui.presenters.keying import KeyingPresenter
from shelter_app.ui.screens.keying import KeyingScreen
from tests.application.laptops import cheap_guesses, founded_folder, laptop, night
from tests.application.night import Night
from tests.ui.fakes import FakeNavigator
from tests.ui.held_tasks import HeldTasks

if TYPE_CHECKING:
    from shelter_app.ui.presenters.clock import Clock

__all__ = ["cheap_guesses", "founded_folder", "laptop", "night"]

ENTER, PAGE_DOWN = Qt.Key.Key_Return, Qt.Key.Key_PageDown


class Hands:
    """Two hands on the keyboard, and what lies under them."""

    def __init__(self, night: Night) -> None:
        self.tasks = HeldTasks()
        clock = cast("Clock", night.clock)
        self.presenter = KeyingPresenter(OpenedKeying(night.a.room), clock, self.tasks)
        self.screen = KeyingScreen(self.presenter, FakeNavigator())
        self.strokes = 0

    def begin(self) -> None:
        """Open the screen."""
        self.screen.resize(1024, 600)
        self.screen.show()
        self.screen.activateWindow()
        self.screen.arrive()

    def sheet(self, *texts: str) -> None:
        """Type what stands in each box, with Enter after it."""
        for text in texts:
            box = QApplication.focusWidget()
            assert box is not None
            if text:
                QTest.keyClicks(box, text)
            self.press(ENTER)
            self.strokes += len(text)

    def press(self, key: Qt.Key) -> None:
        """Press one key and let all work go."""
        QTest.keyClick(QApplication.focusWidget() or self.screen, key)
        self.tasks.release()
        self.strokes += 1


@pytest.fixture
def hands(night: Night, dressed: QApplication) -> Iterator[Hands]:
    """Somebody at ten in the morning with a pile of paper."""
    night.clock.forward(minutes=7 * 60 + 20)
    hands = Hands(night)
    hands.begin()
    yield hands
    hands.presenter.leave()
    hands.screen.close()
    hands.screen.deleteLater()


def inside(night: Night, *clocks: str) -> list[int]:
    """Count who was inside by name at these times of the day."""
    midnight = night.clock.now().replace(hour=0, minute=0)
    parts = [tuple(map(int, clock.split(":"))) for clock in clocks]
    times = [midnight + timedelta(hours=hour, minutes=minute) for hour, minute in parts]
    ms = [int(one.timestamp() * 1000) for one in times]
    return occupancy(night.table.reader.everyone(), group(()), ms, night.clock.now_ms())


def test_sixty_paper_cards_keyed_at_ten_with_ten_people_gone_are_right_at_every_hour(
    night: Night, hands: Hands
) -> None:
    codes: list[str] = []
    for number in range(60):
        time = "" if number % 20 else f"{3 + number // 20}:00"  # carried over from the sheet before
        hands.sheet(str(number + 1), time, f"Yamada {number}", "", "70", "1", "misaki", "")
        last = hands.presenter.state.last
        assert last is not None
        codes += last.codes
    hands.press(PAGE_DOWN)
    for number in range(10):
        hands.sheet("list-1", "6:30" if number == 0 else "", codes[number], "cousin")

    assert hands.presenter.state.last is not None
    assert hands.presenter.state.last.inside == 50
    assert inside(night, "2:59", "3:00", "4:00", "5:00", "6:29", "6:30", "9:59") == [
        0,
        20,
        40,
        60,
        60,
        50,
        50,
    ]
    assert all(row.conflicts() == [] for row in night.table.reader.everyone())
    assert {event.source.form for event in night.events("people.received")} == {
        str(number + 1) for number in range(60)
    }
    assert {event.source.form for event in night.events("whereabouts.changed")} == {"LIST-1"}
    assert hands.strokes / 70 < 30


def test_the_same_card_again_is_seen_before_anything_is_typed_twice(
    night: Night, hands: Hands
) -> None:
    hands.sheet("1", "3:00", "Yamada", "", "", "", "", "")
    hands.sheet("2", "", "Kawakami", "", "", "", "", "")
    hands.sheet("1")

    message = hands.screen._question.banner.message
    assert message is not None
    assert "Yamada" in message.record
    hands.press(Qt.Key.Key_Escape)
    assert len(night.events("people.received")) == 2
