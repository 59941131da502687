"""Sheets by their number: which were typed in before, and what they held."""

from collections.abc import Iterator

from shelter_app.application.desk.people import called_name
from shelter_app.application.desk.table import Table
from shelter_app.application.keying.shown import EarlierKeying, FormSeen
from shelter_app.application.ports.ledger import Draft
from shelter_app.application.prints.issued import sheet_subject
from shelter_app.application.prints.times import local_time
from shelter_app.domain.form_number import form_number, is_misread
from shelter_app.domain.ids import ActId
from shelter_app.domain.ledger.event import Channel, Occurred, Source
from shelter_app.domain.ledger.facts.people import GroupCounted
from shelter_app.domain.ledger.facts.running import SheetKeyed

_MOST_EARLIER = 5


def form_seen(table: Table, text: str) -> FormSeen:
    """Read a form number, and tell whether that sheet was typed in before."""
    number = form_number(text)
    earlier = tuple(_earlier(table, number)) if number else ()
    return FormSeen(number, is_misread(text), earlier)


def paper(form: str) -> Source:
    """Say that something is known from this sheet."""
    return Source(Channel.PAPER, form_number(form))


def keyed(form: str, occurred: Occurred) -> Draft:
    """Note that a sheet was typed in, for whoever types it in again."""
    number = form_number(form)
    fact = SheetKeyed(form=number)
    return Draft(
        "sheet.keyed", fact, (sheet_subject(number),), occurred=occurred, source=paper(form)
    )


def _earlier(table: Table, number: str) -> Iterator[EarlierKeying]:
    row = table.reader.row(sheet_subject(number))
    standing = {head.event for head in row.attributes.get("keyed", ())} if row else set()
    operators = {one.id: one.value("operator") or {} for one in table.reader.all_of("operator")}
    events = table.reader.events_about(sheet_subject(number))
    for event in [one for one in events if one.id in standing][-_MOST_EARLIER:]:
        at = local_time(table, event.times.wall_ms)
        yield EarlierKeying(
            keyed_at=at or table.clock.now(),
            operator=str(operators.get(event.author.id, {}).get("name", "")),
            held=tuple(_held(table, event.act)),
        )


def _held(table: Table, act: ActId) -> Iterator[str]:
    events = table.reader.events_of_act(act)
    people = dict.fromkeys(s for event in events for s in event.subjects if s.kind == "person")
    hidden = table.reader.protected()
    for row in table.reader.rows(list(people)):
        name = called_name(row) if row.id in hidden else str(row.value("name") or "")
        yield name or str(row.value("kana") or row.value("slip") or "お名前未確認")
    yield from (f"{e.fact.number}人" for e in events if isinstance(e.fact, GroupCounted))
