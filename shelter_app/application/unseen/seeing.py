"""What is known of each register line: who may be that person, and what stands of their safety."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from shelter_app.application.desk.table import Table
from shelter_app.application.ports.register import RegisterReader
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import EntryId, PersonId, Subject
from shelter_app.domain.ledger.row import Row
from shelter_app.domain.picture.edges import Edge
from shelter_app.domain.picture.groups import Groups, group
from shelter_app.domain.picture.safety import Safety, safety_of
from shelter_app.domain.picture.worklist import Unseen, unseen

_STATES = {"match": ("confirmed", "waiting"), "identity": ("same", "proposed", "different")}


class RegisterClosed(ShelterError):
    """The register is not open on this desk."""

    code = "A-63"


def open_register(table: Table) -> RegisterReader:
    """Give the register.

    Raises:
        RegisterClosed: while only reception is open.
    """
    if table.register is None:
        raise RegisterClosed("the register is not open")
    return table.register


@dataclass(frozen=True, slots=True)
class Known:
    """What the ledger says of register lines."""

    rows: Mapping[bytes, Row] = field(repr=False)
    """Rows of entries, by id; a line nobody said anything of has none."""
    people: Mapping[bytes, Row] = field(repr=False)
    """Rows of those who were confirmed to be one of them."""
    edges: tuple[Edge, ...] = field(repr=False)
    groups: Groups = field(repr=False)

    def unseen(self, entries: Iterable[EntryId]) -> list[Unseen]:
        """List which of these lines nobody has seen."""
        rows = {key: [row] for key, row in (*self.rows.items(), *self.people.items())}
        return unseen(entries, rows, self.edges, self.groups)

    def safety(self, entry: EntryId) -> Safety:
        """Tell what stands of the safety of one line."""
        return safety_of(self.groups.of_entry(entry), self.records(entry))

    def records(self, entry: EntryId) -> list[Row]:
        """Give every row about one line and those confirmed to be it."""
        rows = (self.rows.get(entry), *map(self.people.get, self.persons(entry)))
        return [row for row in rows if row is not None]

    def persons(self, entry: EntryId) -> list[PersonId]:
        """Name those who were confirmed to be one line."""
        return sorted(map(PersonId, self.groups.of_entry(entry).persons))


def known(table: Table, entries: Collection[EntryId] | None = None) -> Known:
    """Read what the ledger says of all register lines, or of some."""
    edges = tuple(
        Edge(kind, link.a, link.b, link.state)
        for kind, states in _STATES.items()
        for state in states
        for link in table.reader.links_in_state(kind, state)
    )
    groups = group(edges)
    confirmed = {one.b for one in edges if (one.kind, one.state) == ("match", "confirmed")}
    wanted = confirmed if entries is None else confirmed.intersection(entries)
    people = {Subject("person", p) for entry in wanted for p in groups.of_entry(entry).persons}
    rows = (
        table.reader.all_of("entry")
        if entries is None
        else table.reader.rows([Subject("entry", entry) for entry in entries])
    )
    return Known(
        rows={row.id: row for row in rows},
        people={row.id: row for row in table.reader.rows(sorted(people))},
        edges=edges,
        groups=groups,
    )
