"""The empty evacuee card (避難者カード), a household on a page, and lists for the door.

Items and their order follow the prefectural form and the draft national card (field facts 2.4).
The number on each sheet is typed when the card is keyed later, so that no card counts twice.
"""

from pathlib import Path
from typing import BinaryIO, Final

from shelter_app.application.worksheets import BlankForms
from shelter_app.sheets import frame, qr
from shelter_app.sheets.frame import MARGIN, Page
from shelter_app.sheets.layout import A4, Box, Style
from shelter_app.sheets.pen import Pen

TITLE: Final = "避難者カード"
_ADVICE: Final = (
    "分かるところだけで構いません。書いたら受付へ。受付が打ち込んだら責任者が保管する。"
)
_LABEL: Final = Style(9)
_ITEM: Final = Style(10)
_NUMBER: Final = Style(17, bold=True)
_ROW: Final = 9.6
_PEOPLE: Final = 6
_PERSON: Final = 26.4
_NAMES: Final = 14.6
_LEFT: Final = MARGIN
_RIGHT: Final = A4[0] - MARGIN

_HOUSEHOLD: Final = (
    (("世帯の代表者", 62), ("電話", 62), ("受け取った時刻(受付が書く)", 66)),
    (("住所", 128), ("町内会・自治会", 62)),
)
_TICKS: Final = (
    ("どこで過ごすか", "□避難所 □自宅 □車の中 □テント □ほか(　　　　　　　　　)"),
    ("家の様子", "□住める □住めない □断水 □停電 □ガス停止 □床上 □床下 □壊れた(全・半・一部)"),
    ("車・ペット", "□車(番号　　　　　　 場所　　　　　　) □ペット(種類　　　　 頭数　　)"),
    ("言葉", "□日本語 □ほか(　　　　　　　) □通訳がいる □筆談・手話"),
    ("家族・知人から聞かれたら", "□無事と居場所を答えてよい □答えない　(全員に聞いてから)"),
    ("名前を避難所に貼ること", "□よい □よくない　　□居場所を知られたくない人がいる(受付へ)"),
)
_NEEDS: Final = (
    "□けが・病気 □妊娠・産後 □乳幼児 □障害(身体・目・耳・知的・精神) □介護(要介護　)",
    "□医療機器(酸素・呼吸器・透析　時ごろまで) □薬 □アレルギー(　　　　　　　) □熱・せき",
)


def write_blank_cards(sheet: BlankForms, out: BinaryIO, fonts: Path) -> int:
    """Write one card a page and answer the pages."""
    pen = Pen(out, fonts, A4, TITLE)
    for place, number in enumerate(sheet.numbers, start=1):
        page = Page(place, len(sheet.numbers))
        frame.watermark(pen, sheet.mark)
        frame.head(pen, sheet.mark, TITLE, page)
        frame.foot(pen, _ADVICE, page)
        form_number(pen, number)
        bottom = _people(pen, _household(pen, 49.0))
        pen.within(_LEFT, bottom + 5, 190, "7人目からは、もう1枚に書いて重ねてください。", _LABEL)
        pen.end_page()
    return pen.save()


def form_number(pen: Pen, number: str) -> None:
    """Write the number of this sheet, and the same as a code for a handheld scanner."""
    pen.write(_LEFT, 36, "用紙番号", _LABEL)
    pen.write(_LEFT, 44, number, _NUMBER)
    qr.draw(pen, Box(_LEFT + 76, 28.5, 19, 19), number)


def _household(pen: Pen, top: float) -> float:
    for row in _HOUSEHOLD:
        x = _LEFT
        for label, width in row:
            pen.frame(Box(x, top, width, _ROW + 1.4), 0.5)
            pen.write(x + 1.2, top + 3.8, label, _LABEL)
            x += width
        top += _ROW + 1.4
    for label, words in _TICKS:
        pen.frame(Box(_LEFT, top, 190, 7.6), 0.3)
        pen.within(_LEFT + 1.2, top + 5, 40, label, _LABEL)
        pen.within(_LEFT + 43, top + 5.2, 146, words, _ITEM)
        top += 7.6
    return top + 3


def _people(pen: Pen, top: float) -> float:
    for number in range(1, _PEOPLE + 1):
        _person(pen, top, number)
        top += _PERSON
    return top


def _person(pen: Pen, top: float, number: int) -> None:
    pen.frame(Box(_LEFT, top, 190, _PERSON), 0.9)
    pen.write(_LEFT + 1.5, top + 7, str(number), _NUMBER)
    boxes = (
        ("ふりがな / 名前", 8, 76),
        ("性別", 84, 26),
        ("年齢・生まれた年月日", 110, 46),
        ("代表者から見た続柄", 156, 34),
    )
    for label, left, width in boxes:
        pen.rule((_LEFT + left, top), (_LEFT + left, top + _NAMES), 0.2)
        pen.within(_LEFT + left + 1, top + 3.4, width - 2, label, _LABEL)
    pen.write(_LEFT + 86, top + 10.6, "男・女・ほか", _ITEM)
    pen.rule((_LEFT + 8, top + _NAMES), (_RIGHT, top + _NAMES), 0.2)
    for place, words in enumerate(_NEEDS):
        pen.within(_LEFT + 9, top + 19.2 + 5.3 * place, 180, words, _ITEM)
