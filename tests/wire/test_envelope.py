"""The envelope: bytes in, an event or one of two sentences out, and never anything else."""

from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nacl.signing import SigningKey

from shelter_app.domain.ids import (
    ActId,
    DeviceId,
    EventId,
    IncidentId,
    OperatorId,
    ScopeId,
    Subject,
)
from shelter_app.domain.ledger.catalogue import KINDS
from shelter_app.domain.ledger.event import (
    Author,
    Channel,
    Event,
    Lane,
    Occurred,
    Precision,
    Source,
    Stream,
    Times,
)
from shelter_app.domain.ledger.facts.people import WhereaboutsChanged
from shelter_app.domain.roles import Affiliation, Role
from shelter_app.wire.envelope import (
    LARGEST,
    EnvelopeNewer,
    EnvelopeRefused,
    Place,
    Said,
    Signed,
    device_id,
    event_id,
    is_genuine,
    is_genuine_statement,
    open_envelope,
    payload_of,
    seal,
    sign_statement,
)
from shelter_app.wire.envelope_fields import Fields

KEY = SigningKey(bytes(range(32)))
PUBLIC = bytes(KEY.verify_key)
PLAIN = Fields(
    format=1,
    incident=bytes(16),
    device=device_id(PUBLIC),
    epoch=bytes(8),
    scope=bytes(16),
    lane=1,
    seq=1,
    previous=b"",
    hlc=0,
    wall_ms=0,
    boot=b"boot",
    mono_ms=0,
    act=bytes(16),
    operator=bytes(16),
    affiliation="town",
    role="lead",
    kind="whereabouts.changed",
    version=1,
    occurred_ms=None,
    precision=0,
    channel="seen",
    form="",
    subjects=(("person", bytes(16)),),
    after={},
    payload=payload_of(WhereaboutsChanged(state="left")),
)

ids = st.binary(min_size=16, max_size=16)
names = st.text(max_size=12)
times = st.integers(-(2**53) + 1, 2**53 - 1)
kinds = st.sampled_from(sorted(KINDS)) | names
places = st.builds(
    lambda incident, device, epoch, scope, lane, seq, previous: Place(
        Stream(IncidentId(incident), DeviceId(device), epoch, ScopeId(scope), lane),
        seq,
        EventId(previous if seq > 1 else b""),
    ),
    *(ids, ids, st.binary(min_size=8, max_size=8), ids),
    *(st.sampled_from(Lane), st.integers(1, 2**63 - 1), ids),
)
readings = st.builds(Times, st.integers(0, 2**63 - 1), times, st.binary(max_size=16), times)
sayings = st.builds(
    Said,
    act=ids.map(ActId),
    author=st.builds(
        Author, ids.map(OperatorId), st.sampled_from(Affiliation), st.sampled_from(Role)
    ),
    kind=kinds,
    version=st.integers(1, 3),
    occurred=st.builds(Occurred, st.none() | times, st.sampled_from(Precision)),
    source=st.builds(Source, st.sampled_from(Channel), names),
    subjects=st.lists(st.builds(Subject, names, ids), max_size=4),
    after=st.dictionaries(names, st.lists(ids.map(EventId), max_size=3), max_size=3),
    payload=st.binary(max_size=64),
)


def changed(**fields: Any) -> bytes:
    """Encode the plain envelope with some fields changed."""
    return msgspec.msgpack.encode(msgspec.structs.replace(PLAIN, **fields))


def opened(envelope: bytes) -> Event | None:
    """Open an envelope; None for either refusal, and any other exception is a bug."""
    try:
        return open_envelope(envelope)
    except (EnvelopeRefused, EnvelopeNewer):
        return None


@settings(max_examples=150)
@given(places, readings, sayings)
def test_what_is_sealed_opens_to_what_was_said(place: Place, reading: Times, said: Said) -> None:
    signed = seal(place, reading, said, KEY)
    event = open_envelope(signed.envelope)
    clean = [Subject(one.kind.replace("\0", "\ufffd"), one.id) for one in said.subjects]
    assert (event.stream, event.seq, event.previous) == (place.stream, place.seq, place.previous)
    assert (event.times, event.author, event.act) == (reading, said.author, said.act)
    assert (event.occurred, event.source.channel) == (said.occurred, said.source.channel)
    assert event.subjects == tuple(clean)
    assert event.version == said.version
    assert {i for seen in event.after.values() for i in seen} <= {
        i for seen in said.after.values() for i in seen
    }
    assert signed.id == event.id == event_id(signed.envelope)
    assert is_genuine(signed, PUBLIC)


