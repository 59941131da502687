"""Settle who has standing: whom the root, and those it trusts, let speak.

The least fixed point over what the root signed, admissions and operators. Town's events first;
each scope adds its own.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from shelter_app.domain.ids import DeviceId, EventId, OperatorId, ScopeId
from shelter_app.domain.ledger.event import Event
from shelter_app.domain.ledger.facts import trust
from shelter_app.domain.ledger.heads import beaten, knowledge
from shelter_app.domain.ledger.standing import (
    Ending,
    Grant,
    IsAncestor,
    Local,
    Post,
    Standing,
    device_stands,
    is_cut,
    may_say,
    stands,
    town_scope,
)
from shelter_app.domain.ledger.warrants import (
    Certificate,
    Revocation,
    Verify,
    certificates,
    names_key,
    revocations,
)
from shelter_app.domain.roles import Role, affiliation_named, role_named


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
        heard = [e for e in events if may_say(e) and not is_cut(e, self.revoked, self.is_ancestor)]
        devices, operators = dict(basis.devices), dict(basis.operators)
        local = Local(devices, operators)
        while True:
            before = (dict(devices), dict(operators))
            for event in heard:
                if stands(event, local, self.town):
                    _admit(event, local, devices)
                if stands(event, local, self.town) or self._is_first(event, local):
                    _appoint(event, local, operators)
            if (devices, operators) == before:
                break
        said = [event for event in heard if stands(event, local, self.town)]
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
            and device_stands(event, local, self.town)
        )


def _named(event: Event) -> OperatorId:
    return OperatorId(event.subjects[0].id) if event.subjects else event.author.id


def _admit(event: Event, local: Local, devices: dict[DeviceId, Grant]) -> None:
    """Let an enrolled desk's lead vouch for a device, in this scope, up to the desk's own role."""
    fact, scope = event.fact, event.stream.scope
    if not isinstance(fact, trust.DeviceAdmitted) or (fact.scopes and scope not in fact.scopes):
        return
    voucher = local.devices[event.stream.device]
    if voucher.is_certified and names_key(fact.device, fact.public_key):
        device = DeviceId(fact.device)
        role = min(role_named(fact.top_role), voucher.top_role, key=_rank)
        devices[device] = _widened(devices.get(device), role, scope)


def _widened(known: Grant | None, role: Role, scope: ScopeId) -> Grant:
    """Add this scope to what a device has; a certificate alone says up to which role."""
    if known is None:
        return Grant(role, scopes=frozenset({scope}))
    if known.is_certified:
        return known._replace(scopes=known.scopes and known.scopes | {scope})
    return known._replace(top_role=max(role, known.top_role, key=_rank))


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
    answered = beaten(added, knowledge(["operator"], said))
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
