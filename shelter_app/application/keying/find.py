"""Whom a line of paper may mean, among those this shelter knows; gone ones included."""

from shelter_app.application.desk.lines import is_here, person_line
from shelter_app.application.desk.look_up import search
from shelter_app.application.desk.table import Table
from shelter_app.application.keying.shown import KnownPerson
from shelter_app.application.prints.issue import listed_on
from shelter_app.application.prints.times import local_time
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import PersonId, Subject
from shelter_app.domain.ledger.care import ends
from shelter_app.domain.ledger.row import Row

STAY = "whereabouts"


class NoSuchSheet(ShelterError):
    """No roll-call sheet of this number was printed at this shelter."""

    code = "A-96"


def find_known(table: Table, text: str) -> tuple[KnownPerson, ...]:
    """Find people by name, kana, called name or spoken code, as the desk does."""
    found = [one.person.ref for one in search(table, text)] if text.strip() else []
    rows = table.reader.rows([ref for ref in found if ref.kind == "person"])
    return tuple(known_person(table, row) for row in rows)


def on_sheet(table: Table, number: str) -> tuple[KnownPerson, ...]:
    """List who stands on a printed roll-call sheet.

    Raises:
        NoSuchSheet: A-96, when no such sheet was printed here.
    """
    people = listed_on(table, number)
    if not people:
        raise NoSuchSheet("no roll-call sheet of this number lists anybody")
    rows = table.reader.rows([Subject("person", PersonId(one)) for one in people])
    return tuple(known_person(table, row) for row in rows)


def known_person(table: Table, row: Row) -> KnownPerson:
    """Show somebody with what tells two of one name apart, and when they left."""
    line = person_line(table, row)
    hidden = table.reader.is_protected(PersonId(row.id))
    heads = row.attributes.get(STAY, [])
    gone = heads[0] if heads and ends(STAY, heads[0].value) else None
    return KnownPerson(
        ref=row.subject,
        code=str(row.value("slip") or ""),
        name=line.called if hidden else line.name,
        kana="" if hidden else line.kana,
        sex=line.sex,
        age=line.age,
        town="" if hidden else line.town,
        here=is_here(row),
        left_at=local_time(table, gone.at_ms) if gone else None,
    )
