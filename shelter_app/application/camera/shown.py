"""What the camera panel asks of the device, which knows no Qt."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class ScanKind(Enum):
    """What became of a code that the camera or a handheld scanner read."""

    ACCEPTED = auto()
    TAKEN_JUST_NOW = auto()
    FOREIGN = auto()
    MY_NUMBER = auto()
    DAMAGED = auto()
    NEWER = auto()
    TOKEN_KEPT = auto()


class CameraSight(Enum):
    """How the camera does; nothing here is an error, a desk works on without."""

    OFF = auto()
    WATCHING = auto()
    DARK = auto()
    ABSENT = auto()


@dataclass(frozen=True, slots=True)
class Scan:
    """One verdict; only an accepted one carries a symbol, which the desk can present."""

    kind: ScanKind
    symbol: object = field(default=None, repr=False)


class Camera(Protocol):
    """A camera, or a picture or video in its place; it runs on a loop of its own."""

    def start(self, seen: Callable[[Scan], None]) -> None:
        """Begin; ``seen`` is called from the camera's thread, once for each verdict."""
        ...

    def stop(self) -> None:
        """Release the device."""
        ...

    def latest_preview(self) -> "NDArray[np.uint8] | None":
        """Return the newest picture, RGB of shape (height, width, 3), width at most 640.

        The same object comes back until there is a newer picture; ``None`` without a camera.
        """
        ...

    @property
    def sight(self) -> CameraSight:
        """How the camera does at this moment."""
        ...


class Chime(Protocol):
    """Two short sounds that cannot be confused; silence where there is no sound device."""

    def accepted(self) -> None:
        """Say yes."""
        ...

    def refused(self) -> None:
        """Say no."""
        ...
