"""Listening to a presenter."""

from typing import Protocol

from PySide6.QtCore import SignalInstance

from shelter_app.domain.errors import ShelterError


class Fault(ShelterError):
    """A failure for tests."""

    code = "V-13"


class Speaking(Protocol):
    """A presenter."""

    changed: SignalInstance


def listen(signal: SignalInstance) -> list[object]:
    """Return a list that grows with everything the signal says."""
    heard: list[object] = []
    signal.connect(lambda *said: heard.append(said[0] if said else None))
    return heard
