"""Inquiries at the open table."""

from shelter_app.application.inquiries.ask import ask, tell
from shelter_app.application.inquiries.shown import Answer, Asked, Meant, OpenInquiry, Told
from shelter_app.application.inquiries.waiting import meant, settle, waiting
from shelter_app.application.room.room import Room


class OpenedInquiries:
    """Taking and answering inquiries at whichever table is open in the room."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def ask(self, asked: Asked) -> Answer:
        """Write an inquiry down and tell what may be told."""
        return ask(self._room.table, asked)

    def tell(self, answer: Answer, told: Told) -> None:
        """Write down that this was told."""
        tell(self._room.table, answer, told)

    def waiting(self) -> tuple[OpenInquiry, ...]:
        """List the inquiries that nobody has answered, the oldest first."""
        return waiting(self._room.table)

    def meant(self, inquiry: OpenInquiry) -> tuple[Meant, ...]:
        """Find who may be meant, to bring them the message."""
        return meant(self._room.table, inquiry)

    def settle(self, inquiry: OpenInquiry, told: str) -> tuple[OpenInquiry, ...]:
        """Write down what became of an inquiry."""
        return settle(self._room.table, inquiry, told)
