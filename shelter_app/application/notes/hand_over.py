"""Read and write hand-over notes, and tell what changed since somebody last looked."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from shelter_app.application.desk.people import called_name
from shelter_app.application.desk.said import said
from shelter_app.application.desk.table import Table
from shelter_app.application.notes.last_look import Held, keep_look, last_look
from shelter_app.application.notes.shown import Change, HandOver, Note
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.application.unseen.searches import moment
from shelter_app.domain.deeds import Deed
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ActId, EventId, Subject
from shelter_app.domain.ledger.event import Event, Lane
from shelter_app.domain.ledger.facts.running import NoteHanded
from shelter_app.domain.picture.news import news
from shelter_app.wire.envelope import open_envelope

MOST_NOTES = 50
MOST_CHANGES = 300
_NAMES = 5


class NothingWritten(ShelterError):
    """A note says something."""

    code = "A-79"


@dataclass(frozen=True, slots=True)
class Shown:
    """What was held when the changes were read."""

    heads: Held = field(repr=False)


def look(table: Table) -> HandOver:
    """Read the notes and what changed since this operator last looked."""
    held = table.reader.heads()
    before = last_look(table)
    found = table.reader.missing(before, MOST_CHANGES) if before is not None else None
    events = [open_envelope(one.envelope) for one in found.events] if found else []
    return HandOver(
        notes=tuple(_notes(table)),
        changes=tuple(_changes(table, events)),
        is_more=bool(found and found.is_more),
        is_first_look=before is None,
        basis=Shown(held),
    )


def looked(table: Table, shown: HandOver) -> HandOver:
    """Remember that this operator has seen what was shown; what came meanwhile stays new."""
    if isinstance(shown.basis, Shown):
        keep_look(table, shown.basis.heads)
    return look(table)


def write_note(table: Table, text: str) -> HandOver:
    """Write a note for the next shift.

    Raises:
        NothingWritten, TextTooLong, NobodySignedIn.
    """
    (words,) = said(text)
    if not words:
        raise NothingWritten("the note is empty")
    draft = Draft("note.handed", NoteHanded(text=words), (_place(table),))
    table.writer.append(Act(ActId(table.new_id()), table.author, (draft,)))
    return look(table)


def _place(table: Table) -> Subject:
    """Give the place of this desk; one that has none yet is known by its scope."""
    return Subject("place", table.here.place or table.reader.home().scope)


def _notes(table: Table) -> Iterator[Note]:
    row = table.reader.row(_place(table))
    lines = row.notes.get("handed", []) if row else []
    names = _operators(table)
    zone = table.clock.now().tzinfo
    newest = sorted(lines, key=lambda line: line.at_ms or 0, reverse=True)
    for line in newest[:MOST_NOTES]:
        yield Note(
            str(line.value.get("text", "")), names.get(line.operator, ""), moment(line.at_ms, zone)
        )


def _changes(table: Table, events: list[Event]) -> Iterator[Change]:
    """Tell what others recorded, each once, in the order in which it came."""
    told = {event.id for some in news(events, frozenset[EventId]()).values() for event in some}
    own = table.author.id
    shown = [
        event
        for event in events
        if event.id in told and event.author.id != own and event.stream.lane is not Lane.AUDIT
    ]
    people = {one for event in shown for one in event.subjects if one.kind == "person"}
    names, operators = _names(table, people), _operators(table)
    zone = table.clock.now().tzinfo
    for event in sorted(shown, key=lambda one: one.order):
        persons = [one for one in event.subjects if one.kind == "person"]
        named = [names[one] for one in persons if names.get(one)]
        yield Change(
            kind=event.kind,
            names=tuple(named[:_NAMES]),
            people=len(persons),
            by=operators.get(event.author.id, ""),
            at=moment(event.times.wall_ms, zone),
        )


def _names(table: Table, people: set[Subject]) -> Mapping[Subject, str]:
    hidden = frozenset() if table.may(Deed.SEE_PROTECTED) else table.reader.protected()
    return {
        row.subject: called_name(row)
        if row.id in hidden
        else str(row.value("name") or row.value("kana") or row.value("slip") or "")
        for row in table.reader.rows(sorted(people))
    }


def _operators(table: Table) -> Mapping[bytes, str]:
    return {
        row.id: str((row.value("operator") or {}).get("name", ""))
        for row in table.reader.all_of("operator")
    }
