"""Take in events from elsewhere: check size, signature and chain, nothing else, and keep them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy import Connection, func, select

from shelter_app.application.ports.ledger import Refusal
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import DeviceId, EventId
from shelter_app.domain.ledger.event import Event, Stream
from shelter_app.domain.private import Private
from shelter_app.storage.ledger import tables
from shelter_app.storage.ledger.bulk import insert_lines
from shelter_app.storage.ledger.chaining import chain, forget_waiting, keep_waiting, take_waiting
from shelter_app.storage.ledger.eventlog import Opened, known_among
from shelter_app.storage.ledger.folding import Name
from shelter_app.storage.ledger.working import Working
from shelter_app.wire.envelope import Signed, device_id, is_genuine, open_envelope

WRONG_SIGNATURE: Final = "L-03"
UNKNOWN_AUTHOR: Final = "L-04"
BROKEN_CHAIN: Final = "L-05"


@dataclass(slots=True, repr=False)
class Intake(Private):
    """One ingest: the authors' keys, known before or come with it, and what it has done so far."""

    keys: Mapping[DeviceId, bytes]
    peer: str = ""
    new: int = 0
    known: int = 0
    repeated: int = 0
    """Events that came twice; counted beside the lane, which counts the others."""
    seen: set[EventId] = field(default_factory=set)
    refused: list[Refusal] = field(default_factory=list)
    forked: set[Stream] = field(default_factory=set)
    names: set[Name] = field(default_factory=set)
    stored: list[Event] = field(default_factory=list)
    """Events of the newest transaction."""
    touched: set[int] = field(default_factory=set)
    """Numbers of the streams that grew."""


def check(signed: Iterable[Signed], intake: Intake) -> list[Opened]:
    """Decode events and check who signed them; needs no store, so it runs beside the lane."""
    genuine: list[Opened] = []
    for one in signed:
        id_ = one.id
        if id_ in intake.seen:
            intake.repeated += 1
            continue
        intake.seen.add(id_)
        try:
            opened = Opened(one, open_envelope(one.envelope))
        except ShelterError as refusal:
            intake.refused.append(Refusal(one.id, refusal.code))
            continue
        fault = _fault(opened, intake.keys)
        if fault:
            intake.refused.append(Refusal(one.id, fault))
        else:
            genuine.append(opened)
    return genuine


def _fault(opened: Opened, keys: Mapping[DeviceId, bytes]) -> str:
    device = opened.event.stream.device
    key = keys.get(device)
    if key is None or device_id(key) != device:
        return UNKNOWN_AUTHOR
    return "" if is_genuine(opened.signed, key) else WRONG_SIGNATURE


def take(
    connection: Connection, working: Working, genuine: Sequence[Opened], intake: Intake
) -> None:
    """Keep genuine events: those in order now, the others when they are."""
    held = known_among(connection, [one.event.id for one in genuine])
    intake.known += len(held)
    new = [one for one in genuine if one.event.id not in held]
    _learn_keys(connection, working, new, intake.keys)
    chained = chain(connection, working.streams, new)
    keep_waiting(connection, working.streams, chained.waiting)
    _store(connection, working, chained.ready, intake)
    intake.forked |= chained.forked
    intake.refused += [Refusal(one.event.id, BROKEN_CHAIN) for one in chained.broken]
    working.streams.write(connection)


def take_more(connection: Connection, working: Working, most: int, intake: Intake) -> bool:
    """Keep waiting events whose predecessors have come; says whether there may be more."""
    found = take_waiting(connection, intake.touched, most) if intake.touched else []
    chained = chain(connection, working.streams, found)
    forget_waiting(connection, [*chained.ready, *chained.broken])
    _store(connection, working, chained.ready, intake)
    intake.forked |= chained.forked
    intake.refused += [Refusal(one.event.id, BROKEN_CHAIN) for one in chained.broken]
    return bool(chained.ready)


def count_waiting(connection: Connection) -> int:
    """Count events that are held back because an earlier one is missing."""
    return connection.scalar(select(func.count()).select_from(tables.waiting)) or 0


def _learn_keys(
    connection: Connection,
    working: Working,
    opened: Iterable[Opened],
    keys: Mapping[DeviceId, bytes],
) -> None:
    new = {one.event.stream.device for one in opened} - set(working.keys)
    lines = [{"id": device, "public_key": keys[device]} for device in sorted(new)]
    insert_lines(connection, tables.device, lines)
    working.keys |= {device: keys[device] for device in new}


def _store(
    connection: Connection, working: Working, ready: Sequence[Opened], intake: Intake
) -> None:
    intake.stored += [one.event for one in ready]
    if ready:
        intake.names |= working.store(connection, ready, is_bulk=True)
        intake.new += len(ready)
        intake.touched |= {working.streams.number(one.event.stream) for one in ready}
