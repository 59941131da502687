"""Which camera the desk looks through: one of those plugged in, or one on the network."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import ClassVar, Protocol
from urllib.parse import urlsplit

from shelter_app.application.room.room import Room
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.private import Private

CAMERA = "camera"
"""The setting's name; an address may hold a password, so it is kept in the encrypted store."""
FIRST = "0"
_SCHEMES = frozenset({"http", "https", "rtsp"})


class CameraAddressWrong(ShelterError):
    """That is no camera's address; one begins with http:// or rtsp://."""

    code: ClassVar[str] = "D-71"


@dataclass(frozen=True, slots=True, repr=False)
class CameraOffer(Private):
    """One camera that is plugged in; ``where`` is how it is opened."""

    where: str
    name: str


@dataclass(frozen=True, slots=True)
class CameraChoice:
    """The cameras there are, and the one in use."""

    offers: tuple[CameraOffer, ...] = ()
    where: str = field(default="", repr=False)


class ChoosesCamera(Protocol):
    """What the camera screen asks."""

    def look(self) -> CameraChoice:
        """List the cameras that are plugged in now."""
        ...

    def choose(self, where: str) -> CameraChoice:
        """Use a camera from now on, by its number or its address."""
        ...


class OpenedCameras:
    """The choice of the camera at whichever table is open in the room."""

    def __init__(
        self, room: Room, plugged: Callable[[], tuple[CameraOffer, ...]], usual: str
    ) -> None:
        """``usual`` is the camera of this run; any but the first was asked for at the start."""
        self._room = room
        self._plugged = plugged
        self._usual = usual
        self._now = "" if usual == FIRST else usual

    def where(self) -> str:
        """Name the camera in use; without an open desk, the usual one."""
        if self._now or not self._room.is_open:
            return self._now or self._usual
        return self._room.table.local.setting(CAMERA) or self._usual

    def look(self) -> CameraChoice:
        """List the cameras that are plugged in now."""
        return CameraChoice(self._plugged(), self.where())

    def choose(self, where: str) -> CameraChoice:
        """Use a camera from now on, by its number or its address.

        Raises:
            CameraAddressWrong: D-71, when it is neither.
        """
        named = where.strip()
        if not (named.isascii() and named.isdigit()):
            _check_address(named)
        self._room.table.local.keep_setting(CAMERA, named)
        self._now = ""
        return self.look()


def _check_address(address: str) -> None:
    try:
        parts = urlsplit(address)
        is_good = parts.scheme in _SCHEMES and bool(parts.hostname)
    except ValueError:
        is_good = False
    if not is_good:
        raise CameraAddressWrong("no camera's address")
