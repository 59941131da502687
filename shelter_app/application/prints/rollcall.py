"""The roll-call sheet from who stays here: a protected person stands on it by her called name."""

from collections import defaultdict
from collections.abc import Collection

from shelter_app.application.desk.lines import age_of, sex_of
from shelter_app.application.desk.people import called_name
from shelter_app.application.desk.table import Table
from shelter_app.application.papers import SheetKind
from shelter_app.application.ports.stores import Label
from shelter_app.application.prints.issue import issue
from shelter_app.application.prints.present import area_of, heads, staying
from shelter_app.application.prints.roster import stay_words
from shelter_app.application.worksheets import RollCallArea, RollCallLine, RollCallSheet
from shelter_app.domain.deeds import Deed
from shelter_app.domain.ledger.row import Row


def rollcall(table: Table, label: Label) -> RollCallSheet:
    """Gather the sheet, having recorded that it is taken out.

    It is carried round and read aloud, so that nobody's hidden name may stand on it.

    Raises:
        NotPermitted: for volunteers at reception.
    """
    table.require(Deed.PRINT_ROSTERS)
    rows = staying(table)
    mark = issue(table, label, SheetKind.ROLL_CALL, [row.id for row in rows])
    hidden = table.reader.protected()
    areas: dict[str, list[RollCallLine]] = defaultdict(list)
    for row in rows:
        areas[area_of(row)].append(_line(table, row, hidden))
    ordered = sorted(areas, key=lambda name: (not name, name))
    return RollCallSheet(
        mark, heads(table), tuple(RollCallArea(name, tuple(areas[name])) for name in ordered)
    )


def _line(table: Table, row: Row, hidden: Collection[bytes]) -> RollCallLine:
    is_hidden = row.id in hidden
    return RollCallLine(
        code=str(row.value("slip") or ""),
        name=(called_name(row) or "(番号で呼ぶ)") if is_hidden else str(row.value("name") or ""),
        kana="" if is_hidden else str(row.value("kana") or ""),
        sex=sex_of(row.value("sex")),
        age=age_of(row, table.clock.today()),
        whereabouts=stay_words(row),
    )
