"""Everything the desk screen shows."""

from dataclasses import dataclass, field
from enum import Enum, auto

from shelter_app.application.camera.shown import ScanKind
from shelter_app.application.desk.shown import Call, Counts, Received, RecentAct, Remark
from shelter_app.ui.presenters.party import Party, Row


class DeskNotice(Enum):
    """What the desk's banner says; the screen has the words."""

    NONE = auto()
    RECEIVED = auto()
    UNDONE = auto()
    NOBODY_TICKED = auto()
    NOTHING_TO_UNDO = auto()
    BOX_FULL = auto()
    TROUBLE_LOOKING = auto()
    TROUBLE_SAVING = auto()
    TROUBLE_UNDOING = auto()
    CODE_FOREIGN = auto()
    CODE_MY_NUMBER = auto()
    CODE_DAMAGED = auto()
    CODE_NEWER = auto()
    CODE_TAKEN_JUST_NOW = auto()
    CODE_KEPT = auto()


class Busy(Enum):
    """What the desk waits for."""

    NOTHING = auto()
    LOOKING = auto()
    SAVING = auto()


SAID_OF_CODE = {
    ScanKind.ACCEPTED: DeskNotice.NONE,
    ScanKind.TAKEN_JUST_NOW: DeskNotice.CODE_TAKEN_JUST_NOW,
    ScanKind.FOREIGN: DeskNotice.CODE_FOREIGN,
    ScanKind.MY_NUMBER: DeskNotice.CODE_MY_NUMBER,
    ScanKind.DAMAGED: DeskNotice.CODE_DAMAGED,
    ScanKind.NEWER: DeskNotice.CODE_NEWER,
    ScanKind.TOKEN_KEPT: DeskNotice.CODE_KEPT,
}


@dataclass(frozen=True, slots=True)
class DeskState:
    """The desk at one moment; ``problem`` is the code that goes with a trouble notice."""

    party: Party = field(default_factory=Party)
    remarks: tuple[Remark, ...] = ()
    busy: Busy = Busy.NOTHING
    notice: DeskNotice = DeskNotice.NONE
    problem: str = ""
    received: Received | None = None
    counts: Counts = field(default_factory=Counts)
    recent: tuple[RecentAct, ...] = ()
    opened: RecentAct | None = None
    """The recent act whose people are shown, for undoing one of them."""
    writing: bool = False
    """Whether the form for someone with nothing in hand is open."""
    speaking: int | None = None
    """Whose card is open, counted as the lines are."""
    marked: int = 0
    """The line that the keys mean which name none."""
    calls: tuple[Call, ...] = ()
    """Open medical requests, soonest first."""

    @property
    def can_receive(self) -> bool:
        """Tell whether Enter records something."""
        return self.party.came > 0 and self.busy is not Busy.SAVING

    @property
    def speaker(self) -> Row | None:
        """The person whose card is open."""
        is_there = self.speaking is not None and self.speaking < len(self.party.rows)
        return self.party.rows[self.speaking] if is_there and self.speaking is not None else None

    @property
    def last_act(self) -> RecentAct | None:
        """Name the newest act that is not yet undone."""
        return next((act for act in self.recent if not act.undone), None)
