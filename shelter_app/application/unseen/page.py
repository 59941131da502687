"""One person of the register whom nobody has seen: the plan, the tries, the safety that stands."""

from dataclasses import dataclass, field

from shelter_app.application.desk.looked import record_look
from shelter_app.application.desk.table import Table
from shelter_app.application.unseen.areas import dangers
from shelter_app.application.unseen.found import found_of
from shelter_app.application.unseen.lines import line_of, plan_of
from shelter_app.application.unseen.searches import moment, tried
from shelter_app.application.unseen.seeing import known, open_register
from shelter_app.application.unseen.shown import UnseenPage
from shelter_app.domain.deeds import Deed
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import EntryId, EventId, PersonId, Subject
from shelter_app.domain.ledger.row import Head
from shelter_app.domain.register import Entry


class LineGone(ShelterError):
    """This line is no longer in the register in use."""

    code = "A-64"


@dataclass(frozen=True, slots=True)
class Seen:
    """What the page showed, to be listed as seen by what is recorded next."""

    entry: Entry = field(repr=False)
    persons: tuple[PersonId, ...] = field(default=(), repr=False)
    """Those who were confirmed to be this line."""
    safety: tuple[EventId, ...] = ()
    sightings: tuple[EventId, ...] = ()
    matches: tuple[EventId, ...] = ()
    open_tries: tuple[Head, ...] = field(default=(), repr=False)


def page_of(table: Table, subject: Subject) -> UnseenPage:
    """Bring up one line; that somebody looked is written down before.

    Raises:
        NotPermitted, RegisterClosed, LineGone.
    """
    table.require(Deed.SEE_REGISTER)
    entry_id = EntryId(subject.id)
    entry = open_register(table).entry(entry_id)
    if entry is None:
        raise LineGone("the line is not in the register in use")
    record_look(table, "page", [entry_id])
    facts = known(table, [entry_id])
    found = found_of(table, entry, facts)
    zone = table.clock.now().tzinfo
    row = facts.rows.get(entry_id)
    return UnseenPage(
        line=line_of(table, found, dangers(table)),
        plan=plan_of(table, entry),
        tries=tuple(tried(one, zone) for one in found.tries),
        sightings=tuple(moment(one.at_ms, zone) for one in found.safety.seen),
        basis=Seen(
            entry=entry,
            persons=tuple(facts.persons(entry_id)),
            safety=tuple(map(EventId, row.heads("safety"))) if row else (),
            sightings=tuple(EventId(one.event) for one in found.safety.seen),
            open_tries=tuple(one for one in found.tries if not one.value.get("outcome")),
        ),
    )


def seen_on(page: UnseenPage) -> Seen:
    """Take up what a page had shown.

    Raises:
        LineGone: for a page that no use case made.
    """
    if not isinstance(page.basis, Seen):
        raise LineGone("the page shows no line of the register")
    return page.basis
