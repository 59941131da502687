"""Turn any text into things that can be drawn, so that no character of a name vanishes."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from shelter_app.domain.private import Private
from shelter_app.sheets.fonts import Face

NOTE_SCALE: Final = 0.62
"""Size of the letters in a code note, as a part of the size of the text around it."""
_NOTE_PADDING: Final = 0.2
_NOTE_MARK: Final = "〓"
_IDEOGRAPHIC_SPACE: Final = "\u3000"
_BLANKS: Final = frozenset({"Cc", "Zs", "Zl", "Zp"})
_MARKS: Final = frozenset({"Mn", "Mc", "Me"})


@dataclass(frozen=True, slots=True, repr=False)
class Glyph(Private):
    """One thing to draw: a character of a face, a blank, or a boxed code note.

    ``draws`` goes to ReportLab; ``stands_for`` is the text it was made from; ``width`` is in em.
    """

    face: Face
    draws: str
    width: float
    stands_for: str
    is_note: bool = False


class Typeface:
    """Several faces tried in turn, character by character."""

    def __init__(self, faces: Sequence[Face]) -> None:
        self._faces = tuple(faces)
        self._known: dict[str, Glyph] = {}

    def glyphs(self, text: str) -> list[Glyph]:
        """Everything to draw for ``text``, in order."""
        return [self._glyph(cluster) for cluster in clusters(text)]

    def missing(self, text: str) -> list[str]:
        """The parts of ``text`` that no face draws and a code note stands for."""
        return [glyph.stands_for for glyph in self.glyphs(text) if glyph.is_note]

    def _glyph(self, cluster: str) -> Glyph:
        known = self._known.get(cluster)
        if known is None:
            known = self._known[cluster] = self._choose(cluster)
        return known

    def _choose(self, cluster: str) -> Glyph:
        if cluster == " ":
            return Glyph(self._faces[0], " ", self._faces[0].width(" "), " ")
        if cluster == _IDEOGRAPHIC_SPACE:
            return Glyph(self._faces[0], _IDEOGRAPHIC_SPACE, 1.0, cluster)
        if len(cluster) > 1:
            return self._variant(cluster) or self._plain(cluster[0])
        return self._plain(cluster)

    def _variant(self, cluster: str) -> Glyph | None:
        for face in self._faces:
            draws = face.variant(cluster[0], cluster[1])
            if draws is not None:
                return Glyph(face, draws, face.width(draws), cluster)
        return None

    def _plain(self, character: str) -> Glyph:
        if unicodedata.category(character) not in {"Co", "Cs", "Cn"}:
            for face in self._faces:
                if face.draws(character):
                    return Glyph(face, character, face.width(character), character)
        return self._note(character)

    def _note(self, character: str) -> Glyph:
        face = self._faces[0]
        words = f"{_NOTE_MARK}U+{ord(character):04X}"
        width = sum(face.width(letter) for letter in words) * NOTE_SCALE + _NOTE_PADDING
        return Glyph(face, words, width, character, is_note=True)


def clusters(text: str) -> Iterator[str]:
    """Cut a text where it may be drawn apart.

    A kanji keeps its variation selector and a letter its accent (か and U+3099 become が); line
    ends and control characters become blanks; marks that are invisible by nature (zero-width,
    direction, a selector with nothing to select) are left out. Compatibility kanji such as 﨑 and
    神 stay as they are: normalising them would change the name.
    """
    held = ""
    for character in text:
        joined = _join(held, character)
        if joined is not None:
            held = joined
            continue
        if held:
            yield held
        held = _visible(character)
    if held:
        yield held


def _join(held: str, character: str) -> str | None:
    """The two as one cluster, or None where they stand apart."""
    if is_selector(character):
        return held + character if len(held) == 1 and held != " " else held
    if held and unicodedata.category(character) in _MARKS:
        composed = unicodedata.normalize("NFC", held + character)
        return composed if len(composed) == 1 else None
    return None


def _visible(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Cf":
        return ""
    if category in _BLANKS and character != _IDEOGRAPHIC_SPACE:
        return " "
    return character


def is_selector(character: str) -> bool:
    """Tell whether a character is one of the 256 variation selectors (UTS 37)."""
    return "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"
