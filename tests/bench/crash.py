"""Kill a desk at random moments: whoever was given a tick must be there, and nothing be torn.

    python -m tests.bench.crash [--rounds 200] [--folder FOLDER] [--seed 1]

Each round starts the desk on the same store, kills it, and looks: every person of every tick is
in the store, chains and signatures verify, a refold says what is stored, the second copy is whole.
"""

import argparse
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from sqlalchemy import select

from shelter_app.domain.ids import Subject
from shelter_app.storage.desks.opened import DATABASE, HISTORY, OpenedStore, make_file
from shelter_app.storage.engine import open_engine
from shelter_app.storage.inspecting import check_pages, inspect_store
from shelter_app.storage.keys.cost import Cost
from shelter_app.storage.keys.slot import Opener, typed_slot
from shelter_app.storage.keys.slot_file import SlotFile
from shelter_app.storage.keys.slot_store import SlotStore
from shelter_app.storage.ledger import tables
from shelter_app.storage.ledger.auditing import Finding, check_log
from shelter_app.storage.second_copy import COPY_NAME
from tests.bench.crash_writer import LABEL, STORE_KEY, ground
from tests.storage.conftest import DB
from tests.storage.ledger.desks import keys_of

PATIENCE = 60.0
CHEAP = Cost(1, 64, 1)
_LONGEST = 0.6


@dataclass
class Tally:
    """What came out of all rounds so far."""

    rounds: int = 0
    ticks: int = 0
    events: int = 0
    lost: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        """Tell whether every tick was kept and nothing was torn."""
        return not self.lost and not self.findings

    def line(self) -> str:
        """Say it in one line."""
        torn = sorted({finding.what for finding in self.findings})
        return (
            f"rounds {self.rounds}  ticks {self.ticks}  events {self.events}  "
            f"lost {len(self.lost)}  torn {torn or 'nothing'}"
        )


@dataclass(frozen=True)
class Places:
    """Where the store, this machine's own folder and the stick of a test lie."""

    store: Path
    machine: Path
    stick: Path | None = None

    def make(self) -> None:
        """Make the store that will be killed."""
        make_file(self.store, LABEL, STORE_KEY, ground(self.machine))
        slot = typed_slot(STORE_KEY, Opener.PASSPHRASE, "mata ", generated=True, cost=CHEAP)
        SlotStore(self.store / DATABASE).write(SlotFile.of(STORE_KEY, (slot,)))
        self.machine.mkdir(exist_ok=True)


def kill_rounds(folder: Path, rounds: int, chance: Random) -> Iterator[Tally]:
    """Kill the desk that many times, and look after each."""
    stick = folder / "stick"
    places, tally = Places(folder / "desk", folder / "machine", stick), Tally()
    places.make()
    ticks: list[str] = []
    for _ in range(rounds):
        with writing(places) as desk:
            desk.wait(chance.uniform(0.0, _LONGEST))
            desk.process.kill()
        ticks += desk.ticks
        tally.rounds += 1
        tally.ticks = len(ticks)
        look(places, ticks, tally)
        look_at_copy(stick, tally)
        yield tally


class Desk:
    """A running writer, and the ticks that it has given."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process
        self.ticks: list[str] = []
        self._is_ready = threading.Event()
        self._has_begun = False
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def wait(self, seconds: float) -> None:
        """Let it write for so long, counted from when it is ready."""
        if not self._is_ready.wait(PATIENCE) or not self._has_begun:
            raise RuntimeError("the desk did not start")
        threading.Event().wait(seconds)

    def end(self) -> None:
        """Collect its last words; a line that was cut off is no tick."""
        self.process.wait(PATIENCE)
        self._reader.join(PATIENCE)

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if line == "ready\n":
                self._has_begun = True
                self._is_ready.set()
            elif line.endswith("\n"):
                self.ticks.append(line.strip())
        self._is_ready.set()  # it has ended, ready or not
        self.process.stdout.close()


@contextmanager
def writing(places: Places) -> Iterator[Desk]:
    """Start a desk; it must be ended within."""
    module = "tests.bench.crash_writer"
    where = [place for place in (places.store, places.machine, places.stick) if place]
    process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
        [sys.executable, "-m", module, *map(str, where)], stdout=subprocess.PIPE, text=True
    )
    desk = Desk(process)
    try:
        yield desk
    finally:
        process.kill()
        desk.end()


def look(places: Places, ticks: list[str], tally: Tally) -> None:
    """Open the store as after a power cut and compare it with what was promised."""
    store = OpenedStore(places.store, LABEL, STORE_KEY, ground(places.machine))
    try:
        people = [Subject("person", bytes.fromhex(tick)) for tick in ticks]
        here = {row.id.hex() for row in store.reader.rows(people) if row.value("whereabouts")}
        store.writer.settle()
    finally:
        store.close()
    tally.lost = sorted(set(ticks) - here)
    path = places.store / DATABASE
    tally.findings += inspect_store(path, STORE_KEY, DB / HISTORY, keys_of)
    tally.events = _count(path)


def look_at_copy(stick: Path, tally: Tally) -> None:
    """Check the second copy's pages and chains; it may be behind, never broken."""
    engine = open_engine(stick / COPY_NAME, STORE_KEY.key, STORE_KEY.salt)
    try:
        tally.findings += check_pages(engine)
        with engine.connect() as connection:
            tally.findings += check_log(connection)
    finally:
        engine.dispose()


def _count(path: Path) -> int:
    engine = open_engine(path, STORE_KEY.key, STORE_KEY.salt, readonly=True)
    with engine.connect() as connection:
        newest = tables.event.c.num
        count = connection.scalar(select(newest).order_by(newest.desc()).limit(1)) or 0
    engine.dispose()
    return count


def main() -> int:
    """Run the rounds; 1 when a tick was lost or something was torn."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, help="on the disk that is to be tried")
    asked = parser.parse_args()
    tally = Tally()
    with TemporaryDirectory(dir=asked.folder) as folder:
        chance = Random(asked.seed)  # noqa: S311 - moments that can be repeated
        for tally in kill_rounds(Path(folder), asked.rounds, chance):
            sys.stdout.write(f"{tally.line()}\n")
            sys.stdout.flush()
            if not tally.is_good:
                break
    return int(not tally.is_good)


if __name__ == "__main__":
    sys.exit(main())
