"""Cards on the reader, at whichever table is open in the room."""

from collections.abc import Mapping

from shelter_app.application.card.binding import bind, held_by, revoke
from shelter_app.application.card.recognise import recognise
from shelter_app.application.card.shown import CardAnswer, CardOffer, HeldCard, Recognised
from shelter_app.application.card.tap import tapped
from shelter_app.application.card.tokens import TokenRules, rules_of
from shelter_app.application.ports.card import (
    CardOpening,
    CardRead,
    CardReader,
    Heard,
    Tap,
    TriesLeft,
)
from shelter_app.application.room.room import Room
from shelter_app.domain.ids import ActId, Subject
from shelter_app.domain.town_pack import Setting


class OpenedCards:
    """The reader, and what its cards mean at the open table."""

    def __init__(self, room: Room, reader: CardReader) -> None:
        self._room = room
        self._reader = reader

    def start(self, heard: Heard) -> None:
        """Watch the readers."""
        self._reader.start(heard)

    def stop(self) -> None:
        """Stop watching."""
        self._reader.stop()

    def tapped(self, tap: Tap) -> CardAnswer:
        """Tell what to do with a card that was put down."""
        return tapped(self._room.table, self._rules, tap)

    def tries_left(self) -> TriesLeft:
        """Ask the card how many tries are left."""
        return self._reader.tries_left()

    def read(self, opening: CardOpening, *, face: bool = False) -> CardRead:
        """Read mark, four items and perhaps the photograph; the opening is wiped."""
        return self._reader.read(opening, face=face)

    def recognise(self, read: CardRead, shown: CardAnswer) -> Recognised:
        """Bring up whom the four items mean, or fill in the form."""
        return recognise(self._room.table, self._rules, read, shown)

    def bind(self, offer: CardOffer, person: Subject) -> ActId:
        """Let a card lead to a person from now on."""
        return bind(self._room.table, offer, person)

    def held_by(self, person: Subject) -> tuple[HeldCard, ...]:
        """List the cards that lead to a person."""
        return held_by(self._room.table, person)

    def revoke(self, held: HeldCard, reason: str) -> ActId:
        """Let a card lead to nobody any more."""
        return revoke(self._room.table, held, reason)

    @property
    def _rules(self) -> TokenRules:
        return rules_of(self._room.table.reader.home(), self._policy)

    @property
    def _policy(self) -> Mapping[str, Setting]:
        """The town's policy as its pack gives it; nothing while the register is closed."""
        briefing = self._room.register.briefing() if self._room.register is not None else None
        return briefing.policy if briefing is not None else {}