@settings(max_examples=150)
@given(sayings)
def test_an_unknown_kind_travels_bit_for_bit(said: Said) -> None:
    """Whoever does not understand an event passes on the bytes it got, and they verify."""
    place = Place(Stream(*PLAIN.stream), 1, EventId(b""))
    new = Said(**{name: getattr(said, name) for name in said.__slots__} | {"kind": "x.y"})
    signed = seal(place, Times(0, 0, b"", 0), new, KEY)
    event = open_envelope(signed.envelope)
    assert event.fact is None
    assert not event.is_damaged
    assert new.payload in signed.envelope
    assert is_genuine(Signed(bytes(signed.envelope), signed.signature), PUBLIC)


@settings(max_examples=300)
@given(st.binary(max_size=400))
def test_any_bytes_are_an_event_or_are_refused(junk: bytes) -> None:
    opened(junk)


@settings(max_examples=300)
@given(st.data())
def test_an_envelope_with_any_damage_is_an_event_or_is_refused(data: st.DataObject) -> None:
    envelope = bytearray(changed(after={"name": (bytes(16),)}, seq=2, previous=bytes(16)))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(envelope) - 1))
        envelope[at] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(envelope)))
    opened(bytes(envelope))
    opened(bytes(envelope[:cut]))


values: st.SearchStrategy[Any] = (
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats() | names
)
values |= st.binary(max_size=20) | st.just([["", b""]])


@settings(max_examples=300)
@given(st.integers(0, 24), values)
def test_any_value_in_any_field_is_an_event_or_is_refused(field: int, value: Any) -> None:
    array = msgspec.msgpack.decode(changed())
    array[field] = value
    opened(msgspec.msgpack.encode(array))


@settings(max_examples=200)
@given(st.sampled_from(sorted(KINDS)), st.binary(max_size=80))
def test_any_payload_of_any_kind_is_read_or_marked_as_damaged(kind: str, payload: bytes) -> None:
    event = open_envelope(changed(kind=kind, payload=payload))
    assert (event.fact is None) is event.is_damaged


@pytest.mark.parametrize("depth", [100, 1000, 5000])
def test_deep_nesting_is_refused_or_marked_and_never_a_crash(depth: int) -> None:
    nested = b"\x91" * depth + b"\xc0"
    assert opened(nested) is None
    for kind in ("policy.set", "place.observed", "people.received"):
        assert open_envelope(changed(kind=kind, payload=nested)).is_damaged
        deep = b"\x81\xa8settings" + b"\x81\xa1a" * depth + b"\xc0"
        assert open_envelope(changed(kind=kind, payload=deep)).is_damaged


def test_a_length_that_promises_more_than_there_is_allocates_nothing() -> None:
    for promise in (b"\xdd\xff\xff\xff\xff", b"\xdf\xff\xff\xff\xff", b"\xc6\xff\xff\xff\xff"):
        assert opened(promise) is None
        assert opened(b"\xdc\x00\x19\x01" + promise) is None


@pytest.mark.parametrize(
    "fields",
    [
        {"format": 0},
        {"format": -1},
        {"incident": b"short"},
        {"device": bytes(17)},
        {"scope": b""},
        {"act": bytes(15)},
        {"operator": bytes(15)},
        {"epoch": bytes(7)},
        {"lane": 3},
        {"lane": -1},
        {"seq": 0},
        {"seq": 2},
        {"seq": 2, "previous": bytes(15)},
        {"previous": bytes(16)},
        {"hlc": -1},
        {"hlc": 2**63},
        {"seq": 2**63, "previous": bytes(16)},
        {"wall_ms": 2**53},
        {"mono_ms": -(2**53)},
        {"occurred_ms": 2**60},
        {"subjects": (("person", b"short"),)},
        {"after": {"name": (b"short",)}},
    ],
)
def test_a_field_of_the_wrong_size_is_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(EnvelopeRefused):
        open_envelope(changed(**fields))


