"""A headquarters that serves, and desks that enrol with it over real TLS."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from shelter_app.application.ports.exchange import ExchangeStore
from shelter_app.application.sync.asking import Outcome, exchange
from shelter_app.application.sync.calling import Around, Call
from shelter_app.application.sync.enrolling import Applicant, Enrolment, Ways, enrol, papers
from shelter_app.bootstrap.hq.house import OpenHouse
from shelter_app.bootstrap.hq.serving import listeners
from shelter_app.domain.ids import ScopeId
from shelter_app.domain.places import shelter_scope
from shelter_app.net.client import HttpsLine, ask_at_door
from shelter_app.net.gate import P256Keys, client_context
from shelter_app.net.serving import Serving
from shelter_app.net.tls import Badge
from shelter_app.storage.desks.exchange_store import LedgerExchange
from shelter_app.storage.engine import open_engine
from shelter_app.storage.lane import Lane
from shelter_app.storage.ledger.reader import SqlReader
from shelter_app.storage.reading_pool import ReadingPool
from tests.hq.towns import TownHall
from tests.storage.conftest import KEY, SALT
from tests.storage.ledger.desks import Desk, open_empty

ARGUMENTS = Namespace(host="127.0.0.1", sync_port=0, pages_port=0)
APPLICANT = Applicant(recipient="", label="体育館")


@dataclass
class Book:
    """Settings in memory: what an enrolled desk keeps."""

    kept: dict[str, str]

    def setting(self, name: str) -> str | None:
        return self.kept.get(name)

    def keep_setting(self, name: str, value: str) -> None:
        self.kept[name] = value


@dataclass
class Server:
    """A serving headquarters."""

    opened: OpenHouse
    serving: Serving

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.serving.ports[0]}"

    def place(self, number: str) -> bytes:
        rows = self.opened.headquarters.reader.all_of("place", self.opened.headquarters.town_scope)
        return next(row.id for row in rows if row.value("place")["number"] == number)

    def scope(self, number: str) -> ScopeId:
        return shelter_scope(self.opened.store.town.incident, self.place(number))  # type: ignore[arg-type]


@contextmanager
def serving(hall: TownHall) -> Iterator[Server]:
    """Serve on ports that are free."""
    with hall.opened() as opened:
        running = Serving(listeners(opened, ARGUMENTS))
        first, second = running.ports
        opened.house.keep_doors(["127.0.0.1"], (first, second))
        try:
            yield Server(opened, running)
        finally:
            running.stop()


@dataclass
class Laptop:
    """A desk of a shelter, with what it needs to reach headquarters."""

    desk: Desk
    store: ExchangeStore
    kept: Enrolment | None = None
    line: HttpsLine | None = None
    call: Call | None = None

    def enrol(self, server: Server, number: str, code: str | None = None) -> None:
        house = server.opened.house
        invited = house.invite(house.staff()[0].id, number)
        ways = Ways(P256Keys(), ask_at_door, APPLICANT)
        self.kept = enrol(self.store, Book({}), (invited.invitation, code or invited.code), ways)  # type: ignore[arg-type]

    def dial(self, address: str) -> Call:
        assert self.kept is not None
        self.hang_up()
        badge = Badge(self.kept.authority, self.kept.tls_certificate, self.kept.tls_key)
        self.line = HttpsLine(address, client_context(badge))
        around = Around(self.desk.clock, self.desk.random.randbytes)
        self.call = Call(self.store, self.line, papers(self.store, self.kept), around)
        return self.call

    def sync(self, server: Server) -> Outcome:
        return exchange(self.store, self.call or self.dial(server.address))

    def hang_up(self) -> None:
        if self.line is not None:
            self.line.close()
        self.line = self.call = None


class Garage:
    """Makes laptops and puts them away."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: list[tuple[Laptop, Lane, ReadingPool]] = []

    def laptop(
        self, server: Server, number: str, *, is_enrolled: bool = True, scope: bytes = b""
    ) -> Laptop:
        seed = 100 + len(self._made)
        lane = Lane(f"desk-{seed}")
        path = self._folder / f"{seed}.db"
        engine = lane.submit(lambda: open_empty(path)).result()
        town = server.opened.store.town
        own = ScopeId(scope) if scope else server.scope(number)
        desk = lane.submit(
            lambda: Desk(engine, seed=seed, scope=own, root=town.root, lane=lane)
        ).result()
        pool = ReadingPool(lambda: open_engine(path, KEY, SALT, readonly=True), 2)
        desk.reader = SqlReader(pool)
        made = Laptop(desk, LedgerExchange(pool, desk.reader, desk.ledger))
        self._made.append((made, lane, pool))
        if is_enrolled:
            made.enrol(server, number)
        return made

    def close(self) -> None:
        for laptop, lane, pool in self._made:
            laptop.hang_up()
            pool.dispose()
            lane.close(laptop.desk.engine.dispose)
