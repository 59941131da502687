"""Events that no use case would write, rightly signed all the same."""

from typing import Any

import msgspec
from nacl.signing import SigningKey

from shelter_app.domain.ids import DeviceId
from shelter_app.wire.envelope import CONTEXT, Signed, device_id
from tests.storage.ledger.desks import INCIDENT, NIGHT_MS, SATO, SCOPE

KEY = SigningKey(b"f" * 32)
DEVICE = device_id(bytes(KEY.verify_key))
KEYS = {DeviceId(DEVICE): bytes(KEY.verify_key)}


def forged(
    kind: str,
    payload: Any,
    *subjects: tuple[str, bytes],
    seq: int = 1,
    previous: bytes = b"",
    **more: Any,
) -> Signed:
    """Sign any fields at all; names in ``more`` are those of the envelope."""
    fields: dict[str, Any] = {
        "format": 1,
        "incident": INCIDENT,
        "device": DEVICE,
        "epoch": b"e" * 8,
        "scope": SCOPE,
        "lane": 1,
        "seq": seq,
        "previous": previous,
        "hlc": NIGHT_MS << 16,
        "wall_ms": NIGHT_MS,
        "boot": b"b" * 8,
        "mono_ms": 0,
        "act": b"a" * 16,
        "operator": SATO.id,
        "affiliation": "town",
        "role": "lead",
        "kind": kind,
        "version": 1,
        "occurred_ms": NIGHT_MS,
        "precision": 0,
        "channel": "seen",
        "form": "",
        "subjects": subjects,
        "after": {},
        "payload": msgspec.msgpack.encode(payload),
    }
    envelope = msgspec.msgpack.encode(list((fields | more).values()))
    return Signed(envelope, KEY.sign(CONTEXT + envelope).signature)
