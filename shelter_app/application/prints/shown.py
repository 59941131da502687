"""What the print screens are shown."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from shelter_app.application.papers import SheetKind

TITLES = {
    SheetKind.ROSTER: "避難者名簿(操作用)",
    SheetKind.ROLL_CALL: "点呼票",
    SheetKind.WORKLIST: "安否未確認一覧",
    SheetKind.REQUESTS: "対応中の依頼・通報",
    SheetKind.REPORT: "定時報告",
    SheetKind.HAND_OVER: "引き継ぎ",
    SheetKind.BLANK_CARDS: "避難者カード(空)",
    SheetKind.BLANK_LISTS: "受付一覧(手書き用)",
    SheetKind.POSTING: "避難者名簿(掲示用)",
    SheetKind.PLAN: "個別避難計画",
    SheetKind.SLIPS: "受付票",
    SheetKind.CARDS: "受付カード",
}
"""The titles that stand on the sheets themselves, for papers that name other papers."""

WITHOUT_PEOPLE = frozenset(
    {SheetKind.REPORT, SheetKind.BLANK_CARDS, SheetKind.BLANK_LISTS, SheetKind.SLIPS}
)
"""Sheets with nobody on them, and slips, which people keep: they need not come back."""


class Stage(Enum):
    """Where a printed sheet stands."""

    OUT = "out"
    RECALLED = "recalled"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class IssuedSheet:
    """One print of this shelter; who printed it is for the list only."""

    number: str = field(repr=False)
    kind: str
    printed_at: datetime
    operator: str = field(default="", repr=False)
    stage: Stage = Stage.OUT

    @property
    def title(self) -> str:
        """What the sheet calls itself."""
        known = {kind.value: title for kind, title in TITLES.items()}
        return known.get(self.kind, self.kind)

    @property
    def is_back(self) -> bool:
        """Tell whether it has come back."""
        return self.stage is Stage.BACK

    @property
    def is_listing(self) -> bool:
        """Tell whether people stand on it, so that it must come back."""
        return self.kind not in {kind.value for kind in WITHOUT_PEOPLE}


@dataclass(frozen=True, slots=True)
class Wanted:
    """A sheet to be made: which, and how many of those that are empty."""

    kind: SheetKind
    sheets: int = 1
    entries: tuple[bytes, ...] = field(default=(), repr=False)
    """Register lines, for plans."""
    people: tuple[bytes, ...] = field(default=(), repr=False)
    """Those who are received, for slips."""
