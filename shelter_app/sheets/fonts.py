"""The faces that papers are drawn with: which characters each can draw, and how wide."""

from functools import cache
from pathlib import Path
from typing import Any, ClassVar, Final

import uharfbuzz as hb
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont
from typing_extensions import override

from shelter_app.domain.errors import ShelterError
from shelter_app.sheets.unicode_map import describe

REGULAR: Final = ("NotoSansJP-Regular.ttf", "ShelterNameMincho-Regular.ttf")
BOLD: Final = ("NotoSansJP-Bold.ttf", *REGULAR)
_FIRST_PRIVATE: Final = 0xF0000


class FaceMissing(ShelterError):
    """A font file is not there or cannot be read: the program's folder is incomplete."""

    code: ClassVar[str] = "S-01"


class Face:
    """One font file.

    ReportLab draws characters, not glyphs. A variant that only a selector reaches (葛󠄀) is
    therefore given a private character of its own, as ReportLab's own shaper does.
    """

    def __init__(self, path: Path) -> None:
        try:
            self._font = _EmbeddedFont(path.stem, str(path))
            blob = hb.Blob.from_file_path(str(path))
        except (OSError, TTFError, hb.HarfBuzzError) as error:
            raise FaceMissing(path.name) from error
        self._shaper = hb.Font(hb.Face(blob))
        self._per_em = 1000.0
        self._private: dict[int, str] = {}
        self.name: str = path.stem
        pdfmetrics.registerFont(self._font)

    def draws(self, character: str) -> bool:
        """Tell whether the character has a glyph with ink in it."""
        glyph = self._shaper.get_nominal_glyph(ord(character))
        return bool(glyph) and self._has_ink(glyph)

    def variant(self, kanji: str, selector: str) -> str | None:
        """What to draw for a kanji with its variation selector, or None when unknown here.

        The kanji itself when the variant is the face's ordinary form.
        """
        glyph = self._shaper.get_variation_glyph(ord(kanji), ord(selector))
        if not glyph or not self._has_ink(glyph):
            return None
        if glyph == self._shaper.get_nominal_glyph(ord(kanji)):
            return kanji
        return self._private_character(glyph, kanji + selector)

    def width(self, character: str) -> float:
        """The advance in em."""
        return float(self._font.face.getCharWidth(ord(character))) / self._per_em

    def _has_ink(self, glyph: int) -> bool:
        extents = self._shaper.get_glyph_extents(glyph)
        return bool(extents and extents.width and extents.height)

    def _private_character(self, glyph: int, meaning: str) -> str:
        if glyph not in self._private:
            character = chr(_FIRST_PRIVATE + len(self._private))
            advance = self._shaper.get_glyph_h_advance(glyph) * self._per_em
            self._font.borrow(character, glyph, advance / self._shaper.face.upem)
            self._font.meanings[character] = meaning
            self._private[glyph] = character
        return self._private[glyph]


class _EmbeddedFont(TTFont):  # type: ignore[misc]  # no types shipped
    """A TrueType font whose text can be searched and copied, also beyond the basic plane."""

    def __init__(self, name: str, path: str) -> None:
        super().__init__(name, path, asciiReadable=False)
        self.meanings: dict[str, str] = {}

    def borrow(self, character: str, glyph: int, advance: float) -> None:
        """Let a private character stand for a glyph that no character reaches."""
        self.face.charToGlyph[ord(character)] = glyph
        self.face.charWidths[ord(character)] = advance

    @override
    def addObjects(self, doc: Any) -> None:
        subsets = [list(subset) for subset in self.state[doc].subsets]
        super().addObjects(doc)
        names = [name for name in doc.idToObject if name.startswith("toUnicodeCMap:")]
        own = [name for name in names if name.endswith(f"+{self.face.name.decode()}")]
        for name, subset in zip(own, subsets, strict=True):
            texts = [self.meanings.get(chr(code), chr(code)) for code in subset]
            doc.idToObject[name].content = describe(texts)


@cache
def face(path: Path) -> Face:
    """Read a font file once; it stays for the life of the program."""
    return Face(path)


def chain(folder: Path, names: tuple[str, ...]) -> tuple[Face, ...]:
    """Read the faces to try in turn."""
    return tuple(face(folder / name) for name in names)
