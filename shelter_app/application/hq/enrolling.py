"""Headquarters' part of an enrolment: check the proof, sign, record, answer."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from typing import Final

from shelter_app.application.hq.headquarters import Headquarters
from shelter_app.application.hq.inviting import (
    DAY_MS,
    Doors,
    Open,
    count_wrong,
    look_up,
    spend,
)
from shelter_app.application.hq.issuing import Issuer, Terms, certificate, enrolment
from shelter_app.domain.ids import DeviceId, PlaceId, ScopeId
from shelter_app.domain.places import shelter_scope
from shelter_app.domain.private import Private
from shelter_app.wire.enrolment import Asked, Granted, is_proved, proved, read_asked
from shelter_app.wire.envelope import device_id
from shelter_app.wire.sync.frames import pack

DESK_DAYS: Final = 30
RECIPIENT: Final = "recipient/"
"""Settings under this name hold, by device, the age key for what is sent to it on sticks."""
IssueTls = Callable[[bytes, str], bytes]
"""``(SubjectPublicKeyInfo, name) -> certificate``, both DER."""


@dataclass(frozen=True, slots=True, repr=False)
class Registrar(Private):
    """What signs when a desk enrols."""

    issuer: Issuer
    issue_tls: IssueTls
    authority: bytes
    doors: Doors
    one_at_a_time: Lock


def enrol(hq: Headquarters, registrar: Registrar, body: bytes) -> bytes:
    """Enrol a desk that holds an invitation and knows the spoken code; once.

    Raises:
        MessageUnreadable: N-03.
        CodeWrong: N-18; the fifth wrong proof ends the invitation.
        InvitationSpent: N-19.
    """
    asked = read_asked(body)
    with registrar.one_at_a_time:
        kept = look_up(hq, asked.name)
        if not is_proved(asked, kept.secret, kept.code):
            raise count_wrong(hq, asked.name, kept)
        tls = registrar.issue_tls(asked.tls_key, device_id(asked.public_key).hex())
        granted = _record(hq, registrar, asked, kept)
        spend(hq, asked.name)
    whole = Granted(
        certificate=granted[0],
        signature=granted[1],
        tls_certificate=tls,
        authority=registrar.authority,
        hq=hq.reader.home().device,
        addresses=registrar.doors.addresses,
        bundle_recipient=hq.town.bundle_recipient,
    )
    return pack(proved(whole, kept.secret, kept.code))


def _record(
    hq: Headquarters, registrar: Registrar, asked: Asked, kept: Open
) -> tuple[bytes, bytes]:
    now_ms = hq.clock.now_ms()
    terms = Terms(
        kind="desk",
        top_role=kept.top_role,
        scopes=_scopes(hq, asked, PlaceId(kept.place)),
        from_ms=now_ms - DAY_MS,
        until_ms=now_ms + DESK_DAYS * DAY_MS,
        serial=now_ms,
    )
    fact = registrar.issuer.enrolled(certificate(asked.public_key, terms))
    device = DeviceId(device_id(asked.public_key))
    hq.record(kept.author, enrolment(fact, device, hq.town_scope))
    hq.local.keep_setting(RECIPIENT + device.hex(), asked.recipient)
    return fact.statement, fact.signature


def _scopes(hq: Headquarters, asked: Asked, place: PlaceId) -> tuple[ScopeId, ...]:
    """Name the scopes of a desk: its shelter's, and the one it began in before it knew better.

    A scope that is another's is not given away because somebody asks for it.
    """
    official = shelter_scope(hq.town.incident, place)
    began_in = ScopeId(asked.scope)
    taken = {hq.town_scope, hq.own_scope, *hq.reader.scopes()}
    taken |= {
        shelter_scope(hq.town.incident, PlaceId(row.id))
        for row in hq.reader.all_of("place", hq.town_scope)
    }
    if began_in == official or began_in in taken:
        return (official,)
    return (began_in, official)
