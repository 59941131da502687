"""Desks for the benchmark of the exchange: real encrypted stores, enrolled over the network."""

import secrets
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import text

from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.application.sync.asking import Outcome, exchange
from shelter_app.application.sync.calling import Around, Call
from shelter_app.application.sync.enrolling import Applicant, Enrolment, Ways, enrol, papers
from shelter_app.bootstrap.clock import SystemClock
from shelter_app.bootstrap.letters import load_letters
from shelter_app.domain.ids import ActId, IncidentId, OperatorId, ScopeId, Subject
from shelter_app.domain.ledger.event import Author
from shelter_app.domain.ledger.facts.people import PeopleReceived
from shelter_app.domain.roles import Affiliation, Role
from shelter_app.net.client import HttpsLine, ask_at_door
from shelter_app.net.gate import P256Keys, client_context
from shelter_app.net.tls import Badge
from shelter_app.settings import read_settings
from shelter_app.storage.desks.exchange_store import LedgerExchange
from shelter_app.storage.engine import open_engine
from shelter_app.storage.lane import Lane
from shelter_app.storage.ledger.founding import Charter, found_ledger
from shelter_app.storage.ledger.reader import SqlReader
from shelter_app.storage.ledger.writer import SqlLedger, Surroundings
from shelter_app.storage.migrate import migrate
from shelter_app.storage.reading_pool import ReadingPool
from shelter_app.wire.enrolment import Invitation
from tests.bench.checkins import checkins

_READERS = 2
_AUTHOR = Author(OperatorId(b"o" * 16), Affiliation.TOWN, Role.RECEPTION)


class Book:
    """What an enrolled desk keeps, in memory."""

    def __init__(self) -> None:
        self._kept: dict[str, str] = {}

    def setting(self, name: str) -> str | None:
        return self._kept.get(name)

    def keep_setting(self, name: str, value: str) -> None:
        self._kept[name] = value


@dataclass(frozen=True)
class Charge:
    """What a desk of the benchmark is for."""

    root: bytes
    incident: bytes
    scope: bytes


class BenchDesk:
    """One laptop, as far as an exchange is concerned."""

    def __init__(self, path: Path, charge: Charge) -> None:
        key, salt = secrets.token_bytes(32), secrets.token_bytes(16)
        settings, letters = read_settings(), load_letters(read_settings())
        self.lane = Lane("vault")
        self.engine = self.lane.submit(lambda: open_engine(path, key, salt)).result()
        self.lane.submit(lambda: migrate(self.engine, settings.migrations / "reception")).result()
        charter = Charter(
            store=secrets.token_bytes(16),
            incident=IncidentId(charge.incident),
            scope=ScopeId(charge.scope),
            is_drill=True,
            root=charge.root,
        )
        self.home = self.lane.submit(
            lambda: found_ledger(self.engine, charter, secrets.token_bytes)
        ).result()
        self.clock = SystemClock()
        around = Surroundings(self.clock, secrets.token_bytes, letters.keys_of_row)
        self.ledger = SqlLedger(self.engine, around, self.lane)
        self.pool = ReadingPool(lambda: open_engine(path, key, salt, readonly=True), _READERS)
        self.store = LedgerExchange(self.pool, SqlReader(self.pool), self.ledger)
        self.kept: Enrolment | None = None
        self.line: HttpsLine | None = None
        self._call: Call | None = None
        self._numbers = count(1)
        self._known: Any = {}

    def enrol(self, invitation: Invitation, code: str) -> None:
        """Become one of headquarters'."""
        ways = Ways(P256Keys(), ask_at_door, Applicant(recipient="", label=""))
        book: Any = Book()
        self.kept = enrol(self.store, book, (invitation, code), ways)

    def receive(self, number: int, client: int) -> None:
        """Check people in, one act each; the disk is not waited for, which is not measured."""
        self._pragma("OFF")
        for person in checkins(number, client):
            self.receive_one(person)
        self._pragma("FULL")

    def receive_one(self, person: Any = None) -> None:
        """Check one person in, durably."""
        details = person or next(checkins(1, 1_000 + next(self._numbers)))
        party = secrets.token_bytes(16)
        subjects = (Subject("person", secrets.token_bytes(16)), Subject("party", party))
        fact = PeopleReceived(persons=(details,), party=party)
        draft = Draft("people.received", fact, subjects)
        self.ledger.append(Act(ActId(secrets.token_bytes(16)), _AUTHOR, (draft,)))

    def exchange(self, *, cold: bool = False) -> Outcome:
        """Exchange with headquarters, on the kept line or a new one."""
        if cold:
            self.hang_up()
        outcome = exchange(self.store, self._call or self._dial())
        self._known = outcome.held
        return outcome

    def hang_up(self) -> None:
        """Close the line."""
        if self.line is not None:
            self.line.close()
        self.line = self._call = None

    def close(self) -> None:
        """Close everything."""
        self.hang_up()
        self.pool.dispose()
        self.lane.close(self.engine.dispose)

    def _dial(self) -> Call:
        assert self.kept is not None
        kept = self.kept
        badge = Badge(kept.authority, kept.tls_certificate, kept.tls_key)
        self.line = HttpsLine(kept.addresses[0], client_context(badge))
        around = Around(self.clock, secrets.token_bytes)
        self._call = Call(self.store, self.line, papers(self.store, kept), around)
        self._call.known = self._known
        return self._call

    def _pragma(self, synchronous: str) -> None:
        def say() -> None:
            with self.engine.connect() as connection:
                connection.rollback()
                driver = connection.connection.driver_connection
                assert driver is not None
                driver.execute(f"PRAGMA synchronous = {synchronous}")

        self.lane.submit(say).result()


def spoken(desk: BenchDesk) -> str:
    """Name the engine's version, to be told with the figures."""
    with desk.pool.connect() as connection:
        return str(connection.scalar(text("SELECT sqlite_version()")))
