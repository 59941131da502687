"""Who has standing: the least fixed point from the municipal root (design.md section 4).

It reads no clock, no file and no local table: only what the root signed, admissions, operator
events and chain ancestry. What stands in a scope depends on the town's events and on that scope's
own, so that a desk that holds one scope and HQ that holds all agree.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import NamedTuple

from shelter_app.domain.ids import ID_SIZE, DeviceId, OperatorId, ScopeId
from shelter_app.domain.ledger.catalogue import kind_of
from shelter_app.domain.ledger.event import Event, Verdict
from shelter_app.domain.ledger.warrants import Cut, Revocation
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


def judge(event: Event, standing: Standing, is_ancestor: IsAncestor) -> Verdict:
    """Decide whether an event counts: accepted, pending (counts, marked) or quarantined.

    Quarantined is what its author's own role may not say, and what a revocation cut off.
    """
    if not may_say(event) or is_cut(event, standing.revoked, is_ancestor):
        return Verdict.QUARANTINED
    local = standing.within(event.stream.scope)
    if not stands(event, local, standing.town) or _is_ended(event, local):
        return Verdict.PENDING
    return Verdict.ACCEPTED


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


def may_say(event: Event) -> bool:
    """Tell whether the author's own role may say this at all; what is not understood may stand."""
    kind = kind_of(event.kind, event.version)
    author = event.author
    return (
        kind is None or event.fact is None or kind.may(author.affiliation, author.role, event.fact)
    )


def stands(event: Event, local: Local, town: ScopeId | None) -> bool:
    """Tell whether the device and the operator, in the role stated, are known here."""
    author = event.author
    posts = local.operators.get(author.id, frozenset())
    return device_stands(event, local, town) and (author.affiliation, author.role) in posts


def device_stands(event: Event, local: Local, town: ScopeId | None) -> bool:
    """Tell whether the device may record here, for somebody in this role."""
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
