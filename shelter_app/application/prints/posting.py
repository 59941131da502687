"""The list for the wall: off until whoever leads switches it on, and only those who agreed."""

from typing import Final

from shelter_app.application.desk.table import Table
from shelter_app.application.papers import SheetKind
from shelter_app.application.ports.stores import Label
from shelter_app.application.prints.issue import issue
from shelter_app.application.prints.present import by_kana, state_of
from shelter_app.application.worksheets import PostedLine, PostingSheet
from shelter_app.domain.deeds import Deed
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ledger.row import Row

ATTRIBUTES: Final = ("consent/posting/public", "consent/post/anyone")
"""Where an answer to "may your name be posted here?" may stand; any no among them counts."""
_SETTING: Final = "posting"


class PostingIsOff(ShelterError):
    """Nothing is posted here until whoever leads this shelter has switched it on."""

    code = "S-11"


def is_posting(table: Table) -> bool:
    """Tell whether a list may be posted here."""
    return table.local.setting(_SETTING) == "on"


def switch_posting(table: Table, *, on: bool) -> None:
    """Allow or stop posting at this shelter.

    Raises:
        NotPermitted: for all but those who lead.
    """
    table.require(Deed.SWITCH_POSTING)
    table.local.keep_setting(_SETTING, "on" if on else "")


def posting(table: Table, label: Label) -> PostingSheet:
    """Gather those who are here and agreed, having recorded that the list is taken out.

    Raises:
        NotPermitted: for volunteers at reception.
        PostingIsOff: S-11, where nobody has switched it on.
    """
    table.require(Deed.PRINT_ROSTERS)
    if not is_posting(table):
        raise PostingIsOff("the list for the wall is off")
    hidden = table.reader.protected()
    everyone = [row for row in table.reader.everyone() if row.id not in hidden]
    rows = by_kana([row for row in everyone if state_of(row) == "in" and agreed(row)])
    mark = issue(table, label, SheetKind.POSTING, [row.id for row in rows])
    return PostingSheet(mark, tuple(map(_line, rows)))


def agreed(row: Row) -> bool:
    """Tell whether everything that stands of this person's answer is yes; silence is no."""
    answers = [head for name in ATTRIBUTES for head in row.attributes.get(name, [])]
    return bool(answers) and all(head.value.get("answer") == "yes" for head in answers)


def _line(row: Row) -> PostedLine:
    return PostedLine(
        name=str(row.value("name") or row.value("kana") or ""),
        kana=str(row.value("kana") or "") if row.value("name") else "",
        town=str(row.value("town") or ""),
    )
