"""The town as the ledger's tests see it: the root's statements, HQ, enrolled desks."""

from collections.abc import Sequence

import msgspec

from shelter_app.domain.ids import DeviceId, ScopeId, Subject
from shelter_app.domain.ledger.event import Author, Event
from shelter_app.domain.ledger.facts import trust
from shelter_app.domain.ledger.warrants import Certificate, Cut, Revocation
from shelter_app.domain.roles import Role
from shelter_app.wire.envelope import sign_statement
from tests.domain.ledger.cast import CLERK, GYM, MAYOR, ROOT, TOWN, VOLUNTEER
from tests.domain.ledger.night import NIGHT_MS, Clock, good
from tests.domain.ledger.world import Desk


def certificate(
    desk: Desk,
    *scopes: ScopeId,
    top_role: Role = Role.LEAD,
    kind: str = "desk",
    serial: int = 1,
) -> trust.DeviceEnrolled:
    """Let the root certify a device."""
    statement = msgspec.msgpack.encode(
        Certificate(
            device=desk.device,
            public_key=desk.public_key,
            kind=kind,
            top_role=top_role.value,
            scopes=tuple(scopes),
            not_before_ms=0,
            not_after_ms=NIGHT_MS,
            serial=serial,
        )
    )
    return trust.DeviceEnrolled(statement=statement, signature=sign_statement(statement, ROOT))


def revocation(device: DeviceId, *good_ends: Event, serial: int = 1) -> trust.DeviceRevoked:
    """Let the root revoke a device; ``good_ends`` are the last good events of its streams."""
    cuts = tuple(
        Cut(e.stream.epoch, e.stream.scope, int(e.stream.lane), e.seq, e.id) for e in good_ends
    )
    statement = msgspec.msgpack.encode(Revocation(device, serial, cuts))
    return trust.DeviceRevoked(statement=statement, signature=sign_statement(statement, ROOT))


def headquarters() -> Desk:
    """HQ's own device, certified, with its operator: the beginning of all standing."""
    hq = Desk(name="hq", scope=TOWN, author=MAYOR)
    enrol(hq, hq, top_role=Role.HQ, kind="hq")
    appoint(hq, MAYOR, scope=TOWN)
    return hq


def enrol(
    hq: Desk,
    desk: Desk,
    *scopes: ScopeId,
    top_role: Role = Role.LEAD,
    kind: str = "desk",
    serial: int = 1,
) -> Event:
    """Record a device's certificate in the town's scope."""
    fact = certificate(desk, *scopes, top_role=top_role, kind=kind, serial=serial)
    return hq.say("device.enrolled", fact, [Subject("device", desk.device)], scope=TOWN)


def revoke(hq: Desk, desk: Desk, *good_ends: Event, serial: int = 1) -> Event:
    """Record a device's revocation in the town's scope."""
    fact = revocation(desk.device, *good_ends, serial=serial)
    return hq.say("device.revoked", fact, [Subject("device", desk.device)], scope=TOWN)


def appoint(
    desk: Desk,
    whom: Author,
    *,
    author: Author | None = None,
    scope: ScopeId | None = None,
    seeing: Sequence[str] = (),
) -> Event:
    """Record that somebody may work here; without ``author`` they name themself."""
    fact = trust.OperatorAdded(
        name="担当", affiliation=whom.affiliation.value, role=whom.role.value
    )
    who = Subject("operator", whom.id)
    return desk.say(
        "operator.added", fact, [who], author=author or whom, scope=scope, seeing=seeing
    )


def enrolled_desk(hq: Desk, name: str = "gym-1", scope: ScopeId = GYM, clock: Clock = good) -> Desk:
    """A certified desk with a clerk of the town and a volunteer, all with standing."""
    desk = Desk(name=name, scope=scope, author=CLERK, clock=clock)
    enrol(hq, desk, scope)
    desk.sync(hq)
    appoint(desk, CLERK)
    appoint(desk, VOLUNTEER, author=CLERK)
    return desk
