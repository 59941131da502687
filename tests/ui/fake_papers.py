"""Papers that are made of nothing."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from shelter_app.application.papers import SheetKind
from shelter_app.application.prints.making import ORDER
from shelter_app.application.prints.printing import Offer, Printed
from shelter_app.application.prints.shown import IssuedSheet, Stage, Wanted


def page_picture(page: int = 0) -> NDArray[np.uint8]:
    """A page with lines on it; each page has another first line."""
    picture = np.full((842, 595, 3), 255, np.uint8)
    picture[60:70, 40 : 400 - 40 * page] = 20
    picture[90:780:24, 40:555] = 150
    return picture


def sample_issued() -> tuple[IssuedSheet, ...]:
    """Two rosters, a roll-call sheet called back, a report."""
    at = datetime(2026, 11, 22, 3, 5)  # noqa: DTZ001 - local time, as the list shows it
    return (
        IssuedSheet("03-B-P004", "roster", at, "佐藤 恵"),
        IssuedSheet("03-B-P003", "rollcall", at, "佐藤 恵", Stage.RECALLED),
        IssuedSheet("03-B-P002", "report", at, "佐藤 恵"),
        IssuedSheet("03-B-P001", "roster", at, "佐藤 恵"),
    )


@dataclass
class FakePapers:
    """Every sheet has two pages; ``fault`` is raised until it is taken away."""

    sent: list[Printed] = field(default_factory=list)
    began: list[tuple[str, int]] = field(default_factory=list)
    saved: list[Path] = field(default_factory=list)
    made: list[Wanted] = field(default_factory=list)
    sheets: list[str] = field(default_factory=list, repr=False)
    out: tuple[IssuedSheet, ...] = field(default_factory=sample_issued)
    kinds: tuple[SheetKind, ...] = ORDER
    names: tuple[str, ...] = ("職員室", "保健室")
    posting: bool = False
    fault: Exception | None = None
    printer_fault: Exception | None = None

    def _trip(self) -> None:
        if self.fault is not None:
            raise self.fault

    def offers(self) -> tuple[Offer, ...]:
        self._trip()
        off = SheetKind.POSTING
        return tuple(Offer(one, is_off=one is off and not self.posting) for one in self.kinds)

    def make(self, wanted: Wanted) -> Printed:
        self._trip()
        self.made.append(wanted)
        return Printed(b"%PDF", 2, page_picture(), f"03-B-P{len(self.made):03}")

    def page(self, paper: Printed, number: int) -> NDArray[np.uint8]:
        self._trip()
        assert number < paper.pages
        return page_picture(number)

    def allow_posting(self, *, on: bool) -> None:
        self._trip()
        self.posting = on

    def safe_sheet(self, secret: str) -> Printed:
        self._trip()
        self.sheets.append(secret)
        return Printed(b"%PDF", 1, np.full((842, 595, 3), 255, np.uint8))

    def printers(self) -> tuple[str, ...]:
        return self.names

    def send(self, paper: Printed, printer: str = "", first: int = 0) -> None:
        self._trip()
        if self.printer_fault is not None:
            raise self.printer_fault
        self.sent.append(paper)
        self.began.append((printer, first))

    def save(self, paper: Printed, path: Path) -> None:
        self._trip()
        self.sent.append(paper)
        self.saved.append(path)

    def issued(self) -> tuple[IssuedSheet, ...]:
        self._trip()
        return self.out

    def recall(self, number: str) -> None:
        self._trip()
        self._move(number, Stage.RECALLED)

    def is_back(self, number: str) -> None:
        self._trip()
        self._move(number, Stage.BACK)

    def may_recall(self) -> bool:
        return True

    def _move(self, number: str, stage: Stage) -> None:
        self.out = tuple(
            replace(one, stage=stage) if one.number == number else one for one in self.out
        )
