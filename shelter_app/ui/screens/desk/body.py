"""The middle of the desk: one thing at a time, chosen by what is going on."""

from enum import Enum, auto

from PySide6.QtWidgets import QStackedWidget, QWidget

from shelter_app.ui.presenters.desk_state import DeskState
from shelter_app.ui.presenters.search import SearchState
from shelter_app.ui.screens.desk.act_panel import ActPanel
from shelter_app.ui.screens.desk.candidates import CandidateList, Hint
from shelter_app.ui.screens.desk.free_entry import FreeEntry
from shelter_app.ui.screens.desk.people import PeopleList
from shelter_app.ui.screens.desk.received_panel import ReceivedPanel


class Showing(Enum):
    """What the middle of the desk shows."""

    HINT = auto()
    RECEIVED = auto()
    CANDIDATES = auto()
    PEOPLE = auto()
    FORM = auto()
    ACT = auto()


def showing(desk: DeskState, search: SearchState) -> Showing:
    """Decide what is shown: what was asked for last comes first."""
    if desk.writing:
        return Showing.FORM
    if desk.opened is not None:
        return Showing.ACT
    if search.candidates or search.nobody:
        return Showing.CANDIDATES
    if desk.party.rows:
        return Showing.PEOPLE
    return Showing.HINT if desk.received is None else Showing.RECEIVED


class Body(QStackedWidget):
    """The faces of the middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hint = Hint()
        self.received = ReceivedPanel()
        self.candidates = CandidateList()
        self.people = PeopleList()
        self.form = FreeEntry()
        self.act = ActPanel()
        self._faces: dict[Showing, QWidget] = {
            Showing.HINT: self.hint,
            Showing.RECEIVED: self.received,
            Showing.CANDIDATES: self.candidates,
            Showing.PEOPLE: self.people,
            Showing.FORM: self.form,
            Showing.ACT: self.act,
        }
        for face in self._faces.values():
            self.addWidget(face)

    def render_both(self, desk: DeskState, search: SearchState) -> None:
        """Draw every face and bring the right one to the front."""
        self.people.render_party(desk.party)
        self.received.render_received(desk.received)
        self.act.render_act(desk.opened)
        self.candidates.render_search(search)
        self.setCurrentWidget(self._faces[showing(desk, search)])
