"""Break a text into lines that fit a column, losing nothing."""

from collections.abc import Sequence
from typing import Final

from shelter_app.sheets.glyphs import Glyph

_NEVER_FIRST: Final = frozenset(
    "、。，．・：；？！）」』】〕〉》)]}ーゝゞ々ぁぃぅぇぉっゃゅょァィゥェォッャュョ"
)
_PAUSES: Final = frozenset(" 　、。・")
"""After these a line ends most readably, if it is more than half full."""
_HAIR: Final = 0.01
_INSIDE_WORDS: Final = frozenset("-.,'_/:+")

Line = list[Glyph]


def measure(line: Sequence[Glyph]) -> float:
    """The width of a line in em."""
    return sum(glyph.width for glyph in line)


def shorten(line: Line, width: float, ending: Line) -> Line:
    """The line itself where it fits in ``width`` em, else its beginning and an ending."""
    if measure(line) <= width + _HAIR:
        return line
    kept: Line = []
    for glyph in line:
        if measure([*kept, glyph, *ending]) > width:
            break
        kept.append(glyph)
    return [*kept, *ending]


def wrap(glyphs: Sequence[Glyph], width: float) -> list[Line]:
    """Break before ``width`` em; a word longer than the column breaks anywhere.

    A single glyph wider than the column stands on a line of its own.
    """
    if measure(glyphs) <= width:
        return [list(glyphs)]
    lines: list[Line] = []
    line: Line = []
    used = 0.0
    for glyph in glyphs:
        while line and used + glyph.width > width:
            line, carried = _split(line, glyph)
            lines.append(line)
            line, used = carried, measure(carried)
        if line or glyph.draws != " ":
            line.append(glyph)
            used += glyph.width
    return [*lines, line] if line else lines


def _split(line: Line, following: Glyph) -> tuple[Line, Line]:
    """Divide a full line at its last good place; the second part goes on."""
    chain = [*line, following]
    cuts = [cut for cut in range(len(line), 0, -1) if _may_break(chain[cut - 1], chain[cut])]
    pauses = [cut for cut in cuts if chain[cut - 1].draws in _PAUSES and cut > len(line) // 2]
    for cut in [*pauses, *cuts]:
        return line[:cut], line[cut:]
    return line, []


def _may_break(before: Glyph, after: Glyph) -> bool:
    if after.draws in _NEVER_FIRST:
        return False
    return not (_in_word(before) and _in_word(after))


def _in_word(glyph: Glyph) -> bool:
    if glyph.is_note:
        return False
    letter = glyph.draws
    return letter in _INSIDE_WORDS or (letter < "\u2e80" and letter.isalnum())
