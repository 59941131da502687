"""Generated phrases: typeable, unlike each other, and a slip is noticed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.storage.keys.cost import as_typed
from shelter_app.storage.keys.phrase import SYLLABLES, generate, is_long_enough, is_mistyped

SYLLABLE_NUMBERS = st.integers(0, len(SYLLABLES) - 1)


def test_a_phrase_is_six_words_of_plain_letters() -> None:
    words = generate().split(" ")
    assert [len(word) for word in words] == [4] * 6
    assert all(word.isascii() and word.islower() for word in words)


def test_no_two_phrases_are_alike() -> None:
    assert len({generate() for _ in range(200)}) == 200


def test_each_syllable_is_spelled_one_way_and_59_is_what_the_check_needs() -> None:
    assert len(set(SYLLABLES)) == 59
    assert all(len(syllable) == 2 for syllable in SYLLABLES)


def test_bytes_that_would_favour_some_syllables_are_thrown_away() -> None:
    drawn = iter([255, 240, 236] + [0] * 11)
    phrase = generate(random=lambda _: bytes([next(drawn)]))
    assert phrase.startswith("kaka")


@given(st.binary(min_size=64, max_size=64))
def test_what_was_generated_is_not_called_mistyped(seed: bytes) -> None:
    feed = iter(byte % 236 for byte in seed)
    assert not is_mistyped(generate(random=lambda _: bytes([next(feed)])))


@given(place=st.integers(0, 11), other=SYLLABLE_NUMBERS)
def test_any_one_wrong_syllable_is_noticed(place: int, other: int) -> None:
    phrase = generate()
    letters = phrase.replace(" ", "")
    wrong = letters[: 2 * place] + SYLLABLES[other] + letters[2 * place + 2 :]
    assert is_mistyped(wrong) == (wrong != letters)


@given(st.tuples(st.integers(0, 11), st.integers(0, 11)))
def test_any_two_swapped_syllables_are_noticed(places: tuple[int, int]) -> None:
    letters = generate().replace(" ", "")
    pairs = [letters[at : at + 2] for at in range(0, len(letters), 2)]
    first, second = places
    pairs[first], pairs[second] = pairs[second], pairs[first]
    assert is_mistyped("".join(pairs)) == ("".join(pairs) != letters)


@pytest.mark.parametrize("typed", ["", "   ", "ka", "kak", "xxxx", "かなでうった"])
def test_what_is_not_a_phrase_of_ours_counts_as_mistyped(typed: str) -> None:
    assert is_mistyped(typed) == (typed != "ka")


def test_blanks_do_not_make_a_phrase_longer() -> None:
    assert not is_long_enough("a              b")
    assert is_long_enough("a" * 15)


def test_half_a_character_is_a_wrong_phrase_and_no_bug() -> None:
    assert as_typed("ka\ud800to") not in {as_typed("kato"), as_typed("ka?to")}
