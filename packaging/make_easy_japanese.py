"""Fill resources/translations/ja_easy.ts (やさしい日本語) from the list of easier words.

Run ``python packaging/make_easy_japanese.py`` from the project's folder, after
``make_translations.py``. A text without a hard word stays as it is: the program shows Japanese.
"""

import runpy
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
TS = FOLDER / "ja_easy.ts"


def easy_words() -> list[tuple[str, str]]:
    """Read the list, the longest word first, so that a part never spoils the whole."""
    lines = (FOLDER / "easy_words.tsv").read_text(encoding="utf-8").splitlines()
    pairs = [(hard, easy) for hard, _, easy in (line.partition("\t") for line in lines)]
    return sorted(pairs, key=lambda pair: -len(pair[0]))


def easier(text: str, words: list[tuple[str, str]]) -> str:
    """Say a text with easier words; what was put in is not looked at again."""
    parts = [text]
    for hard, easy in words:
        parts = [
            piece
            for at, part in enumerate(parts)
            for piece in (_split(part, hard, easy) if at % 2 == 0 else [part])
        ]
    return "".join(parts)


def _split(part: str, hard: str, easy: str) -> list[str]:
    """Cut at a hard word: places 0, 2, 4 … are still hard, 1, 3, 5 … are easy already."""
    pieces = part.split(hard)
    return [piece for one in pieces[:-1] for piece in (one, easy)] + [pieces[-1]]


def fill(path: Path) -> None:
    """Translate every text that holds a hard word, and leave the others unfinished."""
    tree = ET.parse(path)  # noqa: S314 - a file of ours
    words = easy_words()
    for message in tree.getroot().iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        if translation is None:
            continue
        said = easier(source, words)
        translation.text = said if said != source else None
        translation.attrib.pop("type", None)
        if said == source:
            translation.set("type", "unfinished")
    body = ET.tostring(tree.getroot(), encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{body}\n", encoding="utf-8")


if __name__ == "__main__":
    maker = runpy.run_path(str(ROOT / "packaging" / "make_translations.py"))
    maker["update"](TS, "ja_JP")
    fill(TS)
    maker["update"](TS, "ja_JP")
    maker["release"](TS)
