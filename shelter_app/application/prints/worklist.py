"""The worklist of the unseen on paper, by district, with what is needed to go and look."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any, Final

from shelter_app.application.desk.table import Table
from shelter_app.application.papers import SheetKind
from shelter_app.application.ports.stores import Label
from shelter_app.application.prints.issue import issue
from shelter_app.application.prints.times import local_time
from shelter_app.application.worksheets import SearchDistrict, SearchLine, SearchSheet
from shelter_app.domain.dates import age_on
from shelter_app.domain.deeds import Deed
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import EntryId, Subject
from shelter_app.domain.names import gojuon_key
from shelter_app.domain.picture.edges import edges
from shelter_app.domain.picture.groups import group
from shelter_app.domain.picture.worklist import Unseen, unseen
from shelter_app.domain.register import Entry

_HOW: Final = {"visit": "訪問", "phone": "電話", "third": "人に聞いた"}


class RegisterIsClosed(ShelterError):
    """No register is open here, so that nobody can tell whom nobody has seen."""

    code = "S-13"


def worklist(table: Table, label: Label) -> SearchSheet:
    """Gather whom nobody has seen, having recorded that the lines are taken out.

    Raises:
        NotPermitted: for those who may not print lines of the register.
        RegisterIsClosed: S-13, while no register is open.
    """
    table.require(Deed.PRINT_REGISTER)
    if table.register is None:
        raise RegisterIsClosed("no register is open")
    entries = {entry.id: entry for entry in table.register.every_entry()}
    found = _unseen(table, list(entries))
    mark = issue(table, label, SheetKind.WORKLIST, [one.entry for one in found])
    districts: dict[str, list[SearchLine]] = defaultdict(list)
    for one in sorted(found, key=lambda one: _order(one, entries)):
        entry = entries[EntryId(one.entry)]
        districts[entry.district].append(_line(table, one, entry))
    return SearchSheet(
        mark,
        tuple(SearchDistrict(name, tuple(districts[name])) for name in sorted(districts)),
    )


def unseen_number(table: Table) -> int | None:
    """Count whom nobody has seen, 確認待ち included; None while no register is open."""
    if table.register is None:
        return None
    return len(_unseen(table, [entry.id for entry in table.register.every_entry()]))


def _unseen(table: Table, entries: Sequence[EntryId]) -> list[Unseen]:
    reader = table.reader
    known = list(edges([*reader.all_of("match"), *reader.all_of("identity")]))
    persons = {one.a for one in known} | {one.b for one in known if one.kind == "identity"}
    asked = [Subject("person", one) for one in persons]
    rows = {row.id: (row,) for row in (*reader.rows(asked), *reader.all_of("entry"))}
    return unseen(entries, rows, known, group(known))


def _order(one: Unseen, entries: dict[EntryId, Entry]) -> tuple[int, object]:
    entry = entries[EntryId(one.entry)]
    return (one.searching, gojuon_key(entry.kana or entry.name))


def _line(table: Table, one: Unseen, entry: Entry) -> SearchLine:
    birth = entry.birth
    helper = " ".join(part for part in (entry.helper_name, entry.helper_phone) if part)
    return SearchLine(
        name=entry.name,
        kana=entry.kana,
        sex=entry.sex,
        age=age_on(birth, table.clock.today()) if birth else None,
        address=entry.residence or entry.address or entry.district,
        phone=entry.phone,
        reason=entry.reason if table.may(Deed.SEE_REASONS) else "",
        helper=f"支援 {helper}" if helper else "",
        tried=_tried(table, one),
        waiting=one.is_waiting,
    )


def _tried(table: Table, one: Unseen) -> str:
    row = table.reader.row(Subject("entry", one.entry))
    lines = row.notes.get("attempts", []) if row else []
    return "\n".join(_attempts(table, [(line.value, line.at_ms) for line in lines[-2:]]))


def _attempts(table: Table, lines: Sequence[tuple[dict[str, Any], int | None]]) -> Iterator[str]:
    for said, at_ms in lines:
        at = local_time(table, said.get("left_ms") or at_ms)
        how = _HOW.get(said.get("how", ""), "")
        outcome = str(said.get("outcome") or "戻り待ち")
        yield " ".join(part for part in (f"{at:%d日 %H:%M}" if at else "", how, outcome) if part)
