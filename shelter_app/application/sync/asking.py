"""The calling side of an exchange: a desk to headquarters or to a neighbour."""

from collections.abc import Callable, Collection, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import Final

from shelter_app.application.ports.exchange import ExchangeStore, Sent
from shelter_app.application.sync.calling import Call
from shelter_app.domain.ids import DeviceId, EventId
from shelter_app.domain.ledger.event import Lane, Stream
from shelter_app.domain.private import Private
from shelter_app.wire.sync.batches import batch_of, events_of, keys_of
from shelter_app.wire.sync.messages import Batch, Taken, Want
from shelter_app.wire.sync.vectors import Heads, heads_of, lines_of, vector_hash

FIRST_BATCH: Final = 128
LARGEST_BATCH: Final = 1_024
"""Events in one message. A slow line gets small ones, so that each cut loses little."""
_QUICK_SECONDS: Final = 2.0
_SLOW_SECONDS: Final = 8.0
_URGENT: Final = frozenset({Lane.URGENT})
_OTHERS: Final = frozenset({Lane.NORMAL, Lane.AUDIT})
_MOST_ROUNDS: Final = 4
Streamed = dict[Stream, tuple[tuple[int, EventId], ...]]


@dataclass(frozen=True, slots=True)
class Progress:
    """How an exchange goes on: events sent, received, and how many there were to send."""

    sent: int = 0
    received: int = 0
    to_send: int = 0


@dataclass(slots=True, repr=False)
class Outcome(Private):
    """What an exchange did."""

    peer: DeviceId
    sent: int = 0
    received: int = 0
    refused: list[tuple[bytes, str]] = field(default_factory=list)
    is_equal: bool = False
    """Both sides hold the same of what they share."""
    at_ms: int = 0
    """The peer's clock at its last word (受領); 0 when it only said that nothing is new."""
    notes: tuple[str, ...] = ()
    held: Heads = field(default_factory=dict)
    """What the peer holds of the shared scopes."""


Told = Callable[[Progress], None]


def exchange(
    store: ExchangeStore,
    call: Call,
    told: Told = lambda _: None,
    expect: Collection[bytes] = (),
) -> Outcome:
    """Bring both sides to the same; a line that breaks loses nothing and is taken up again.

    ``expect`` names the devices that may answer; none means any of the town's.

    Raises:
        ShelterError: N-03 to N-09.
    """
    theirs = call.theirs(expect)
    outcome = Outcome(call.peer, notes=call.met.notes)
    if theirs is None:
        outcome.is_equal, outcome.held = True, call.ours()
        call.known = outcome.held
        return outcome
    with ThreadPoolExecutor(1, thread_name_prefix="exchange") as beside:
        _Exchange(store, call, told, outcome, beside).run(theirs)
    call.known = outcome.held
    return outcome


