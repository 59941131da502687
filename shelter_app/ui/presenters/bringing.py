"""Bringing a municipality's register in: a file, its columns, a rehearsal, the import."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from shelter_app.application.register.bringing import Bringing, ImportWatch
from shelter_app.application.register.import_register import Imported
from shelter_app.domain.register_report import Column, ImportReport, Survey
from shelter_app.ui.presenters.bringing_state import BringingState, Step, Work
from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.tasks.port import Tasks
from shelter_app.ui.tasks.ticket import Ticket

T = TypeVar("T")


class BringingPresenter(QObject):
    """Nothing is replaced before somebody saw what an import would do."""

    changed = Signal(object)
    brought = Signal()
    _told = Signal(int)

    def __init__(self, bringing: Bringing, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bringing = bringing
        self._tasks = tasks
        self._state = BringingState()
        self._watch = ImportWatch()
        self._ticket = Ticket()
        self._told.connect(self._progressed, Qt.ConnectionType.QueuedConnection)

    @property
    def state(self) -> BringingState:
        """The import at this moment."""
        return self._state

    def choose(self, path: Path) -> None:
        """Look at a file; nothing is taken from it."""
        if self._state.work is Work.NONE:
            self._show(BringingState(work=Work.LOOKING, path=path))
            self._begin(lambda: self._bringing.look(path), self._looked)

    def mean(self, at: int, meaning: Column | None) -> None:
        """Say what a column means."""
        meanings = list(self._state.meanings)
        meanings[at] = meaning
        self._show(replace(self._state, meanings=tuple(meanings), problem=""))

    def own(self, at: int, *, are_own: bool) -> None:
        """Say whether a column's twelve digits are the town's own numbers."""
        own = self._state.own | {at} if are_own else self._state.own - {at}
        self._show(replace(self._state, own=own, problem=""))

    def rehearse(self) -> None:
        """Read the whole file as an import would."""
        choice, watch = self._state.choice, self._watched(Work.REHEARSING)
        self._begin(lambda: self._bringing.rehearse(choice, watch), self._rehearsed)

    def bring_in(self) -> None:
        """Replace the register."""
        choice, watch = self._state.choice, self._watched(Work.IMPORTING)
        self._begin(lambda: self._bringing.bring_in(choice, watch), self._imported)

    def stop(self) -> None:
        """Ask what is running to stop; it says when it has."""
        self._watch.stopped = True

    def back(self) -> bool:
        """Go one step back; False from the first one, and while work goes on it is stopped."""
        if self._state.work is not Work.NONE:
            self.stop()
        elif self._state.step is Step.REHEARSED:
            self._show(replace(self._state, step=Step.COLUMNS, problem=""))
        elif self._state.step is Step.FILE:
            return False
        else:
            self._show(BringingState())
        return True

    def leave(self) -> None:
        """Stop, and forget the file."""
        self.stop()
        self._ticket.drop()
        self._show(BringingState())

    def _watched(self, work: Work) -> ImportWatch:
        self._watch = ImportWatch(self._told.emit)
        self._show(replace(self._state, work=work, rows=0, problem=""))
        return self._watch

    def _begin(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._ticket = self._tasks.submit(work, done, self._failed)

    @Slot(int)
    def _progressed(self, rows: int) -> None:
        if self._state.work is not Work.NONE:
            self._show(replace(self._state, rows=rows))

    def _looked(self, survey: Survey) -> None:
        self._show(self._state.surveyed(survey))

    def _rehearsed(self, report: ImportReport) -> None:
        self._show(replace(self._state, step=Step.REHEARSED, work=Work.NONE, report=report))

    def _imported(self, imported: Imported) -> None:
        self._show(replace(self._state, step=Step.DONE, work=Work.NONE, imported=imported))
        self.brought.emit()

    def _failed(self, error: Exception) -> None:
        self._show(replace(self._state, work=Work.NONE, problem=code_of(error)))
        raise_if_bug(error)

    def _show(self, state: BringingState) -> None:
        self._state = state
        self.changed.emit(state)
