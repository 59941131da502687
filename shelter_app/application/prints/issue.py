"""Give a sheet its number, having first written down that it is taken out and whom it lists."""

from collections.abc import Sequence
from typing import Final

from shelter_app.application.desk.table import Table
from shelter_app.application.papers import SheetKind, SheetMark
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.application.ports.stores import Label
from shelter_app.domain.ids import ActId
from shelter_app.domain.ledger.facts.running import Looked, SheetPrinted

IDS_PER_EVENT: Final = 500
"""Ids of 16 bytes in one fact; an envelope holds 16 KB."""
_COUNTER: Final = "prints"
_MOST_READ: Final = 2_000


def issue(
    table: Table,
    label: Label,
    kind: SheetKind,
    listed: Sequence[bytes] = (),
    *,
    sealed: bool = False,
) -> SheetMark:
    """Record a print durably, ids only and in the audit lane, and give its mark."""
    number = _next_number(table)
    fact = SheetPrinted(number=number, kind=kind.value, sealed=sealed)
    drafts = [Draft("sheet.printed", fact, ())]
    for at in range(0, len(listed), IDS_PER_EVENT):
        part = tuple(listed[at : at + IDS_PER_EVENT])
        looked = Looked(what=f"{kind.value} {number}", ids=part, count=len(listed))
        drafts.append(Draft("entry.exported", looked, ()))
    table.writer.append(Act(ActId(table.new_id()), table.author, tuple(drafts)))
    return SheetMark(
        kind=kind,
        number=number,
        printed_at=table.clock.now(),
        shelter=label.shelter or "避難所(名称未設定)",
        incident=label.incident_name or "災害",
        operator=table.operator_name,
        drill=label.is_drill,
    )


def _next_number(table: Table) -> str:
    count = int(table.local.setting(_COUNTER) or "0") + 1
    table.local.keep_setting(_COUNTER, str(count))
    return f"{table.here.number}-{table.local.letters()}-P{count:03}"


def listed_on(table: Table, number: str) -> tuple[bytes, ...]:
    """Name whom a printed roll-call sheet lists; nothing for another or unknown sheet."""
    what = f"{SheetKind.ROLL_CALL.value} {number}"
    events = table.reader.events_of_kind("entry.exported", _MOST_READ)
    facts = [event.fact for event in events]
    return tuple(
        one
        for fact in reversed(facts)
        if isinstance(fact, Looked) and fact.what == what
        for one in fact.ids
    )
