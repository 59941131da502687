"""The event envelope: bytes that are signed once, kept verbatim and never encoded again.

A MessagePack array; the event id is the first 16 bytes of its SHA-256; the Ed25519 signature
covers a context prefix and the bytes. At most 16 KB.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

import msgspec
from nacl.bindings import crypto_sign_BYTES, crypto_sign_open, crypto_sign_PUBLICKEYBYTES
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ID_SIZE, ActId, DeviceId, EventId, Subject
from shelter_app.domain.ledger.catalogue import kind_of
from shelter_app.domain.ledger.event import Author, Event, Occurred, Source, Stream, Times
from shelter_app.domain.ledger.facts.fact import Fact
from shelter_app.domain.ledger.text import storable
from shelter_app.wire.envelope_fields import FORMAT, Fields

LARGEST = 16 * 1024
CONTEXT = b"shelter event 1\0"
STATEMENT_CONTEXT = b"shelter statement 1\0"
DELEGATION_CONTEXT = b"shelter issuing key 1\0"
DELEGATED_SIZE = 64 + 32 + 64


class EnvelopeRefused(ShelterError):
    """These bytes are not an event: wrong shape, too large, or not what their author signed."""

    code = "L-01"


class EnvelopeNewer(ShelterError):
    """The envelope itself is of a newer format; update this desk."""

    code = "L-02"


@dataclass(frozen=True, slots=True)
class Signed:
    """An event as it travels: the envelope's bytes and its author's signature."""

    envelope: bytes = field(repr=False)
    signature: bytes = field(repr=False)

    @property
    def id(self) -> EventId:
        """The id that these bytes have."""
        return event_id(self.envelope)


@dataclass(frozen=True, slots=True)
class Place:
    """Where an event stands in its stream."""

    stream: Stream
    seq: int
    previous: bytes


@dataclass(frozen=True, slots=True)
class Said:
    """What is said, before it gets its place: everything but stream, time and signature."""

    act: ActId
    author: Author
    kind: str
    version: int
    occurred: Occurred
    source: Source
    subjects: Sequence[Subject] = field(repr=False)
    after: Mapping[str, Sequence[EventId]] = field(repr=False)
    payload: bytes = field(repr=False)


_decoder = msgspec.msgpack.Decoder(Fields)
_encoder = msgspec.msgpack.Encoder()


def event_id(envelope: bytes) -> EventId:
    """Name an event by its bytes."""
    return EventId(sha256(envelope).digest()[:ID_SIZE])


def device_id(public_key: bytes) -> DeviceId:
    """Name a device by its public key, so that nobody can claim another's id."""
    return DeviceId(sha256(public_key).digest()[:ID_SIZE])


def payload_of(fact: Fact) -> bytes:
    """Encode a payload."""
    return _encoder.encode(fact)


def seal(place: Place, times: Times, said: Said, key: SigningKey) -> Signed:
    """Encode and sign an event.

    Raises:
        EnvelopeRefused: when it would be larger than 16 KB; split the act.
    """
    envelope = _encoder.encode(_raw(place, times, said))
    if len(envelope) > LARGEST:
        raise EnvelopeRefused("an event may hold 16 KB at most")
    return Signed(envelope, key.sign(CONTEXT + envelope).signature)


def _raw(place: Place, times: Times, said: Said) -> Fields:
    stream = place.stream
    return Fields(
        format=FORMAT,
        incident=stream.incident,
        device=stream.device,
        epoch=stream.epoch,
        scope=stream.scope,
        lane=int(stream.lane),
        seq=place.seq,
        previous=place.previous,
        hlc=times.hlc,
        wall_ms=times.wall_ms,
        boot=times.boot,
        mono_ms=times.mono_ms,
        act=said.act,
        operator=said.author.id,
        affiliation=said.author.affiliation.value,
        role=said.author.role.value,
        kind=said.kind,
        version=said.version,
        occurred_ms=said.occurred.at_ms,
        precision=int(said.occurred.precision),
        channel=said.source.channel.value,
        form=said.source.form,
        subjects=tuple((subject.kind, subject.id) for subject in said.subjects),
        after={attribute: tuple(seen) for attribute, seen in said.after.items() if seen},
        payload=said.payload,
    )


