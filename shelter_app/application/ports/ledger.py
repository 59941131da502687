"""What use cases ask of the ledger: append an act, read what is known, find people."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple, Protocol

from shelter_app.domain.ids import (
    ActId,
    DeviceId,
    EventId,
    IncidentId,
    PartyId,
    PersonId,
    ScopeId,
    Subject,
)
from shelter_app.domain.ledger.event import (
    Author,
    Channel,
    Event,
    Lane,
    Occurred,
    Source,
    Stream,
)
from shelter_app.domain.ledger.facts.fact import Fact
from shelter_app.domain.ledger.row import Row
from shelter_app.domain.private import Private
from shelter_app.wire.envelope import Signed

SearchKey = tuple[str, str]
"""Kind and key, as ``matching.keys`` makes them."""

BY_EYES = Source(Channel.SEEN)
NOTHING_SEEN: Mapping[str, Sequence[EventId]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Draft:
    """One fact to be recorded; the ledger gives it place, time and signature.

    ``occurred`` None means now, exactly. ``after`` names, for each attribute, the heads that the
    screen showed when editing began. ``scope`` None means this shelter's own.
    """

    kind: str
    fact: Fact = field(repr=False)
    subjects: tuple[Subject, ...]
    after: Mapping[str, Sequence[EventId]] = field(default_factory=lambda: NOTHING_SEEN, repr=False)
    occurred: Occurred | None = None
    source: Source = BY_EYES
    scope: ScopeId | None = None
    lane: Lane | None = None
    """None: the lane of the kind; a withdrawal travels in its target's lane."""


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that a person does: all of its facts are recorded in one transaction, or none."""

    id: ActId
    author: Author
    drafts: tuple[Draft, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """What an append or an ingest touched, so that only concerned screens read again."""

    subjects: frozenset[tuple[ScopeId, Subject]] = frozenset()
    events: int = 0


@dataclass(frozen=True, slots=True)
class Appended:
    """Proof that an act is on this disk."""

    act: ActId
    events: tuple[EventId, ...]
    changes: Changes


@dataclass(frozen=True, slots=True, repr=False)
class Home(Private):
    """Which store this is: its incident, its shelter's scope, its own device."""

    incident: IncidentId
    scope: ScopeId
    device: DeviceId
    is_drill: bool
    root: bytes | None
    """The municipal root's Ed25519 public key; None on a bare start."""


class Count(NamedTuple):
    """People in the shelter by name, people only counted, people living elsewhere (EEI 1.1)."""

    inside: int
    anonymous: int
    outside: int


@dataclass(frozen=True, slots=True, repr=False)
class ActLine(Private):
    """One act of this device as a list shows it."""

    act: ActId
    at_ms: int
    kinds: tuple[str, ...]
    persons: tuple[PersonId, ...]
    number: int
    """For 人数のみ: how many."""
    withdrawn: frozenset[bytes]
    """Persons (or groups) for whom the act has been undone."""


@dataclass(frozen=True, slots=True, repr=False)
class Link(Private):
    """A decided or proposed edge: match (person, entry), identity (person, person), token."""

    subject: Subject
    a: bytes
    b: bytes
    state: str
    heads: tuple[EventId, ...]


class Group(NamedTuple):
    """People who may be one person, through confirmed or proposed edges (stage 2)."""

    persons: frozenset[PersonId]
    is_contradicted: bool
    """A "different" edge or two confirmed entries inside: counts and reads as separate people."""


