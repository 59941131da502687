"""Ask the register who somebody may be."""

from collections.abc import Collection
from datetime import date

from shelter_app.application.desk.people import Letters, Registered, known_of_row, matcher_of
from shelter_app.application.desk.reasons import Why, to_ask
from shelter_app.application.desk.table import Table
from shelter_app.application.ports.register import RegisterReader
from shelter_app.domain.ids import EntryId, PersonId
from shelter_app.domain.ledger.row import Row
from shelter_app.matching.profile import Known
from shelter_app.matching.query import query_of
from shelter_app.matching.question import next_question
from shelter_app.matching.search import Answer

_RECOGNISED = ("confirmed", "waiting")


def entries_meant(
    register: RegisterReader,
    letters: Letters,
    said: Known,
    today: date,
    recognised: Collection[str] = (),
) -> Answer:
    """Rank the register's entries for what somebody said; empty without a name.

    ``recognised`` are household numbers of people who were recognised beside this one.
    """
    query = query_of(said, letters.tables, today, letters.municipality)
    if not query.names:
        return Answer()
    return matcher_of(Registered(register, letters), letters).search(query, recognised)


def ask_about(table: Table, row: Row) -> Answer:
    """Rank the entries that somebody here may be; whom she came with lifts their households."""
    if table.register is None:
        return Answer()
    return entries_meant(
        table.register,
        table.letters,
        known_of_row(row),
        table.clock.today(),
        households_beside(table, PersonId(row.id)),
    )


def households_beside(table: Table, person: PersonId) -> frozenset[str]:
    """Name the registered households of those whom a person came with and who are recognised."""
    parties = table.reader.parties_of(person)
    others = {one for _, people in parties for one in people} - {person}
    if table.register is None or not others:
        return frozenset()
    links = table.reader.links_among("match", others).values()
    entries = {
        EntryId(link.b) for some in links for link in some if link.b and link.state in _RECOGNISED
    }
    found = table.register.entries(entries)
    return frozenset(entry.household for entry in found if entry.household)


def what_to_ask(table: Table, row: Row, answer: Answer) -> Why | None:
    """Name what to ask somebody next, where the answer would part the entries."""
    letters = table.letters
    query = query_of(known_of_row(row), letters.tables, table.clock.today(), letters.municipality)
    return to_ask(next_question(query, answer))
