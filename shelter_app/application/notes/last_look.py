"""What was held when an operator last looked: kept on this desk, and never a clock."""

import base64
import binascii
from collections.abc import Mapping

import msgspec

from shelter_app.application.desk.table import Table
from shelter_app.domain.ids import DeviceId, EventId, IncidentId, ScopeId
from shelter_app.domain.ledger.event import Lane, Stream

Held = Mapping[Stream, tuple[tuple[int, EventId], ...]]
_Kept = list[tuple[bytes, bytes, bytes, bytes, int, list[tuple[int, bytes]]]]


def last_look(table: Table) -> Held | None:
    """Read what was held at the last look; None before the first, or when it cannot be read."""
    text = table.local.setting(_name(table))
    if not text:
        return None
    try:
        kept = msgspec.msgpack.decode(base64.b64decode(text), type=_Kept)
        return {_stream(line): tuple((n, EventId(e)) for n, e in line[5]) for line in kept}
    except (msgspec.DecodeError, binascii.Error, ValueError):
        return None


def keep_look(table: Table, held: Held) -> None:
    """Remember what was held when this operator looked."""
    kept: _Kept = [(*stream[:4], int(stream.lane), list(heads)) for stream, heads in held.items()]
    table.local.keep_setting(_name(table), base64.b64encode(msgspec.msgpack.encode(kept)).decode())


def _stream(line: tuple[bytes, bytes, bytes, bytes, int, list[tuple[int, bytes]]]) -> Stream:
    incident, device, epoch, scope, lane, _ = line
    return Stream(IncidentId(incident), DeviceId(device), epoch, ScopeId(scope), Lane(lane))


def _name(table: Table) -> str:
    return f"last_look/{table.author.id.hex()}"
