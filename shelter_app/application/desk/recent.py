"""The last acts of this desk, so that a slip of the hand is seen and taken back."""

from datetime import UTC, datetime

from shelter_app.application.desk.people import called_name
from shelter_app.application.desk.shown import RecentAct, RecentPerson
from shelter_app.application.desk.table import Table
from shelter_app.application.ports.ledger import ActLine
from shelter_app.domain.ids import PersonId, Subject
from shelter_app.domain.ledger.row import Row

HOW_MANY = 5


def recent(table: Table) -> tuple[RecentAct, ...]:
    """List the last acts, newest first."""
    return tuple(_shown(table, line) for line in table.reader.recent_acts(HOW_MANY))


def _shown(table: Table, line: ActLine) -> RecentAct:
    people = [_person(table, person) for person in line.persons]
    undone = set(line.persons) <= line.withdrawn if line.persons else bool(line.withdrawn)
    return RecentAct(
        act=line.act,
        at=datetime.fromtimestamp(line.at_ms / 1000, UTC).astimezone(table.clock.now().tzinfo),
        label=next((one.name for one in people if one.name), ""),
        heads=line.number or len(people),
        people=tuple(one for one in people if one.ref.id not in line.withdrawn),
        undone=undone,
    )


def _person(table: Table, person: PersonId) -> RecentPerson:
    ref = Subject("person", person)
    row = table.reader.row(ref)
    return RecentPerson(ref, _name(table, row) if row else "")


def _name(table: Table, row: Row) -> str:
    if table.reader.is_protected(PersonId(row.id)):
        return called_name(row)
    return str(row.value("name") or row.value("kana") or row.value("slip") or "")
