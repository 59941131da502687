"""Statements that stand against each other, for a person to settle."""

from collections.abc import Iterator
from typing import Any

from shelter_app.application.desk.table import Table
from shelter_app.application.stay.facts import text_of
from shelter_app.application.stay.history import operator_names
from shelter_app.application.stay.lines import local_time
from shelter_app.application.stay.page import Conflict, Standpoint
from shelter_app.domain.ids import EventId
from shelter_app.domain.ledger.event import Channel
from shelter_app.domain.ledger.row import Head, Row


def conflicts(table: Table, row: Row) -> tuple[Conflict, ...]:
    """List what people disagree about, each saying once."""
    names = operator_names(table)
    zone = table.clock.now().tzinfo

    def standpoint(attribute: str, head: Head) -> Standpoint:
        return Standpoint(
            event=EventId(head.event),
            value=head.value,
            text=text_of(attribute, head.value),
            at=local_time(head.at_ms, zone),
            operator=names.get(head.operator, ""),
            channel=Channel(head.channel),
            form=head.form,
        )

    return tuple(
        Conflict(
            attribute,
            tuple(standpoint(attribute, head) for head in _different(row.attributes[attribute])),
            tuple(map(EventId, row.heads(attribute))),
        )
        for attribute in row.contested
    )


def _different(heads: list[Head]) -> Iterator[Head]:
    """Leave out who says the same as somebody before."""
    said: list[Any] = []
    for head in heads:
        if head.value not in said:
            said.append(head.value)
            yield head
