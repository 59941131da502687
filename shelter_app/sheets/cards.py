"""Reception cards (避難所受付カード), ten to a page of ordinary business card stock (91 x 55 mm).

The face is the same for everyone and holds no name, so that it shows nobody's needs.
"""

from pathlib import Path
from typing import BinaryIO, Final

from shelter_app.application.papers import CardSheet, ReceptionCardFace
from shelter_app.sheets import qr
from shelter_app.sheets.layout import A4, MM, Box, Style
from shelter_app.sheets.lines import measure
from shelter_app.sheets.pen import Pen
from shelter_app.sheets.words import DRILL

TITLE: Final = "避難所受付カード"
_COLUMNS: Final = 2
_ROWS: Final = 5
_CARD: Final = (91.0, 55.0)
_CORNER: Final = (14.0, 11.0)
_SAFE: Final = 4.5
"""Millimetres inside the cutting line that hold nothing, for crooked cutters."""
_TITLE: Final = Style(13.5, bold=True)
_ASK: Final = Style(9.5)
_ENGLISH: Final = Style(9)
_SMALL: Final = Style(7.2)
_CODE: Final = Style(7.2)
_WHITE: Final = Style(8, bold=True, grey=1)
_HELP: Final = "ひなんじょに 着いたら、受付で このカードを 見せてください。"
_LOST: Final = ("名前は 入っていません。", "拾った方は 避難所か役所へ お願いします。")
_IN_ENGLISH: Final = "Please show this card at the shelter desk."


def write_cards(sheet: CardSheet, out: BinaryIO, fonts: Path) -> int:
    """Write the cards as a PDF and answer its pages."""
    pen = Pen(out, fonts, A4, TITLE)
    per_page = _COLUMNS * _ROWS
    for start in range(0, len(sheet.faces), per_page):
        for place, face in enumerate(sheet.faces[start : start + per_page]):
            _card(pen, _place(place), sheet, face)
        _cutting_marks(pen)
        _origin(pen, sheet, start // per_page + 1, -(-len(sheet.faces) // per_page))
        pen.end_page()
    return pen.save()


def _place(number: int) -> Box:
    row, column = divmod(number, _COLUMNS)
    wide, high = _CARD
    return Box(_CORNER[0] + column * wide, _CORNER[1] + row * high, wide, high)


def _card(pen: Pen, card: Box, sheet: CardSheet, face: ReceptionCardFace) -> None:
    code = qr.quiet_box(0, 0)
    square = Box(card.right - code.width - 1.5, card.y + 6, code.width, code.height)
    left, width = card.x + _SAFE, square.x - card.x - _SAFE
    end = pen.write(left, card.y + 10, TITLE, _TITLE)
    if sheet.mark.drill:
        _drill(pen, end + 1.5, card.y + 5.4)
    used = pen.paragraph(Box(left, card.y + 15, width, 0), _HELP, _ASK)
    pen.paragraph(Box(left, card.y + 16.5 + used, width, 0), _IN_ENGLISH, _ENGLISH, leading=1.25)
    qr.draw(pen, square, face.payload)
    _feet(pen, card, sheet, face)


def _drill(pen: Pen, left: float, top: float) -> None:
    pen.fill(Box(left, top, 9.5, 5.4), 0, radius=0.6)
    pen.centre(left + 4.75, top + 3.8, DRILL, _WHITE)


def _feet(pen: Pen, card: Box, sheet: CardSheet, face: ReceptionCardFace) -> None:
    middle = card.right - 1.5 - qr.quiet_box(0, 0).width / 2
    for number, line in enumerate(pen.wrap(face.code, _CODE, 31)):
        start = middle - measure(line) * _CODE.size / MM / 2
        pen.line(start, card.y + 44.4 + 3 * number, line, _CODE)
    left = card.x + _SAFE
    for number, words in enumerate(_LOST):
        pen.write(left, card.bottom - 12.2 + 3.3 * number, words, pen.fitted(words, _SMALL, 49))
    pen.within(left, card.bottom - 5, 44, f"発行 {sheet.issuer}", _SMALL)


def _cutting_marks(pen: Pen) -> None:
    """Short lines outside the cards show where to cut; nothing is printed on the cards' edges."""
    right, bottom = _CORNER[0] + _COLUMNS * _CARD[0], _CORNER[1] + _ROWS * _CARD[1]
    for column in range(_COLUMNS + 1):
        x = _CORNER[0] + column * _CARD[0]
        pen.rule((x, _CORNER[1] - 6), (x, _CORNER[1] - 1), 0.3)
        pen.rule((x, bottom + 1), (x, bottom + 6), 0.3)
    for row in range(_ROWS + 1):
        y = _CORNER[1] + row * _CARD[1]
        pen.rule((_CORNER[0] - 6, y), (_CORNER[0] - 1, y), 0.3)
        pen.rule((right + 1, y), (right + 6, y), 0.3)


def _origin(pen: Pen, sheet: CardSheet, number: int, total: int) -> None:
    words = f"印刷番号 {sheet.mark.number}　{number}/{total}ページ"
    pen.right(_CORNER[0] + _COLUMNS * _CARD[0] - 2, _CORNER[1] - 3, words, _SMALL)
