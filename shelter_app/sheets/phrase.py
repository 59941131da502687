"""The generated passphrase on paper (開封用の合言葉), for the safe and nobody's pocket."""

import re
from pathlib import Path
from typing import BinaryIO, Final

from shelter_app.application.papers import PhraseSheet
from shelter_app.sheets import frame
from shelter_app.sheets.frame import MARGIN, Page
from shelter_app.sheets.layout import A4, MM, Box, Style
from shelter_app.sheets.pen import Pen
from shelter_app.sheets.steps import write_steps

TITLE: Final = "開封用の合言葉"
_ADVICE: Final = "封筒に入れて金庫へ。写真にとらない。コピーしない。"
_LABEL: Final = Style(11)
_WORD: Final = Style(24, bold=True)
_EXACT: Final = Style(17, bold=True)
_OPENS: Final = Style(13, bold=True)
_PER_LINE: Final = 3
_STEPS: Final = (
    "この紙は 1 枚だけです。封筒に入れて封をし、金庫か避難所責任者が預かります。",
    "パソコンを開けるときは、英字入力(半角)にして、上の「入力するとおりの形」をそのまま打ちます。",
    "使ったあとは、使った人と時刻を下に書き、また封をします。",
    "この紙をなくしたら、すぐに本部へ知らせてください。合言葉は取り替えられます。",
)


def write_phrase(sheet: PhraseSheet, out: BinaryIO, fonts: Path) -> int:
    """Write the one page and answer 1."""
    pen = Pen(out, fonts, A4, TITLE)
    page = Page(1, 1)
    frame.watermark(pen, sheet.mark)
    frame.head(pen, sheet.mark, TITLE, page)
    frame.foot(pen, _ADVICE, page)
    width = pen.width - 2 * MARGIN
    pen.write(MARGIN, 46, "この合言葉で開くもの", _LABEL)
    pen.within(MARGIN, 53.5, width, sheet.opens, _OPENS)
    bottom = _words(pen, sheet.phrase, 62)
    bottom = _exact(pen, sheet.phrase, bottom + 6)
    bottom = write_steps(pen, Box(MARGIN, bottom + 10, width, 0), _STEPS)
    _log(pen, bottom + 8)
    pen.end_page()
    return pen.save()


def _words(pen: Pen, phrase: str, top: float) -> float:
    """Each word in a box of its own, numbered; answers the lower edge."""
    words = [word for word in re.split(r"[\s-]+", phrase) if word]
    width = (pen.width - 2 * MARGIN - 4 * (_PER_LINE - 1)) / _PER_LINE
    bottom = top
    for place, word in enumerate(words):
        row, column = divmod(place, _PER_LINE)
        box = Box(MARGIN + column * (width + 4), top + row * 24, width, 20)
        pen.frame(box, 0.8, radius=2)
        pen.write(box.x + 2.5, box.y + 5.5, str(place + 1), _LABEL)
        pen.centre(box.x + width / 2, box.y + 13.6, word, pen.fitted(word, _WORD, width - 6))
        bottom = box.bottom
    return bottom


def _exact(pen: Pen, phrase: str, top: float) -> float:
    pen.write(MARGIN, top + 4, "入力するとおりの形(半角)", _LABEL)
    width = pen.width - 2 * MARGIN
    lines = pen.wrap(phrase, _EXACT, width - 8)
    box = Box(MARGIN, top + 7, width, 8 + 8 * len(lines))
    pen.fill(box, 0.92, radius=2)
    for number, line in enumerate(lines):
        pen.line(box.x + 4, box.y + 10 + 8 * number, line, _EXACT)
    return box.bottom


def _log(pen: Pen, top: float) -> None:
    """Lines for who took it out of the envelope, and when."""
    pen.write(MARGIN, top, "預かった人・使った人(月日・時刻・名前・理由)", _LABEL)
    for row in range(1, 5):
        y = top + 11 * row
        pen.rule((MARGIN, y), (pen.width - MARGIN, y), _LABEL.size / MM / 10)
