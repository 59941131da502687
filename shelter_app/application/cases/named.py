"""Whom a case is about, for eyes that may know: a person here, or a register line."""

from collections.abc import Iterable
from dataclasses import dataclass

from shelter_app.application.desk.looked import record_first_look
from shelter_app.application.desk.people import called_name
from shelter_app.application.desk.table import Table
from shelter_app.domain.deeds import Deed
from shelter_app.domain.ids import EntryId, PersonId, Subject
from shelter_app.domain.ledger.row import Row
from shelter_app.domain.private import Private


@dataclass(frozen=True, slots=True, repr=False)
class Named(Private):
    """A name and a place; ``is_hidden`` when what the informant said must not be shown either."""

    ref: Subject | None = None
    name: str = ""
    place: str = ""
    is_hidden: bool = False


def named_in(table: Table, cases: Iterable[Row]) -> dict[bytes, Named]:
    """Name whom these cases are about, by id; register lines only to those who may see them."""
    abouts = {(row.value("case") or {}).get("about", b"") for row in cases} - {b""}
    rows = table.reader.rows([Subject("person", PersonId(one)) for one in sorted(abouts)])
    hidden = frozenset() if table.may(Deed.SEE_PROTECTED) else table.reader.protected()
    found = {row.id: _person(row, is_hidden=row.id in hidden) for row in rows if not row.is_empty}
    return found | _entries(table, [EntryId(one) for one in sorted(abouts - found.keys())])


def _person(row: Row, *, is_hidden: bool) -> Named:
    if is_hidden:
        return Named(row.subject, called_name(row), is_hidden=True)
    return Named(row.subject, str(row.value("name") or row.value("kana") or ""))


def _entries(table: Table, entries: list[EntryId]) -> dict[bytes, Named]:
    if not entries or table.register is None or not table.may(Deed.SEE_REGISTER):
        return {}
    lines = table.register.entries(entries)
    record_first_look(table, "case", [line.id for line in lines])
    return {
        line.id: Named(Subject("entry", line.id), line.name, line.residence or line.address)
        for line in lines
    }
