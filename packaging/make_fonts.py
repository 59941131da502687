"""Make the fallback face for names that Noto Sans JP cannot draw.

Developers run it by hand when a source font changes; its output is committed.

    python packaging/make_fonts.py PATH/TO/ipamjm.ttf

The source is the character-information face of the Debian package
``fonts-ipamj-mincho``. Its licence (article 3) asks that a derived face bears
another name, comes with the licence, and tells how to go back to the original:
``resources/fonts/README.md`` does.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
FAMILY = "Shelter Name Mincho"
JAPANESE = "避難所人名明朝"
UNIFIED = range(0x4E00, 0xA000)
SELECTORS = range(0xE0100, 0xE01F0)
VARIANTS_FORMAT = 14
MARKS = "　 、。・々〆〇〓?"
KEPT_NAMES = frozenset({0, 5, 13, 14})


def variants(font: TTFont) -> set[tuple[int, int]]:
    """Every (kanji, variation selector) pair that the font knows."""
    tables = [table for table in font["cmap"].tables if table.format == VARIANTS_FORMAT]
    return {
        (base, selector)
        for table in tables
        for selector, pairs in table.uvsDict.items()
        for base, _ in pairs
    }


def wanted(source: TTFont, main: TTFont) -> set[int]:
    """The kanji to keep: drawable here, not there, or with variants not there."""
    here, there = set(source.getBestCmap()), set(main.getBestCmap())
    lacking = {point for point in here - there if point in UNIFIED}
    varied = {base for base, _ in variants(source) - variants(main) if base in there}
    return lacking | varied | {ord(mark) for mark in MARKS} | set(SELECTORS)


def rename(font: TTFont) -> None:
    """Give the derived face a name of its own."""
    names = font["name"]
    names.names = [name for name in names.names if name.nameID in KEPT_NAMES]
    spoken = {
        1: FAMILY,
        2: "Regular",
        3: "ShelterNameMincho 1.0",
        4: FAMILY,
        6: "ShelterNameMincho-Regular",
        10: "Derived for shelter-app; see resources/fonts/README.md",
    }
    for name_id, text in spoken.items():
        names.setName(text, name_id, 3, 1, 0x409)
    for name_id in (1, 4):
        names.setName(JAPANESE, name_id, 3, 1, 0x411)


def cut(source: TTFont, points: set[int]) -> None:
    """Drop every glyph that no wanted kanji needs, and the hinting."""
    options = subset.Options(
        hinting=False, layout_features=[], name_IDs=["*"], name_languages=["*"], notdef_outline=True
    )
    options.drop_tables += ["BASE", "GDEF", "GPOS", "GSUB", "vhea", "vmtx"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=points)
    cutter.subset(source)


def main() -> int:
    """Read the source face and write the derived one."""
    if len(sys.argv) != 2:  # noqa: PLR2004 - one argument
        sys.stderr.write(__doc__ or "")
        return 2
    source = TTFont(sys.argv[1], recalcTimestamp=False)
    cut(source, wanted(source, TTFont(FONTS / "NotoSansJP-Regular.ttf")))
    rename(source)
    source.save(FONTS / "ShelterNameMincho-Regular.ttf")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
