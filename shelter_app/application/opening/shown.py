"""What the opening screen and the first start ask of the use cases."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from shelter_app.application.opening.session import NewOperator
from shelter_app.application.ports.stores import FoundStore, Opener

__all__ = [
    "FoundStore",
    "Founding",
    "Opener",
    "Opening",
    "PackOffer",
    "PlaceChoice",
    "Survey",
    "TownSummary",
]


@dataclass(frozen=True, slots=True)
class PackOffer:
    """A town pack found on this laptop or on a stick."""

    path: Path
    label: str


@dataclass(frozen=True, slots=True)
class Survey:
    """What lies here when the program starts."""

    stores: tuple[FoundStore, ...] = ()
    packs: tuple[PackOffer, ...] = ()


@dataclass(frozen=True, slots=True)
class PlaceChoice:
    """One place of the pack where this desk may stand."""

    ref: str
    name: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class TownSummary:
    """What a pack holds, in figures that are safe on any screen."""

    town: str
    made: str
    drill: bool = False
    places: tuple[PlaceChoice, ...] = ()
    entries: int = 0
    cards: int = 0


@dataclass(frozen=True, slots=True)
class Founding:
    """Everything the first start has asked; without a pack, the place is a typed name."""

    pack: Path | None
    place: PlaceChoice
    phrase: str = field(repr=False)
    operators: tuple[NewOperator, ...] = ()
    envelope: str = field(default="", repr=False)
    """The code for the sealed envelope, if one is to be made."""


class Opening(Protocol):
    """The way from power-on to an open desk; every method raises ``ShelterError`` by fault."""

    def survey(self) -> Survey:
        """Look at what lies here, without opening anything."""
        ...

    def open_with(self, store: str, opener: Opener, secret: str) -> None:
        """Open a store with a passphrase, an envelope's code or the shift's PIN."""
        ...

    def start_reception_only(self) -> str:
        """Make a reception store on the spot, open it, and return its generated phrase."""
        ...

    def confirm_phrase(self, typed: str) -> bool:
        """Tell whether the phrase was written down rightly, and remember that it was."""
        ...

    def join(self, opener: Opener, secret: str) -> int:
        """Open what the reception-only desk could not, and bring its records home.

        Returns how many records were brought into the shelter's own store; 0 when only the
        register opened. Nothing is typed again.
        """
        ...

    def read_pack(self, path: Path) -> TownSummary:
        """Check a pack's signature and say what it holds; nothing is installed."""
        ...

    def offer_phrase(self) -> str:
        """Make a phrase that can be typed with the IME off."""
        ...

    def offer_envelope(self) -> str:
        """Make a code for the sealed envelope in the safe: a second way in."""
        ...

    def found(self, founding: Founding) -> None:
        """Make the stores, install the pack, name the operators, and open the desk."""
        ...
