"""The PIN within a shift, and the verifier of a PIN."""

import pytest

from shelter_app.storage.keys.cost import Cost
from shelter_app.storage.keys.pin import PinVerifier
from shelter_app.storage.keys.refusals import PinGone, PinWrong
from shelter_app.storage.keys.shift import Shift
from shelter_app.storage.keys.store_key import StoreKey

CHEAP = Cost(1, 64, 1)
SATO, MORI = b"s" * 16, b"m" * 16
KEYS = (StoreKey.new(), StoreKey.new())


@pytest.fixture
def shift() -> Shift:
    """A shift until 100 seconds, in which Sato gave a PIN."""
    shift = Shift(until=100.0, tries=3, cost=CHEAP)
    shift.remember(SATO, "2468", KEYS)
    return shift


def test_the_pin_gives_the_keys_back(shift: Shift) -> None:
    assert shift.open(SATO, "2468", now=99.0) == KEYS
    assert shift.open(SATO, "２４６８", now=99.0) == KEYS


def test_a_wrong_pin_costs_a_try_and_a_right_one_gives_them_back(shift: Shift) -> None:
    for _ in range(2):
        with pytest.raises(PinWrong):
            shift.open(SATO, "0000", now=1.0)
    assert shift.tries_left == 1
    assert shift.open(SATO, "2468", now=1.0) == KEYS
    assert shift.tries_left == 3


def test_when_the_tries_are_used_up_the_right_pin_opens_nothing(shift: Shift) -> None:
    for _ in range(3):
        with pytest.raises(PinWrong):
            shift.open(SATO, "0000", now=1.0)
    with pytest.raises(PinGone):
        shift.open(SATO, "2468", now=1.0)


def test_when_the_hours_are_over_it_stays_shut_even_if_time_went_back(shift: Shift) -> None:
    with pytest.raises(PinGone):
        shift.open(SATO, "2468", now=100.0)
    with pytest.raises(PinGone):
        shift.open(SATO, "2468", now=1.0)


def test_an_operator_who_gave_no_pin_is_not_served_by_anothers(shift: Shift) -> None:
    with pytest.raises(PinGone):
        shift.open(MORI, "2468", now=1.0)


def test_any_operators_pin_opens_what_was_open(shift: Shift) -> None:
    shift.remember(MORI, "1357", KEYS[:1])
    assert shift.open_any("2468", now=1.0) == KEYS
    assert shift.open_any("1357", now=1.0) == KEYS[:1]
    with pytest.raises(PinWrong):
        shift.open_any("0000", now=1.0)
    assert shift.tries_left == 2


def test_a_shift_knows_which_stores_it_can_open(shift: Shift) -> None:
    assert shift.keeps(KEYS[0].store, now=99.0)
    assert not shift.keeps(StoreKey.new().store, now=99.0)
    assert not shift.keeps(KEYS[0].store, now=100.0)
    shift.end()
    assert not shift.keeps(KEYS[0].store, now=1.0)


def test_no_key_shows_in_a_repr(shift: Shift) -> None:
    assert repr(shift) == "<Shift>"


def test_a_verifier_accepts_its_pin_only() -> None:
    verifier = PinVerifier.of("2468", CHEAP)
    assert verifier.accepts("2468")
    assert not verifier.accepts("2469")
    assert PinVerifier.of("2468", CHEAP) != verifier
    assert repr(verifier) == "<PinVerifier>"
