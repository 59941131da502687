"""What the municipal root says of devices: certificates and revocations, signed apart from events.

Whoever carries such a statement, it is the root's word. Of two about one device the higher serial
counts; equal serials are told apart by their bytes, so that order of arrival cannot matter.
"""

from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from typing import TypeVar

import msgspec

from shelter_app.domain.ids import ID_SIZE, DeviceId
from shelter_app.domain.ledger.event import Event
from shelter_app.domain.ledger.facts.trust import DeviceEnrolled, DeviceRevoked

Verify = Callable[[bytes, bytes, bytes], bool]
"""``(public key, message, signature) -> genuine``; Ed25519 over a context prefix and the bytes."""


class Certificate(msgspec.Struct, frozen=True, array_like=True):
    """What the root says of a device: kind desk or hq, up to which operator role, where, when.

    No ``scopes`` means any. The dates warn on a screen; they never decide what counts.
    """

    device: bytes
    public_key: bytes
    kind: str
    top_role: str
    scopes: tuple[bytes, ...]
    not_before_ms: int
    not_after_ms: int
    serial: int


class Cut(msgspec.Struct, frozen=True, array_like=True):
    """The last good event of one stream of a revoked device."""

    epoch: bytes
    scope: bytes
    lane: int
    seq: int
    event: bytes


class Revocation(msgspec.Struct, frozen=True, array_like=True):
    """What the root says of a device that must no longer count; unnamed streams end whole."""

    device: bytes
    serial: int
    cuts: tuple[Cut, ...]


Warrant = TypeVar("Warrant", Certificate, Revocation)


def names_key(device: bytes, public_key: bytes) -> bool:
    """Tell whether a device id is the one that this public key has."""
    return sha256(public_key).digest()[:ID_SIZE] == device


def certificates(root: bytes, events: Iterable[Event], verify: Verify) -> list[Certificate]:
    """Read the certificate that counts for each device."""
    found = _newest(_genuine(root, events, verify), Certificate)
    return [one for one in found if names_key(one.device, one.public_key)]


def revocations(root: bytes, events: Iterable[Event], verify: Verify) -> dict[DeviceId, Revocation]:
    """Read the revocation that counts for each revoked device."""
    return {
        DeviceId(one.device): one for one in _newest(_genuine(root, events, verify), Revocation)
    }


def _genuine(
    root: bytes, events: Iterable[Event], verify: Verify
) -> Iterator[tuple[type[Certificate | Revocation], bytes]]:
    for event in events:
        fact = event.fact
        if isinstance(fact, (DeviceEnrolled, DeviceRevoked)) and verify(
            root, fact.statement, fact.signature
        ):
            kind = Certificate if isinstance(fact, DeviceEnrolled) else Revocation
            yield kind, fact.statement


def _newest(
    statements: Iterable[tuple[type[Certificate | Revocation], bytes]], kind: type[Warrant]
) -> list[Warrant]:
    newest: dict[bytes, tuple[int, bytes, Warrant]] = {}
    for said, statement in statements:
        warrant = _read(statement, kind) if said is kind else None
        if warrant is None:
            continue
        known = newest.get(warrant.device)
        if known is None or known[:2] < (warrant.serial, statement):
            newest[warrant.device] = (warrant.serial, statement, warrant)
    return [warrant for _, _, warrant in newest.values()]


def _read(statement: bytes, kind: type[Warrant]) -> Warrant | None:
    try:
        return msgspec.msgpack.decode(statement, type=kind)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None
