"""The generated phrase of a reception-only desk: shown, written down, confirmed or put off."""

from dataclasses import dataclass, field, replace
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from shelter_app.application.opening.shown import Opening
from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.tasks.port import Tasks


class PhraseStep(Enum):
    """Where the operator is with the phrase."""

    SHOW = auto()
    CONFIRM = auto()


class PhraseNotice(Enum):
    """What the phrase screen says."""

    NONE = auto()
    NOT_THE_SAME = auto()
    TROUBLE = auto()


@dataclass(frozen=True, slots=True)
class PhraseState:
    """The phrase screen."""

    phrase: str = field(default="", repr=False)
    step: PhraseStep = PhraseStep.SHOW
    busy: bool = False
    notice: PhraseNotice = PhraseNotice.NONE
    problem: str = ""


class PhrasePresenter(QObject):
    """See that the one phrase that opens this store again is on paper."""

    changed = Signal(object)
    finished = Signal()

    def __init__(self, opening: Opening, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opening = opening
        self._tasks = tasks
        self._state = PhraseState()

    @property
    def state(self) -> PhraseState:
        """The screen at this moment."""
        return self._state

    def show(self, phrase: str) -> None:
        """Show a phrase that has just been made."""
        self._show(PhraseState(phrase))

    def ask(self) -> None:
        """Ask for a phrase that was written down earlier; it cannot be shown again."""
        self._show(PhraseState(step=PhraseStep.CONFIRM))

    def written_down(self) -> None:
        """Hide the phrase and ask for it once."""
        self._show(replace(self._state, step=PhraseStep.CONFIRM, notice=PhraseNotice.NONE))

    def show_again(self) -> None:
        """Go back to reading it, or, when it is long gone, to where one came from."""
        if not self._state.phrase:
            self.finished.emit()
            return
        self._show(replace(self._state, step=PhraseStep.SHOW, notice=PhraseNotice.NONE))

    def confirm(self, typed: str) -> None:
        """Compare what was written down."""
        if self._state.busy:
            return
        self._show(replace(self._state, busy=True, notice=PhraseNotice.NONE))
        self._tasks.submit(
            lambda: self._opening.confirm_phrase(typed), self._compared, self._failed
        )

    def later(self) -> None:
        """Receive people first; the desk goes on saying that the phrase is not confirmed."""
        self._show(replace(self._state, step=PhraseStep.SHOW, notice=PhraseNotice.NONE))
        self.finished.emit()

    def leave(self) -> None:
        """Forget the phrase."""
        self._show(PhraseState())

    def _compared(self, same: bool) -> None:  # noqa: FBT001 - the use case's answer
        if same:
            self._show(PhraseState())
            self.finished.emit()
        else:
            self._show(replace(self._state, busy=False, notice=PhraseNotice.NOT_THE_SAME))

    def _failed(self, error: Exception) -> None:
        state = replace(self._state, busy=False, notice=PhraseNotice.TROUBLE)
        self._show(replace(state, problem=code_of(error)))
        raise_if_bug(error)

    def _show(self, state: PhraseState) -> None:
        self._state = state
        self.changed.emit(state)
