"""The notice that stays with the stick (写し): how to go on when the laptop is lost."""

from pathlib import Path
from typing import BinaryIO, Final

from shelter_app.application.papers import SecondCopyNotice
from shelter_app.sheets import frame
from shelter_app.sheets.frame import MARGIN, Page
from shelter_app.sheets.layout import A4, Box, Style
from shelter_app.sheets.pen import Pen
from shelter_app.sheets.steps import write_steps

TITLE: Final = "記録の写し(USBメモリー)"
_ADVICE: Final = "USBメモリーは名簿と同じ扱い。受付を離れるときは責任者が持つ。"
_LEAD: Final = Style(13)
_HEADING: Final = Style(14, bold=True)
_LABEL: Final = Style(26, bold=True)
_EVERY_DAY: Final = (
    "受付のパソコンに差したままにします。画面の「写しにまだ無い記録」が 0 なら、写しは最新です。",
    "抜くのは、パソコンが使えなくなったときか、画面に「抜いてよい」と出たときだけです。",
    "中の記録は暗号化されています。合言葉がなければ誰も読めません。",
)
_LOST: Final = (
    "予備のパソコンで「避難所受付」を起動します。インターネットは要りません。",
    "この USB メモリーを差し、「写しから始める」を選びます。",
    "合言葉を入力します。合言葉の紙は金庫にあります。",
    "担当者の名前を選び、新しい暗証番号を決めます。",
    "受付を続けます。もとのパソコンは電源を入れず、本部へ知らせます。",
)


def write_second_copy(notice: SecondCopyNotice, out: BinaryIO, fonts: Path) -> int:
    """Write the one page and answer 1."""
    pen = Pen(out, fonts, A4, TITLE)
    page = Page(1, 1)
    frame.watermark(pen, notice.mark)
    frame.head(pen, notice.mark, TITLE, page)
    frame.foot(pen, _ADVICE, page)
    width = pen.width - 2 * MARGIN
    pen.write(MARGIN, 48, "USBメモリーに書いた名前", _LEAD)
    pen.frame(Box(MARGIN, 51, width, 20), 1, radius=2)
    pen.within(MARGIN + 4, 64.5, width - 8, notice.label, _LABEL)
    bottom = _section(pen, 84, "ふだん", _EVERY_DAY)
    _section(pen, bottom + 12, "パソコンが壊れた・なくなったとき(5分で再開)", _LOST)
    pen.end_page()
    return pen.save()


def _section(pen: Pen, top: float, heading: str, steps: tuple[str, ...]) -> float:
    pen.write(MARGIN, top, heading, _HEADING)
    return write_steps(pen, Box(MARGIN, top + 4, pen.width - 2 * MARGIN, 0), steps)
