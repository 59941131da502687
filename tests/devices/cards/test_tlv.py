"""The card's TLV, and everything that is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.application.ports.card_faults import CardUnreadable
from shelter_app.devices.my_number_card.tlv import elements, length_at, value_of
from tests.devices.virtual_card.my_number import element

TAGS = st.integers(0x0100, 0xFFFF)


@given(st.lists(st.tuples(TAGS, st.binary(max_size=300)), max_size=6))
def test_what_is_written_is_read(parts: list[tuple[int, bytes]]) -> None:
    data = b"".join(element(tag, value) for tag, value in parts)
    assert list(elements(data)) == parts
    assert value_of(element(0xFF20, data), 0xFF20) == data


@given(st.binary(max_size=80))
def test_garbage_is_read_or_refused_and_nothing_else(data: bytes) -> None:
    for read in (lambda: list(elements(data)), lambda: value_of(data, 0xFF20)):
        try:
            read()
        except CardUnreadable:
            continue


@given(st.lists(st.tuples(TAGS, st.binary(max_size=40)), min_size=1, max_size=4), st.data())
def test_a_value_that_is_cut_is_never_taken_for_whole(
    parts: list[tuple[int, bytes]], data: st.DataObject
) -> None:
    whole = element(0xFF20, b"".join(element(tag, value) for tag, value in parts))
    cut = data.draw(st.integers(0, len(whole) - 1))
    with pytest.raises(CardUnreadable):
        value_of(whole[:cut], 0xFF20)


@pytest.mark.parametrize("data", [b"", b"\x80", b"\x83\x00\x00\x01", b"\x82\x01", b"\xff"])
def test_lengths_that_no_file_has(data: bytes) -> None:
    with pytest.raises(CardUnreadable):
        length_at(data, 0)


def test_another_tag_is_refused() -> None:
    with pytest.raises(CardUnreadable):
        value_of(element(0xFF21, b"x"), 0xFF20)
