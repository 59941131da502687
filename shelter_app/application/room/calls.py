"""点呼 at the open table."""

from shelter_app.application.room.room import Room
from shelter_app.application.stay.calling import (
    answer_call,
    close_call,
    current_call,
    open_call,
    past_calls,
)
from shelter_app.application.stay.rollcall import Answer, PastCall, RollCall
from shelter_app.application.stay.shown import Staying
from shelter_app.domain.ids import ActId


class OpenedCalls:
    """Roll calls at whichever table is open in the room."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def current(self) -> RollCall:
        """Give the call that is open, or the list of whom one would be."""
        return current_call(self._room.table)

    def open(self) -> RollCall:
        """Begin a roll call."""
        return open_call(self._room.table)

    def answer(self, call: RollCall, people: tuple[Staying, ...], answer: Answer) -> ActId:
        """Record what is known of these people."""
        return answer_call(self._room.table, call, people, answer)

    def close(self, call: RollCall) -> RollCall:
        """End a roll call."""
        return close_call(self._room.table, call)

    def past(self) -> tuple[PastCall, ...]:
        """List the last roll calls that ended."""
        return past_calls(self._room.table)
