"""Choosing who sits here, and the PIN; also the way back from a pause."""

from dataclasses import dataclass, field, replace
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from shelter_app.application.opening.session import (
    NewOperator,
    Operator,
    Session,
    Welcome,
    WrongPin,
)
from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.tasks.port import Tasks
from shelter_app.ui.tasks.ticket import Ticket

PIN_LENGTHS = range(4, 9)
"""Digits; the design asks for a short PIN, kept by the use case under Argon2id."""


class SignInNotice(Enum):
    """What the sign-in screen says."""

    NONE = auto()
    PIN_TOO_SHORT = auto()
    WRONG_PIN = auto()
    NAME_MISSING = auto()
    PIN_NOT_FIT = auto()
    PINS_DIFFER = auto()
    TROUBLE = auto()


@dataclass(frozen=True, slots=True)
class SignInState:
    """The sign-in screen; the PIN itself is never part of a state, only how long it is."""

    operators: tuple[Operator, ...] = ()
    chosen: Operator | None = None
    digits: int = 0
    adding: bool = False
    busy: bool = False
    notice: SignInNotice = SignInNotice.NONE
    tries_left: int = 0
    wait_seconds: int = 0
    problem: str = ""


@dataclass(frozen=True, slots=True)
class TypedOperator:
    """The form for one more operator, checked here before it goes on."""

    new: NewOperator
    pin_again: str = field(repr=False)


def fault_of(typed: TypedOperator) -> SignInNotice:
    """Say what is wrong with the form, if anything."""
    pin = typed.new.pin
    if not typed.new.name.strip():
        return SignInNotice.NAME_MISSING
    if not (pin.isascii() and pin.isdigit() and len(pin) in PIN_LENGTHS):
        return SignInNotice.PIN_NOT_FIT
    if pin != typed.pin_again:
        return SignInNotice.PINS_DIFFER
    return SignInNotice.NONE


class SignInPresenter(QObject):
    """Let a person sit down with a name and a short PIN, in seconds."""

    changed = Signal(object)
    entered = Signal(object)
    locked_out = Signal()
    added = Signal()

    def __init__(self, session: Session, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._state = SignInState()
        self._pin = ""
        self._ticket = Ticket()

    @property
    def state(self) -> SignInState:
        """The screen at this moment."""
        return self._state

    def load(self) -> None:
        """Read who may sign in; with nobody yet, the form for the first one opens."""
        self._ticket = self._tasks.submit(self._session.operators, self._listed, self._failed)

    def choose(self, operator: Operator) -> None:
        """Take a name from the list."""
        self._pin = ""
        self._show(SignInState(self._state.operators, chosen=operator))

    def back(self) -> None:
        """Return to the list of names."""
        self._pin = ""
        self._show(SignInState(self._state.operators))

    def press(self, digit: str) -> None:
        """Take one digit of the PIN; further ones than it can have are ignored."""
        if not self._state.busy and len(self._pin) < PIN_LENGTHS[-1]:
            self._pin += digit
            self._count()

    def erase(self) -> None:
        """Take the last digit back."""
        self._pin = self._pin[:-1]
        self._count()

    def submit(self) -> None:
        """Try the PIN."""
        chosen, pin = self._state.chosen, self._pin
        if chosen is None or self._state.busy:
            return
        if len(pin) not in PIN_LENGTHS:
            self._show(replace(self._state, notice=SignInNotice.PIN_TOO_SHORT))
            return
        self._show(replace(self._state, busy=True, notice=SignInNotice.NONE))
        self._ticket = self._tasks.submit(
            lambda: self._session.sign_in(chosen.id, pin), self._answered, self._failed, urgent=True
        )

    def start_adding(self) -> None:
        """Open the form for one more operator."""
        self._show(SignInState(self._state.operators, adding=True))

    def add(self, typed: TypedOperator) -> None:
        """Name one more operator, or say what is missing."""
        fault = fault_of(typed)
        if fault is not SignInNotice.NONE:
            self._show(replace(self._state, notice=fault))
            return
        self._show(replace(self._state, busy=True, notice=SignInNotice.NONE))
        self._ticket = self._tasks.submit(
            lambda: self._session.add_operator(typed.new), self._added, self._failed
        )

    def leave(self) -> None:
        """Forget digits and names."""
        self._ticket.drop()
        self._pin = ""
        self._show(SignInState())

    def _listed(self, operators: tuple[Operator, ...]) -> None:
        self._show(
            SignInState(
                operators, chosen=self._state.chosen, adding=self._state.adding or not operators
            )
        )

    def _answered(self, answer: Welcome | WrongPin) -> None:
        self._pin = ""
        if isinstance(answer, Welcome):
            self._show(SignInState())
            self.entered.emit(answer)
        elif answer.tries_left == 0:
            self._show(SignInState())
            self.locked_out.emit()
        else:
            state = replace(self._state, busy=False, digits=0, notice=SignInNotice.WRONG_PIN)
            wait = answer.wait_seconds
            self._show(replace(state, tries_left=answer.tries_left, wait_seconds=wait))

    def _added(self, operator: Operator) -> None:
        self._show(SignInState((*self._state.operators, operator), chosen=operator))
        self.added.emit()

    def _failed(self, error: Exception) -> None:
        self._pin = ""
        state = replace(self._state, busy=False, digits=0, notice=SignInNotice.TROUBLE)
        self._show(replace(state, problem=code_of(error)))
        raise_if_bug(error)

    def _count(self) -> None:
        self._show(replace(self._state, digits=len(self._pin), notice=SignInNotice.NONE))

    def _show(self, state: SignInState) -> None:
        self._state = state
        self.changed.emit(state)
