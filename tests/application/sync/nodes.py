"""Nodes of one town that exchange over a line which loses, repeats, cuts and changes messages."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec

from shelter_app.application.ports.ledger import Draft
from shelter_app.application.sync.answering import Answering
from shelter_app.application.sync.asking import Outcome, exchange
from shelter_app.application.sync.calling import Around, Call, Papers
from shelter_app.application.sync.door import Door
from shelter_app.application.sync.refusals import refusal
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ScopeId, Subject
from shelter_app.domain.ledger.facts.trust import DeviceEnrolled
from shelter_app.domain.ledger.warrants import Certificate
from shelter_app.net.client import PeerUnreachable
from shelter_app.storage.desks.exchange_store import LedgerExchange
from shelter_app.storage.engine import open_engine
from shelter_app.storage.lane import Lane
from shelter_app.storage.ledger.dump import canonical_dump
from shelter_app.storage.ledger.reader import SqlReader
from shelter_app.storage.reading_pool import ReadingPool
from shelter_app.wire.envelope import sign_statement
from tests.storage.conftest import KEY, SALT
from tests.storage.ledger.desks import MORI, SCOPE, Desk, open_empty
from tests.storage.ledger.stories import ROOT, ROOT_KEY, TOWN

FAULTS = ("ok", "lost", "unanswered", "twice", "cut", "changed")
TLS = b"t" * 32


@dataclass
class Node:
    """One device: its store, and what it shows to others."""

    desk: Desk
    store: LedgerExchange
    answering: Answering
    papers: Papers
    known: Any = field(default_factory=dict)

    def dump(self, scope: ScopeId) -> list[bytes]:
        self.desk.ledger.settle()
        with self.store._connects.connect() as connection:
            return list(canonical_dump(connection, scope))

    def call(self, other: "Node", faults: Iterator[str] | None = None) -> Outcome:
        """Exchange with another node."""
        around = Around(self.desk.clock, self.desk.random.randbytes)
        call = Call(self.store, FaultyLine(other, faults or iter(())), self.papers, around)
        call.known = self.known.get(id(other), {})
        try:
            return exchange(self.store, call)
        finally:
            self.known[id(other)] = call.known


@dataclass
class FaultyLine:
    """A line on which each message meets the next fault; when they run out it is a good one."""

    other: Node
    faults: Iterator[str]
    fingerprint: bytes = TLS

    def ask(self, what: str, body: bytes, session: bytes) -> bytes:
        fault = next(self.faults, "ok")
        if fault == "lost":
            raise PeerUnreachable("lost")
        if fault == "cut":
            body = body[: len(body) // 2]
        if fault == "changed" and body:
            at = len(body) * 2 // 3
            body = body[:at] + bytes([body[at] ^ 0x10]) + body[at + 1 :]
        answer = self._answer(what, body, session)
        if fault == "twice":
            answer = self._answer(what, body, session)
        if fault == "unanswered":
            raise PeerUnreachable("no answer came")
        return answer

    def _answer(self, what: str, body: bytes, session: bytes) -> bytes:
        try:
            return self.other.answering.answer(what, body, session)
        except ShelterError as error:
            raise refusal(error.code) from error

    def close(self) -> None:
        """Nothing to close."""


class Country:
    """Makes nodes in a folder that is thrown away."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = count(1)
        self._ends: list[Callable[[], None]] = []

    def node(self, kind: str = "desk", scope: ScopeId = SCOPE) -> Node:
        """Make a node with a certificate by the root."""
        number = next(self._numbers)
        path = self._folder / f"{number}.db"
        lane = Lane(f"node-{number}")
        engine = lane.submit(lambda: open_empty(path)).result()
        own = ScopeId(bytes([number]) * 16) if kind == "hq" else scope
        desk = lane.submit(
            lambda: Desk(engine, seed=number, scope=own, root=ROOT_KEY, lane=lane)
        ).result()
        pool = ReadingPool(lambda: open_engine(path, KEY, SALT, readonly=True), 2)
        self._ends.append(lambda: (pool.dispose(), lane.close(engine.dispose)))  # type: ignore[arg-type,func-returns-value]
        desk.reader = SqlReader(pool)
        store = LedgerExchange(pool, desk.reader, desk.ledger)
        door = Door(TLS, desk.random.randbytes)
        answering = Answering(store, desk.clock, door, kind=kind)
        papers = _papers(store, kind, own)
        return Node(desk, store, answering, papers)

    def copy(self, node: Node, to: Path) -> Path:
        """Copy the file of a node, as a backup would."""
        with node.store._connects.connect() as connection:
            connection.exec_driver_sql("SELECT 1")
        shutil.copy(self._folder / f"{node.desk.seed}.db", to)
        return to

    def close(self) -> None:
        for end in self._ends:
            end()


@contextmanager
def country() -> Iterator[Country]:
    """Nodes for one story."""
    with TemporaryDirectory() as name:
        made = Country(Path(name))
        try:
            yield made
        finally:
            made.close()


def enrol(hq: Node, *desks: Node) -> None:
    """Let headquarters tell everybody of these desks."""
    for one in (hq, *desks):
        fact = DeviceEnrolled(statement=one.papers.certificate, signature=one.papers.signature)
        of = Subject("device", one.store.home().device)
        hq.desk.do(Draft("device.enrolled", fact, (of,), scope=ScopeId(TOWN)), by=MORI)


def _papers(store: LedgerExchange, kind: str, scope: ScopeId) -> Papers:
    certificate = Certificate(
        device=store.home().device,
        public_key=store.public_key,
        kind=kind,
        top_role="hq" if kind == "hq" else "lead",
        scopes=() if kind == "hq" else (scope,),
        not_before_ms=0,
        not_after_ms=2**50,
        serial=1,
    )
    statement = msgspec.msgpack.encode(certificate)
    return Papers(statement, sign_statement(statement, ROOT), (scope, ScopeId(TOWN)))
