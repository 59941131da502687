"""A few digits that open a card: held in one place, wiped there, shown nowhere."""

from types import TracebackType
from typing import Never, Self

from typing_extensions import override

from shelter_app.domain.private import Private


class Secret(Private):
    """ASCII text in a buffer of its own; leaving its ``with`` block overwrites it.

    What it was made from (a text field, a line of the terminal) is the caller's to clear.
    """

    __slots__ = ("_held",)

    def __init__(self, text: str = "") -> None:
        self._held = bytearray(text.encode("ascii", "replace"))

    def __len__(self) -> int:
        """Count the characters; nothing once it is wiped."""
        return len(self._held)

    def __enter__(self) -> Self:
        """Use it, once."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Overwrite it, whatever happened."""
        self.wipe()

    @property
    def is_digits(self) -> bool:
        """Tell whether there is something, and every character of it is 0 to 9."""
        return self._held.isdigit()

    def put_into(self, buffer: bytearray) -> None:
        """Write it to the end of a buffer, which its owner wipes."""
        buffer.extend(self._held)

    def join(self, other: "Secret") -> None:
        """Take over another secret's characters behind the own ones; the other one is empty."""
        other.put_into(self._held)
        other.wipe()

    def wipe(self) -> None:
        """Overwrite and forget; safe to call twice."""
        wipe(self._held)
        self._held = bytearray()

    @override
    def __reduce__(self) -> Never:
        """Refuse to be copied or written down."""
        raise TypeError("a secret is not copied")


def wipe(buffer: bytearray) -> None:
    """Overwrite a buffer with zeros, keeping its length."""
    buffer[:] = bytes(len(buffer))
