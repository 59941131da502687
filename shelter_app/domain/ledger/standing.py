"""Who has standing: the least fixed point from the municipal root (design.md section 4).

It reads no clock, no file and no local table: only certificates and revocations that the root
signed, admissions and operator events, and chain ancestry. Arrival order cannot matter.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TypeVar

import msgspec

from shelter_app.domain.ids import ID_SIZE, DeviceId, OperatorId, ScopeId
from shelter_app.domain.ledger.catalogue import kind_of
from shelter_app.domain.ledger.event import Event, Stream, Verdict
from shelter_app.domain.ledger.facts import trust
from shelter_app.domain.roles import Affiliation, Role

Verify = Callable[[bytes, bytes, bytes], bool]
"""``(public key, message, signature) -> genuine``; Ed25519 over a context prefix and the bytes."""

AUTHORITY_KINDS = frozenset(
    {
        "device.enrolled",
        "device.admitted",
        "device.revoked",
        "operator.added",
        "operator.ended",
    }
)


class Certificate(msgspec.Struct, frozen=True, array_like=True):
    """What the municipal root says of a device: kind desk or hq, up to which operator role."""

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


IsAncestor = Callable[[Event, Cut], bool]
"""Whether an event is the cut's event or stands before it on its chain (forks have branches)."""


@dataclass(frozen=True, slots=True)
class Grant:
    """Up to which role a device or an operator stands, and for a device where."""

    top_role: Role
    is_hq: bool = False
    is_certified: bool = False
    scopes: frozenset[bytes] = frozenset()


@dataclass(frozen=True, slots=True)
class Standing:
    """The settled answer: devices, operators, revocations and endings."""

    devices: Mapping[DeviceId, Grant] = field(default_factory=dict)
    operators: Mapping[OperatorId, frozenset[tuple[Affiliation, Role]]] = field(
        default_factory=dict, repr=False
    )
    revoked: Mapping[DeviceId, Revocation] = field(default_factory=dict)
    ended: frozenset[tuple[OperatorId, Stream, int]] = frozenset()


def town_scope(root: bytes) -> ScopeId:
    """Derive the town's own scope from its root key, so that it cannot be mistaken."""
    return ScopeId(sha256(b"shelter town scope\0" + root).digest()[:ID_SIZE])


def settle(
    root: bytes | None, events: Iterable[Event], verify: Verify, is_ancestor: IsAncestor
) -> Standing:
    """Work out who has standing; ``root`` None (a bare start) leaves everyone pending."""
    held = [event for event in events if event.fact is not None]
    if root is None:
        return Standing()
    devices = _certified(root, held, verify)
    revoked = _revoked(root, held, verify)
    operators: dict[OperatorId, frozenset[tuple[Affiliation, Role]]] = {}
    ended: frozenset[tuple[OperatorId, Stream, int]] = frozenset()
    while True:
        before = (dict(devices), dict(operators), ended)
        standing = Standing(devices, operators, revoked, ended)
        leading = [event for event in held if _leads(event, standing, is_ancestor)]
        for event in leading:
            _admit(event, standing, devices)
        for event in held:
            _appoint(event, standing, operators, leads=event in leading)
        ended = frozenset(
            (OperatorId(subject.id), event.stream, event.seq)
            for event in leading
            if isinstance(event.fact, trust.OperatorEnded)
            for subject in event.subjects
        )
        if (devices, operators, ended) == before:
            return Standing(devices, operators, revoked, ended)


def judge(
    event: Event, standing: Standing, is_ancestor: IsAncestor, town: ScopeId | None = None
) -> Verdict:
    """Decide whether an event counts: accepted, pending (counts, marked) or quarantined.

    ``town`` is the town's own scope, where only HQ's devices may speak.
    """
    kind = kind_of(event.kind, event.version)
    author = event.author
    may_not = (
        kind is not None
        and event.fact is not None
        and not kind.may(author.affiliation, author.role, event.fact)
    )
    if may_not or is_cut(event, standing, is_ancestor) or _is_ended(event, standing):
        return Verdict.QUARANTINED
    grant = standing.devices.get(event.stream.device)
    if grant is None or not _is_within(event, grant, town):
        return Verdict.PENDING
    known = (author.affiliation, author.role) in standing.operators.get(author.id, frozenset())
    return Verdict.ACCEPTED if known else Verdict.PENDING


def _is_within(event: Event, grant: Grant, town: ScopeId | None) -> bool:
    scope = event.stream.scope
    if grant.is_hq:
        return event.author.role.rank <= grant.top_role.rank
    in_scope = scope in grant.scopes or not grant.scopes
    return event.author.role.rank <= grant.top_role.rank and in_scope and scope != town


