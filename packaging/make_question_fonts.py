"""Cut the faces that the pointing cards need out of Noto, glyph by glyph.

Developers run it by hand when a question changes; its output is committed.

    python packaging/make_question_fonts.py /usr/share/fonts

The sources are the Debian packages ``fonts-noto-core`` and ``fonts-noto-cjk`` (SIL Open Font
License 1.1). Chinese and Korean share code points with Japanese and are written differently, so
each language has a face of its own.
"""

import json
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parent.parent
QUESTIONS = ROOT / "resources" / "questions"
CJK = "opentype/noto/NotoSansCJK-Regular.ttc"
FACES = {
    "zh-Hans": ("Shelter Ask SC", CJK, 2),
    "zh-Hant": ("Shelter Ask TC", CJK, 3),
    "ko": ("Shelter Ask KR", CJK, 1),
    "ne": ("Shelter Ask Devanagari", "truetype/noto/NotoSansDevanagari-Regular.ttf", -1),
    "latin": ("Shelter Ask Latin", "truetype/noto/NotoSans-Regular.ttf", -1),
}
LATIN = ("en", "vi", "pt", "fil")
ALWAYS = " ?!.,()0123456789"


def texts(languages: tuple[str, ...]) -> set[int]:
    """Every character that the cards of these languages show."""
    content = json.loads((QUESTIONS / "questions.json").read_text(encoding="utf-8"))
    spoken = [question["text"][code] for question in content["questions"] for code in languages]
    spoken += [answer[code] for answer in content["answers"].values() for code in languages]
    spoken += [one["name"] for one in content["languages"] if one["code"] in languages]
    return {ord(letter) for letter in "".join(spoken) + ALWAYS}


def cut(source: Path, number: int, points: set[int], family: str) -> TTFont:
    """Keep what is shown, with the tables that join Devanagari, under another name."""
    font = TTFont(source, fontNumber=number, recalcTimestamp=False)
    options = subset.Options(hinting=False, layout_features=["*"], notdef_outline=True)
    options.drop_tables += ["vhea", "vmtx", "VORG", "DSIG"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=points)
    cutter.subset(font)
    names = font["name"]
    names.names = [name for name in names.names if name.nameID in {0, 13, 14}]
    script = family.replace(" ", "")
    for name_id, text in {1: family, 2: "Regular", 3: script, 4: family, 6: script}.items():
        names.setName(text, name_id, 3, 1, 0x409)
    return font


def main() -> int:
    """Write one face for each script."""
    if len(sys.argv) != 2:  # noqa: PLR2004 - one argument
        sys.stderr.write(__doc__ or "")
        return 2
    for code, (family, path, number) in FACES.items():
        points = texts(LATIN if code == "latin" else (code,))
        font = cut(Path(sys.argv[1]) / path, number, points, family)
        font.save(QUESTIONS / f"{family.replace(' ', '')}.{'otf' if 'CFF ' in font else 'ttf'}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
