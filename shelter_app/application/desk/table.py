"""The table people stand at: everything a desk's use cases work with, while the desk is open."""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field

from shelter_app.application.desk.people import Letters
from shelter_app.application.ports.clock import Chance, Clock
from shelter_app.application.ports.copy import SecondCopy
from shelter_app.application.ports.ledger import LedgerReader, LedgerWriter
from shelter_app.application.ports.local import LocalBook
from shelter_app.application.ports.register import RegisterReader
from shelter_app.domain.deeds import Deed, may
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ID_SIZE, EventId, PersonId
from shelter_app.domain.ledger.event import Author


class NobodySignedIn(ShelterError):
    """Every fact has a name on it; somebody must sign in first."""

    code = "A-01"


class NotPermitted(ShelterError):
    """This operator's affiliation, role or period does not allow it (``domain/deeds.py``)."""

    code = "A-40"


@dataclass(frozen=True, slots=True)
class Here:
    """Where this desk stands: the place's id, and its two digits in spoken codes."""

    place: bytes = b""
    number: str = "00"


@dataclass(slots=True)
class Table:
    """An open desk; ``register`` is None while only reception is open."""

    clock: Clock
    chance: Chance
    reader: LedgerReader
    writer: LedgerWriter
    local: LocalBook
    copy: SecondCopy
    letters: Letters
    here: Here = Here()
    register: RegisterReader | None = None
    operator: Author | None = None
    operator_name: str = field(default="", repr=False)
    until_ms: int = 0
    """End of the operator's period; 0: none."""
    to_look_up: deque[tuple[int, PersonId]] = field(default_factory=deque, repr=False)
    """People received who were not looked up in the register yet, with their reception's number."""
    looked: set[bytes] = field(default_factory=set, repr=False)
    """Register lines that this operator has been shown in lists since signing in."""

    @property
    def author(self) -> Author:
        """Whoever is signed in.

        Raises:
            NobodySignedIn: when nobody is.
        """
        if self.operator is None:
            raise NobodySignedIn("sign in before recording")
        return self.operator

    def may(self, deed: Deed) -> bool:
        """Tell whether whoever is signed in may do this now.

        Raises:
            NobodySignedIn: when nobody is.
        """
        author = self.author
        in_period = not self.until_ms or self.clock.now_ms() < self.until_ms
        return may(deed, author.affiliation, author.role, in_period=in_period)

    def require(self, deed: Deed) -> None:
        """Go on only where that is allowed.

        Raises:
            NobodySignedIn, NotPermitted.
        """
        if not self.may(deed):
            raise NotPermitted("the one table of deeds does not allow it")

    def new_id(self) -> bytes:
        """Draw a random id."""
        return self.chance(ID_SIZE)


@dataclass(frozen=True, slots=True)
class Basis:
    """What the screen showed when a party came up, to be listed as seen by what is recorded."""

    stays: Mapping[bytes, tuple[EventId, ...]] = field(default_factory=dict, repr=False)
    token: bytes = field(default=b"", repr=False)
    bound: tuple[EventId, ...] = ()
    """What was said of the token before, revocations too."""
    is_bound: bool = False
    """The token leads to a person already."""
    presenter: bytes = field(default=b"", repr=False)
    """Id of the person or entry whom the token is bound to, or brings up."""
    card: str = "reception"
    """The kind of card, in the ledger's word."""
    evidence: tuple[str, ...] = field(default=(), repr=False)
    """Why the presenter came up, as codes, where it was by what a card says of its holder."""
