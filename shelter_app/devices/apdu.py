"""Commands to a chip card and its answers, whatever carries them."""

from dataclasses import dataclass
from typing import Final, Protocol

from shelter_app.domain.private import Private

OK: Final = 0x9000


@dataclass(frozen=True, slots=True, repr=False)
class Answer(Private):
    """What a card answered: data, and the status word behind it."""

    data: bytes
    status: int

    @property
    def is_ok(self) -> bool:
        """Tell whether the card did as it was told."""
        return self.status == OK


class Transport(Protocol):
    """The way to one card; a command that may hold a secret is a ``bytearray`` of the caller's."""

    def transmit(self, command: bytes | bytearray) -> Answer:
        """Send one command.

        Raises:
            CardGone: the card was taken away.
        """
        ...