def is_genuine(signed: Signed, public_key: bytes) -> bool:
    """Tell whether the device with this key signed exactly these bytes."""
    return _verifies(public_key, CONTEXT + signed.envelope, signed.signature)


def is_genuine_statement(public_key: bytes, statement: bytes, signature: bytes) -> bool:
    """Tell whether the municipal root, or the issuing key it named, signed this statement.

    An issuing key's signature carries its delegation: 64 bytes of the root's over the key, the
    key's 32, then its own 64 over the statement.
    """
    if len(signature) == DELEGATED_SIZE:
        delegation, key, own = signature[:64], signature[64:96], signature[96:]
        is_named = _verifies(public_key, DELEGATION_CONTEXT + key, delegation)
        return is_named and _verifies(key, STATEMENT_CONTEXT + statement, own)
    return _verifies(public_key, STATEMENT_CONTEXT + statement, signature)


def delegate(root: SigningKey, issuing: SigningKey) -> bytes:
    """Let the root name an issuing key, so that the root itself can stay in the safe."""
    return root.sign(DELEGATION_CONTEXT + bytes(issuing.verify_key)).signature


def sign_delegated(statement: bytes, issuing: SigningKey, delegation: bytes) -> bytes:
    """Sign a certificate or a revocation with an issuing key that the root named."""
    own = issuing.sign(STATEMENT_CONTEXT + statement).signature
    return delegation + bytes(issuing.verify_key) + own


def sign_statement(statement: bytes, key: SigningKey) -> bytes:
    """Sign a certificate or a revocation as the municipal root."""
    return key.sign(STATEMENT_CONTEXT + statement).signature


def _verifies(public_key: bytes, message: bytes, signature: bytes) -> bool:
    if len(signature) != crypto_sign_BYTES or len(public_key) != crypto_sign_PUBLICKEYBYTES:
        return False
    try:
        crypto_sign_open(signature + message, public_key)  # without the care of VerifyKey: a third
    except BadSignatureError:
        return False
    return True


def open_envelope(envelope: bytes) -> Event:
    """Decode an event; a payload this version cannot read leaves ``fact`` empty.

    Raises:
        EnvelopeRefused: when the bytes are no event at all.
        EnvelopeNewer: when the envelope is of a newer format.
    """
    if len(envelope) > LARGEST:
        raise EnvelopeRefused("an event may hold 16 KB at most")
    try:
        raw = _decoder.decode(envelope)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        _refuse_newer(envelope)
        raise EnvelopeRefused("these bytes are not an event") from error
    if raw.format > FORMAT:
        raise EnvelopeNewer("this event comes from a newer version")
    if not raw.is_whole:
        raise EnvelopeRefused("an envelope field has the wrong size")
    return _event(envelope, raw)


def _refuse_newer(envelope: bytes) -> None:
    try:
        parts = msgspec.msgpack.decode(envelope)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return
    if isinstance(parts, list) and parts and isinstance(parts[0], int) and parts[0] > FORMAT:
        raise EnvelopeNewer("this event comes from a newer version")


def _event(envelope: bytes, raw: Fields) -> Event:
    fact, is_damaged = _fact(raw)
    return Event(
        id=event_id(envelope),
        stream=raw.stream,
        seq=raw.seq,
        previous=raw.previous,
        times=raw.times,
        act=ActId(raw.act),
        author=raw.author,
        kind=storable(raw.kind),
        version=raw.version,
        occurred=raw.occurred,
        source=raw.source,
        subjects=raw.named(),
        after=raw.seen(),
        fact=fact,
        is_damaged=is_damaged,
    )


def _fact(raw: Fields) -> tuple[Fact | None, bool]:
    kind = kind_of(raw.kind, raw.version)
    if kind is None:
        return None, False
    try:
        return msgspec.msgpack.decode(raw.payload, type=kind.fact), False
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None, True
