"""Which sheets were printed here, calling them back, and ticking off what came back."""

from hashlib import sha256
from typing import Final

from shelter_app.application.desk.table import Table
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.application.prints.shown import IssuedSheet, Stage
from shelter_app.application.prints.times import local_time
from shelter_app.domain.deeds import Deed
from shelter_app.domain.ids import ID_SIZE, ActId, EventId, Subject
from shelter_app.domain.ledger.event import Event
from shelter_app.domain.ledger.facts.running import SheetPrinted, SheetRecalled
from shelter_app.domain.ledger.row import Row

MOST: Final = 300
_BACK: Final = "back"
_RECALL: Final = "recall"
_STAGES: Final = {_BACK: Stage.BACK}


def sheet_subject(number: str) -> Subject:
    """Name a sheet by the number that is printed on it."""
    return Subject("sheet", sha256(b"sheet\0" + number.encode()).digest()[:ID_SIZE])


def issued_sheets(table: Table) -> tuple[IssuedSheet, ...]:
    """List this shelter's prints, newest first, and where each stands."""
    events = table.reader.events_of_kind("sheet.printed", MOST)
    rows = {row.id: row for row in table.reader.all_of("sheet")}
    names = {row.id: (row.value("operator") or {}).get("name", "") for row in _operators(table)}
    return tuple(_sheet(table, event, rows, names) for event in events)


def recall_sheet(table: Table, number: str) -> None:
    """Call a sheet back.

    Raises:
        NotPermitted: for all but those who lead.
    """
    table.require(Deed.RECALL_SHEETS)
    _record(table, number, _RECALL)


def sheet_is_back(table: Table, number: str) -> None:
    """Write down that a sheet came back and was shredded.

    Raises:
        NotPermitted: for all but those who lead.
    """
    table.require(Deed.RECALL_SHEETS)
    _record(table, number, _BACK)


def _record(table: Table, number: str, reason: str) -> None:
    subject = sheet_subject(number)
    row = table.reader.row(subject)
    seen = [EventId(head) for head in row.heads("recalled")] if row else []
    fact = SheetRecalled(number=number, reason=reason)
    draft = Draft("sheet.recalled", fact, (subject,), {"recalled": seen})
    table.writer.append(Act(ActId(table.new_id()), table.author, (draft,)))


def _operators(table: Table) -> list[Row]:
    return table.reader.all_of("operator")


def _sheet(
    table: Table, event: Event, rows: dict[bytes, Row], names: dict[bytes, str]
) -> IssuedSheet:
    fact = event.fact
    number, kind = (fact.number, fact.kind) if isinstance(fact, SheetPrinted) else ("", "")
    row = rows.get(sheet_subject(number).id)
    said = row.value("recalled") if row else None
    stage = _STAGES.get(said.get("reason", ""), Stage.RECALLED) if said else Stage.OUT
    at = local_time(table, event.occurred.at_ms or event.times.wall_ms)
    return IssuedSheet(
        number=number,
        kind=kind,
        printed_at=at or table.clock.now(),
        operator=str(names.get(event.author.id, "")),
        stage=stage,
    )
