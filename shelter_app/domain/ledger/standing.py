"""Who has standing: the least fixed point from the municipal root (design.md section 4).

It reads no clock, no file and no local table: only what the root signed, admissions, operator
events and chain ancestry. What stands in a scope depends on the town's events and on that scope's
own, so that a desk that holds one scope and HQ that holds all agree.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from types import MappingProxyType
from typing import NamedTuple

from shelter_app.domain.ids import ID_SIZE, DeviceId, EventId, OperatorId, ScopeId
from shelter_app.domain.ledger.catalogue import kind_of
from shelter_app.domain.ledger.event import Event, Verdict
from shelter_app.domain.ledger.facts import trust
from shelter_app.domain.ledger.heads import beaten, knowledge
from shelter_app.domain.ledger.warrants import (
    Certificate,
    Cut,
    Revocation,
    Verify,
    certificates,
    names_key,
    revocations,
)
from shelter_app.domain.roles import Affiliation, Role

AUTHORITY_KINDS = frozenset(
    {
        "device.enrolled",
        "device.admitted",
        "device.revoked",
        "operator.added",
        "operator.ended",
    }
)

IsAncestor = Callable[[Event, Cut], bool]
"""Whether an event is the cut's event or stands before it on its chain (forks have branches)."""

Post = tuple[Affiliation, Role]


class Grant(NamedTuple):
    """Up to which role a device stands; a certified one may vouch for others."""

    top_role: Role
    is_hq: bool = False
    is_certified: bool = False
    scopes: frozenset[bytes] = frozenset()
    """Where; empty means anywhere but in the town's own scope."""


class Ending(NamedTuple):
    """An operator was ended here; what the same device recorded later is no longer theirs.

    ``hlc`` counts up within one epoch of a device, whatever its clock does.
    """

    operator: OperatorId
    device: DeviceId
    epoch: bytes
    hlc: int


@dataclass(frozen=True, slots=True)
class Local:
    """Who has standing in one scope."""

    devices: Mapping[DeviceId, Grant] = field(default_factory=dict)
    operators: Mapping[OperatorId, frozenset[Post]] = field(default_factory=dict, repr=False)
    endings: frozenset[Ending] = field(default=frozenset(), repr=False)


NOBODY = Local()


@dataclass(frozen=True, slots=True)
class Standing:
    """The settled answer for every scope; a scope without authority events has the town's."""

    town: ScopeId | None = None
    revoked: Mapping[DeviceId, Revocation] = field(default_factory=dict)
    scopes: Mapping[ScopeId, Local] = field(default_factory=dict)

    def within(self, scope: ScopeId) -> Local:
        """Tell who has standing in a scope."""
        if self.town is None:
            return NOBODY
        return self.scopes.get(scope) or self.scopes.get(self.town, NOBODY)


def town_scope(root: bytes) -> ScopeId:
    """Derive the town's own scope from its root key, so that it cannot be mistaken."""
    return ScopeId(sha256(b"shelter town scope\0" + root).digest()[:ID_SIZE])


def settle(
    root: bytes | None, events: Iterable[Event], verify: Verify, is_ancestor: IsAncestor
) -> Standing:
    """Work out who has standing, from all events of ``AUTHORITY_KINDS``.

    ``root`` None (a bare start) leaves everyone pending.
    """
    if root is None:
        return Standing()
    town = town_scope(root)
    by_scope: dict[ScopeId, dict[EventId, Event]] = {town: {}}
    for event in events:
        if event.fact is not None:
            by_scope.setdefault(event.stream.scope, {})[event.id] = event
    held = by_scope.pop(town).values()
    court = _Court(town, revocations(root, held, verify), is_ancestor)
    enrolled = {DeviceId(one.device): _grant(one) for one in certificates(root, held, verify)}
    basis = court.settle(Local(enrolled), held)
    scopes = {scope: court.settle(basis, found.values()) for scope, found in by_scope.items()}
    return Standing(town, court.revoked, MappingProxyType({town: basis, **scopes}))


def judge(event: Event, standing: Standing, is_ancestor: IsAncestor) -> Verdict:
    """Decide whether an event counts: accepted, pending (counts, marked) or quarantined.

    Quarantined is what its author's own role may not say, and what a revocation cut off.
    """
    if not _may(event) or is_cut(event, standing.revoked, is_ancestor):
        return Verdict.QUARANTINED
    local = standing.within(event.stream.scope)
    stands = _stands(event, local, standing.town) and not _is_ended(event, local)
    return Verdict.ACCEPTED if stands else Verdict.PENDING


def is_cut(event: Event, revoked: Mapping[DeviceId, Revocation], is_ancestor: IsAncestor) -> bool:
    """Tell whether a revocation has cut this event off: only chain ancestors still stand."""
    revocation = revoked.get(event.stream.device)
    if revocation is None:
        return False
    _, _, epoch, scope, lane = event.stream
    return not any(
        (cut.epoch, cut.scope, cut.lane) == (epoch, scope, lane)
        and event.seq <= cut.seq
        and is_ancestor(event, cut)
        for cut in revocation.cuts
    )


def _may(event: Event) -> bool:
    kind = kind_of(event.kind, event.version)
    author = event.author
    return (
        kind is None or event.fact is None or kind.may(author.affiliation, author.role, event.fact)
    )


def _stands(event: Event, local: Local, town: ScopeId | None) -> bool:
    author = event.author
    posts = local.operators.get(author.id, frozenset())
    return _device_stands(event, local, town) and (author.affiliation, author.role) in posts


