"""Typing in paper at whichever table is open in the room."""

from shelter_app.application.desk.table import Table
from shelter_app.application.desk.undo import undo
from shelter_app.application.keying.cards import keep_card
from shelter_app.application.keying.find import find_known, on_sheet
from shelter_app.application.keying.forms import form_seen
from shelter_app.application.keying.leaving import keep_group, keep_leaving
from shelter_app.application.keying.rollcalls import keep_rollcall
from shelter_app.application.keying.shown import (
    FormSeen,
    Keyed,
    KnownPerson,
    PaperCard,
    PaperGroup,
    PaperLeaving,
    PaperRollCall,
)
from shelter_app.application.room.room import Room
from shelter_app.domain.form_number import form_number
from shelter_app.domain.ids import ActId


class OpenedKeying:
    """Paper typed in later."""

    def __init__(self, room: Room) -> None:
        self._room = room

    @property
    def _table(self) -> Table:
        return self._room.table

    def form(self, text: str) -> FormSeen:
        """Read a form number, and tell whether that sheet was typed in before."""
        return form_seen(self._table, text)

    def find(self, text: str) -> tuple[KnownPerson, ...]:
        """Find people of this shelter, gone ones included."""
        return find_known(self._table, text)

    def on_sheet(self, number: str) -> tuple[KnownPerson, ...]:
        """List who stands on a printed roll-call sheet."""
        return on_sheet(self._table, form_number(number))

    def keep_card(self, card: PaperCard) -> Keyed:
        """Record those who came."""
        return keep_card(self._table, card)

    def keep_leaving(self, leaving: PaperLeaving) -> Keyed:
        """Record that somebody went."""
        return keep_leaving(self._table, leaving)

    def keep_group(self, group: PaperGroup) -> Keyed:
        """Record so many people without names."""
        return keep_group(self._table, group)

    def keep_rollcall(self, call: PaperRollCall) -> Keyed:
        """Record a roll call."""
        return keep_rollcall(self._table, call)

    def undo(self, act: ActId) -> int:
        """Take a sheet back; tells who is in the shelter by name now."""
        undo(self._table, act)
        return self._table.reader.counts().inside
