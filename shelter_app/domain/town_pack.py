"""What headquarters prepares for a desk (避難所用データ): the town, its places, its register."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from shelter_app.domain.ids import EntryId, IncidentId
from shelter_app.domain.places import Place
from shelter_app.domain.private import Private
from shelter_app.domain.register import Entry
from shelter_app.domain.town import TownCode

Setting = str | int | float | bool
"""One value of the town's policy, as the ledger's ``policy.set`` carries it too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Town:
    """Who made a pack."""

    code: TownCode
    name: str
    root_key: bytes
    """The municipal root, Ed25519 public, 32 bytes: what signs packs and device certificates."""
    drill: bool
    """訓練: nothing of this pack may touch a real incident."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentToJoin:
    """The disaster or drill that a desk with this pack works for."""

    id: IncidentId
    name: str
    drill: bool


@dataclass(frozen=True, slots=True)
class CardBinding:
    """A genuine reception card, and the register line it was given for.

    Everyone may get a card, on the register or not, and the cards of people whose line is sealed
    show no line here, so that a card on this list tells nothing about its holder.
    """

    card: bytes
    """128 bits, random."""
    entry: EntryId | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RegisterPart(Private):
    """The lines of the register that may be read at a shelter (災害対策基本法49条の11第2項)."""

    as_of: str = ""
    """The municipality's date of the data, ISO 8601."""
    source: str = ""
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SealedPart(Private):
    """The other lines, encrypted to a key that no shelter has (同条第3項)."""

    blob: bytes
    """An age file to the opening key's recipient."""
    entries: int
    """How many lines are inside."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TownPack(Private):
    """Everything that one desk is given before the night."""

    town: Town
    made_on: str
    """ISO 8601 date, by headquarters' clock."""
    places: tuple[Place, ...] = ()
    register: RegisterPart = field(default_factory=RegisterPart)
    sealed: SealedPart | None = None
    cards: tuple[CardBinding, ...] = ()
    policy: Mapping[str, Setting] = field(default_factory=dict)
    letters: Mapping[str, str] = field(default_factory=dict)
    """For each place number, the letters this desk takes there, one more for each new epoch."""
    incident: IncidentToJoin | None = None
    recovery_recipient: str = ""
    """age X25519 recipient of headquarters, for the key slots of new stores."""
    sealing_recipient: str = ""
    """age X25519 recipient of the opening key, for lines that may not be read here."""
    certificates: tuple[bytes, ...] = ()
    """Device certificates signed by the root, as they are."""

    @property
    def is_drill(self) -> bool:
        """Tell whether neither the town's flag nor the incident says that it is real."""
        return self.town.drill and (self.incident is None or self.incident.drill)

    @property
    def briefing(self) -> "Briefing":
        """Give what stays after people and places are put away."""
        return Briefing(
            town=self.town,
            made_on=self.made_on,
            policy=self.policy,
            letters=self.letters,
            incident=self.incident,
            recovery_recipient=self.recovery_recipient,
            sealing_recipient=self.sealing_recipient,
            certificates=self.certificates,
        )


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Briefing(Private):
    """What a pack tells a desk besides people and places; nothing in it is personal."""

    town: Town
    made_on: str = ""
    policy: Mapping[str, Setting] = field(default_factory=dict)
    letters: Mapping[str, str] = field(default_factory=dict)
    incident: IncidentToJoin | None = None
    recovery_recipient: str = ""
    sealing_recipient: str = ""
    certificates: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RegisterVersion(Private):
    """Which register is in use: what the ledger's ``register.installed`` says, and a little more.

    ``version`` is the beginning of the hash: the same lines have the same one on every desk.
    """

    version: str
    hash: bytes
    as_of: str
    source: str
    installed_ms: int
    """Milliseconds since 1970 UTC, by this desk's clock."""
    entries: int
    sealed_entries: int
    added: int = 0
    """People who were not in the version before."""
    changed: int = 0
    removed: int = 0
    cards: int = 0
