"""The mark of a card: the same for the same certificate, another for every other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.application.ports.card import CardKind
from shelter_app.application.ports.card_faults import CardUnreadable
from shelter_app.devices.my_number_card.certificate import mark_of
from tests.devices.virtual_card.my_number import certificate


def test_issuer_and_serial_make_the_mark() -> None:
    marks = [mark_of(certificate(*of)) for of in ((1,), (1,), (2,), (1, 2))]
    assert marks[0] == marks[1]
    assert len({mark.material for mark in marks}) == 3
    assert {mark.kind for mark in marks} == {CardKind.MY_NUMBER}


def test_a_mark_shows_nothing() -> None:
    mark = mark_of(certificate(0x1A2B3C4D))
    assert repr(mark) == "<CardMark>"


@given(st.data())
def test_a_damaged_certificate_is_refused_or_read_and_never_a_crash(data: st.DataObject) -> None:
    der = bytearray(certificate(7))
    for _ in range(data.draw(st.integers(1, 4))):
        der[data.draw(st.integers(0, len(der) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(der)))
    for shape in (bytes(der), bytes(der[:cut])):
        try:
            assert mark_of(shape).material
        except CardUnreadable:
            continue


@pytest.mark.parametrize("der", [b"", b"\x30\x00", b"\x30\x82\xff\xff", bytes(100)])
def test_what_is_no_certificate_is_refused(der: bytes) -> None:
    with pytest.raises(CardUnreadable):
        mark_of(der)
