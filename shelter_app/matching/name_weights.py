"""What a likeness of names is worth (Fellegi and Sunter: ln m/u, in nats).

m is how often the same person's name comes out so, u how often another person's does. u of an equal
name is the share of people who bear it; the other rates are judgement, checked by tests.bench.
"""

from collections.abc import Mapping
from math import log

from shelter_app.matching.likeness import Likeness
from shelter_app.matching.parts import Part

_SLIP_BY_LENGTH = {1: 0.2, 2: 0.06, 3: 0.02, 4: 0.008, 5: 0.003}
_SLIP_OF_LONG = 0.002
_VOICING_PER_SLIP = 0.2

# Likeness: (m for a given name, m for a surname, u); no u where the share of the name is used.
_RATES: Mapping[Likeness, tuple[float, float, float | None]] = {
    Likeness.SAME: (0.90, 0.90, None),
    Likeness.SAME_SOUND: (0.82, 0.84, None),
    Likeness.LONG_VOWEL: (0.05, 0.04, None),
    Likeness.LOOKALIKE: (0.01, 0.02, 0.0005),
    Likeness.LOST_GLYPH: (0.9, 0.9, 0.003),
    Likeness.READS_SO: (0.85, 0.85, 0.008),
    Likeness.HOMOPHONE: (0.05, 0.02, 0.003),
    Likeness.OTHER_READING: (0.03, 0.03, 0.002),
    Likeness.POSSIBLE_READING: (0.01, 0.01, 0.006),
    Likeness.TWO_SLIPS: (0.006, 0.004, 0.012),
    Likeness.BEGINS_SO: (0.02, 0.02, 0.01),
    Likeness.SHARED_KANJI: (0.01, 0.006, 0.05),
    Likeness.DIFFERENT: (0.008, 0.025, 1.0),
}
BY_SHARE = frozenset((Likeness.SAME, Likeness.SAME_SOUND, Likeness.LONG_VOWEL, Likeness.VOICING))
"""Likenesses whose weight depends on how common the name is."""
_SLIP = (0.04, 0.03)
_FAR_SLIP = (0.008, 0.006)
_CLOSE_SHARE = 0.5
_VOICING = (0.04, 0.04)


def name_weight(said: Part, likeness: Likeness, share: float, *, given: bool) -> float:
    """Weigh one part of a name; ``share`` is that of the name as said."""
    if likeness is Likeness.NOT_KNOWN:
        return 0.0
    if likeness is Likeness.SLIP:
        return log(_SLIP[not given] / (_CLOSE_SHARE * _slip_rate(said)))
    if likeness is Likeness.FAR_SLIP:
        return log(_FAR_SLIP[not given] / _slip_rate(said))
    if likeness is Likeness.VOICING:
        return log(_VOICING[not given] / max(share, _VOICING_PER_SLIP * _slip_rate(said)))
    of_given, of_surname, other = _RATES[likeness]
    return log((of_given if given else of_surname) / (share if other is None else other))


def _slip_rate(said: Part) -> float:
    """How often another name is one letter away, which is common for short names."""
    length = min(map(len, said.bares), default=len(said.text))
    return _SLIP_BY_LENGTH.get(length, _SLIP_OF_LONG)
