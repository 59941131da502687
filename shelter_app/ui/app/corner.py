"""A corner of the desk: one thing that people do there, with its presenters and its screens.

A new place is a new file beside this one and a line in ``corners.py``; the window need not change.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from shelter_app.ui.app.around import Surroundings, UseCases
from shelter_app.ui.presenters.camera import CameraPresenter
from shelter_app.ui.presenters.menu import MenuEntry
from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.presenters.session import SessionPresenter
from shelter_app.ui.widgets.screen import Screen


@dataclass(frozen=True, slots=True)
class Site:
    """What a corner stands on; ``owner`` keeps its presenters alive."""

    cases: UseCases
    around: Surroundings
    navigator: Navigator
    session: SessionPresenter
    camera: CameraPresenter
    owner: QObject


class Corner:
    """What the window asks of every corner; each answers what concerns it."""

    def places(self) -> Mapping[Place, Callable[[], Screen]]:
        """Name the places it has, and how the screen of each is made."""
        return {}

    def errands(self) -> Sequence[MenuEntry]:
        """Name its lines of the menu."""
        return ()

    def leave(self) -> None:
        """Forget everything about anyone: the desk is paused, locked or closed."""

    def reload(self) -> None:
        """Read again: something changed in the store while one of its places is in front."""
