"""The second copy on a stick, from the open desk."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from shelter_app.application.room.room import NothingOpen, Room
from shelter_app.domain.errors import ShelterError

FOLDER = "shelter-copy"
"""Where the copy lies on a stick."""


class StickGone(ShelterError):
    """The stick is no longer there, or cannot be written."""

    code = "A-17"


@dataclass(frozen=True, slots=True)
class CopyFacts:
    """How the second copy stands: where it goes, acts not on it yet, what is wrong with it."""

    stick: str = field(default="", repr=False)
    waiting: int | None = None
    problem: str = ""


class Copying(Protocol):
    """What the screens ask of the second copy."""

    def sticks(self) -> tuple[Path, ...]:
        """List the sticks that are plugged in."""
        ...

    def start(self, stick: Path) -> CopyFacts:
        """Keep the second copy on this stick from now on."""
        ...

    def stop(self) -> CopyFacts:
        """Let go of the stick, so that it can be pulled out."""
        ...

    def facts(self) -> CopyFacts:
        """Tell how the copy stands."""
        ...


class OpenedCopying:
    """Keeps the second copy of whichever store is open in the room."""

    def __init__(self, room: Room, sticks: Callable[[], tuple[Path, ...]]) -> None:
        self._room = room
        self._sticks = sticks
        self._stick: Path | None = None

    def sticks(self) -> tuple[Path, ...]:
        """List the sticks that are plugged in."""
        return self._sticks()

    def start(self, stick: Path) -> CopyFacts:
        """Keep the second copy on this stick from now on.

        Raises:
            StickGone: A-17, when it is not there.
            StoreFault: when another desk's copy lies there, or it is full.
        """
        store = self._room.store
        if store is None:
            raise NothingOpen("no store is open")
        if not stick.is_dir():
            raise StickGone("the stick is not there")
        store.copy.start(stick / FOLDER)
        self._stick = stick
        return self.facts()

    def stop(self) -> CopyFacts:
        """Let go of the stick, so that it can be pulled out."""
        if self._room.store is not None:
            self._room.store.copy.stop()
        self._stick = None
        return self.facts()

    def facts(self) -> CopyFacts:
        """Tell how the copy stands."""
        store = self._room.store
        if store is None or self._stick is None:
            return CopyFacts()
        return CopyFacts(str(self._stick), store.copy.waiting(), store.copy.problem)
