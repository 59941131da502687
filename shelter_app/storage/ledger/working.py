"""What the writing lane keeps in memory while a store is open, and how it stores events."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection

from shelter_app.domain.ids import DeviceId
from shelter_app.domain.ledger.event import Event, Judged, Verdict
from shelter_app.domain.ledger.row import Row
from shelter_app.domain.private import Private
from shelter_app.storage.ledger.authority import Authority
from shelter_app.storage.ledger.eventlog import (
    Changed,
    Opened,
    change_verdicts,
    insert_events,
    is_unread,
    last_number,
    read_keys,
)
from shelter_app.storage.ledger.folding import Folding, Name, Placed
from shelter_app.storage.ledger.keying import KeysOf
from shelter_app.storage.ledger.metadata import Identity, Progress, recall
from shelter_app.storage.ledger.rejudging import (
    demand,
    heed_catalogue,
    judge_some,
    mark_epochs_stale,
)
from shelter_app.storage.ledger.streams import Streams

_REFOLDED_AT_ONCE: Final = 24
_KEYED_AT_ONCE: Final = 16
_KEYED_TURNS: Final = 8


def _no_keys(_: Row) -> tuple[tuple[str, str], ...]:
    return ()


@dataclass(slots=True, repr=False)
class Working(Private):
    """The state of one open store; thrown away and read again after a failed transaction."""

    keys_of: KeysOf | None
    identity: Identity
    progress: Progress
    streams: Streams
    authority: Authority
    folding: Folding
    keys: dict[DeviceId, bytes]
    next_number: int
    is_unsettled: bool = True

    @classmethod
    def of(cls, connection: Connection, keys_of: KeysOf | None) -> "Working":
        """Read a store's state; without ``keys_of`` it keeps envelopes only (a second copy)."""
        identity, progress = recall(connection, Identity), recall(connection, Progress)
        if identity is None or progress is None:
            raise LookupError("the store was never given an identity")
        heed_catalogue(connection)
        streams = Streams(connection)
        root = identity.root if keys_of else None
        return cls(
            keys_of=keys_of,
            identity=identity,
            progress=progress,
            streams=streams,
            authority=Authority.of(connection, root, streams),
            folding=Folding.of(connection, keys_of or _no_keys),
            keys=read_keys(connection),
            next_number=last_number(connection) + 1,
        )

    def store(
        self, connection: Connection, opened: Sequence[Opened], *, is_bulk: bool = False
    ) -> frozenset[Name]:
        """Write events that have their predecessors, judge them, and fold what they name.

        People who come in bulk get their search keys when ``tidy`` has the time.
        """
        events = [one.event for one in opened]
        first, self.next_number = self.next_number, self.next_number + len(events)
        if self.authority.is_touched_by(events):
            verdicts = self._store_then_judge(connection, first, opened)
        else:
            verdicts = [self.authority.verdict(connection, event) for event in events]
            insert_events(connection, first, opened, verdicts, self.streams)
        placed = [Placed(*one) for one in enumerate(map(Judged, events, verdicts), start=first)]
        names = self._fold(connection, placed, is_bulk=is_bulk) if self.keys_of else frozenset()
        self.streams.write(connection)
        return names

    def _fold(
        self, connection: Connection, placed: Sequence[Placed], *, is_bulk: bool
    ) -> frozenset[Name]:
        names = self.folding.add(connection, placed, keys_later=is_bulk)
        self.is_unsettled |= is_bulk
        self._heed_clocks(connection)
        return names

    def tidy(self, connection: Connection, is_wanted: Callable[[], bool] = lambda: False) -> bool:
        """Set some verdicts, stale rows or keys right; says whether there was anything to do.

        It ends early when somebody at the desk waits for its end.
        """
        if judge_some(connection, self.authority):
            return True
        count = self.folding.refold(connection, _REFOLDED_AT_ONCE)
        self.is_unsettled = count > 0 or self._key_some(connection, is_wanted)
        self._heed_clocks(connection)
        return self.is_unsettled

    def _key_some(self, connection: Connection, is_wanted: Callable[[], bool]) -> bool:
        for turn in range(_KEYED_TURNS):
            if not self.folding.key_some(connection, _KEYED_AT_ONCE):
                return turn > 0
            if is_wanted():
                break
        return True

    def _heed_clocks(self, connection: Connection) -> None:
        """A clock now known to be off moves what its epoch recorded."""
        moved = self.folding.moved_clocks()
        if moved:
            mark_epochs_stale(connection, self.streams.of_epochs(moved))
            self.is_unsettled = True

    def _store_then_judge(
        self, connection: Connection, first: int, opened: Sequence[Opened]
    ) -> list[Verdict]:
        """Standing may rest on these very events, so they are in the log before it is settled."""
        events: list[Event] = [one.event for one in opened]
        waiting = [Verdict.PENDING] * len(events)
        insert_events(connection, first, opened, waiting, self.streams)
        shaken = self.authority.learn(connection, events)
        if shaken.is_anyone:
            demand(connection, shaken)
            self.is_unsettled = True
        verdicts = [self.authority.verdict(connection, event) for event in events]
        numbered = enumerate(zip(events, verdicts, strict=True), start=first)
        change_verdicts(connection, [Changed(n, v, is_unread(e)) for n, (e, v) in numbered])
        return verdicts
