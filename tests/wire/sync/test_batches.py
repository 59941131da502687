"""Batches, vectors and messages: whole after the journey, and nothing a stranger sends hurts."""

from contextlib import suppress
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import DeviceId, EventId, IncidentId, ScopeId
from shelter_app.domain.ledger.event import Lane, Stream
from shelter_app.wire import bundle, enrolment
from shelter_app.wire.bounded_zstd import compress
from shelter_app.wire.envelope import Signed
from shelter_app.wire.envelope_fields import scope_in
from shelter_app.wire.sync import messages
from shelter_app.wire.sync.batches import batch_of, events_of, keys_of
from shelter_app.wire.sync.frames import (
    LARGEST_BODY,
    LARGEST_PLAIN,
    MessageUnreadable,
    pack,
    unpack,
)
from shelter_app.wire.sync.messages import MOST_EVENTS, Batch
from shelter_app.wire.sync.vectors import Line, heads_of, lines_of, vector_hash

sixteen = st.binary(min_size=16, max_size=16)
streams = st.builds(
    lambda i, d, e, s, lane: Stream(IncidentId(i), DeviceId(d), e, ScopeId(s), lane),
    sixteen,
    sixteen,
    st.binary(min_size=8, max_size=8),
    sixteen,
    st.sampled_from(Lane),
)
heads = st.lists(
    st.tuples(st.integers(1, 2**63 - 1), sixteen.map(EventId)), min_size=1, max_size=3
).map(tuple)
KINDS: list[type[Any]] = [
    messages.Greeting,
    messages.Greeted,
    messages.Hello,
    messages.Met,
    messages.Compare,
    messages.Compared,
    messages.Batch,
    messages.Taken,
    messages.Want,
    messages.Closing,
    messages.Receipt,
    messages.Refused,
]


@st.composite
def chains(draw: Any) -> list[Signed]:
    """Events of which some name the one before, wherever in their bytes."""
    made: list[Signed] = []
    for _ in range(draw(st.integers(0, 12))):
        front, back = draw(st.binary(max_size=40)), draw(st.binary(max_size=40))
        follows = bool(made) and draw(st.booleans())
        middle = made[-1].id if follows else draw(st.binary(max_size=16))
        made.append(Signed(front + middle + back, draw(st.binary(min_size=64, max_size=64))))
    return made


@given(chains())
def test_a_batch_is_byte_for_byte_the_same_after_the_journey(events: list[Signed]) -> None:
    batch = unpack(pack(batch_of(events, [b"k" * 32])), Batch)
    assert events_of(batch) == events


@given(st.dictionaries(streams, heads, max_size=8))
def test_a_vector_is_the_same_after_the_journey_and_in_any_order(
    vector: dict[Stream, tuple[tuple[int, EventId], ...]],
) -> None:
    told = unpack(pack(messages.Want(lines_of(vector))), messages.Want)
    assert heads_of(told.lines) == vector
    turned = dict(reversed(vector.items()))
    assert vector_hash(turned) == vector_hash(vector)


@given(st.binary(max_size=400), st.sampled_from(KINDS))
@settings(max_examples=400)
def test_no_bytes_of_a_stranger_do_more_than_be_refused(body: bytes, kind: type[Any]) -> None:
    for sent in (body, compress(body)):
        with suppress(MessageUnreadable):
            unpack(sent, kind)


@given(st.recursive(st.none() | st.integers() | st.binary(max_size=40), st.lists, max_leaves=20))
@settings(max_examples=300)
def test_no_message_of_a_stranger_gets_past_its_shape(content: object) -> None:
    try:
        body = msgspec.msgpack.encode(content)
    except OverflowError:
        return
    for kind in KINDS:
        with suppress(MessageUnreadable):
            unpack(body, kind)
    with suppress(MessageUnreadable):
        events_of(unpack(body, Batch))
    with suppress(MessageUnreadable):
        heads_of(unpack(body, messages.Want).lines)


@given(st.binary(max_size=300))
@settings(max_examples=300)
def test_what_anybody_may_send_for_enrolment_or_on_a_stick_is_refused_kindly(body: bytes) -> None:
    with pytest.raises(ShelterError):
        enrolment.read_asked(body)
    with pytest.raises(ShelterError):
        enrolment.read_invitation(body.decode("latin-1"))
    with pytest.raises(ShelterError):
        bundle.read_bundle(body, [])
    assert isinstance(scope_in(body), bytes)


def test_what_would_grow_beyond_bounds_is_not_unpacked() -> None:
    bomb = compress(bytes(LARGEST_PLAIN + 1))
    assert len(bomb) < 10_000
    for body in (bomb, bytes(LARGEST_BODY + 1), b"\x91" * 5_000):
        with pytest.raises(MessageUnreadable):
            unpack(body, Batch)


@pytest.mark.parametrize(
    "batch",
    [
        Batch(keys=(), envelopes=(b"e",), signatures=b""),
        Batch(keys=(), envelopes=(b"e",) * (MOST_EVENTS + 1), signatures=b""),
        Batch(keys=(), envelopes=(b"e",), signatures=b"s" * 64, cuts=(1, 2)),
    ],
)
def test_a_batch_that_does_not_fit_together_is_refused(batch: Batch) -> None:
    with pytest.raises(MessageUnreadable):
        events_of(batch)


def test_keys_that_nobody_has_are_refused() -> None:
    with pytest.raises(MessageUnreadable):
        keys_of(Batch(keys=(b"short",), envelopes=(), signatures=b""))


@pytest.mark.parametrize(
    "line",
    [
        Line(b"i", b"d" * 16, b"e" * 8, b"s" * 16, 0, ()),
        Line(b"i" * 16, b"d" * 16, b"e", b"s" * 16, 0, ()),
        Line(b"i" * 16, b"d" * 16, b"e" * 8, b"s" * 16, 9, ()),
        Line(b"i" * 16, b"d" * 16, b"e" * 8, b"s" * 16, 0, ((0, b"x" * 16),)),
        Line(b"i" * 16, b"d" * 16, b"e" * 8, b"s" * 16, 0, ((1, b"x"),)),
    ],
)
def test_a_stream_that_cannot_be_is_refused(line: Line) -> None:
    with pytest.raises(MessageUnreadable):
        heads_of([line])
