"""Reception slips (受付票), four to a page: a QR code and the same code to say aloud.

No name stands on it: a non-disclosed person is found again by her slip and her called name, so
the paper alone must not be enough.
"""

from pathlib import Path
from typing import BinaryIO, Final

from shelter_app.application.papers import SlipFace, SlipSheet
from shelter_app.sheets import qr
from shelter_app.sheets.layout import A4, Box, Style
from shelter_app.sheets.pen import Pen
from shelter_app.sheets.words import DRILL, full_time

TITLE: Final = "受付票"
_COLUMNS: Final = 2
_ROWS: Final = 2
_SLIP: Final = (105.0, 148.5)
_SAFE: Final = 9.0
_QR_SIDE: Final = 40.0
_TITLE: Final = Style(20, bold=True)
_SHELTER: Final = Style(11)
_CODE: Final = Style(31, bold=True)
_LABEL: Final = Style(9)
_ASK: Final = Style(12, bold=True)
_ENGLISH: Final = Style(10)
_SMALL: Final = Style(9)
_WHITE: Final = Style(11, bold=True, grey=1)
_HELP: Final = "外へ 出るとき、もどったとき、物を もらうとき、受付で 見せてください。"
_IN_ENGLISH: Final = "Show this slip when you go out, come back, or collect supplies."
_CARE: Final = "なくしたときは 受付に 言ってください。写真を インターネットに 出さないでください。"
_CARE_IN_ENGLISH: Final = "Lost it? Tell the desk. Please do not post a photo of it."


def write_slips(sheet: SlipSheet, out: BinaryIO, fonts: Path) -> int:
    """Write the slips as a PDF and answer its pages."""
    pen = Pen(out, fonts, A4, TITLE)
    per_page = _COLUMNS * _ROWS
    for start in range(0, len(sheet.faces), per_page):
        for place, face in enumerate(sheet.faces[start : start + per_page]):
            _slip(pen, _place(place), sheet, face)
        _folds(pen)
        pen.end_page()
    return pen.save()


def _place(number: int) -> Box:
    row, column = divmod(number, _COLUMNS)
    wide, high = _SLIP
    return Box(column * wide, row * high, wide, high)


def _slip(pen: Pen, slip: Box, sheet: SlipSheet, face: SlipFace) -> None:
    middle = slip.x + slip.width / 2
    _head(pen, slip, sheet)
    square = qr.quiet_box(0, 0, _QR_SIDE)
    qr.draw(
        pen, Box(middle - square.width / 2, slip.y + 25, square.width, square.height), face.payload
    )
    pen.centre(middle, slip.y + 80, "受付番号(声に出して 伝えられます) / Your number", _LABEL)
    width = slip.width - 2 * _SAFE
    pen.frame(Box(slip.x + _SAFE, slip.y + 82.5, width, 16), 1, radius=2)
    pen.centre(middle, slip.y + 94.3, face.code, pen.fitted(face.code, _CODE, width - 4))
    _help(pen, Box(slip.x + _SAFE, slip.y + 101, width, 0))
    _feet(pen, slip, sheet)


def _head(pen: Pen, slip: Box, sheet: SlipSheet) -> None:
    left = slip.x + _SAFE
    end = pen.write(left, slip.y + 15.5, TITLE, _TITLE)
    pen.write(end + 3, slip.y + 15.5, "Reception slip", _ENGLISH)
    if sheet.mark.drill:
        pen.fill(Box(slip.right - _SAFE - 16, slip.y + 9, 16, 7.4), 0, radius=0.8)
        pen.centre(slip.right - _SAFE - 8, slip.y + 14.3, DRILL, _WHITE)
    pen.within(left, slip.y + 23, slip.width - 2 * _SAFE, sheet.mark.shelter, _SHELTER)


def _help(pen: Pen, box: Box) -> None:
    texts = ((_HELP, _ASK, 1.35), (_IN_ENGLISH, _ENGLISH, 1.3), (_CARE, _SMALL, 1.35))
    top = box.y
    for text, style, leading in (*texts, (_CARE_IN_ENGLISH, _SMALL, 1.3)):
        top += pen.paragraph(Box(box.x, top, box.width, 0), text, style, leading) + 0.8


def _feet(pen: Pen, slip: Box, sheet: SlipSheet) -> None:
    words = f"{full_time(sheet.mark.printed_at)}　印刷番号 {sheet.mark.number}"
    pen.within(slip.x + _SAFE, slip.bottom - 6, slip.width - 2 * _SAFE, words, Style(8))


def _folds(pen: Pen) -> None:
    """Dashed lines to cut along."""
    pen.dashes(1.5, 1.5)
    pen.rule((0, _SLIP[1]), (pen.width, _SLIP[1]), 0.4)
    pen.rule((_SLIP[0], 0), (_SLIP[0], pen.height), 0.4)
    pen.dashes(0, 0)