def test_words_that_only_newer_versions_know_do_not_stop_an_event() -> None:
    event = open_envelope(
        changed(affiliation="army", role="emperor", channel="telepathy", precision=9)
    )
    assert event.author.affiliation is Affiliation.RESIDENT
    assert event.author.role is Role.RECEPTION
    assert event.source.channel is Channel.THIRD_PARTY
    assert event.occurred.precision is Precision.UNKNOWN


def test_a_newer_format_says_so_whatever_follows() -> None:
    newer: list[Any] = [[2], [2, "entirely", {"different": 1}], [99, *[None] * 30]]
    for array in newer:
        with pytest.raises(EnvelopeNewer):
            open_envelope(msgspec.msgpack.encode(array))
    with pytest.raises(EnvelopeNewer):
        open_envelope(changed(format=2))
    others: list[Any] = [[], [0], [-5], ["2"], [True], [1, 2], {"format": 2}, 2]
    for other in others:
        with pytest.raises(EnvelopeRefused):
            open_envelope(msgspec.msgpack.encode(other))


def test_fields_that_a_newer_writer_adds_at_the_end_are_carried() -> None:
    array = msgspec.msgpack.decode(changed())
    event = open_envelope(msgspec.msgpack.encode([*array, "more"]))
    assert event.fact == WhereaboutsChanged(state="left")


def test_an_event_holds_sixteen_kilobytes_at_most() -> None:
    room = LARGEST - len(changed(payload=b"")) - 1  # a longer length takes one byte more
    whole = changed(payload=bytes(room))
    assert len(whole) == LARGEST
    assert open_envelope(whole).is_damaged
    with pytest.raises(EnvelopeRefused):
        open_envelope(changed(payload=bytes(room + 1)))
    event = open_envelope(changed())
    said = Said(
        event.act, event.author, event.kind, 1, event.occurred, event.source, (), {}, bytes(LARGEST)
    )
    with pytest.raises(EnvelopeRefused):
        seal(Place(event.stream, 1, EventId(b"")), event.times, said, KEY)


def test_nul_is_nowhere_in_what_may_be_stored_as_text() -> None:
    event = open_envelope(
        changed(
            kind="a\0b", form="\0", subjects=(("per\0son", bytes(16)),), after={"n\0": (bytes(16),)}
        )
    )
    assert event.kind == "a\ufffdb"
    assert event.source.form == "\ufffd"
    assert event.subjects[0].kind == "per\ufffdson"
    assert list(event.after) == ["n\ufffd"]


def test_only_the_devices_own_key_over_these_very_bytes_is_genuine() -> None:
    event = open_envelope(changed())
    said = Said(event.act, event.author, "x", 1, event.occurred, event.source, (), {}, b"")
    signed = seal(Place(event.stream, 1, EventId(b"")), event.times, said, KEY)
    other = bytes(SigningKey(bytes(32)).verify_key)
    assert is_genuine(signed, PUBLIC)
    assert not is_genuine(signed, other)
    assert not is_genuine(signed, b"no key")
    assert not is_genuine(Signed(signed.envelope + b"\0", signed.signature), PUBLIC)
    assert not is_genuine(Signed(signed.envelope, signed.signature[:-1]), PUBLIC)
    assert not is_genuine(Signed(signed.envelope, b""), PUBLIC)


def test_a_signed_statement_is_no_event_and_an_event_is_no_statement() -> None:
    statement = changed()
    signature = sign_statement(statement, KEY)
    assert is_genuine_statement(PUBLIC, statement, signature)
    assert not is_genuine(Signed(statement, signature), PUBLIC)
    assert not is_genuine_statement(PUBLIC, statement + b"x", signature)


def test_nothing_of_an_event_shows_in_a_log() -> None:
    event = open_envelope(changed(payload=b"\x81\xa5state\xa6secret"))
    assert "secret" not in repr(event) + repr(event.fact) + repr(PLAIN)
