"""The reading side of the ledger, on its own connection while another one writes."""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import TypeVar

from sqlalchemy import Connection

from shelter_app.application.ports.ledger import ActLine, Count, Group, Home, Link
from shelter_app.domain.ids import ActId, DeviceId, PartyId, PersonId, ScopeId, Subject
from shelter_app.domain.ledger.event import Event
from shelter_app.domain.ledger.row import Row
from shelter_app.storage.ledger import acts, links, people, vectors
from shelter_app.storage.ledger.acts import Heads
from shelter_app.storage.ledger.eventlog import last_number, read_keys
from shelter_app.storage.ledger.metadata import Identity, recall
from shelter_app.storage.ledger.vectors import Missing
from shelter_app.storage.reading_pool import Connects

T = TypeVar("T")


class SqlReader:
    """What use cases may read; safe to call from any thread when it was given a pool."""

    def __init__(self, engine: Connects) -> None:
        """Take over an opened store that its writer has migrated."""
        self._engine = engine
        self._held_by: dict[str, Heads] = {}
        self._home = self._read(_home_of)

    def home(self) -> Home:
        """Tell which store this is."""
        return self._home

    def row(self, subject: Subject, scope: ScopeId | None = None) -> Row | None:
        """Read what a scope (default: this shelter's) knows of a subject."""
        found = self.rows([subject], scope)
        return found[0] if found else None

    def rows(self, subjects: Iterable[Subject], scope: ScopeId | None = None) -> list[Row]:
        """Read several rows in one go, in the order asked; unknown ones are left out."""
        asked = list(subjects)
        return self._read(lambda c: people.read_rows(c, scope or self._home.scope, asked))

    def everyone(self, scope: ScopeId | None = None) -> list[Row]:
        """Read every person's row, by kana then name: for rosters and worklists only."""
        return self._read(lambda c: people.read_everyone(c, scope or self._home.scope))

    def in_states(self, *states: str) -> list[Row]:
        """Read the people of this shelter whose stay is one of these."""
        return self._read(lambda c: people.read_in_states(c, self._home.scope, states))

    def counts(self, scope: ScopeId | None = None) -> Count:
        """Count people by where they are."""
        return self._read(lambda c: people.count_people(c, scope or self._home.scope))

    def parties_of(self, person: PersonId) -> list[tuple[PartyId, tuple[PersonId, ...]]]:
        """List the parties a person came with, newest first, with everyone in them."""
        return self._read(lambda c: people.read_parties(c, self._home.scope, person))

    def links(self, kind: str, end: bytes) -> list[Link]:
        """List the edges of a kind (match, identity, token) that touch a person, entry or token."""
        return self._read(lambda c: links.read_links(c, kind, end))

    def links_in_state(self, kind: str, state: str) -> list[Link]:
        """List all edges of a kind that are in a state, such as matches that wait."""
        return self._read(lambda c: links.read_links_in_state(c, kind, state))

    def group_of(self, person: PersonId) -> Group:
        """Work out who may be the same person, over confirmed and proposed edges."""
        return self._read(lambda c: links.group_of(c, person))

    def is_protected(self, person: PersonId) -> bool:
        """Tell whether anyone in the whole component is not to be disclosed."""
        return self._read(lambda c: links.is_protected(c, person))

    def protected(self) -> frozenset[PersonId]:
        """Name everyone of whom ``is_protected`` is true; there are few of them."""
        return self._read(links.everyone_protected)

    def links_among(self, kind: str, ends: Collection[bytes]) -> Mapping[bytes, list[Link]]:
        """List the edges of a kind that touch any of these ends, under each end that has some."""
        return self._read(lambda c: links.links_among(c, kind, ends)) if ends else {}

    def found(self, keys: Iterable[tuple[str, str]], limit: int) -> list[PersonId]:
        """Find people that share search keys, most shared keys first."""
        asked = sorted(set(keys))
        return self._read(lambda c: people.find_people(c, asked, limit))

    def key_count(self, kind: str, key: str) -> int:
        """Count people with a search key (term frequency)."""
        return self._read(lambda c: people.count_key(c, kind, key))

    def recent_acts(self, limit: int) -> list[ActLine]:
        """List this device's last acts that received, moved or counted people, newest first."""
        return self._read(lambda c: acts.recent_acts(c, self._home.device, limit))

    def receptions_after(self, number: int, most: int) -> list[tuple[int, tuple[PersonId, ...]]]:
        """List who was received by this device after an event's number."""
        return self._read(lambda c: acts.receptions(c, self._home.device, number, most))

    def newest(self) -> int:
        """Give the number of the newest event."""
        return self._read(last_number)

    def events_of_act(self, act: ActId) -> list[Event]:
        """Read the events of one act, to undo them."""
        return self._read(lambda c: acts.events_of_act(c, act))

    def events_of_kind(self, kind: str, limit: int) -> list[Event]:
        """Read this shelter's last events of a kind of which there are few, newest first."""
        return self._read(lambda c: acts.events_of_kind(c, self._home.scope, kind, limit))

    def events_about(self, subject: Subject, scope: ScopeId | None = None) -> list[Event]:
        """Read the history of a subject, in the ledger's order."""
        return self._read(lambda c: acts.events_about(c, scope or self._home.scope, subject))

    def unsent(self, peer: str) -> int:
        """Count acts that a peer (``stick``, ``hq``) does not hold yet."""
        return self._read(lambda c: acts.count_unsent(c, self._held_by.get(peer, {})))

    def unread(self) -> int:
        """Count events from a newer version that are kept and passed on, not understood."""
        return self._read(acts.count_unread)

    def heads(self) -> Heads:
        """Give every stream's heads: the vector that peers compare."""
        return self._read(vectors.heads_of)

    def missing(self, theirs: Heads, most: int, within: vectors.Within = lambda _: True) -> Missing:
        """Collect the first events that a peer lacks; ask again with its new heads."""
        return self._read(lambda c: vectors.missing(c, theirs, most, within))

    def public_keys(self) -> Mapping[DeviceId, bytes]:
        """Give the public keys of all devices whose events are held."""
        return self._read(read_keys)

    def note_held(self, peer: str, heads: Heads) -> None:
        """Remember what a peer told that it holds."""
        self._held_by[peer] = heads

    def _read(self, query: Callable[[Connection], T]) -> T:
        with self._engine.connect() as connection:
            return query(connection)


def _home_of(connection: Connection) -> Home:
    identity = recall(connection, Identity)
    if identity is None:
        raise LookupError("the store was never given an identity")
    return identity.home
