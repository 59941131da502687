"""The search box: this shelter's people, and register lines for those who answer for people."""

from collections.abc import Iterator

from shelter_app.application.desk.companions import companions
from shelter_app.application.desk.known import whom
from shelter_app.application.desk.lines import entry_line, person_line
from shelter_app.application.desk.looked import record_look
from shelter_app.application.desk.people import (
    CALLED,
    SLIP,
    Evacuees,
    Registered,
    called_key,
    called_name,
    matcher_of,
)
from shelter_app.application.desk.shown import Candidate
from shelter_app.application.desk.table import Table
from shelter_app.application.desk.typed import as_said
from shelter_app.domain.deeds import Deed
from shelter_app.domain.ids import EntryId, PersonId, Subject
from shelter_app.domain.spoken import parse_spoken
from shelter_app.matching.box import parse_query

MOST_PEOPLE = 8
MOST_ENTRIES = 4
LEAST_LOGIT = -12.0
"""Below this an answer is noise: less likely than one in a hundred thousand."""


def search(table: Table, text: str) -> tuple[Candidate, ...]:
    """Find people by name, kana, called name or spoken slip code; at most a screenful."""
    asked = as_said(text)
    spoken = parse_spoken(asked)
    if spoken is not None:
        return tuple(_people(table, _under(table, SLIP, str(spoken))))
    called = called_key(asked)
    if not called:
        return ()
    people = dict.fromkeys([*_under(table, CALLED, called), *_found(table, asked)])
    return (*_people(table, list(people)[:MOST_PEOPLE], called), *_entries(table, asked))


def _under(table: Table, kind: str, key: str) -> list[PersonId]:
    found = table.reader.people_under([(kind, key)], MOST_PEOPLE)
    return [person for people in found.values() for person in people]


def _found(table: Table, text: str) -> list[PersonId]:
    query = parse_query(text, table.letters.tables, table.clock.today(), table.letters.municipality)
    answer = matcher_of(Evacuees(table.reader, table.letters), table.letters).search(query)
    likely = [one for one in answer.ranked if one.logit >= LEAST_LOGIT]
    return [PersonId(one.ref) for one in likely[:MOST_PEOPLE]]


def _people(table: Table, people: list[PersonId], called: str | None = None) -> Iterator[Candidate]:
    """Show rows; ``called`` None means that the person's own slip code was given.

    A person not to be disclosed is found by her slip or called name, and by nothing else.
    """
    hidden = table.reader.protected() if called is not None else frozenset()
    for row in table.reader.rows([Subject("person", person) for person in people]):
        if row.id not in hidden or called == called_key(called_name(row)):
            yield Candidate(person_line(table, row), len(companions(table, row.subject)))


def _entries(table: Table, text: str) -> Iterator[Candidate]:
    """Find register lines for welfare, lead and HQ; who looked is written down first."""
    if table.register is None or not table.may(Deed.SEE_REGISTER):
        return
    query = parse_query(text, table.letters.tables, table.clock.today(), table.letters.municipality)
    answer = matcher_of(Registered(table.register, table.letters), table.letters).search(query)
    found = [
        EntryId(one.ref)
        for one in answer.ranked[:MOST_ENTRIES]
        if one.logit >= LEAST_LOGIT and not _has_come(table, EntryId(one.ref))
    ]
    if not found:
        return
    record_look(table, "search", found, text)
    for entry in table.register.entries(found):
        yield Candidate(entry_line(entry, table.clock.today()))


def _has_come(table: Table, entry: EntryId) -> bool:
    return whom(table, Subject("entry", entry)).kind == "person"
