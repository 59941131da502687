"""How written names may be read."""

from collections.abc import Callable
from functools import lru_cache
from itertools import product

from shelter_app.matching.letters import is_kana, strict
from shelter_app.matching.tables import Tables

_MOST_CHARACTERS = 4
_MOST_PER_KANJI = 3


_PLACE_SOUNDS = (
    "一いち,いつ,ひと 二に,ふた 三さん,み,みつ 四よん,し,よ,よつ 五ご,いつ 六ろく,ろつ,む "
    "七しち,なな 八はち,はつ,や 九きゆう,く 十じゆう,じつ,と 丁ちよう 目め 町ちよう,まち "
    "村むら,そん 東ひがし,あずま,とう 西にし,さい 南みなみ,なん 北きた,ほく 上かみ,うえ,じよう "
    "中なか,ちゆう 下しも,した,げ 新しん,にい,あら 本ほん,もと 浜はま,ばま 裏うら 表おもて"
)
_IN_PLACES = {row[0]: tuple(row[1:].split(",")) for row in _PLACE_SOUNDS.split()}
"""Ways to read kanji of places and counts that names of people hardly show."""


class Readings:
    """Readings of written names from the published tables; learns nothing about the people here."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        # Pieces of names, not persons; bounded, so that no list of people builds up in memory.
        self._fits = lru_cache(4096)(self._fits_now)
        self._of_character = lru_cache(4096)(self._of_character_now)
        self.of_given = lru_cache(4096)(self._of_given)
        """Known readings of a given name, the likeliest first, in strict kana."""
        self.of_surname = lru_cache(4096)(self._of_surname)
        """Known readings of a surname, then those its kanji suggest, in strict kana."""

    def _of_given(self, written: str) -> tuple[str, ...]:
        if is_kana(written):
            return (strict(written),)
        known = tuple(strict(reading) for reading in self._tables.given_names.get(written))
        return known or self._composed(written)

    def _of_surname(self, written: str) -> tuple[str, ...]:
        if is_kana(written):
            return (strict(written),)
        known = self._tables.surname_readings.get(written, ())
        return tuple(dict.fromkeys((*known, *self._composed(written))))

    def fits(self, written: str, strict_kana: str) -> bool:
        """Tell whether a sound can be had by reading each character in one of its usual ways."""
        if not written or len(strict_kana) < len(written):
            return False
        first, last = self._of_character(written[0]), self._of_character(written[-1])
        if not (strict_kana.startswith(first) and strict_kana.endswith(last)):
            return False
        return self._fits(written, strict_kana)

    def fits_place(self, written: str, strict_kana: str) -> bool:
        """Tell it of a place, in which numbers and 町 are read in more ways than in a name."""
        return bool(written) and _walks(written, strict_kana, self._of_place)

    def _of_place(self, char: str) -> tuple[str, ...]:
        return (*self._of_character(char), *_IN_PLACES.get(char, ()))

    def _composed(self, written: str) -> tuple[str, ...]:
        """Compose readings from those of the single characters; empty when one is unknown."""
        if not 1 <= len(written) <= _MOST_CHARACTERS:
            return ()
        parts = [self._of_character(char)[:_MOST_PER_KANJI] for char in written]
        if len(written) > 2:  # noqa: PLR2004 - longer names have too many combinations to guess
            parts = [part[:2] for part in parts]
        return tuple("".join(choice) for choice in product(*parts))

    def _of_character_now(self, char: str) -> tuple[str, ...]:
        if is_kana(char):
            return (strict(char),)
        return self._tables.kanji_readings.get(char, ())

    def _fits_now(self, written: str, strict_kana: str) -> bool:
        return _walks(written, strict_kana, self._of_character)


def _walks(written: str, strict_kana: str, sounds: Callable[[str], tuple[str, ...]]) -> bool:
    """Walk both texts at once; ``reached`` holds the kana positions that the kanji explain."""
    reached = {0}
    for char in written:
        parts = sounds(char)
        reached = {
            at + len(part) for at in reached for part in parts if strict_kana.startswith(part, at)
        }
        if not reached:
            return False
    return len(strict_kana) in reached
