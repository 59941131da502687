"""All of the desk's papers, drawn with the faces of one folder."""

from pathlib import Path
from threading import Lock
from typing import BinaryIO

from typing_extensions import override

from shelter_app.application.papers import (
    CardSheet,
    PhraseSheet,
    Roster,
    SecondCopyNotice,
    SlipSheet,
)
from shelter_app.application.ports.papers import Papers
from shelter_app.application.worksheets import Worksheet
from shelter_app.sheets.cards import write_cards
from shelter_app.sheets.phrase import write_phrase
from shelter_app.sheets.roster import write_roster
from shelter_app.sheets.second_copy import write_second_copy
from shelter_app.sheets.slip import write_slips
from shelter_app.sheets.worksheets import write_worksheet


class PdfPapers(Papers):
    """Papers as PDF, everything embedded; ``fonts`` is the folder of font files.

    One paper is drawn at a time, since ReportLab's fonts serve one document at once. Raises
    ``FaceMissing`` when the folder is incomplete.
    """

    def __init__(self, fonts: Path) -> None:
        self._fonts = fonts

    @override
    def write_roster(self, roster: Roster, out: BinaryIO) -> int:
        with _ONE_AT_A_TIME:
            return write_roster(roster, out, self._fonts)

    @override
    def write_cards(self, sheet: CardSheet, out: BinaryIO) -> int:
        with _ONE_AT_A_TIME:
            return write_cards(sheet, out, self._fonts)

    @override
    def write_slips(self, sheet: SlipSheet, out: BinaryIO) -> int:
        with _ONE_AT_A_TIME:
            return write_slips(sheet, out, self._fonts)

    @override
    def write_phrase(self, sheet: PhraseSheet, out: BinaryIO) -> int:
        with _ONE_AT_A_TIME:
            return write_phrase(sheet, out, self._fonts)

    @override
    def write_second_copy(self, notice: SecondCopyNotice, out: BinaryIO) -> int:
        with _ONE_AT_A_TIME:
            return write_second_copy(notice, out, self._fonts)

    @override
    def write_worksheet(self, sheet: Worksheet, out: BinaryIO) -> int:
        with _ONE_AT_A_TIME:
            return write_worksheet(sheet, out, self._fonts)


_ONE_AT_A_TIME = Lock()
