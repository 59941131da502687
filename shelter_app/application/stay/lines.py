"""What a row says of somebody's stay, as one line of a list."""

import unicodedata
from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, date, datetime, tzinfo
from typing import Any

from shelter_app.application.desk.lines import evacuee_line, has_need, matches_of
from shelter_app.application.desk.people import called_key, called_name
from shelter_app.application.desk.table import Table
from shelter_app.application.stay.shown import Staying, Where
from shelter_app.domain.ids import EventId, PersonId, Subject
from shelter_app.domain.ledger.row import Head, Row
from shelter_app.domain.names import gojuon_key


class Reader:
    """What is read once for everybody on a list."""

    def __init__(self, table: Table, people: Collection[PersonId]) -> None:
        self._now_ms = table.clock.now_ms()
        self._today: date = table.clock.today()
        self._zone: tzinfo | None = table.clock.now().tzinfo
        self._hidden = table.reader.protected()
        self._matches = matches_of(table, people)

    def line(self, row: Row) -> Staying:
        """Show one of them."""
        line = evacuee_line(row, self._today, self._matches.get(row.id))
        head = _stay_of(row)
        stay: Mapping[str, Any] = (head.value if head else None) or {}
        back_by_ms = int(stay.get("back_by_ms") or 0)
        where = where_of(stay)
        return Staying(
            line=line,
            slip=str(row.value("slip") or ""),
            where=where,
            area=str(stay.get("area") or ""),
            errand=str(stay.get("reason") or ""),
            back_by=local_time(back_by_ms or None, self._zone),
            destination=str(stay.get("destination") or ""),
            since=local_time(head.at_ms if head else None, self._zone),
            is_overdue=where is Where.AWAY and 0 < back_by_ms < self._now_ms,
            has_needs=has_need(row),
            is_hidden=row.id in self._hidden,
            is_contested=bool(row.contested),
            key=_key(row, str(stay.get("area") or "")),
            basis=tuple(map(EventId, row.heads("whereabouts"))),
        )


def staying(table: Table, rows: Iterable[Row]) -> tuple[Staying, ...]:
    """Show several people, in the order given."""
    found = [row for row in rows if not row.is_empty]
    reader = Reader(table, [PersonId(row.id) for row in found])
    return tuple(reader.line(row) for row in found)


def staying_of(table: Table, people: Iterable[Subject]) -> tuple[Staying, ...]:
    """Read these people again."""
    return staying(table, table.reader.rows(people))


def by_kana(people: Iterable[Staying]) -> tuple[Staying, ...]:
    """Sort a list as people look for each other: by kana, those without any name last."""
    return tuple(sorted(people, key=_order))


def _order(one: Staying) -> tuple[bool, tuple[str, str, str], str]:
    said = one.line.kana or one.line.name
    return (not said, gojuon_key(said), one.slip)


def where_of(stay: Mapping[str, Any]) -> Where:
    """Read a stay; one that only newer versions know is unknown."""
    state = stay.get("state", "")
    return Where(state) if state in set(Where) else Where.UNKNOWN


def local_time(at_ms: int | None, zone: tzinfo | None) -> datetime | None:
    """Show a time of the ledger on the wall clock of this place."""
    if at_ms is None:
        return None
    try:
        return datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(zone)
    except (OverflowError, ValueError, OSError):
        return None


def _stay_of(row: Row) -> Head | None:
    heads = row.attributes.get("whereabouts")
    return heads[0] if heads else None


def _key(row: Row, area: str) -> str:
    said = (row.value("kana"), row.value("name"), called_name(row), row.value("slip"), area)
    return " ".join(filter(None, (found_under(str(one or "")) for one in said)))


def found_under(text: str) -> str:
    """Bring what is typed and what is listed to one form: width, kana, gaps, dashes are alike."""
    plain = unicodedata.normalize("NFKC", text)
    return called_key("".join(one for one in plain if one not in "-‐-―−ー・"))
