"""Put the desk together from its concrete parts, without any window."""

import secrets
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from shelter_app.application.camera.choosing import CameraOffer, OpenedCameras
from shelter_app.application.desk.people import Letters
from shelter_app.application.opening.opening import Doorway
from shelter_app.application.opening.real import RealThing
from shelter_app.application.opening.sitting import Sitting
from shelter_app.application.ports.card import CardReader
from shelter_app.application.ports.clock import Clock
from shelter_app.application.prints.printing import NoPrinter
from shelter_app.application.room.bringing import OpenedBringing
from shelter_app.application.room.bundles import OpenedBundles, Ways
from shelter_app.application.room.calls import OpenedCalls
from shelter_app.application.room.cards import OpenedCards
from shelter_app.application.room.cases import OpenedCases
from shelter_app.application.room.consent import OpenedConsenting
from shelter_app.application.room.copying import OpenedCopying
from shelter_app.application.room.desk import OpenedDesk
from shelter_app.application.room.doubles import OpenedDoubles
from shelter_app.application.room.exchange import OpenedExchange
from shelter_app.application.room.finding import OpenedFinding
from shelter_app.application.room.groups import OpenedGroups
from shelter_app.application.room.inquiries import OpenedInquiries
from shelter_app.application.room.keying import OpenedKeying
from shelter_app.application.room.matching import OpenedMatching
from shelter_app.application.room.notes import OpenedHandingOver
from shelter_app.application.room.papers import OpenedPapers, Printer
from shelter_app.application.room.room import Room
from shelter_app.application.room.stays import OpenedStays
from shelter_app.application.room.unseen import OpenedUnseen
from shelter_app.application.sync.network import Network
from shelter_app.bootstrap.clock import SystemClock
from shelter_app.bootstrap.letters import load_letters
from shelter_app.devices.card_desk import CardDesk
from shelter_app.devices.pcsc.platform import load_scard
from shelter_app.settings import Settings
from shelter_app.sheets.papers import PdfPapers
from shelter_app.sheets.preview import picture
from shelter_app.storage.bundle_shelf import BundleShelf
from shelter_app.storage.desks.opened import Ground
from shelter_app.storage.desks.stores import LaptopStores
from shelter_app.storage.pack_shelf import PackShelf
from shelter_app.storage.sticks import sticks

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Assembly:
    """Every use case of a desk, over the stores of one data folder."""

    clock: Clock
    room: Room
    stores: LaptopStores
    shelf: PackShelf
    doorway: Doorway
    sitting: Sitting
    desk: OpenedDesk
    matching: OpenedMatching
    papers: OpenedPapers
    copying: OpenedCopying
    finding: OpenedFinding
    bringing: OpenedBringing
    real: RealThing
    cameras: OpenedCameras
    stays: OpenedStays
    cards: OpenedCards
    doubles: OpenedDoubles
    keying: OpenedKeying
    exchange: OpenedExchange
    bundles: OpenedBundles
    groups: OpenedGroups
    calls: OpenedCalls

    @property
    def unseen(self) -> OpenedUnseen:
        """Looking for those whom nobody has seen."""
        return self.finding.unseen

    @property
    def cases(self) -> OpenedCases:
        """Reports and requests."""
        return self.finding.cases

    @property
    def consenting(self) -> OpenedConsenting:
        """Asking people for consent."""
        return self.finding.consenting

    @property
    def inquiries(self) -> OpenedInquiries:
        """Answering those who ask."""
        return self.finding.inquiries

    @property
    def handing_over(self) -> OpenedHandingOver:
        """Hand-over notes."""
        return self.finding.handing_over


def assemble(
    settings: Settings,
    clock: Clock | None = None,
    printer: Printer | None = None,
    reader: CardReader | None = None,
) -> Assembly:
    """Build everything below the window; nothing is opened yet."""
    time = clock or SystemClock()
    letters = load_letters(settings)
    stores = LaptopStores(settings.data, _ground(settings, time, letters), letters)
    shelf = PackShelf(settings.data, [settings.demo / "keys"])
    room = Room(clock=time, chance=secrets.token_bytes, letters=letters)
    exchange = OpenedExchange(room, desk_network, shelf.recipient)
    room.followers.append(exchange)
    return Assembly(
        clock=time,
        room=room,
        stores=stores,
        shelf=shelf,
        doorway=Doorway(room, stores, shelf),
        sitting=Sitting(room, stores),
        desk=OpenedDesk(room),
        matching=OpenedMatching(room),
        papers=OpenedPapers(room, PdfPapers(settings.fonts), picture, printer or Printerless()),
        copying=OpenedCopying(room, sticks),
        finding=OpenedFinding.at(room),
        bringing=OpenedBringing(room),
        real=RealThing(room, stores),
        cameras=OpenedCameras(room, _plugged, settings.camera),
        stays=OpenedStays(room),
        cards=OpenedCards(room, reader or CardDesk(load_scard(), time.monotonic)),
        doubles=OpenedDoubles(room),
        keying=OpenedKeying(room),
        exchange=exchange,
        bundles=OpenedBundles(room, Ways(sticks, _shelf_on, shelf.identities)),
        groups=OpenedGroups(room),
        calls=OpenedCalls(room),
    )


def _ground(settings: Settings, time: Clock, letters: Letters) -> Ground:
    return Ground(
        migrations=settings.migrations,
        machine=settings.machine,
        clock=time,
        chance=secrets.token_bytes,
        keys_of=letters.keys_of_row,
    )


def _plugged() -> "tuple[CameraOffer, ...]":
    """Look for cameras; what knows of them is loaded only where somebody asks."""
    from shelter_app.devices.plugged_cameras import plugged_cameras  # noqa: PLC0415 - as it says

    return plugged_cameras()


def _shelf_on(stick: Path) -> BundleShelf:
    return BundleShelf(stick, secrets.token_bytes)


@cache
def desk_network() -> Network:
    """Load the network's half of the program when a desk that is enrolled opens."""
    from shelter_app.net.desk_network import DeskNetwork  # noqa: PLC0415 - half a second

    return DeskNetwork()


class Printerless:
    """What stands for the printer where there is no window."""

    def names(self) -> tuple[str, ...]:
        """Name none."""
        return ()

    def print_pages(self, pages: "Iterable[NDArray[np.uint8]]", name: str = "") -> None:
        """Say that there is none."""
        del pages, name
        raise NoPrinter("no printer without a window")
