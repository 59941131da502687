"""What the capture loop asks of whatever gives it frames."""

from collections.abc import Callable
from typing import Final, Protocol

from shelter_app.devices.pictures import Colour

WIDTH: Final = 1280
HEIGHT: Final = 720

Monotonic = Callable[[], float]
"""Seconds that only ever grow."""


class Source(Protocol):
    """Frames for one capture thread, which makes every call."""

    @property
    def is_live(self) -> bool:
        """Whether frames come at their own rate and pile up unless advanced through."""
        ...

    def open(self) -> bool:
        """Begin anew; false when there is nothing to read from now."""
        ...

    def advance(self) -> bool:
        """Wait for a live source's next frame without opening it; false when it is gone."""
        ...

    def read(self) -> Colour | None:
        """Give the frame last advanced to; none when the source is gone."""
        ...

    def close(self) -> None:
        """Let the device go."""
        ...