def _is_ended(event: Event, standing: Standing) -> bool:
    return any(
        operator == event.author.id and stream == event.stream and event.seq > seq
        for operator, stream, seq in standing.ended
    )


def is_cut(event: Event, standing: Standing, is_ancestor: IsAncestor) -> bool:
    """Tell whether a revocation has cut this event off: only chain ancestors still stand."""
    revocation = standing.revoked.get(event.stream.device)
    if revocation is None:
        return False
    stream = event.stream
    for cut in revocation.cuts:
        if (cut.epoch, cut.scope, cut.lane) == (stream.epoch, stream.scope, stream.lane):
            return event.seq > cut.seq or not is_ancestor(event, cut)
    return True


def _certified(root: bytes, held: list[Event], verify: Verify) -> dict[DeviceId, Grant]:
    found: dict[DeviceId, tuple[int, Certificate]] = {}
    for event in held:
        fact = event.fact
        if not isinstance(fact, trust.DeviceEnrolled):
            continue
        certificate = _read(fact.statement, Certificate)
        if certificate is None or not verify(root, fact.statement, fact.signature):
            continue
        device = DeviceId(certificate.device)
        if device not in found or found[device][0] < certificate.serial:
            found[device] = (certificate.serial, certificate)
    return {device: _grant(certificate) for device, (_, certificate) in found.items()}


def _grant(certificate: Certificate) -> Grant:
    return Grant(
        _role(certificate.top_role),
        is_hq=certificate.kind == "hq",
        is_certified=True,
        scopes=frozenset(certificate.scopes),
    )


def _revoked(root: bytes, held: list[Event], verify: Verify) -> dict[DeviceId, Revocation]:
    found: dict[DeviceId, Revocation] = {}
    for event in held:
        fact = event.fact
        if not isinstance(fact, trust.DeviceRevoked):
            continue
        revocation = _read(fact.statement, Revocation)
        if revocation is None or not verify(root, fact.statement, fact.signature):
            continue
        device = DeviceId(revocation.device)
        if device not in found or found[device].serial < revocation.serial:
            found[device] = revocation
    return found


def _admit(event: Event, standing: Standing, devices: dict[DeviceId, Grant]) -> None:
    fact = event.fact
    if not isinstance(fact, trust.DeviceAdmitted):
        return
    voucher = standing.devices[event.stream.device]
    device = DeviceId(fact.device)
    if not voucher.is_certified or (device in devices and devices[device].is_certified):
        return
    role = min(_role(fact.top_role), voucher.top_role, key=lambda role: role.rank)
    known = devices.get(device)
    scopes = frozenset(fact.scopes)
    if known is not None:
        role = max(role, known.top_role, key=lambda role: role.rank)
        scopes |= known.scopes
    devices[device] = Grant(role, scopes=scopes)


def _appoint(
    event: Event,
    standing: Standing,
    operators: dict[OperatorId, frozenset[tuple[Affiliation, Role]]],
    *,
    leads: bool,
) -> None:
    fact = event.fact
    grant = standing.devices.get(event.stream.device)
    if not isinstance(fact, trust.OperatorAdded) or grant is None:
        return
    named = OperatorId(event.subjects[0].id) if event.subjects else event.author.id
    role = _role(fact.role)
    is_first = named == event.author.id and event.author.role == role
    if role.rank > grant.top_role.rank or not (is_first or leads):
        return
    given = (_affiliation(fact.affiliation), role)
    operators[named] = operators.get(named, frozenset()) | {given}


def _leads(event: Event, standing: Standing, is_ancestor: IsAncestor) -> bool:
    """Tell whether a lead or HQ with standing says this, from a device that has not been cut."""
    grant = standing.devices.get(event.stream.device)
    author = event.author
    return (
        grant is not None
        and author.role in (Role.LEAD, Role.HQ)
        and author.role.rank <= grant.top_role.rank
        and (author.affiliation, author.role) in standing.operators.get(author.id, frozenset())
        and not is_cut(event, standing, is_ancestor)
    )


T = TypeVar("T")


def _read(data: bytes, kind: type[T]) -> T | None:
    try:
        return msgspec.msgpack.decode(data, type=kind)
    except msgspec.MsgspecError:
        return None


def _role(text: str) -> Role:
    try:
        return Role(text)
    except ValueError:
        return Role.RECEPTION


def _affiliation(text: str) -> Affiliation:
    try:
        return Affiliation(text)
    except ValueError:
        return Affiliation.RESIDENT