@dataclass(slots=True, repr=False)
class _Exchange(Private):
    """Urgent lanes both ways, then the others, until both hold the same."""

    store: ExchangeStore
    call: Call
    told: Told
    outcome: Outcome
    beside: ThreadPoolExecutor
    most: int = FIRST_BATCH
    progress: Progress = field(default_factory=Progress)

    def run(self, theirs: Heads) -> None:
        for _ in range(_MOST_ROUNDS):
            self.progress = replace(self.progress, to_send=_lacking(self.call.ours(), theirs))
            held = dict(theirs)
            for lanes in (_URGENT, _OTHERS):
                if self._push(held, lanes):
                    self.outcome.held = held
                    return
                self._pull(held, lanes)
            closed = self.call.close()
            self.outcome.at_ms, self.outcome.is_equal = closed.at_ms, closed.is_equal
            self.outcome.held = held
            if closed.is_equal:
                return
            again = self.call.whole_vector()
            if again == theirs:
                return  # nothing moved: what is refused stays refused
            theirs = again

    def _push(self, held: Streamed, lanes: frozenset[Lane]) -> bool:
        """Send what they lack; the next batch is made ready while they take the one before.

        Says whether both sides hold the same now, by the peer's own receipt.
        """
        theirs = dict(held)
        ready: Future[tuple[Sent, Batch]] | None = self._prepared(theirs, lanes)
        while ready is not None:
            found, batch = ready.result()
            if not found.events:
                break
            theirs |= found.after
            ready = self._prepared(theirs, lanes) if found.is_more else None
            began = self.call.monotonic()
            taken = self.call.ask("offer", batch, Taken)
            self._pace(self.call.monotonic() - began)
            held |= heads_of(taken.lines)
            self.outcome.sent += len(found.events)
            self.outcome.refused += taken.refused
            self._tell()
            if taken.hash == vector_hash(self.call.ours()):
                self.call.check_receipt(taken)
                self.outcome.at_ms, self.outcome.is_equal = taken.at_ms, True
        return self.outcome.is_equal

    def _prepared(
        self, theirs: Mapping[Stream, tuple[tuple[int, EventId], ...]], lanes: frozenset[Lane]
    ) -> Future[tuple[Sent, Batch]]:
        seen, most = dict(theirs), self.most
        scopes = frozenset(self.call.met.scopes)

        def prepare() -> tuple[Sent, Batch]:
            found = self.store.missing(
                seen, most, lambda one: one.lane in lanes and one.scope in scopes
            )
            known = self.store.public_keys()
            authors = {stream.device for stream in found.after}
            keys = [known[one] for one in authors if one in known]
            return found, batch_of(found.events, keys, lines_of(found.after))

        return self.beside.submit(prepare)

    def _pull(self, held: Streamed, lanes: frozenset[Lane]) -> None:
        """Ask for what we lack; the next batch comes while the one before is taken in."""
        ours = self.call.ours()
        wanted: Streamed = {
            stream: ours.get(stream, ())
            for stream, heads in held.items()
            if stream.lane in lanes and _is_ahead(heads, ours.get(stream, ()))
        }
        taken: Future[None] | None = None
        while wanted:
            began = self.call.monotonic()
            batch = self.call.ask("want", Want(lines_of(wanted), self.most), Batch)
            self._pace(self.call.monotonic() - began)
            if taken is not None:
                taken.result()
            taken = self.beside.submit(self._take, batch)
            wanted |= heads_of(batch.lines)
            if not batch.is_more:
                break
        if taken is not None:
            taken.result()

    def _take(self, batch: Batch) -> None:
        events = events_of(batch)
        done = self.store.ingest(events, keys_of(batch), self.outcome.peer.hex())
        self.outcome.received += done.new
        self.outcome.refused += [(one.event, one.code) for one in done.refused]
        self._tell()

    def _pace(self, seconds: float) -> None:
        if seconds < _QUICK_SECONDS:
            self.most = min(self.most * 2, LARGEST_BATCH)
        elif seconds > _SLOW_SECONDS:
            self.most = max(self.most // 2, FIRST_BATCH // 8)

    def _tell(self) -> None:
        self.progress = replace(
            self.progress, sent=self.outcome.sent, received=self.outcome.received
        )
        self.told(self.progress)


def _is_ahead(
    theirs: tuple[tuple[int, EventId], ...], ours: tuple[tuple[int, EventId], ...]
) -> bool:
    """Tell whether they may hold something of a stream that we lack."""
    if len(theirs) > 1 or len(ours) > 1 or not ours or not theirs:
        return theirs != ours and bool(theirs)
    return theirs != ours and theirs[0][0] >= ours[0][0]


def _lacking(ours: Heads, theirs: Heads) -> int:
    """Count roughly what they lack, for a bar on the screen."""
    return sum(
        max(0, heads[-1][0] - max((seq for seq, _ in theirs.get(stream, ())), default=0))
        for stream, heads in ours.items()
    )
