"""The middle of the desk: one thing at a time, chosen by what is going on."""

from enum import Enum, auto

from PySide6.QtWidgets import QStackedWidget, QWidget

from shelter_app.ui.presenters.clock import Clock
from shelter_app.ui.presenters.desk_state import DeskState
from shelter_app.ui.presenters.search import SearchState
from shelter_app.ui.screens.desk.act_panel import ActPanel
from shelter_app.ui.screens.desk.candidates import CandidateList, Hint
from shelter_app.ui.screens.desk.card.face import CardFace
from shelter_app.ui.screens.desk.people import PeopleList
from shelter_app.ui.screens.desk.received_panel import ReceivedPanel


class Showing(Enum):
    """What the middle of the desk shows."""

    HINT = auto()
    RECEIVED = auto()
    CANDIDATES = auto()
    PEOPLE = auto()
    FORM = auto()
    CARD = auto()
    ACT = auto()


def showing(desk: DeskState, search: SearchState) -> Showing:
    """Decide what is shown: what was asked for last comes first."""
    asked_for = {
        Showing.FORM: desk.writing,
        Showing.ACT: desk.opened is not None,
        Showing.CARD: desk.speaker is not None,
        Showing.CANDIDATES: bool(search.candidates) or search.nobody,
        Showing.PEOPLE: bool(desk.party.rows),
        Showing.RECEIVED: desk.received is not None,
    }
    return next((face for face, is_wanted in asked_for.items() if is_wanted), Showing.HINT)


class Body(QStackedWidget):
    """The faces of the middle."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hint = Hint()
        self.received = ReceivedPanel()
        self.candidates = CandidateList()
        self.people = PeopleList()
        self.form = CardFace(clock)
        self.act = ActPanel()
        self._faces: dict[Showing, QWidget] = {
            Showing.HINT: self.hint,
            Showing.RECEIVED: self.received,
            Showing.CANDIDATES: self.candidates,
            Showing.PEOPLE: self.people,
            Showing.FORM: self.form,
            Showing.CARD: self.form,
            Showing.ACT: self.act,
        }
        for face in dict.fromkeys(self._faces.values()):
            self.addWidget(face)

    def arrange(self, *, compact: bool) -> None:
        """Fit the faces to a large text."""
        self.form.arrange(compact=compact)
        self.people.arrange(compact=compact)

    def render_both(self, desk: DeskState, search: SearchState) -> None:
        """Draw every face and bring the right one to the front."""
        self.people.render_party(desk.party, desk.marked)
        self.received.render_received(desk.received)
        self.act.render_act(desk.opened)
        self.candidates.render_search(search)
        shows = showing(desk, search)
        if shows is Showing.CARD:
            self.form.render_card(desk.party, desk.speaking)
        elif shows is not Showing.FORM and self.currentWidget() is self.form:
            self.form.forget()
        self.setCurrentWidget(self._faces[shows])