def _device_stands(event: Event, local: Local, town: ScopeId | None) -> bool:
    grant = local.devices.get(event.stream.device)
    if grant is None or event.author.role.rank > grant.top_role.rank:
        return False
    scope = event.stream.scope
    return grant.is_hq or (scope != town and (scope in grant.scopes or not grant.scopes))


def _is_ended(event: Event, local: Local) -> bool:
    stream = event.stream
    return any(
        (one.operator, one.device, one.epoch) == (event.author.id, stream.device, stream.epoch)
        and event.times.hlc > one.hlc
        for one in local.endings
    )


@dataclass(frozen=True, slots=True)
class _Court:
    town: ScopeId
    revoked: Mapping[DeviceId, Revocation]
    is_ancestor: IsAncestor

    def settle(self, basis: Local, events: Iterable[Event]) -> Local:
        """Add what standing authors say of devices and operators until nothing is added.

        Endings take no standing away from what was appointed meanwhile: taking away could make
        the answer depend on itself.
        """
        heard = [e for e in events if _may(e) and not is_cut(e, self.revoked, self.is_ancestor)]
        devices, operators = dict(basis.devices), dict(basis.operators)
        local = Local(devices, operators)
        while True:
            before = (dict(devices), dict(operators))
            for event in heard:
                if _stands(event, local, self.town):
                    _admit(event, local, devices)
                if _stands(event, local, self.town) or self._is_first(event, local):
                    _appoint(event, local, operators)
            if (devices, operators) == before:
                break
        said = [event for event in heard if _stands(event, local, self.town)]
        return Local(devices, operators, basis.endings | _endings(said))

    def _is_first(self, event: Event, local: Local) -> bool:
        """Tell whether somebody names themself on a device that has standing.

        Somebody must be the first; the device's own top role bounds what this can give.
        """
        author, fact = event.author, event.fact
        return (
            isinstance(fact, trust.OperatorAdded)
            and _named(event) == author.id
            and (fact.affiliation, fact.role) == (author.affiliation, author.role)
            and _device_stands(event, local, self.town)
        )


def _named(event: Event) -> OperatorId:
    return OperatorId(event.subjects[0].id) if event.subjects else event.author.id


def _admit(event: Event, local: Local, devices: dict[DeviceId, Grant]) -> None:
    """Let an enrolled desk's lead vouch for a device, in this scope, up to the desk's own role."""
    fact = event.fact
    if not isinstance(fact, trust.DeviceAdmitted):
        return
    voucher = local.devices[event.stream.device]
    device, scope = DeviceId(fact.device), event.stream.scope
    known = devices.get(device)
    is_meant = not fact.scopes or scope in fact.scopes
    if not voucher.is_certified or not is_meant or (known is not None and known.is_certified):
        return
    if names_key(device, fact.public_key):
        role = min(role_named(fact.top_role), voucher.top_role, key=_rank)
        role = role if known is None else max(role, known.top_role, key=_rank)
        devices[device] = Grant(role, scopes=frozenset({scope}))


def _appoint(event: Event, local: Local, operators: dict[OperatorId, frozenset[Post]]) -> None:
    """Give an operator a post, never above what the recording device itself may have."""
    fact = event.fact
    if not isinstance(fact, trust.OperatorAdded):
        return
    role = role_named(fact.role)
    if role.rank <= local.devices[event.stream.device].top_role.rank:
        named = _named(event)
        post = (affiliation_named(fact.affiliation), role)
        operators[named] = operators.get(named, frozenset()) | {post}


def _endings(said: list[Event]) -> frozenset[Ending]:
    """Collect endings that no later appointment answers."""
    added = [event.id for event in said if isinstance(event.fact, trust.OperatorAdded)]
    answered = beaten(added, knowledge("operator", said))
    return frozenset(
        Ending(_named(event), event.stream.device, event.stream.epoch, event.times.hlc)
        for event in said
        if isinstance(event.fact, trust.OperatorEnded) and event.id not in answered
    )


def _grant(certificate: Certificate) -> Grant:
    return Grant(
        role_named(certificate.top_role),
        is_hq=certificate.kind == "hq",
        is_certified=True,
        scopes=frozenset(certificate.scopes),
    )


def _rank(role: Role) -> int:
    return role.rank


def role_named(text: str) -> Role:
    """Read a role; one that only newer versions know gives the least rights."""
    return Role(text) if text in set(Role) else Role.RECEPTION


def affiliation_named(text: str) -> Affiliation:
    """Read an affiliation; one that only newer versions know gives the least rights."""
    return Affiliation(text) if text in set(Affiliation) else Affiliation.RESIDENT


def shaken(before: Standing, after: Standing) -> tuple[frozenset[DeviceId], frozenset[OperatorId]]:
    """Name the devices and operators whose events must be judged again."""
    devices = {d for d in {*before.revoked, *after.revoked} if _differs(before, after, d)}
    operators: set[OperatorId] = set()
    for scope in {*before.scopes, *after.scopes}:
        old, new = before.within(scope), after.within(scope)
        devices |= {
            d for d in {*old.devices, *new.devices} if old.devices.get(d) != new.devices.get(d)
        }
        operators |= {
            o
            for o in {*old.operators, *new.operators}
            if old.operators.get(o) != new.operators.get(o)
        }
        operators |= {ending.operator for ending in old.endings ^ new.endings}
    return frozenset(devices), frozenset(operators)


def _differs(before: Standing, after: Standing, device: DeviceId) -> bool:
    return before.revoked.get(device) != after.revoked.get(device)
