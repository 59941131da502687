"""Where the desk's papers come from."""

from typing import BinaryIO, Protocol

from shelter_app.application.papers import (
    CardSheet,
    PhraseSheet,
    Roster,
    SecondCopyNotice,
    SlipSheet,
)
from shelter_app.application.worksheets import Worksheet


class Papers(Protocol):
    """Writes each paper as one PDF and answers how many pages it has.

    Nothing but ``out`` is written to, and the same value always gives the same bytes.
    """

    def write_roster(self, roster: Roster, out: BinaryIO) -> int:
        """Write the operating roster, with blank lines at its end."""
        ...

    def write_cards(self, sheet: CardSheet, out: BinaryIO) -> int:
        """Write reception cards, ten to a page."""
        ...

    def write_slips(self, sheet: SlipSheet, out: BinaryIO) -> int:
        """Write reception slips, four to a page."""
        ...

    def write_phrase(self, sheet: PhraseSheet, out: BinaryIO) -> int:
        """Write the passphrase for the safe."""
        ...

    def write_second_copy(self, notice: SecondCopyNotice, out: BinaryIO) -> int:
        """Write what to do with the stick when the laptop is lost."""
        ...

    def write_worksheet(self, sheet: Worksheet, out: BinaryIO) -> int:
        """Write one of the sheets for working by hand."""
        ...
