"""What the window is given: use cases, and the machine around it."""

from collections.abc import Callable
from dataclasses import dataclass

from shelter_app.application.camera.choosing import ChoosesCamera
from shelter_app.application.camera.shown import Camera, Chime
from shelter_app.application.card.shown import Cards
from shelter_app.application.desk.doubles import Doubles
from shelter_app.application.desk.matching import Matching
from shelter_app.application.desk.shown import Desk
from shelter_app.application.keying.shown import Keying
from shelter_app.application.opening.session import Session
from shelter_app.application.opening.shown import Opening
from shelter_app.application.ports.power import Battery, no_battery
from shelter_app.application.prints.printing import Papers
from shelter_app.application.register.bringing import Bringing
from shelter_app.application.room.bundles import Bundles
from shelter_app.application.room.copying import Copying
from shelter_app.application.room.exchange import Exchange
from shelter_app.application.stay.groups import Groups
from shelter_app.application.stay.rollcall import Calls
from shelter_app.application.stay.stays import Stays
from shelter_app.ui.app.finding import Finding
from shelter_app.ui.presenters.clock import Clock
from shelter_app.ui.presenters.real import RealThing
from shelter_app.ui.tasks.port import Tasks


@dataclass(frozen=True, slots=True)
class UseCases:
    """What the window works with; everything but the camera is called on a lane."""

    opening: Opening
    session: Session
    desk: Desk
    matching: Matching
    papers: Papers
    copying: Copying
    bringing: Bringing
    real: RealThing
    cameras: ChoosesCamera
    stays: Stays
    cards: Cards
    doubles: Doubles
    exchange: Exchange
    bundles: Bundles
    finding: Finding
    keying: Keying
    groups: Groups
    calls: Calls


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The machine around the window, and its lanes of work.

    ``vault`` writes, ``reads`` searches, ``printing`` prints, ``chores`` does what takes long
    while nobody waits for it, ``card`` waits for a card. One lane may serve as several.
    """

    camera: Camera
    chime: Chime
    clock: Clock
    vault: Tasks
    reads: Tasks
    printing: Tasks
    chores: Tasks
    card: Tasks
    battery: Callable[[], Battery | None] = no_battery
    tick_ms: int = 0
    """How long a tick is drawn before anything else is read."""
