"""The menu (その他 F10): everything that can be done besides receiving, in one list."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from shelter_app.ui.presenters.session import SessionPresenter, SessionState


class Errand(Enum):
    """What the menu leads to, in the order in which it is listed; the screen has the words."""

    PEOPLE = auto()
    UNSEEN = auto()
    CASES = auto()
    INQUIRY = auto()
    INQUIRIES = auto()
    NOTES = auto()
    GROUPS = auto()
    ROLL_CALL = auto()
    MATCH = auto()
    DOUBLES = auto()
    PRINT = auto()
    KEYING = auto()
    JOIN = auto()
    CONFIRM_PHRASE = auto()
    ASK_BY_POINTING = auto()
    LOST_CARD = auto()
    HQ = auto()
    COPY = auto()
    BRING_REGISTER = auto()
    BEGIN_REAL = auto()
    ADD_OPERATOR = auto()
    CHANGE_OPERATOR = auto()
    CHOOSE_CAMERA = auto()
    GUIDE = auto()


def always(_: SessionState) -> bool:
    """Offer it to everybody."""
    return True


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """One line of the menu; ``is_offered`` tells whether it means anything now."""

    errand: Errand
    run: Callable[[], None] = field(repr=False)
    is_offered: Callable[[SessionState], bool] = field(default=always, repr=False)


class MenuPresenter(QObject):
    """Offer what means something at this desk to whoever sits at it."""

    changed = Signal(object)

    def __init__(self, session: SessionPresenter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._entries: list[MenuEntry] = []
        session.changed.connect(self._look)

    @property
    def state(self) -> tuple[Errand, ...]:
        """What is offered now, in order."""
        seat = self._session.state
        offered = [one.errand for one in self._entries if one.is_offered(seat)]
        return tuple(sorted(offered, key=lambda errand: errand.value))

    def add(self, entries: Iterable[MenuEntry]) -> None:
        """Take up more lines."""
        self._entries.extend(entries)
        self._look()

    def run(self, errand: Errand) -> None:
        """Do what a line says, if it is offered."""
        for entry in self._entries:
            if entry.errand is errand and entry.is_offered(self._session.state):
                entry.run()

    def _look(self) -> None:
        self.changed.emit(self.state)
