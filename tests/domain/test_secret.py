"""Digits that open a card are held once, wiped, and shown nowhere."""

import pickle
from copy import deepcopy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.secret import Secret, wipe


def content(secret: Secret) -> bytes:
    buffer = bytearray()
    secret.put_into(buffer)
    return bytes(buffer)


@given(st.text(st.characters(codec="ascii"), max_size=20))
def test_it_gives_what_it_was_made_of_until_it_is_wiped(text: str) -> None:
    secret = Secret(text)
    assert content(secret) == text.encode()
    secret.wipe()
    assert (content(secret), len(secret)) == (b"", 0)


def test_the_buffer_itself_is_overwritten() -> None:
    secret = Secret("7391")
    held = secret._held
    with secret:
        pass
    assert held == bytes(4)
    secret.wipe()


def test_it_is_wiped_when_its_use_fails() -> None:
    secret = Secret("7391")
    with pytest.raises(ZeroDivisionError), secret:
        _ = 1 // 0
    assert len(secret) == 0


def test_its_repr_tells_nothing_and_it_cannot_be_copied() -> None:
    secret = Secret("7391")
    assert "7391" not in f"{secret!r} {secret}"
    for copy in (pickle.dumps, deepcopy):
        with pytest.raises(TypeError, match="not copied"):
            copy(secret)


def test_joining_empties_the_other_one() -> None:
    first, second = Secret("12"), Secret("34")
    first.join(second)
    assert (content(first), len(second)) == (b"1234", 0)


def test_letters_are_no_digits_and_nothing_is_none_either() -> None:
    assert [Secret(text).is_digits for text in ("12", "1a", "１２", "")] == [
        True,
        False,
        False,
        False,
    ]


def test_wiping_keeps_the_length() -> None:
    buffer = bytearray(b"7391")
    wipe(buffer)
    assert buffer == bytes(4)
