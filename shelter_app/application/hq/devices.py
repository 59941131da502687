"""Headquarters' devices: who is enrolled, until when, last heard when; and stopping one."""

from collections.abc import Iterator, Mapping
from typing import Final

import msgspec

from shelter_app.application.hq.headquarters import Headquarters
from shelter_app.application.hq.issuing import Issuer
from shelter_app.application.hq.overview import contacts
from shelter_app.application.hq.shown import DeviceLine
from shelter_app.application.ports.ledger import Draft
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import DeviceId, EventId, ScopeId, Subject
from shelter_app.domain.ledger.event import Author
from shelter_app.domain.ledger.row import Row
from shelter_app.domain.ledger.warrants import Certificate, Cut

_SHORTEST: Final = 8


class DeviceUnknown(ShelterError):
    """No device, or more than one, is known by that beginning of an id."""

    code = "H-11"


class OwnDevice(ShelterError):
    """Headquarters does not stop itself."""

    code = "H-12"


def devices(hq: Headquarters) -> tuple[DeviceLine, ...]:
    """List every device that was enrolled or whose events have come, by shelter."""
    heard, names = contacts(hq), dict(_places(hq))
    enrolled = {row.id: row for row in hq.reader.all_of("device", hq.town_scope)}
    others = hq.reader.public_keys().keys() - enrolled.keys()
    lines = [_line(row, heard, names) for row in enrolled.values()]
    lines += [_stranger(device, heard) for device in others]
    return tuple(sorted(lines, key=lambda line: (line.place, line.device)))


def device_called(hq: Headquarters, beginning: str) -> DeviceId:
    """Find a device by the first letters of its id.

    Raises:
        DeviceUnknown: H-11.
    """
    found = [one for one in hq.reader.public_keys() if one.hex().startswith(beginning.lower())]
    if len(beginning) < _SHORTEST or len(found) != 1:
        raise DeviceUnknown("no single device")
    return found[0]


def revoke(hq: Headquarters, issuer: Issuer, by: Author, device: DeviceId) -> int:
    """Stop a device: of what it recorded only what is held now still counts.

    Gives how many streams were cut.
    """
    if device == hq.reader.home().device:
        raise OwnDevice("headquarters itself")
    cuts = tuple(_cuts(hq, device))
    fact = issuer.revoked(device, hq.clock.now_ms(), cuts)
    row = hq.reader.row(Subject("device", device), hq.town_scope)
    seen = [EventId(head) for head in row.heads("revoked")] if row is not None else []
    hq.record(
        by,
        Draft(
            "device.revoked",
            fact,
            (Subject("device", device),),
            after={"revoked": seen},
            scope=hq.town_scope,
        ),
    )
    return len(cuts)


def _cuts(hq: Headquarters, device: DeviceId) -> Iterator[Cut]:
    for stream, heads in hq.reader.heads().items():
        if stream.device == device:
            seq, event = max(heads)
            yield Cut(stream.epoch, stream.scope, int(stream.lane), seq, event)


def _places(hq: Headquarters) -> Iterator[tuple[ScopeId, str]]:
    for scope in hq.reader.scopes():
        for row in hq.reader.all_of("place", scope):
            yield scope, str((row.value("place") or {}).get("name") or "")


def _line(row: Row, heard: Mapping[DeviceId, int], names: Mapping[ScopeId, str]) -> DeviceLine:
    device = DeviceId(row.id)
    said = _certificate(row)
    scopes = said.scopes if said is not None else ()
    place = next((names[one] for one in map(ScopeId, scopes) if one in names), "")
    return DeviceLine(
        device=device,
        place=place,
        kind=said.kind if said is not None else "desk",
        enrolled_ms=said.not_before_ms if said is not None else 0,
        until_ms=said.not_after_ms if said is not None else 0,
        is_revoked=bool(row.value("revoked")),
        heard_ms=heard.get(device),
        scopes=scopes,
    )


def _stranger(device: DeviceId, heard: Mapping[DeviceId, int]) -> DeviceLine:
    return DeviceLine(device=device, is_known=False, heard_ms=heard.get(device))


def _certificate(row: Row) -> Certificate | None:
    said = row.value("enrolled") or {}
    try:
        return msgspec.msgpack.decode(said.get("statement", b""), type=Certificate)
    except (msgspec.MsgspecError, ValueError):
        return None
