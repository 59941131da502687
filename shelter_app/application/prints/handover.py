"""The hand-over: what the last shift wrote, who should be back, what is due, what is out."""

from collections.abc import Iterator

from shelter_app.application.desk.table import Table
from shelter_app.application.papers import SheetKind
from shelter_app.application.ports.stores import Label
from shelter_app.application.prints.issue import issue
from shelter_app.application.prints.issued import issued_sheets
from shelter_app.application.prints.present import heads, named, staying
from shelter_app.application.prints.requests import open_requests
from shelter_app.application.prints.times import local_time
from shelter_app.application.worksheets import HandOverPart, HandOverSheet, RequestLine
from shelter_app.domain.deeds import Deed
from shelter_app.domain.ids import Subject
from shelter_app.domain.picture.due import overdue

_MOST_NOTES = 12


def hand_over(table: Table, label: Label) -> HandOverSheet:
    """Gather it, having recorded that it is taken out.

    Why somebody needs help stands on it only for those who may know.

    Raises:
        NotPermitted: for volunteers at reception.
    """
    table.require(Deed.LIST_EVACUEES)
    mark = issue(table, label, SheetKind.HAND_OVER)
    parts = (
        HandOverPart("前の担当から", tuple(_notes(table))),
        HandOverPart("もどる時刻を過ぎた人", tuple(_overdue(table))),
        HandOverPart("対応中の依頼・通報(期限の近い順)", tuple(_requests(table))),
        HandOverPart("外に出ている紙(回収する)", tuple(_sheets(table, mark.number))),
    )
    return HandOverSheet(mark, heads(table), parts)


def _notes(table: Table) -> Iterator[str]:
    row = table.reader.row(Subject("place", table.here.place)) if table.here.place else None
    lines = row.notes.get("handed", []) if row else []
    for line in lines[-_MOST_NOTES:]:
        at = local_time(table, line.at_ms)
        yield f"{at:%d日 %H:%M}　{line.value['text']}" if at else str(line.value["text"])


def _overdue(table: Table) -> Iterator[str]:
    rows = {row.id: row for row in staying(table)}
    hidden = table.reader.protected()
    for due in overdue(rows.values(), table.clock.now_ms()):
        row, at = rows[due.subject], local_time(table, due.due_ms)
        yield f"{row.value('slip') or ''}　{named(table, row, hidden)}　{at:%d日 %H:%M} まで"


def _requests(table: Table) -> Iterator[str]:
    lines = open_requests(table)
    if not table.may(Deed.SEE_REASONS):
        yield f"{len(lines)}件(要配慮者担当に聞く)" if lines else "ありません"
        return
    yield from map(_request, lines)


def _request(line: RequestLine) -> str:
    due = f"{line.due_at:%d日 %H:%M} まで" if line.due_at else ""
    told = f"→{line.passed_to}" if line.passed_to else ""
    return "　".join(part for part in (due, line.what, line.who, line.place, told) if part)


def _sheets(table: Table, own: str) -> Iterator[str]:
    for sheet in issued_sheets(table):
        if not sheet.is_back and sheet.number != own and sheet.is_listing:
            yield f"{sheet.number}　{sheet.title}　{sheet.printed_at:%d日 %H:%M}"
