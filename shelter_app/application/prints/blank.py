"""Empty forms, each under a number of its own."""

from typing import Final

from shelter_app.application.desk.table import Table
from shelter_app.application.papers import SheetKind
from shelter_app.application.ports.stores import Label
from shelter_app.application.prints.issue import issue
from shelter_app.application.worksheets import BlankForms
from shelter_app.domain.form_number import made_number
from shelter_app.domain.spoken import SpokenCode

MOST: Final = 200
"""Forms of one print: a box of paper is not emptied by a slip of the hand."""
_COUNTER: Final = "forms"


def blank(table: Table, label: Label, kind: SheetKind, sheets: int) -> BlankForms:
    """Number so many forms; nobody is on them, so that anybody may print them."""
    wanted = min(max(sheets, 1), MOST)
    first = int(table.local.setting(_COUNTER) or "0") + 1
    table.local.keep_setting(_COUNTER, str(first + wanted - 1))
    shelter, letters = int(table.here.number), table.local.letters()
    numbers = tuple(
        made_number(SpokenCode(shelter, letters, number)) for number in range(first, first + wanted)
    )
    return BlankForms(issue(table, label, kind), numbers)
