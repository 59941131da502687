"""Time the list of 5,000 people (避難者 F2): a repaint while scrolling, typing, ticking.

    python -m tests.bench.lists [--people 5000] [--folder FOLDER] [--json]

The store is encrypted and real; the window is real, off screen, 1024x768. A repaint counts from
the key until the list is painted again; what is read from the store meanwhile is told apart.
"""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from shelter_app.application.stay.counts_at import counts_at, whole_hours
from shelter_app.application.stay.shown import Shelf
from shelter_app.ui.app.people import PeopleCorner
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.screens.people.screen import PeopleScreen
from tests.bench.figures import Figure, report
from tests.bench.filled import Filled, filled, more_strangers
from tests.bench.stage import BenchStage, desk_on_stage

_MS = 1_000
_TARGET = 50
_ROUNDS = 60
_TYPED = ("さ", "さと", "さとう", "さとうい", "な", "なか", "中", "03-", "03-B-00", "")


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--people", type=int, default=5_000)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args(argv)
    with filled(arguments.folder) as made:
        _fill_up(made, arguments.people)
        with desk_on_stage(made) as stage:
            figures = _figures(stage)
    return report(figures, as_json=arguments.json)


def _fill_up(made: Filled, people: int) -> None:
    more_strangers(made, people)


def _figures(stage: BenchStage) -> list[Figure]:
    window = stage.opened.window
    corner = window.corner_of(PeopleCorner)
    read = tuple(_read(stage, corner))
    screen = window.navigator.screen_at(Place.PEOPLE)
    assert isinstance(screen, PeopleScreen)
    corner.people.take(Shelf.ALL)
    size = len(corner.people.state.shown)
    return [
        Figure(f"list of {size} people, read from the store", read),
        Figure("repaint, scrolled by a page", tuple(_scroll(screen)), target=_TARGET),
        Figure("repaint, mark moved", tuple(_press(screen, Qt.Key.Key_Down)), target=_TARGET),
        Figure("repaint, ticked", tuple(_press(screen, Qt.Key.Key_F7)), target=_TARGET),
        Figure("repaint, narrowed by what is typed", tuple(_type(screen)), target=_TARGET),
        Figure("repaint, another shelf", tuple(_shelves(screen)), target=_TARGET),
        Figure("figures of every hour of a week", tuple(_hours(stage))),
    ]


def _read(stage: BenchStage, corner: PeopleCorner) -> Iterator[float]:
    for _ in range(5):
        began = perf_counter()
        stage.opened.window.navigator.go(Place.PEOPLE)
        stage.until(lambda: bool(corner.people.state.shown) and not corner.people.state.busy)
        yield (perf_counter() - began) * _MS
        stage.opened.window.navigator.go(Place.DESK)
    stage.opened.window.navigator.go(Place.PEOPLE)
    stage.until(lambda: not corner.people.state.busy)


def _painted(screen: PeopleScreen, began: float) -> float:
    QApplication.processEvents()
    screen.parts.view.viewport().repaint()
    return (perf_counter() - began) * _MS


def _scroll(screen: PeopleScreen) -> Iterator[float]:
    bar = screen.parts.view.verticalScrollBar()
    for at in range(_ROUNDS):
        began = perf_counter()
        bar.setValue(bar.maximum() * at // _ROUNDS)
        yield _painted(screen, began)


def _press(screen: PeopleScreen, key: Qt.Key) -> Iterator[float]:
    for _ in range(_ROUNDS):
        began = perf_counter()
        QTest.keyClick(screen, key)
        yield _painted(screen, began)


def _type(screen: PeopleScreen) -> Iterator[float]:
    for text in _TYPED * 6:
        screen.parts.edit.put(text)
        began = perf_counter()
        screen.parts.edit.settled.emit(text)
        yield _painted(screen, began)


def _shelves(screen: PeopleScreen) -> Iterator[float]:
    for shelf in [*Shelf] * 6:
        began = perf_counter()
        screen.parts.shelves[shelf].click()
        yield _painted(screen, began)


def _hours(stage: BenchStage) -> Iterator[float]:
    table = stage.opened.assembly.room.table
    now = table.clock.now()
    for _ in range(3):
        began = perf_counter()
        counts_at(table, whole_hours(now.replace(day=1), now)[-168:] or (now,) * 168)
        yield (perf_counter() - began) * _MS


if __name__ == "__main__":
    raise SystemExit(main())
