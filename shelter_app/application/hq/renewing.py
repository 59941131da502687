"""Certificates are short, and renewed by themselves when a desk is heard: nobody need ask."""

from threading import Lock
from typing import Final

import msgspec

from shelter_app.application.hq.enrolling import DESK_DAYS
from shelter_app.application.hq.headquarters import Headquarters
from shelter_app.application.hq.inviting import DAY_MS
from shelter_app.application.hq.issuing import Issuer
from shelter_app.application.hq.staff import author_of, staff
from shelter_app.application.ports.ledger import Draft, Ingested
from shelter_app.application.sync.peers import REVOKED, Peer
from shelter_app.domain.ids import EventId, Subject
from shelter_app.domain.ledger.warrants import Certificate
from shelter_app.domain.roles import Role

RENEWED_BEFORE_DAYS: Final = 10


class Renewal:
    """Renews the certificates of desks that are in touch; callable from several threads."""

    def __init__(self, hq: Headquarters, issuer: Issuer) -> None:
        self._hq = hq
        self._issuer = issuer
        self._guard = Lock()

    def heard(self, peer: Peer, taken: Ingested | None) -> None:
        """Renew, in the same words, a certificate that will soon run out."""
        del taken
        if REVOKED in peer.notes or not self._is_short(peer.certificate):
            return
        with self._guard:
            row = self._hq.reader.row(Subject("device", peer.device), self._hq.town_scope)
            if row is None or not self._is_short(_newest(row.value("enrolled"), peer.certificate)):
                return
            heads = [EventId(head) for head in row.heads("enrolled")]
            self._renew(peer.certificate, heads)

    def _is_short(self, certificate: Certificate) -> bool:
        left_ms = certificate.not_after_ms - self._hq.clock.now_ms()
        return left_ms < RENEWED_BEFORE_DAYS * DAY_MS

    def _renew(self, known: Certificate, heads: list[EventId]) -> None:
        now_ms = self._hq.clock.now_ms()
        renewed = msgspec.structs.replace(
            known, not_after_ms=now_ms + DESK_DAYS * DAY_MS, serial=max(now_ms, known.serial + 1)
        )
        leads = [one.id for one in staff(self._hq) if one.role is Role.HQ]
        if leads:
            draft = Draft(
                "device.enrolled",
                self._issuer.enrolled(renewed),
                (Subject("device", known.device),),
                after={"enrolled": heads},
                scope=self._hq.town_scope,
            )
            self._hq.record(author_of(self._hq, leads[0]), draft)


def _newest(said: object, otherwise: Certificate) -> Certificate:
    statement = said.get("statement", b"") if isinstance(said, dict) else b""
    try:
        return msgspec.msgpack.decode(statement, type=Certificate)
    except (msgspec.MsgspecError, ValueError):
        return otherwise
