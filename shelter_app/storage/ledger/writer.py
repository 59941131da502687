"""The writing side of the ledger: append what was done here, ingest what was done elsewhere."""

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from threading import Lock
from typing import Final, TypeVar

from sqlalchemy import Connection, Engine

from shelter_app.application.ports.clock import Chance, Clock
from shelter_app.application.ports.ledger import Act, Appended, Changes, Home, Ingested
from shelter_app.domain.ids import DeviceId
from shelter_app.domain.ledger.hlc import Hlc
from shelter_app.storage.lane import Lane
from shelter_app.storage.ledger.composing import Pen
from shelter_app.storage.ledger.eventlog import Opened
from shelter_app.storage.ledger.ingesting import (
    Intake,
    check,
    count_waiting,
    take,
    take_more,
)
from shelter_app.storage.ledger.keying import KeysOf
from shelter_app.storage.ledger.marks import mark_suspects, note_receipt
from shelter_app.storage.ledger.metadata import Progress, Turn, keep, recall
from shelter_app.storage.ledger.working import Working
from shelter_app.wire.envelope import Signed
from shelter_app.wire.envelope_fields import EPOCH_SIZE

SLICE: Final = 128
"""Events taken in one transaction at most, while nobody at the desk waits for its end."""
_BLOCK: Final = 16
"""Events that are taken together: some eight milliseconds, for which Enter may have to wait."""
_MOST_WAITING: Final = 4 * SLICE // _BLOCK
"""Blocks that are checked ahead of those that are folded."""
_BOOT_SIZE: Final = 8

T = TypeVar("T")
Told = Callable[[Progress], None]
"""Called on the lane after a commit of new events, with where this device stands now."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a writer needs besides its store."""

    clock: Clock
    chance: Chance
    keys_of: KeysOf | None
    """Search keys of a person's row; None makes the store keep envelopes only (a second copy)."""
    told: Told = lambda _: None


