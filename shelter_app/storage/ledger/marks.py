"""What this machine noticed about events, beside the log and outside of every comparison."""

from collections.abc import Iterable

from sqlalchemy import Connection, insert, select

from shelter_app.domain.ledger.event import Event
from shelter_app.domain.ledger.hlc import COUNTER_BITS, MOST_PUSH_MS
from shelter_app.domain.ledger.occurrence import EARLIEST_MS
from shelter_app.storage.ledger import tables


def note_receipt(connection: Connection, at_ms: int, peer: str, numbers: tuple[int, int]) -> None:
    """Note when events with these numbers came, by this machine's clock, and from whom."""
    first, last = numbers
    connection.execute(
        insert(tables.receipt).values(first=first, last=last, at_ms=at_ms, peer=peer)
    )


def mark_suspects(connection: Connection, events: Iterable[Event], now_ms: int) -> None:
    """Mark clocks that are far ahead of ours, or before this program was written; never refuse."""
    found = {
        (event.stream.device, event.stream.epoch, event.times.boot): event
        for event in events
        if _is_suspect(event, now_ms)
    }
    suspect = tables.suspect.c
    for (device, epoch, boot), event in found.items():
        is_marked = select(suspect.event).where(
            suspect.device == device, suspect.epoch == epoch, suspect.boot == boot
        )
        if connection.scalar(is_marked) is None:
            connection.execute(
                insert(tables.suspect).values(
                    device=device,
                    epoch=epoch,
                    boot=boot,
                    event=event.id,
                    ahead_ms=event.times.wall_ms - now_ms,
                )
            )


def _is_suspect(event: Event, now_ms: int) -> bool:
    limit = now_ms + MOST_PUSH_MS
    times = event.times
    return times.wall_ms < EARLIEST_MS or times.wall_ms > limit or times.hlc >> COUNTER_BITS > limit
