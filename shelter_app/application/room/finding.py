"""Finding people and telling people: everything of it at the open table, in one value."""

from dataclasses import dataclass

from shelter_app.application.room.cases import OpenedCases
from shelter_app.application.room.consent import OpenedConsenting
from shelter_app.application.room.inquiries import OpenedInquiries
from shelter_app.application.room.notes import OpenedHandingOver
from shelter_app.application.room.room import Room
from shelter_app.application.room.unseen import OpenedUnseen


@dataclass(frozen=True, slots=True)
class OpenedFinding:
    """The use cases of finding and telling."""

    unseen: OpenedUnseen
    cases: OpenedCases
    consenting: OpenedConsenting
    inquiries: OpenedInquiries
    handing_over: OpenedHandingOver

    @classmethod
    def at(cls, room: Room) -> "OpenedFinding":
        """Stand all of them at whichever table is open in a room."""
        return cls(
            OpenedUnseen(room),
            OpenedCases(room),
            OpenedConsenting(room),
            OpenedInquiries(room),
            OpenedHandingOver(room),
        )
