"""Why somebody is proposed, in codes that a screen has words for; never a value of anyone."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from shelter_app.matching.terms import Fact, Term

_SAYS_NOTHING = 0.05
"""Nats below which a term is left out of the explanation."""


class Why(StrEnum):
    """What was compared."""

    SURNAME = "surname"
    GIVEN = "given"
    YEAR = "year"
    DAY = "day"
    SEX = "sex"
    AREA = "area"
    HOUSE = "house"
    PHONE = "phone"
    HOUSEHOLD = "household"


class How(StrEnum):
    """How it compared."""

    SAME = "same"
    SAME_SOUND = "same_sound"
    LOOKALIKE = "lookalike"
    LOST_GLYPH = "lost_glyph"
    LONG_VOWEL = "long_vowel"
    VOICING = "voicing"
    READS_SO = "reads_so"
    HOMOPHONE = "homophone"
    OTHER_READING = "other_reading"
    SLIP = "slip"
    FAR_SLIP = "far_slip"
    POSSIBLE_READING = "possible_reading"
    TWO_SLIPS = "two_slips"
    BEGINS_SO = "begins_so"
    SHARED_KANJI = "shared_kanji"
    SWAPPED = "swapped"
    ONE_OFF = "one_off"
    ERA_SLIP = "era_slip"
    PART_SAME = "part_same"
    LIKELY = "likely"
    DIFFERENT = "different"
    NOT_KNOWN = "not_known"


class Reason(NamedTuple):
    """One reason, and whether it speaks for the person."""

    why: Why
    how: How
    speaks: bool


def reasons_of(terms: Iterable[Term]) -> tuple[Reason, ...]:
    """Give the reasons, the weightiest first."""
    by_weight = sorted(terms, key=lambda term: -abs(term.weight))
    return tuple(
        Reason(Why(term.fact.value), How(term.found.value), term.agrees)
        for term in by_weight
        if abs(term.weight) >= _SAYS_NOTHING
    )


def to_ask(fact: Fact | None) -> Why | None:
    """Name the best next question."""
    return None if fact is None else Why(fact.value)
