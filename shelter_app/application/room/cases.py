"""Reports and requests, at the open table."""

from shelter_app.application.cases.handle import close, pass_on, received
from shelter_app.application.cases.list_cases import count_open, list_cases
from shelter_app.application.cases.report import report
from shelter_app.application.cases.shown import CaseDone, CaseLine, CaseList, NewCase, Outcome
from shelter_app.application.desk.table import Table
from shelter_app.application.desk.undo import undo
from shelter_app.application.room.room import Room
from shelter_app.domain.ids import ActId


class OpenedCases:
    """Reports and requests at whichever table is open in the room."""

    def __init__(self, room: Room) -> None:
        self._room = room

    @property
    def _table(self) -> Table:
        return self._room.table

    def cases(self) -> CaseList:
        """List the open ones by their clock, and the last closed ones."""
        return list_cases(self._table)

    def count_open(self) -> int:
        """Count the open ones."""
        return count_open(self._table)

    def report(self, new: NewCase) -> CaseDone:
        """Write down what somebody reports or needs."""
        return self._done(report(self._table, new))

    def pass_on(self, line: CaseLine, to: str, how: str = "") -> CaseDone:
        """Write down to whom it was passed on, and how."""
        return self._done(pass_on(self._table, line, to, how))

    def received(self, line: CaseLine, by: str) -> CaseDone:
        """Write down who says to have it (受領)."""
        return self._done(received(self._table, line, by))

    def close(self, line: CaseLine, outcome: Outcome) -> CaseDone:
        """Write down how it ended."""
        return self._done(close(self._table, line, outcome))

    def undo(self, act: ActId) -> CaseList:
        """Take back what was just written down."""
        undo(self._table, act)
        return self.cases()

    def _done(self, act: ActId) -> CaseDone:
        return CaseDone(act, self.cases())
