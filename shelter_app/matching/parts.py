"""Parts of a name as said, with the sounds they may have."""

from collections.abc import Callable
from functools import cached_property

from typing_extensions import override

from shelter_app.matching.letters import bare, is_kana, is_latin, loose, strict
from shelter_app.matching.readings import Readings
from shelter_app.matching.romaji import kana_of

_MOST_READINGS = 5


class Part:
    """A surname, a given name or an unparted name; its sounds are worked out when first asked."""

    def __init__(self, text: str, read: Callable[[str], tuple[str, ...]]) -> None:
        self.text = text
        self.is_kana = is_kana(text)
        self.is_latin = is_latin(text)
        self._read = read

    @override
    def __repr__(self) -> str:
        return "<Part>"

    @cached_property
    def sounds(self) -> tuple[str, ...]:
        """Strict kana that the text may stand for, the likeliest first."""
        if self.is_kana:
            return (strict(self.text),)
        return kana_of(self.text) if self.is_latin else self._read(self.text)[:_MOST_READINGS]

    @cached_property
    def looses(self) -> tuple[str, ...]:
        """The sounds without long vowels."""
        return tuple(dict.fromkeys(loose(sound) for sound in self.sounds))

    @cached_property
    def bares(self) -> tuple[str, ...]:
        """The sounds without long vowels and voicing marks."""
        return tuple(dict.fromkeys(bare(sound) for sound in self.looses))

    @property
    def forms(self) -> tuple[str, ...]:
        """What the text is searched under: its letters unless they are kana, and its sounds."""
        return self.looses if self.is_kana else (self.text, *self.looses)

    @property
    def rough_forms(self) -> tuple[str, ...]:
        """The same, as keys beside a date or a place have it."""
        return self.bares if self.is_kana else (self.text, *self.bares)


class Parts:
    """Makes the parts of one query's names, each once; dropped with the query."""

    def __init__(self, readings: Readings) -> None:
        self._readings = readings
        self._made: dict[tuple[str, str], Part] = {}

    def surname(self, text: str) -> Part:
        """The part as a surname."""
        return self._make("surname", text, self._readings.of_surname)

    def given(self, text: str) -> Part:
        """The part as a given name."""
        return self._make("given", text, self._readings.of_given)

    def whole(self, text: str) -> Part:
        """A name that is not parted; kanji are not read as one."""
        return self._make("whole", text, lambda _: ())

    def _make(self, role: str, text: str, read: Callable[[str], tuple[str, ...]]) -> Part:
        part = self._made.get((role, text))
        if part is None:
            part = self._made[role, text] = Part(text, read)
        return part
