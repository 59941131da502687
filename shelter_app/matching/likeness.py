"""How like two parts of a name are."""

from collections.abc import Mapping
from enum import Enum

from rapidfuzz.distance import OSA

from shelter_app.domain.kana import row_of, vowel_of
from shelter_app.domain.names import MISSING_GLYPH
from shelter_app.matching.letters import bare, is_kana, is_latin, loose, strict
from shelter_app.matching.parts import Part
from shelter_app.matching.readings import Readings

_LONG_NAME = 5
_TWO = 2


class Likeness(Enum):
    """Levels of likeness, the closest first; they double as codes for the explanation."""

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
    DIFFERENT = "different"
    NOT_KNOWN = "not_known"

    __hash__ = object.__hash__  # members are single; Enum would hash the name each time


_CLOSEST = {likeness: place for place, likeness in enumerate(Likeness)}


class Likenesses:
    """Compares parts of names as said with parts as stored."""

    def __init__(self, readings: Readings, lookalikes: Mapping[str, str]) -> None:
        self.readings = readings
        self._lookalikes = str.maketrans(dict(lookalikes))

    def compare(self, said: Part, written: str, kana: str) -> Likeness:
        """Compare a part with a stored one: its writing, and its strict kana where on record."""
        if not written and not kana:
            return Likeness.NOT_KNOWN
        if said.text == written:
            return Likeness.SAME_SOUND if said.is_kana else Likeness.SAME
        if said.is_latin and is_latin(written):
            return _by_count(OSA.distance(said.text, written, score_cutoff=2), len(written))
        if said.is_kana or said.is_latin:
            return self._by_sound(said, written, kana or _sound_of(written))
        return self._by_kanji(said, written, kana)

    def _by_sound(self, said: Part, written: str, kana: str) -> Likeness:
        if not kana:
            return self._by_guess(said, written)
        if kana in said.sounds:
            return Likeness.SAME_SOUND
        without_length = loose(kana)
        if without_length in said.looses:
            return Likeness.LONG_VOWEL
        sound = bare(without_length)
        if sound in said.bares:
            return Likeness.VOICING
        return self._by_reading_or_slip(said, written, (kana, sound))

    def _by_guess(self, said: Part, written: str) -> Likeness:
        """Compare with what the written name may sound like, nothing being on record."""
        if self._read_so(said, written) is not Likeness.DIFFERENT:
            return Likeness.READS_SO
        if is_kana(written) or is_latin(written):
            return Likeness.DIFFERENT
        likely = (*self.readings.of_given(written)[:3], *self.readings.of_surname(written)[:2])
        near = (_slip(one, bare(loose(other))) for one in said.bares for other in likely)
        return Likeness.FAR_SLIP if Likeness.SLIP in near else Likeness.DIFFERENT

    def _by_reading_or_slip(self, said: Part, written: str, kana: tuple[str, str]) -> Likeness:
        exact, sound = kana
        slips = [_slip(one, sound) for one in said.bares]
        if Likeness.SLIP in slips and not _one_slip(said.sounds, exact):
            slips = [Likeness.FAR_SLIP]
        grades = [*slips, self._read_so(said, written)]
        if sound.startswith(said.bares):
            grades.append(Likeness.BEGINS_SO)
        return min(grades, key=_CLOSEST.__getitem__)

    def _read_so(self, said: Part, written: str) -> Likeness:
        """Tell whether kanji may be read as was said, though the record reads them otherwise."""
        if is_kana(written) or is_latin(written):
            return Likeness.DIFFERENT
        fits = any(self.readings.fits(written, sound) for sound in said.sounds)
        if not fits and len(written) > 1:
            return Likeness.DIFFERENT
        known = (*self.readings.of_given(written), *self.readings.of_surname(written)[:1])
        if any(sound in known for sound in said.sounds):
            return Likeness.OTHER_READING
        return Likeness.POSSIBLE_READING if fits else Likeness.DIFFERENT

    def _by_kanji(self, said: Part, written: str, kana: str) -> Likeness:
        seen = self._by_sight(said.text, written)
        if seen is not Likeness.DIFFERENT:
            return seen
        if kana and kana in said.sounds:
            return Likeness.HOMOPHONE
        if kana and self.readings.fits(said.text, kana):
            return Likeness.POSSIBLE_READING
        return _in_part(said.text, written)

    def _by_sight(self, said: str, written: str) -> Likeness:
        if said.translate(self._lookalikes) == written.translate(self._lookalikes):
            return Likeness.LOOKALIKE
        lost = MISSING_GLYPH in written and _same_but_lost(said, written)
        return Likeness.LOST_GLYPH if lost else Likeness.DIFFERENT


def _in_part(said: str, written: str) -> Likeness:
    if written.startswith(said):
        return Likeness.BEGINS_SO
    shared = any(one == other for one, other in zip(said, written, strict=False))
    return Likeness.SHARED_KANJI if shared and len(written) > 1 else Likeness.DIFFERENT


def _same_but_lost(said: str, written: str) -> bool:
    """Tell whether two names differ only where an export lost a character."""
    return len(said) == len(written) and all(
        other in (one, MISSING_GLYPH) for one, other in zip(said, written, strict=True)
    )


def _sound_of(written: str) -> str:
    return strict(written) if is_kana(written) else ""


def _one_slip(sounds: tuple[str, ...], exact: str) -> bool:
    """Tell whether there is one slip in all, not also a long vowel or a voicing."""
    return any(OSA.distance(sound, exact, score_cutoff=1) <= 1 for sound in sounds)


def _slip(said: str, stored: str) -> Likeness:
    """Grade two sounds that differ: one slip of a kind people make, another, two, or more."""
    count = OSA.distance(said, stored, score_cutoff=2)
    if count == 1 and not _close(said, stored):
        return Likeness.FAR_SLIP
    return _by_count(count, min(len(said), len(stored)))


def _close(said: str, stored: str) -> bool:
    """Tell a slip of hearing or typing: a letter too few or many, two swapped, one row or vowel."""
    if len(said) != len(stored):
        return True
    pairs = [(one, other) for one, other in zip(said, stored, strict=True) if one != other]
    one, other = pairs[0]
    return len(pairs) > 1 or vowel_of(one) == vowel_of(other) or row_of(one) == row_of(other)


def _by_count(slips: int, length: int) -> Likeness:
    if slips <= 1:
        return Likeness.SLIP
    return Likeness.TWO_SLIPS if slips == _TWO and length >= _LONG_NAME else Likeness.DIFFERENT
