"""The last acts of this desk, so that a slip of the hand is seen and taken back."""

from collections.abc import Collection, Mapping
from datetime import UTC, datetime

from shelter_app.application.desk.people import called_name
from shelter_app.application.desk.shown import RecentAct, RecentPerson
from shelter_app.application.desk.table import Table
from shelter_app.application.ports.ledger import ActLine
from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.row import Row

HOW_MANY = 5


def recent(table: Table) -> tuple[RecentAct, ...]:
    """List the last acts, newest first."""
    acts = table.reader.recent_acts(HOW_MANY)
    everyone = dict.fromkeys(Subject("person", one) for line in acts for one in line.persons)
    hidden = table.reader.protected()
    names = {row.subject: _name(row, hidden) for row in table.reader.rows(everyone)}
    return tuple(_shown(table, line, names) for line in acts)


def _shown(table: Table, line: ActLine, names: Mapping[Subject, str]) -> RecentAct:
    refs = [Subject("person", person) for person in line.persons]
    people = [RecentPerson(ref, names.get(ref, "")) for ref in refs]
    undone = set(line.persons) <= line.withdrawn if line.persons else bool(line.withdrawn)
    return RecentAct(
        act=line.act,
        at=datetime.fromtimestamp(line.at_ms / 1000, UTC).astimezone(table.clock.now().tzinfo),
        label=next((one.name for one in people if one.name), ""),
        heads=line.number or len(people),
        people=tuple(one for one in people if one.ref.id not in line.withdrawn),
        undone=undone,
    )


def _name(row: Row, hidden: Collection[bytes]) -> str:
    if row.id in hidden:
        return called_name(row)
    return str(row.value("name") or row.value("kana") or row.value("slip") or "")
