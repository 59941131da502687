"""A person or a register entry as one line on the desk."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any

from shelter_app.application.desk.people import called_name
from shelter_app.application.desk.shown import MatchState, Origin, PersonLine, Standing
from shelter_app.application.desk.table import Table
from shelter_app.application.desk.urgency import is_urgent_code
from shelter_app.application.ports.ledger import Link
from shelter_app.domain.births import Birth
from shelter_app.domain.dates import age_on, parse_birth
from shelter_app.domain.ids import PersonId, Subject
from shelter_app.domain.ledger.row import Row
from shelter_app.domain.people import Sex
from shelter_app.domain.register import Entry

STATES = {
    "confirmed": MatchState.CONFIRMED,
    "waiting": MatchState.PENDING,
    "none": MatchState.NO_ENTRY,
    "other": MatchState.DIFFERENT,
}
_STRENGTH = (MatchState.CONFIRMED, MatchState.PENDING, MatchState.NO_ENTRY, MatchState.DIFFERENT)


def person_line(table: Table, row: Row, standing: Standing = Standing.UNKNOWN) -> PersonLine:
    """Show somebody this shelter knows."""
    match = match_of(table, PersonId(row.id))
    return evacuee_line(row, table.clock.today(), match, standing)


def evacuee_line(
    row: Row, today: date, match: MatchState | None, standing: Standing = Standing.UNKNOWN
) -> PersonLine:
    """Show somebody whose match was read already, as of the many on a list."""
    return PersonLine(
        ref=row.subject,
        name=row.value("name") or "",
        kana=row.value("kana") or "",
        called=called_name(row),
        sex=sex_of(row.value("sex")),
        age=age_of(row, today),
        town=row.value("town") or row.value("address") or "",
        origin=Origin.EVACUEE,
        here=is_here(row),
        standing=standing,
        urgent=has_urgent_need(row),
        match=match,
        code=str(row.value("slip") or ""),
        features=str(row.value("features") or ""),
        alone=bool(row.value("alone")),
    )


def entry_line(entry: Entry, today: date, standing: Standing = Standing.UNKNOWN) -> PersonLine:
    """Show a register entry who has not come yet; reasons stay in the register."""
    birth = entry.birth
    return PersonLine(
        ref=Subject("entry", entry.id),
        name=entry.name,
        kana=entry.kana,
        sex=entry.sex,
        age=age_on(birth, today) if birth else None,
        town=entry.district or entry.address,
        origin=Origin.REGISTER,
        standing=standing,
    )


def is_here(row: Row) -> bool:
    """Tell whether somebody is in this shelter, as far as is known."""
    stay = row.value("whereabouts")
    return bool(stay) and stay.get("state") == "in"


def has_need(row: Row) -> bool:
    """Tell whether a need is open."""
    return bool(_open_needs(row))


def has_urgent_need(row: Row) -> bool:
    """Tell whether a need is open whose time runs out, or that never waits."""
    return any(
        need.get("due_ms") or need.get("hours_left") or is_urgent_code(need.get("code", ""))
        for need in _open_needs(row)
    )


def _open_needs(row: Row) -> list[dict[str, Any]]:
    needs = [heads[0].value for key, heads in row.attributes.items() if key.startswith("need/")]
    return [need for need in needs if need.get("state") == "stated"]


def match_of(table: Table, person: PersonId) -> MatchState | None:
    """Say how a person stands towards the register; the firmest decision counts."""
    return _firmest(table.reader.links("match", person))


def matches_of(table: Table, people: Collection[PersonId]) -> Mapping[bytes, MatchState | None]:
    """Say it of many people at once; those without any decision or proposal are left out."""
    links = table.reader.links_among("match", people)
    return {person: _firmest(some) for person, some in links.items()}


def _firmest(links: Iterable[Link]) -> MatchState | None:
    states = {STATES.get(link.state) for link in links}
    return next((state for state in _STRENGTH if state in states), None)


def sex_of(value: Any) -> Sex:
    """Read a recorded sex; anything unknown to this version is unknown."""
    return Sex(value) if value in set(Sex) else Sex.UNKNOWN


def age_of(row: Row, today: date) -> int | None:
    """Work out an age from the birth date, or from the age that was said."""
    said = row.value("birth")
    if said:
        year, month, day, text = said
        whole = Birth(year=year or None, month=month or None, day=day or None, text=text)
        birth = whole if year or month else parse_birth(text)
        age = age_on(birth, today) if birth else None
        if age is not None:
            return age
    told = row.value("age")
    return int(told[0]) if told else None
