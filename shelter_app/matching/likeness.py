"""How like two parts of a name are."""

from collections.abc import Mapping
from enum import Enum

from rapidfuzz.distance import OSA

from shelter_app.matching.letters import bare, is_kana, is_latin, loose, strict
from shelter_app.matching.parts import Part
from shelter_app.matching.readings import Readings

_LONG_NAME = 5


class Likeness(Enum):
    """Levels of likeness, the closest first; they double as codes for the explanation."""

    SAME = "same"
    SAME_SOUND = "same_sound"
    LOOKALIKE = "lookalike"
    LONG_VOWEL = "long_vowel"
    VOICING = "voicing"
    READS_SO = "reads_so"
    HOMOPHONE = "homophone"
    OTHER_READING = "other_reading"
    SLIP = "slip"
    POSSIBLE_READING = "possible_reading"
    TWO_SLIPS = "two_slips"
    BEGINS_SO = "begins_so"
    SHARED_KANJI = "shared_kanji"
    DIFFERENT = "different"
    NOT_SAID = "not_said"


class Likenesses:
    """Compares what was said with what is stored; remembers within one search.

    Many candidates share a surname, so most comparisons are asked for again.
    """

    def __init__(self, readings: Readings, lookalikes: Mapping[str, str]) -> None:
        self._readings = readings
        self._lookalikes = str.maketrans(dict(lookalikes))
        self._seen: dict[tuple[Part, str, str], Likeness] = {}

    def of(self, said: Part, written: str, kana: str) -> Likeness:
        """Compare a part with a stored one: its writing, and its strict kana where on record."""
        key = (said, written, kana)
        found = self._seen.get(key)
        if found is None:
            found = self._seen[key] = self._compare(said, written, kana)
        return found

    def _compare(self, said: Part, written: str, kana: str) -> Likeness:
        if not written and not kana:
            return Likeness.NOT_SAID
        if said.text == written:
            return Likeness.SAME_SOUND if said.is_kana else Likeness.SAME
        if said.is_latin and is_latin(written):
            return self._latin(said.text, written)
        if said.is_kana or said.is_latin:
            return self._by_sound(
                said, written, kana or (strict(written) if is_kana(written) else "")
            )
        return self._by_kanji(said, written, kana)

    def _latin(self, said: str, written: str) -> Likeness:
        slips = OSA.distance(said, written, score_cutoff=2)
        return _by_slips(slips, len(said))

    def _by_sound(self, said: Part, written: str, kana: str) -> Likeness:
        if not kana:
            fits = any(self._readings.fits(written, sound) for sound in said.sounds)
            return Likeness.READS_SO if fits else Likeness.DIFFERENT
        if kana in said.sounds:
            return Likeness.SAME_SOUND
        long_vowels_gone = loose(kana)
        if long_vowels_gone in said.looses:
            return Likeness.LONG_VOWEL
        sound = bare(long_vowels_gone)
        if sound in said.bares:
            return Likeness.VOICING
        return self._by_slips_or_reading(said, written, sound)

    def _by_slips_or_reading(self, said: Part, written: str, sound: str) -> Likeness:
        known = (*self._readings.of_given(written), *self._readings.of_surname(written)[:1])
        if not is_kana(written) and any(reading in said.sounds for reading in known):
            return Likeness.OTHER_READING
        slips = min(
            (OSA.distance(bare_said, sound, score_cutoff=2) for bare_said in said.bares), default=3
        )
        length = min(len(sound), *map(len, said.bares)) if said.bares else 0
        if slips == 1:
            return Likeness.SLIP
        if any(self._readings.fits(written, reading) for reading in said.sounds):
            return Likeness.POSSIBLE_READING
        if sound.startswith(said.bares):
            return Likeness.BEGINS_SO
        return _by_slips(slips, length)

    def _by_kanji(self, said: Part, written: str, kana: str) -> Likeness:
        if said.text.translate(self._lookalikes) == written.translate(self._lookalikes):
            return Likeness.LOOKALIKE
        if kana and kana in said.sounds:
            return Likeness.HOMOPHONE
        if kana and self._readings.fits(said.text, kana):
            return Likeness.POSSIBLE_READING
        if written.startswith(said.text):
            return Likeness.BEGINS_SO
        shared = any(one == other for one, other in zip(said.text, written, strict=False))
        return Likeness.SHARED_KANJI if shared and len(written) > 1 else Likeness.DIFFERENT


def _by_slips(slips: int, length: int) -> Likeness:
    if slips <= 1:
        return Likeness.SLIP if slips else Likeness.SAME_SOUND
    return Likeness.TWO_SLIPS if slips == 2 and length >= _LONG_NAME else Likeness.DIFFERENT  # noqa: PLR2004 - two slips
