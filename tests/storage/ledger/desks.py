"""Desks for tests: a ledger, its reader, and short ways to say what people at a desk say."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cache
from itertools import count
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Engine

from shelter_app.application.ports.ledger import Act, Appended, Draft, Ingested
from shelter_app.domain.ids import (
    ActId,
    DeviceId,
    EventId,
    IncidentId,
    OperatorId,
    PersonId,
    ScopeId,
    Subject,
)
from shelter_app.domain.ledger.event import Author
from shelter_app.domain.ledger.facts.fact import Fact
from shelter_app.domain.ledger.facts.people import Details, PeopleReceived, WhereaboutsChanged
from shelter_app.domain.ledger.facts.trust import Undone
from shelter_app.domain.ledger.row import Row
from shelter_app.domain.roles import Affiliation, Role
from shelter_app.storage.engine import open_engine
from shelter_app.storage.lane import Lane
from shelter_app.storage.ledger.acts import Heads
from shelter_app.storage.ledger.dump import canonical_dump
from shelter_app.storage.ledger.eventlog import read_keys
from shelter_app.storage.ledger.founding import Charter, found_ledger
from shelter_app.storage.ledger.reader import SqlReader
from shelter_app.storage.ledger.vectors import heads_of, missing
from shelter_app.storage.ledger.writer import SqlLedger, Surroundings
from shelter_app.storage.migrate import migrate
from shelter_app.wire.envelope import Signed
from tests.storage.conftest import DB, KEY, SALT

HISTORY = DB / "reception"
INCIDENT, SCOPE, STORE = IncidentId(b"i" * 16), ScopeId(b"s" * 16), b"S" * 16
NIGHT_MS = 1_795_280_400_000
SATO = Author(OperatorId(b"o" * 16), Affiliation.TOWN, Role.RECEPTION)
MORI = Author(OperatorId(b"l" * 16), Affiliation.TOWN, Role.LEAD)


@dataclass
class FakeClock:
    """A clock that moves when told to, and a second with each reading of the wall."""

    ms: int = NIGHT_MS
    seconds: float = 0.0

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.ms / 1000, UTC)

    def now_ms(self) -> int:
        self.ms += 1_000
        return self.ms

    def today(self) -> date:
        return self.now().date()

    def monotonic(self) -> float:
        self.seconds += 1.0
        return self.seconds


def keys_of(row: Row) -> Iterable[tuple[str, str]]:
    """A small stand-in for matching: name and kana as they are."""
    return [(kind, row.value(kind)) for kind in ("name", "kana") if row.value(kind)]


def person(name: str) -> PersonId:
    """An id that a test can read."""
    return PersonId(name.encode().ljust(16, b".")[:16])


def subject(name: str, kind: str = "person") -> Subject:
    return Subject(kind, person(name))


@cache
def _empty_store() -> bytes:
    """A store with all its tables, made once: migrating takes longer than most tests."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "empty.db"
        engine = open_engine(path, KEY, SALT)
        migrate(engine, HISTORY)
        engine.dispose()
        return path.read_bytes()


def open_empty(path: Path) -> Engine:
    """Open a new store that has its tables already."""
    path.write_bytes(_empty_store())
    return open_engine(path, KEY, SALT)


@dataclass
class Desk:
    """One device with its store."""

    engine: Engine
    seed: int = 1
    scope: ScopeId = SCOPE
    root: bytes | None = None
    clock: FakeClock = field(default_factory=FakeClock)
    lane: Lane | None = None
    acts: Any = field(default_factory=lambda: count(1))

    def __post_init__(self) -> None:
        self.random = Random(self.seed)  # noqa: S311 - the same desk in each run
        migrate(self.engine, HISTORY)
        charter = Charter(
            store=STORE, incident=INCIDENT, scope=self.scope, is_drill=True, root=self.root
        )
        self.home = found_ledger(self.engine, charter, self.random.randbytes)
        self.open()

    def open(self) -> None:
        around = Surroundings(self.clock, self.random.randbytes, keys_of)
        self.ledger = SqlLedger(self.engine, around, self.lane)
        self.reader = SqlReader(self.engine)

    def do(self, *drafts: Draft, by: Author = SATO, act: bytes | None = None) -> Appended:
        """Record one act."""
        id_ = act or self.random.randbytes(16)
        return self.ledger.append(Act(ActId(id_), by, drafts))

    def say(
        self,
        kind: str,
        fact: Fact,
        *subjects: Subject,
        after: Mapping[str, Sequence[EventId]] | None = None,
        by: Author = SATO,
    ) -> EventId:
        """Record one fact and name its event."""
        return self.do(Draft(kind, fact, subjects, after or {}), by=by).events[0]

    def receive(self, *names: str, party: str = "") -> EventId:
        """Receive people by name."""
        together = person(party) if party else b""
        subjects = [subject(name) for name in names]
        if party:
            subjects.append(subject(party, "party"))
        details = tuple(Details(name=name, kana=name.lower()) for name in names)
        return self.say(
            "people.received", PeopleReceived(persons=details, party=together), *subjects
        )

    def move(self, name: str, state: str, *, blind: bool = False) -> EventId:
        """Say where somebody is now, having seen what the screen shows."""
        row = self.row(name)
        seen = {} if blind or row is None else {"whereabouts": _ids(row.heads("whereabouts"))}
        return self.say(
            "whereabouts.changed", WhereaboutsChanged(state=state), subject(name), after=seen
        )

    def undo(self, *events: EventId, names: Sequence[str]) -> EventId:
        """Withdraw events for some people."""
        return self.say("undone", Undone(targets=events), *map(subject, names))

    def row(self, name: str, kind: str = "person") -> Row | None:
        return self.reader.row(subject(name, kind))

    def state(self, name: str) -> str | None:
        row = self.row(name)
        stay = row.value("whereabouts") if row else None
        return None if stay is None else stay["state"]

    def heads(self) -> Heads:
        with self.engine.connect() as connection:
            return heads_of(connection)

    def keys(self) -> Mapping[DeviceId, bytes]:
        with self.engine.connect() as connection:
            return read_keys(connection)

    def events(self, held: Heads | None = None) -> list[Signed]:
        """Everything that somebody who holds ``held`` lacks."""
        with self.engine.connect() as connection:
            return missing(connection, held or {}, 1_000_000).events

    def hear(self, other: "Desk") -> Ingested:
        """Take everything that another desk has and this one has not."""
        return self.ledger.ingest(other.events(self.heads()), other.keys())

    def dump(self) -> list[bytes]:
        self.ledger.settle()
        with self.engine.connect() as connection:
            return list(canonical_dump(connection))


def _ids(heads: Iterable[bytes]) -> list[EventId]:
    return [EventId(head) for head in heads]
