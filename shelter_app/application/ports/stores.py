"""What opening a desk asks of the stores: look, make, open, join, let go."""

from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from shelter_app.application.ports.copy import SecondCopy
from shelter_app.application.ports.exchange import ExchangeStore
from shelter_app.application.ports.ledger import LedgerReader, LedgerWriter
from shelter_app.application.ports.local import LocalBook
from shelter_app.application.ports.register import RegisterReader
from shelter_app.application.ports.register_install import RegisterInstaller
from shelter_app.domain.ids import OperatorId
from shelter_app.domain.private import Private


class Opener(Enum):
    """A way into a store."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a way in, not a secret
    ENVELOPE = "envelope"
    SHIFT_PIN = "shift_pin"


@dataclass(frozen=True, slots=True)
class FoundStore:
    """A desk that lies on this laptop or on a stick; ``problem`` is an error code or empty."""

    ref: str
    shelter: str = ""
    drill: bool = False
    reception_only: bool = False
    on_stick: bool = False
    openers: tuple[Opener, ...] = (Opener.PASSPHRASE,)
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """The plain facts of a reception store, readable beside it by anyone; nothing personal.

    With them a laptop that nobody can open still receives people into the right incident and
    the right shelter, so that joining later renames nothing.
    """

    ref: str = ""
    shelter: str = ""
    place: bytes = b""
    number: str = "00"
    letters: str = ""
    incident: bytes
    incident_name: str = ""
    scope: bytes
    root: bytes = b""
    hq_recipient: str = ""
    """HQ's recovery key (age X25519, public), for the slots of stores made here later."""
    is_drill: bool = False
    is_provisional: bool = False
    """Made on the spot in reception-only mode."""


@dataclass(frozen=True, slots=True, repr=False)
class Keyring(Private):
    """The first openers of a new store."""

    phrase: str
    hq_recipient: str = ""
    is_generated: bool = False
    envelope: str = ""
    """A code for the sealed envelope in the safe; empty when none was made."""


class OpenStore(Protocol):
    """A reception store while its key is known."""

    @property
    def label(self) -> Label:
        """The store's plain facts."""
        ...

    @property
    def reader(self) -> LedgerReader:
        """Reading, on its own connection."""
        ...

    @property
    def writer(self) -> LedgerWriter:
        """Writing, on the vault's lane."""
        ...

    @property
    def local(self) -> LocalBook:
        """What this desk keeps for itself."""
        ...

    @property
    def copy(self) -> SecondCopy:
        """The second copy."""
        ...

    @property
    def exchange(self) -> ExchangeStore:
        """The store as an exchange with others sees it."""
        ...

    def close(self) -> None:
        """Close the files and drop the key."""
        ...


class RegisterWriter(RegisterReader, RegisterInstaller, Protocol):
    """The register store while its key is known, for those who may install a version."""

    def close(self) -> None:
        """Close the file and drop the key."""
        ...


class Stores(Protocol):
    """Everything that lies on this laptop, opened or not."""

    def survey(self) -> tuple[FoundStore, ...]:
        """Look without opening, the last used first, then copies on sticks of what is not here.

        A store that cannot be read carries the code of its problem.
        """
        ...

    def label(self, ref: str) -> Label:
        """Read the plain facts beside a store."""
        ...

    def offer_phrase(self) -> str:
        """Make a phrase that can be typed with the IME off."""
        ...

    def offer_envelope(self) -> str:
        """Make a code for the sealed envelope: longer than a phrase, since nobody learns it."""
        ...

    def create(self, label: Label, keyring: Keyring) -> OpenStore:
        """Make a reception store."""
        ...

    def settle(self, store: OpenStore, label: Label, keyring: Keyring) -> None:
        """Give an open provisional store a name and further openers; its records stay."""
        ...

    def open(self, ref: str, opener: Opener, secret: str) -> OpenStore:
        """Open a reception store."""
        ...

    def opens(self, ref: str, opener: Opener, secret: str) -> bool:
        """Tell whether that would open the store, without opening it."""
        ...

    def keep_for_shift(self, operator: OperatorId, pin: str) -> None:
        """Let an operator's PIN open again, within this process and shift, what is open now."""
        ...

    def open_in_shift(self, pin: str) -> tuple[OpenStore, RegisterWriter | None]:
        """Open again with any operator's PIN what was open when the desk was locked."""
        ...

    def end_shift(self) -> None:
        """Let no PIN open anything any more, because the tries are used up."""
        ...

    def has_register(self) -> bool:
        """Tell whether a register store lies here."""
        ...

    def set_register_aside(self) -> bool:
        """Put away a register beside which no shelter's store lies: its first start was cut off.

        Nothing is destroyed. False when a shelter's store lies here or the register is in use.
        """
        ...

    def create_register(self, keyring: Keyring) -> RegisterWriter:
        """Make an empty register store; refuses where one lies already, whoever can open it."""
        ...

    def open_register(self, opener: Opener, secret: str) -> RegisterWriter:
        """Open the register store."""
        ...

    def join(self, provisional: OpenStore, shelter: OpenStore) -> int:
        """Bring everything of a provisional store into the shelter's own.

        Its streams are ingested, its head compared, and only then its key destroyed. Returns
        the number of events brought in. When it fails, the shelter's store is closed and the
        provisional one goes on.
        """
        ...
