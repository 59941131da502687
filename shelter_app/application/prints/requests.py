"""Open requests and reports, and needs whose time runs out, the most pressing first."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Final

from shelter_app.application.cases.list_cases import list_cases
from shelter_app.application.cases.shown import CaseLine
from shelter_app.application.desk.table import Table
from shelter_app.application.papers import SheetKind
from shelter_app.application.ports.stores import Label
from shelter_app.application.prints.issue import issue
from shelter_app.application.prints.present import area_of, named, staying
from shelter_app.application.prints.times import local_time
from shelter_app.application.prints.words import case_word, need_word
from shelter_app.application.worksheets import RequestLine, RequestSheet
from shelter_app.domain.deeds import Deed
from shelter_app.domain.ledger.row import Row
from shelter_app.domain.picture.due import needs

_NO_CLOCK: Final = 1 << 62


def requests(table: Table, label: Label) -> RequestSheet:
    """Gather what is open, having recorded that it is taken out.

    Raises:
        NotPermitted: for those who may not know why somebody needs help.
    """
    table.require(Deed.SEE_REASONS)
    lines = open_requests(table)
    mark = issue(table, label, SheetKind.REQUESTS, _people(table))
    return RequestSheet(mark, lines)


def open_requests(table: Table) -> tuple[RequestLine, ...]:
    """List cases that nobody has closed and needs with a clock, soonest first."""
    hidden = table.reader.protected()
    found = [*_cases(table, hidden), *_needs(table, hidden)]
    found.sort(key=lambda line: _ms(line.due_at))
    return tuple(replace(line, number=number) for number, line in enumerate(found, start=1))


def _cases(table: Table, hidden: Collection[bytes]) -> Iterator[RequestLine]:
    for line in list_cases(table).open:
        if line.about is not None and line.about.id in hidden:
            line = _hidden(table, line, hidden)  # noqa: PLW2901 - what the paper may say of it
        told = f"知らせた人 {line.informant} {line.contact}".strip() if line.informant else ""
        at = f"{line.received_at:%H:%M}" if line.received_at else ""
        yield RequestLine(
            number=0,
            due_at=line.due,
            what=case_word(line.kind.value),
            who=line.who,
            place=line.place,
            detail="。".join(part for part in (need_word(line.need), told) if part),
            opened_at=line.opened_at,
            passed_to=line.passed_to,
            acknowledged=f"{line.received_by} {at}".strip(),
        )


def _hidden(table: Table, line: CaseLine, hidden: Collection[bytes]) -> CaseLine:
    """Leave of a protected person the called name: paper is seen by more eyes than a screen."""
    row = table.reader.row(line.about) if line.about else None
    who = named(table, row, hidden) if row else ""
    return replace(line, who=who, place="", informant="", contact="")


def _needs(table: Table, hidden: Collection[bytes]) -> Iterator[RequestLine]:
    """Needs that a case about the same person does not carry already."""
    told = {(row.value("case") or {}).get("about", b"") for row in _open_cases(table)}
    rows = {row.id: row for row in staying(table)}
    for due in needs(rows.values()):
        if due.subject not in told:
            row = rows[due.subject]
            said = row.value(due.attribute)
            yield RequestLine(
                number=0,
                due_at=local_time(table, due.due_ms),
                what=f"配慮: {need_word(said.get('code', ''))}",
                who=named(table, row, hidden),
                place=f"区画 {area_of(row)}" if area_of(row) else "",
                detail=str(said.get("note") or said.get("equipment") or ""),
                opened_at=local_time(table, row.attributes[due.attribute][0].at_ms),
            )


def _open_cases(table: Table) -> list[Row]:
    cases = table.reader.all_of("case")
    return [row for row in cases if "case" in row.attributes and "closed" not in row.attributes]


def _people(table: Table) -> list[bytes]:
    cases = ((row.value("case") or {}).get("about", b"") for row in _open_cases(table))
    return [one for one in dict.fromkeys(cases) if one]


def _ms(at: datetime | None) -> int:
    return int(at.timestamp() * 1000) if at else _NO_CLOCK
