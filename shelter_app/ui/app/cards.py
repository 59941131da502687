"""The corner of the card reader: what it reads goes to the place in front, or asks at its own."""

from collections.abc import Callable, Mapping, Sequence

from typing_extensions import override

from shelter_app.application.camera.shown import Scan, ScanKind
from shelter_app.application.card.shown import CardAnswer
from shelter_app.ui.app.corner import Corner, Site
from shelter_app.ui.presenters.card import CardPresenter
from shelter_app.ui.presenters.desk import DeskPresenter
from shelter_app.ui.presenters.menu import Errand, MenuEntry
from shelter_app.ui.presenters.people import PeoplePresenter
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.presenters.session import SessionState
from shelter_app.ui.screens.reader.screen import CardScreen
from shelter_app.ui.widgets.screen import Screen

_ASKING = frozenset({Place.DESK, Place.CARD})
_OF_PEOPLE = frozenset({Place.PEOPLE, Place.PERSON})
"""Where a tap opens whom the card leads to, and asks nothing."""


class CardCorner(Corner):
    """カードリーダー."""

    def __init__(self, site: Site) -> None:
        self._site = site
        around = site.around
        self.presenter = CardPresenter(site.cases.cards, around.vault, around.card, site.owner)
        self._desk: DeskPresenter | None = None
        self._place: Callable[[], Place | None] = lambda: None
        site.session.changed.connect(self._seated)

    def stand_by(self, desk: DeskPresenter, place: Callable[[], Place | None]) -> None:
        """Work for the desk, and for the place of the people: elsewhere a tap means nothing."""
        self._desk, self._place = desk, place
        presenter, go = self.presenter, self._site.navigator.go
        presenter.listens = lambda: place() in _ASKING | _OF_PEOPLE
        presenter.asks = lambda: place() in _ASKING
        presenter.shown.connect(self._shown)
        presenter.recognised.connect(desk.bring)
        presenter.asking.connect(lambda: go(Place.CARD))
        presenter.done.connect(lambda: self._close(place()))
        desk.taken.connect(presenter.received)

    def tell_people(self, people: PeoplePresenter) -> None:
        """Let the place of the people say there that a card could not be read."""
        self.presenter.troubled.connect(
            lambda code: people.refuse(code) if self._place() in _OF_PEOPLE else None
        )

    @override
    def places(self) -> Mapping[Place, Callable[[], Screen]]:
        return {Place.CARD: lambda: CardScreen(self.presenter)}

    @override
    def errands(self) -> Sequence[MenuEntry]:
        return (MenuEntry(Errand.LOST_CARD, self._look_for_lost),)

    @override
    def leave(self) -> None:
        self.presenter.leave()

    def _seated(self, seat: SessionState) -> None:
        if seat.operator is not None:
            self.presenter.start()

    def _shown(self, answer: CardAnswer) -> None:
        """Bring up whom a card leads to; a new one is for somebody who is here anyway, if any."""
        desk = self._desk
        if desk is None:
            return
        if self._place() not in _ASKING:
            self._site.camera.take(Scan(ScanKind.ACCEPTED, answer.symbol))
            return
        state = desk.state
        nobody = not state.party.rows and state.received is None
        if answer.leads or answer.offer is None or nobody:
            self._site.camera.take(Scan(ScanKind.ACCEPTED, answer.symbol))
            return
        self.presenter.hold(answer.offer)
        if state.received is not None and not state.party.rows:
            self.presenter.received(state.received)

    def _look_for_lost(self) -> None:
        """Ask about the cards of those who are on the desk, or were just received."""
        state = self._desk.state if self._desk is not None else None
        rows = state.party.rows if state is not None else ()
        slips = state.received.slips if state is not None and state.received else ()
        people = [(row.line.ref, row.line.name) for row in rows if row.line.ref.kind == "person"]
        self.presenter.look_for_lost(people or [(slip.ref, slip.name) for slip in slips])

    def _close(self, place: Place | None) -> None:
        if place is Place.CARD:
            self._site.navigator.go(Place.DESK)
