"""Town packs as the first start sees them: what lies about, and what is in one."""

from pathlib import Path
from typing import Protocol

from shelter_app.application.opening.shown import PackOffer, PlaceChoice, TownSummary
from shelter_app.domain.places import Place
from shelter_app.domain.town_pack import TownPack
from shelter_app.wire.demo_keys import DEMO_ROOT
from shelter_app.wire.pack import read_pack


class PackShelf(Protocol):
    """Where packs are found, and the keys that open those meant for this desk."""

    def offers(self) -> tuple[PackOffer, ...]:
        """List packs on this laptop and on sticks, newest first."""
        ...

    def content(self, path: Path) -> bytes:
        """Read a pack file."""
        ...

    def identities(self) -> tuple[str, ...]:
        """Give the age identities of this desk; in a demonstration also the published one."""
        ...


def open_pack(shelf: PackShelf, path: Path, trusted_root: bytes | None = None) -> TownPack:
    """Check and decode a pack; the demonstration's root passes, and its pack is a drill by rule.

    Raises:
        PackRefused: P-01 to P-10, by what is wrong; nothing is installed.
    """
    return read_pack(
        shelf.content(path), shelf.identities(), trusted_root=trusted_root, allow_demo_root=True
    )


def summary(pack: TownPack) -> TownSummary:
    """Say what a pack holds, in figures that are safe on any screen."""
    return TownSummary(
        town=pack.town.name,
        made=pack.made_on,
        drill=pack.is_drill,
        places=tuple(_choice(place) for place in pack.places),
        entries=len(pack.register.entries),
        cards=len(pack.cards),
    )


def place_of(pack: TownPack, ref: str) -> Place | None:
    """Find the place that was chosen."""
    return next((place for place in pack.places if place.id.hex() == ref), None)


def is_demonstration(pack: TownPack) -> bool:
    """Tell whether a pack is the published demonstration's."""
    return pack.town.root_key == DEMO_ROOT


def _choice(place: Place) -> PlaceChoice:
    return PlaceChoice(ref=place.id.hex(), name=place.name, kind=place.kind)
