"""Hand-over notes at the open table."""

from shelter_app.application.notes.hand_over import look, looked, write_note
from shelter_app.application.notes.shown import HandOver
from shelter_app.application.room.room import Room


class OpenedHandingOver:
    """Reading and writing hand-over notes at whichever table is open in the room."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def look(self) -> HandOver:
        """Read the notes and what changed since this operator last looked."""
        return look(self._room.table)

    def write(self, text: str) -> HandOver:
        """Write a note for the next shift."""
        return write_note(self._room.table, text)

    def looked(self, shown: HandOver) -> HandOver:
        """Remember that this operator has seen what was shown."""
        return looked(self._room.table, shown)
