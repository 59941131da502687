"""Measure the list of the unseen: made for 5,000 and 50,000 lines, and painted while it scrolls.

    python -m tests.bench.worklist [--json]

The list is made by the use case over an invented register and an empty shelter, the look-up of who
saw which lines included; a repaint draws one screenful of 5,000 lines.
"""

import argparse
import os
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from shelter_app.application.desk.table import Table
from shelter_app.application.ports.register import RegisterReader
from shelter_app.application.unseen.shown import Order, UnseenLine, Wanted, Worklist
from shelter_app.application.unseen.worklist import worklist
from shelter_app.domain.ids import EntryId
from shelter_app.domain.register import Consent, Entry
from shelter_app.ui.widgets.line_list import LineList
from shelter_app.ui.widgets.look import Choice
from shelter_app.ui.widgets.unseen_words import line_words
from tests.application.night import LEAD, Night
from tests.bench.figures import Figure, report
from tests.ui.rig import dress

FEW, MANY = 5_000, 50_000
REASONS = ("oxygen", "care-3", "alone", "dementia", "care-5", "hearing")
REPAINT_MS, LIST_MS = 50.0, 1_000.0


def entries(count: int) -> Iterator[Entry]:
    """Make up so many lines in thirty districts."""
    for number in range(count):
        yield Entry(
            id=EntryId(number.to_bytes(16, "big")),
            management=str(number),
            name=f"見本 {number}",
            kana="ミホン",
            birth_text="昭和15年3月4日",
            district=f"地区{number % 30}",
            address=f"見本町{number // 3}番地",
            reason_codes=(REASONS[number % len(REASONS)],),
            helper_name=f"支援 {number % 200}",
            consent=Consent.YES,
        )


class Invented:
    """A register in memory that answers what a worklist asks, the rest by the real one."""

    def __init__(self, real: RegisterReader, count: int) -> None:
        self._real = real
        self._entries = list(entries(count))

    def every_entry(self) -> list[Entry]:
        """Go through all lines."""
        return self._entries

    def __getattr__(self, name: str) -> object:
        return getattr(self._real, name)


def made(table: Table, times: int) -> tuple[list[float], Worklist]:
    """Make the list several times, each in another order."""
    spent, shown = [], Worklist()
    orders = list(Order)
    for turn in range(times):
        table.looked.clear()
        began = time.perf_counter()
        shown = worklist(table, replace(Wanted(), order=orders[turn % len(orders)]))
        spent.append((time.perf_counter() - began) * 1_000)
    return spent, shown


def painted(night: Night, lines: tuple[UnseenLine, ...], times: int) -> list[float]:
    """Scroll through the list and repaint a screenful each time."""
    application = QApplication.instance() or QApplication([])
    dress(Choice())
    view: LineList[UnseenLine] = LineList(
        "list", lambda line, ticked: line_words(line, night.clock.now(), ticked=ticked)
    )
    view.resize(1_000, 600)
    view.show_lines(lines)
    view.show()
    application.processEvents()
    spent = []
    for turn in range(times):
        began = time.perf_counter()
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() * turn // times)
        view.viewport().repaint()
        application.processEvents()
        spent.append((time.perf_counter() - began) * 1_000)
    view.close()
    return spent


def main() -> int:
    """Measure and report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        night = Night(Path(folder) / "data")
        night.found()
        night.sign_in(LEAD)
        real = night.table.register
        assert real is not None
        figures = []
        shown = Worklist()
        for count, times in ((MANY, 3), (FEW, 15)):
            night.table.register = Invented(real, count)  # type: ignore[assignment] # as asked for
            spent, shown = made(night.table, times)
            target = LIST_MS if count == FEW else None
            figures.append(Figure(f"the list of {count:,} unseen", tuple(spent), target=target))
        night.table.register = real
        spent = painted(night, shown.lines, 200)
        night.a.room.leave()
    figures.append(Figure(f"a repaint of {FEW:,} lines", tuple(spent), target=REPAINT_MS))
    return report(figures, as_json=given.json)


if __name__ == "__main__":
    raise SystemExit(main())