class LedgerReader(Protocol):
    """Reading; safe on any reader connection while another writes."""

    def home(self) -> Home:
        """Tell which store this is."""
        ...

    def row(self, subject: Subject, scope: ScopeId | None = None) -> Row | None:
        """Read what a scope (default: this shelter's) knows of a subject."""
        ...

    def rows(self, subjects: Iterable[Subject], scope: ScopeId | None = None) -> list[Row]:
        """Read several rows in one go, in the order asked; unknown ones are left out."""
        ...

    def all_of(self, kind: str, scope: ScopeId | None = None) -> list[Row]:
        """Read every row of a kind that is few: operators, places, devices, open cases."""
        ...

    def everyone(self, scope: ScopeId | None = None) -> list[Row]:
        """Read every person's row, by kana then name: for rosters and worklists only."""
        ...

    def in_states(self, *states: str) -> list[Row]:
        """Read the people of this shelter whose stay is one of these, such as those away."""
        ...

    def counts(self, scope: ScopeId | None = None) -> Count:
        """Count people by where they are."""
        ...

    def parties_of(self, person: PersonId) -> list[tuple[PartyId, tuple[PersonId, ...]]]:
        """List the parties a person came with, newest first, with everyone in them."""
        ...

    def links(self, kind: str, end: bytes) -> list[Link]:
        """List the edges of a kind (match, identity, token) that touch a person, entry or token."""
        ...

    def links_in_state(self, kind: str, state: str) -> list[Link]:
        """List all edges of a kind that are in a state, such as matches that wait."""
        ...

    def group_of(self, person: PersonId) -> Group:
        """Work out who may be the same person, over confirmed and proposed edges."""
        ...

    def is_protected(self, person: PersonId) -> bool:
        """Tell whether anyone in the whole component is not to be disclosed."""
        ...

    def protected(self) -> frozenset[PersonId]:
        """Name everyone of whom ``is_protected`` is true; there are few of them."""
        ...

    def links_among(self, kind: str, ends: Collection[bytes]) -> Mapping[bytes, Sequence[Link]]:
        """List the edges of a kind that touch any of these ends, under each end that has some."""
        ...

    def population(self) -> int:
        """Count the people this shelter knows."""
        ...

    def key_counts(self, keys: Collection[SearchKey]) -> Mapping[SearchKey, int]:
        """Count people under each search key; keys nobody stands under may be left out."""
        ...

    def areas(self) -> Mapping[str, int]:
        """Read every place name that people live under, with the people under each."""
        ...

    def people_under(
        self, keys: Collection[SearchKey], most: int
    ) -> Mapping[SearchKey, Sequence[PersonId]]:
        """Find the people under each search key, at most ``most`` for one."""
        ...

    def recent_acts(self, limit: int) -> list[ActLine]:
        """List this device's last acts that received, moved or counted people, newest first."""
        ...

    def receptions_after(
        self, number: int, most: int
    ) -> Sequence[tuple[int, tuple[PersonId, ...]]]:
        """List who was received here after an event's number: the number of each, and the people.

        Numbers are this store's own, in the order in which events came.
        """
        ...

    def newest(self) -> int:
        """Give the number of the newest event."""
        ...

    def events_of_act(self, act: ActId) -> list[Event]:
        """Read the events of one act, to undo them."""
        ...

    def events_of_kind(self, kind: str, limit: int) -> list[Event]:
        """Read this shelter's last events of a kind of which there are few, newest first."""
        ...

    def events_about(self, subject: Subject, scope: ScopeId | None = None) -> list[Event]:
        """Read the history of a subject, in the ledger's order."""
        ...

    def unsent(self, peer: str) -> int:
        """Count acts that a peer (``stick``, ``hq``) does not hold yet."""
        ...

    def unadmitted(self) -> list[tuple[DeviceId, bytes]]:
        """List other devices, with their public keys, that nobody enrolled or vouched for."""
        ...

    def heads(self) -> Mapping[Stream, tuple[tuple[int, EventId], ...]]:
        """Give every stream's heads: what is held now."""
        ...

    def missing(
        self, theirs: Mapping[Stream, tuple[tuple[int, EventId], ...]], most: int
    ) -> "Missing":
        """Collect the first events that are not among what was held then."""
        ...

    def unread(self) -> int:
        """Count events from a newer version that are kept and passed on, not understood."""
        ...


class Missing(Protocol):
    """Events that were not held, and whether there are more."""

    @property
    def events(self) -> Sequence[Signed]:
        """The first of them, urgent ones first."""
        ...

    @property
    def is_more(self) -> bool:
        """Tell whether there are more."""
        ...


class LedgerWriter(Protocol):
    """Writing; on the vault's lane only."""

    def append(self, act: Act) -> Appended:
        """Sign, store and fold an act in one transaction; returns after the commit is durable.

        An act over 200 subjects or with a fact over 16 KB is split by the use case beforehand.
        """
        ...

    def ahead(self) -> AbstractContextManager[None]:
        """Let bulk work wait while somebody waits at the desk; inside, only append."""
        ...

    def ingest(self, events: Sequence[Signed], public_keys: Mapping[DeviceId, bytes]) -> "Ingested":
        """Check chain, signature and size, nothing else; store and fold. Repeats are harmless."""
        ...


class Refusal(NamedTuple):
    """An event that was not taken, and why, for the security log."""

    event: EventId
    code: str


@dataclass(frozen=True, slots=True)
class Ingested:
    """What an ingest did: new events, those already held, those refused, streams found forked."""

    new: int
    known: int
    refused: tuple[Refusal, ...]
    forked: tuple[Stream, ...]
    waiting: int
    """Events held back because an earlier one of their stream is missing."""
    changes: Changes


class Vector(Protocol):
    """What a node holds, per stream; a forked stream is given by all of its heads."""

    def heads(self) -> Mapping[Stream, tuple[tuple[int, EventId], ...]]:
        """Give the heads."""
        ...
