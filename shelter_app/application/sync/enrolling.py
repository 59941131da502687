"""A desk enrols: it makes its own keys, asks with an invitation, and keeps what it is given."""

from collections.abc import Callable
from typing import Final, Protocol

import msgspec

from shelter_app.application.ports.exchange import ExchangeStore
from shelter_app.application.ports.local import LocalBook
from shelter_app.application.sync.calling import Papers
from shelter_app.application.sync.peers import PeerOfAnotherTown
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ScopeId, Subject
from shelter_app.domain.ledger.standing import town_scope
from shelter_app.domain.ledger.warrants import Certificate
from shelter_app.domain.private import Private
from shelter_app.wire.enrolment import (
    VERSION,
    Asked,
    CodeWrong,
    Granted,
    Invitation,
    is_proved,
    proved,
)
from shelter_app.wire.envelope import is_genuine_statement
from shelter_app.wire.sync.frames import pack, unpack

KEPT_UNDER: Final = "exchange"
Ask = Callable[[str, bytes, bytes], bytes]
"""``(host:port, SHA-256 of the certificate expected there, body) -> answer``."""


class NotEnrolled(ShelterError):
    """This desk is not enrolled with headquarters yet."""

    code = "N-17"


class TlsKeys(Protocol):
    """Makes keys for the TLS gate."""

    def new_key(self) -> bytes:
        """Make a P-256 key, as PKCS#8 DER."""
        ...

    def public_half(self, key: bytes) -> bytes:
        """Give the public key as SubjectPublicKeyInfo DER."""
        ...


class Enrolment(Private, msgspec.Struct, frozen=True, kw_only=True):
    """What an enrolled desk keeps in its encrypted store."""

    certificate: bytes
    signature: bytes
    tls_key: bytes
    tls_certificate: bytes
    authority: bytes
    hq: bytes
    addresses: tuple[str, ...]
    bundle_recipient: str

    @property
    def said(self) -> Certificate:
        """What the root says of this desk."""
        return msgspec.msgpack.decode(self.certificate, type=Certificate)


class Applicant(Private, msgspec.Struct, frozen=True, kw_only=True):
    """What a desk says of itself when it asks."""

    recipient: str
    label: str


def enrol(
    store: ExchangeStore, local: LocalBook, invited: tuple[Invitation, str], by: "Ways"
) -> Enrolment:
    """Ask headquarters with an invitation and the spoken code.

    Raises:
        NotEnrolled: N-17, at a desk that belongs to no town yet.
        PeerOfAnotherTown: N-09.
        CodeWrong, InvitationSpent: N-18, N-19.
        PeerUnreachable: N-05, when none of the doors answers.
    """
    invitation, code = invited
    home = store.home()
    if home.root is None:
        raise NotEnrolled("a store without a town")
    if home.root != invitation.root:
        raise PeerOfAnotherTown("an invitation of another town")
    key = by.keys.new_key()
    body = pack(proved(_asked(store, invitation, by, key), invitation.secret, code))
    granted = unpack(_first_answer(by.ask, invitation, body), Granted)
    if not is_proved(granted, invitation.secret, code):
        raise CodeWrong("an answer that headquarters did not give")
    if not is_genuine_statement(home.root, granted.certificate, granted.signature):
        raise PeerOfAnotherTown("a certificate of another root")
    made = _kept(granted, key)
    local.keep_setting(KEPT_UNDER, msgspec.json.encode(made).decode())
    return made


def _asked(store: ExchangeStore, invitation: Invitation, by: "Ways", key: bytes) -> Asked:
    home = store.home()
    return Asked(
        version=VERSION,
        name=invitation.name,
        public_key=store.public_key,
        tls_key=by.keys.public_half(key),
        incident=home.incident,
        scope=home.scope,
        recipient=by.applicant.recipient,
        label=by.applicant.label,
    )


def _kept(granted: Granted, key: bytes) -> Enrolment:
    return Enrolment(
        certificate=granted.certificate,
        signature=granted.signature,
        tls_key=key,
        tls_certificate=granted.tls_certificate,
        authority=granted.authority,
        hq=granted.hq,
        addresses=granted.addresses,
        bundle_recipient=granted.bundle_recipient,
    )


class Ways(Private, msgspec.Struct, frozen=True):
    """What an enrolment is done with."""

    keys: TlsKeys
    ask: Ask
    applicant: Applicant


def enrolled(local: LocalBook) -> Enrolment | None:
    """Read what this desk was given; None before it is enrolled."""
    text = local.setting(KEPT_UNDER)
    return msgspec.json.decode(text, type=Enrolment) if text else None


def papers(store: ExchangeStore, kept: Enrolment) -> Papers:
    """Say what this desk shows a peer: its newest certificate, and its scopes, its own first."""
    home = store.home()
    root = home.root or b""
    statement, signature = _renewed(store, root, kept) or (kept.certificate, kept.signature)
    others = [ScopeId(one) for one in kept.said.scopes if one != home.scope]
    return Papers(statement, signature, (home.scope, *others, town_scope(root)))


def _renewed(store: ExchangeStore, root: bytes, kept: Enrolment) -> tuple[bytes, bytes] | None:
    """Find the certificate that headquarters renewed meanwhile; it came as one of its events."""
    row = store.row(Subject("device", store.home().device), town_scope(root))
    said = row.value("enrolled") if row is not None else None
    if not isinstance(said, dict):
        return None
    statement, signature = said.get("statement", b""), said.get("signature", b"")
    if not is_genuine_statement(root, statement, signature):
        return None
    found = msgspec.msgpack.decode(statement, type=Certificate)
    return (statement, signature) if found.serial > kept.said.serial else None


def _first_answer(ask: Ask, invitation: Invitation, body: bytes) -> bytes:
    fault: ShelterError = NotEnrolled("an invitation without a door")
    for door in invitation.doors:
        try:
            return ask(door, invitation.tls, body)
        except ShelterError as error:
            if error.code not in _ELSEWHERE:
                raise
            fault = error
    raise fault


_ELSEWHERE: Final = frozenset({"N-05", "N-20"})
"""Nobody there: try the next door."""
