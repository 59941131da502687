"""Asking people for consent, at the open table."""

from shelter_app.application.consent.shown import Consents
from shelter_app.application.consent.state import consents_of, state_consents
from shelter_app.application.room.room import Room
from shelter_app.domain.consents import Answer, Ask, Giver
from shelter_app.domain.ids import Subject


class OpenedConsenting:
    """What a person's page asks about consent, at whichever table is open in the room."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def of(self, person: Subject) -> Consents:
        """Read what one person has answered."""
        return consents_of(self._room.table, person)

    def state(
        self, shown: Consents, given: tuple[tuple[Ask, Answer], ...], giver: Giver
    ) -> Consents:
        """Record what was answered, and by whom."""
        return state_consents(self._room.table, shown, given, giver)