class SqlLedger:
    """The ledger of one open store; safe to call from any thread when it was given a lane.

    Bulk work is cut into slices, so call ``ingest`` beside the lane and acts go in between.
    """

    def __init__(
        self,
        engine: Engine,
        around: Surroundings,
        lane: Lane | None = None,
        *,
        is_shared: bool = False,
    ) -> None:
        """Take over an opened and migrated store; without a lane, work is done by the caller.

        A shared store is written by other processes too; its engine lets one at a time.
        """
        self._engine = engine
        self._around = around
        self._lane = lane
        self._working: Working | None = None
        self._turn = Turn() if is_shared else None
        self._is_tidying = False
        self._one_ingest = Lock()
        self._pen = self._on_lane(lambda: self._commit(self._take_pen))
        self._on_lane(self._tidy)

    @property
    def home(self) -> Home:
        """Which store this is."""
        return self._pen.home

    def append(self, act: Act) -> Appended:
        """Sign, store and fold an act in one transaction; returns after the commit is durable.

        Raises:
            EnvelopeRefused: L-01, a fact is over 16 KB.
            StoreFault: V-11, V-13, V-16; nothing of the act was recorded.
        """
        return self._on_lane(lambda: self._append(act), urgent=True)

    def ingest(
        self, events: Sequence[Signed], public_keys: Mapping[DeviceId, bytes], peer: str = ""
    ) -> Ingested:
        """Check chain, signature and size, nothing else; store and fold. Repeats are harmless."""
        with self._one_ingest:
            known = self._on_lane(lambda: self._commit(lambda _, working: dict(working.keys)))
            intake = Intake({**public_keys, **known}, peer)
            self._take_all(events, intake)
            while self._on_lane(lambda: self._take_more(intake)):
                pass
            return self._on_lane(lambda: self._ended(intake))

    def ahead(self) -> AbstractContextManager[None]:
        """Let bulk work wait while somebody waits at the desk; inside, only append."""
        return nullcontext() if self._lane is None else self._lane.ahead()

    def settle(self) -> None:
        """Wait until no verdict is in doubt and no row is stale."""
        while self._on_lane(
            lambda: self._commit(lambda c, working: working.tidy(c, self._is_wanted))
        ):
            pass

    def start_epoch(self) -> bytes:
        """Go on in a new epoch, because this store was restored or copied."""
        return self._on_lane(lambda: self._commit(self._start_epoch))

    def sign(self, message: bytes) -> bytes:
        """Sign as this device; ``message`` begins with a context that no event begins with."""
        return self._pen.key.sign(message).signature

    @property
    def public_key(self) -> bytes:
        """The key that proves what this device signs."""
        return bytes(self._pen.key.verify_key)

    def progress(self) -> Progress:
        """Tell where this device stands."""
        return self._on_lane(lambda: self._commit(lambda _, working: working.progress))

    def _append(self, act: Act) -> Appended:
        def record(connection: Connection, working: Working) -> Appended:
            opened, hlc = self._pen.write(act, working.streams, working.progress)
            names = working.store(connection, opened)
            self._go_on(connection, working, hlc, own=len(opened))
            changes = Changes(names, len(opened))
            return Appended(act.id, tuple(one.event.id for one in opened), changes)

        appended = self._commit(record)
        self._tidy()
        return appended

    def _take_all(self, events: Sequence[Signed], intake: Intake) -> None:
        """Check events here while the lane folds those before them."""
        checked: deque[list[Opened]] = deque()
        taken: Future[None] | None = None
        for at in range(0, len(events), _BLOCK):
            if self._lane is not None:
                self._lane.give_way()
            checked.append(check(events[at : at + _BLOCK], intake))
            if taken is None or taken.done() or len(checked) >= _MOST_WAITING:
                taken = self._go_on_taking(taken, checked, intake)
        _ended(taken)
        if checked:  # they came as the lane had just finished
            _ended(self._go_on_taking(None, checked, intake))

    def _go_on_taking(
        self, before: Future[None] | None, checked: deque[list[Opened]], intake: Intake
    ) -> Future[None] | None:
        _ended(before)
        slices = self._taking(checked, intake)
        if self._lane is not None and not self._lane.is_here():
            return self._lane.submit_slices(slices)
        for _ in slices:
            pass
        return None

    def _taking(self, checked: deque[list[Opened]], intake: Intake) -> Iterator[None]:
        while checked:
            yield self._commit(lambda c, working: self._take_some(c, working, checked, intake))

    def _take_some(
        self,
        connection: Connection,
        working: Working,
        checked: deque[list[Opened]],
        intake: Intake,
    ) -> None:
        """Take checked events in one transaction, until somebody at the desk waits for its end."""
        intake.stored, count = [], 0
        while checked and count < SLICE:
            genuine = checked.popleft()
            take(connection, working, genuine, intake)
            count += len(genuine)
            if self._is_wanted():
                break
        self._note(connection, working, intake)

    def _take_more(self, intake: Intake) -> bool:
        def record(connection: Connection, working: Working) -> bool:
            intake.stored = []
            is_more = take_more(connection, working, _BLOCK, intake)
            self._note(connection, working, intake)
            return is_more

        return self._commit(record)

    def _ended(self, intake: Intake) -> Ingested:
        waiting = self._commit(lambda connection, _: count_waiting(connection))
        self._tidy()
        return Ingested(
            new=intake.new,
            known=intake.known + intake.repeated,
            refused=tuple(intake.refused),
            forked=tuple(sorted(intake.forked)),
            waiting=waiting,
            changes=Changes(frozenset(intake.names), intake.new),
        )

    def _note(self, connection: Connection, working: Working, intake: Intake) -> None:
        """Let our clock hear theirs, and see whether somebody speaks as this device."""
        if not intake.stored:
            return
        now_ms = self._around.clock.now_ms()
        last = working.next_number - 1
        note_receipt(connection, now_ms, intake.peer, (last - len(intake.stored) + 1, last))
        mark_suspects(connection, intake.stored, now_ms)
        hlc = Hlc(working.progress.hlc)
        hlc = hlc.heard(max(event.times.hlc for event in intake.stored), now_ms)
        self._go_on(connection, working, hlc.value)
        ours = (self._pen.home.device, working.progress.epoch)
        if any((e.stream.device, e.stream.epoch) == ours for e in intake.stored):
            self._start_epoch(connection, working)

    def _go_on(self, connection: Connection, working: Working, hlc: int, own: int = 0) -> None:
        before = working.progress
        working.progress = Progress(before.epoch, before.count + own, hlc)
        if working.progress != before:
            keep(connection, working.progress)

    def _start_epoch(self, connection: Connection, working: Working) -> bytes:
        epoch = self._around.chance(EPOCH_SIZE)
        working.progress = Progress(epoch, 0, working.progress.hlc)
        keep(connection, working.progress)
        return epoch

    def _take_pen(self, _: Connection, working: Working) -> Pen:
        identity = working.identity
        boot = self._around.chance(_BOOT_SIZE)
        return Pen(identity.home, identity.key, self._around.clock, boot)

    def _tidy(self) -> None:
        """Set verdicts and rows right, behind what people are waiting for."""
        if self._working is None or not self._working.is_unsettled or self._is_tidying:
            return
        if self._lane is None:
            self.settle()
            return
        self._is_tidying = True
        self._lane.submit_slices(self._tidying())

    def _tidying(self) -> Iterator[None]:
        try:
            while self._commit(lambda c, working: working.tidy(c, self._is_wanted)):
                yield
        finally:
            self._is_tidying = False

    def _is_wanted(self) -> bool:
        return self._lane is not None and self._lane.is_wanted

    def _on_lane(self, work: Callable[[], T], *, urgent: bool = False) -> T:
        if self._lane is None or self._lane.is_here():
            return work()
        return self._lane.submit(work, urgent=urgent).result()

    def _commit(self, work: Callable[[Connection, Working], T]) -> T:
        """Do work in one transaction; what is in memory is read again after a failure."""
        working, self._working = self._working, None
        with self._engine.begin() as connection:
            if self._is_overtaken(connection) or working is None:
                working = Working.of(connection, self._around.keys_of)
            before = working.next_number
            done = work(connection, working)
        self._working = working
        if working.next_number != before:
            self._around.told(working.progress)
        return done

    def _is_overtaken(self, connection: Connection) -> bool:
        """Tell whether another process wrote since; what is in memory is then out of date."""
        if self._turn is None:
            return False
        last = recall(connection, Turn) or Turn()
        is_overtaken = last != self._turn
        self._turn = Turn(last.count + 1)
        keep(connection, self._turn)
        return is_overtaken


def _ended(taken: Future[None] | None) -> None:
    """Wait for the end of what is being taken, and pass on what went wrong."""
    if taken is not None:
        taken.result()
