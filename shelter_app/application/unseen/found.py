"""One unseen line with everything that sorts it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from shelter_app.application.desk.table import Table
from shelter_app.application.unseen.expected import expects
from shelter_app.application.unseen.searches import attempts, under_way
from shelter_app.application.unseen.seeing import Known
from shelter_app.application.unseen.shown import Part
from shelter_app.application.unseen.trying import HEARSAY
from shelter_app.domain.ids import EntryId, Subject
from shelter_app.domain.ledger.row import Head
from shelter_app.domain.picture.safety import Safety
from shelter_app.domain.register import Entry
from shelter_app.domain.urgency import URGENT, urgency


@dataclass(frozen=True, slots=True)
class Found:
    """One register line; ``tries`` are the latest first, ``out`` counts visits under way."""

    entry: Entry = field(repr=False)
    safety: Safety = field(repr=False)
    urgency: int = field(repr=False)
    is_waiting: bool
    is_expected: bool
    tries: tuple[Head, ...] = field(repr=False)
    out: int

    @property
    def subject(self) -> Subject:
        """The line, as facts name it."""
        return Subject("entry", self.entry.id)

    @property
    def is_hearsay(self) -> bool:
        """Tell whether the last word is that of others."""
        made = [one for one in self.tries if one.value.get("outcome")]
        return bool(made) and made[0].value["outcome"] in HEARSAY

    def is_in(self, part: Part) -> bool:
        """Tell whether the line belongs to a part of the list."""
        return _PARTS[part](self)


_PARTS: Mapping[Part, Callable[[Found], bool]] = {
    Part.ALL: lambda _: True,
    Part.URGENT: lambda one: one.urgency >= URGENT and not one.is_waiting,
    Part.EXPECTED: lambda one: one.is_expected and not one.is_waiting,
    Part.UNTRIED: lambda one: not one.tries and not one.is_waiting,
    Part.OUT: lambda one: bool(one.out),
    Part.WAITING: lambda one: one.is_waiting,
}


def find_unseen(table: Table, entries: Mapping[EntryId, Entry], facts: Known) -> Iterator[Found]:
    """Go through those of these lines whom nobody has seen."""
    expected = expects(table)
    for one in facts.unseen(entries):
        entry = entries[EntryId(one.entry)]
        yield Found(
            entry=entry,
            safety=one.safety,
            urgency=urgency(entry.reason_codes),
            is_waiting=one.is_waiting,
            is_expected=expected(entry),
            tries=tuple(attempts(facts.rows.get(one.entry))),
            out=one.searching,
        )


def found_of(table: Table, entry: Entry, facts: Known) -> Found:
    """Describe one line, seen or not."""
    tries = tuple(attempts(facts.rows.get(entry.id)))
    waiting = {one.b for one in facts.edges if (one.kind, one.state) == ("match", "waiting")}
    return Found(
        entry=entry,
        safety=facts.safety(entry.id),
        urgency=urgency(entry.reason_codes),
        is_waiting=entry.id in waiting,
        is_expected=expects(table)(entry),
        tries=tries,
        out=len(under_way(tries)),
    )
