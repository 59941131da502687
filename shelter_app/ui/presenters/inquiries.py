"""Inquiries (照会) on screen: asked, answered or not, and the messages that wait."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from shelter_app.application.inquiries.shown import (
    Answer,
    Asked,
    Inquiries,
    Meant,
    OpenInquiry,
    Told,
)
from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.tasks.port import Tasks
from shelter_app.ui.tasks.ticket import Ticket

T = TypeVar("T")

ANSWER_AFTER_MS = 1_500
"""From the press to the answer, whatever it is: how long it takes must not say who is here."""


class InquiryNotice(Enum):
    """What the screens of inquiries say."""

    NONE = auto()
    TOLD = auto()
    SETTLED = auto()
    TROUBLE_READING = auto()
    TROUBLE_SAVING = auto()


@dataclass(frozen=True, slots=True)
class InquiryState:
    """The screens of inquiries; ``answer`` is none until it may be shown."""

    answer: Answer | None = None
    told: frozenset[bytes] = field(default=frozenset(), repr=False)
    waiting: tuple[OpenInquiry, ...] = ()
    line: OpenInquiry | None = None
    meant: tuple[Meant, ...] = ()
    busy: bool = False
    notice: InquiryNotice = InquiryNotice.NONE
    problem: str = ""


class InquiryPresenter(QObject):
    """Take an inquiry, show what may be told after the same time, and bring messages."""

    changed = Signal(object)
    settled = Signal()

    def __init__(self, inquiries: Inquiries, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inquiries = inquiries
        self._tasks = tasks
        self._state = InquiryState()
        self._ticket = Ticket()
        self._held: Answer | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(ANSWER_AFTER_MS)
        self._wait.timeout.connect(self._answer)

    @property
    def state(self) -> InquiryState:
        """The screens at this moment."""
        return self._state

    def ask(self, asked: Asked) -> None:
        """Take an inquiry."""
        if self._state.busy:
            return
        self._held = None
        self._show(InquiryState(busy=True))
        self._wait.start()
        self._ticket = self._tasks.submit(
            lambda: self._inquiries.ask(asked), self._asked, self._not_saved
        )

    def tell(self, told: Told) -> None:
        """Write down that somebody was told this."""
        answer = self._state.answer
        if answer is not None:
            self._do(
                lambda: self._inquiries.tell(answer, told),
                lambda _: self._was_told(told),
            )

    def begin(self) -> None:
        """Start the next inquiry with nothing left of the last."""
        self._wait.stop()
        self._ticket.drop()
        self._show(InquiryState())

    def load(self) -> None:
        """Read what waits."""
        self._show(replace(self._state, line=None, meant=(), busy=True))
        self._ticket = self._tasks.submit(self._inquiries.waiting, self._listed, self._not_read)

    def open(self, line: OpenInquiry) -> None:
        """Bring up one inquiry with those who may be meant."""
        self._show(replace(self._state, line=line, meant=(), busy=True))
        self._ticket = self._tasks.submit(
            lambda: self._inquiries.meant(line), self._opened, self._not_read
        )

    def settle(self, told: str) -> None:
        """Write down what became of the inquiry that is open."""
        line = self._state.line
        if line is not None:
            self._do(lambda: self._inquiries.settle(line, told), self._settled)

    def close(self) -> None:
        """Return to what waits."""
        self._show(replace(self._state, line=None, meant=(), notice=InquiryNotice.NONE))

    def leave(self) -> None:
        """Empty the screens of every name."""
        self._held = None
        self.begin()

    def _do(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        if self._state.busy:
            return
        self._show(replace(self._state, busy=True, notice=InquiryNotice.NONE))
        self._ticket = self._tasks.submit(work, done, self._not_saved)

    def _asked(self, answer: Answer) -> None:
        self._held = answer
        if not self._wait.isActive():
            self._answer()

    def _answer(self) -> None:
        if self._held is not None and self._state.busy:
            answer, self._held = self._held, None
            self._show(InquiryState(answer))

    def _was_told(self, told: Told) -> None:
        known = self._state.told | {told.ref.id}
        self._show(replace(self._state, told=known, busy=False, notice=InquiryNotice.TOLD))

    def _listed(self, waiting: tuple[OpenInquiry, ...]) -> None:
        self._show(replace(self._state, waiting=waiting, busy=False))

    def _opened(self, meant: tuple[Meant, ...]) -> None:
        self._show(replace(self._state, meant=meant, busy=False))

    def _settled(self, waiting: tuple[OpenInquiry, ...]) -> None:
        self._show(InquiryState(waiting=waiting, notice=InquiryNotice.SETTLED))
        self.settled.emit()

    def _not_read(self, error: Exception) -> None:
        self._fail(error, InquiryNotice.TROUBLE_READING)

    def _not_saved(self, error: Exception) -> None:
        self._wait.stop()
        self._fail(error, InquiryNotice.TROUBLE_SAVING)

    def _fail(self, error: Exception, notice: InquiryNotice) -> None:
        self._show(replace(self._state, busy=False, notice=notice, problem=code_of(error)))
        raise_if_bug(error)

    def _show(self, state: InquiryState) -> None:
        self._state = state
        self.changed.emit(state)
