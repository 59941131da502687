"""Somebody shows a card or a slip, or is chosen from a search: who is that, and with whom."""

from collections.abc import Iterable
from dataclasses import replace

from shelter_app.application.desk.companions import MOST_COMPANIONS, companions, may_be_shown
from shelter_app.application.desk.households import present_household
from shelter_app.application.desk.known import is_genuine, standing_row, whom
from shelter_app.application.desk.lines import entry_line, person_line
from shelter_app.application.desk.looked import record_look
from shelter_app.application.desk.presented import TokenPresented
from shelter_app.application.desk.shown import Origin, PersonLine, Presentation, Remark, Standing
from shelter_app.application.desk.table import Basis, Table
from shelter_app.domain.ids import EntryId, EventId, PersonId, Subject
from shelter_app.wire.card import CardPresented, SlipPresented
from shelter_app.wire.household import HouseholdPresented

MOST_LINES = MOST_COMPANIONS + 1
"""One screen; a household of more is completed by searching."""


def present(table: Table, symbol: object) -> Presentation:
    """Bring up whom an accepted symbol leads to."""
    if isinstance(symbol, SlipPresented):
        return _present_slip(table, PersonId(symbol.id))
    if isinstance(symbol, CardPresented):
        return _present_card(table, symbol.card_id)
    if isinstance(symbol, TokenPresented):
        return _present_card(table, symbol.token, symbol.kind)
    if isinstance(symbol, HouseholdPresented):
        return present_household(table, symbol)
    return Presentation(remarks=(Remark.CARD_NOT_KNOWN,), by_card=True)


def look(table: Table, ref: Subject) -> Presentation:
    """Bring up a search result with those who belong to them."""
    return _gather(table, ref, Basis(), by_card=False)


def _present_slip(table: Table, person: PersonId) -> Presentation:
    subject = Subject("person", person)
    if standing_row(table, subject) is None:
        return Presentation(remarks=(Remark.CARD_NOT_KNOWN,), by_card=True)
    return _gather(table, subject, Basis(), by_card=True)


def _present_card(table: Table, token: bytes, kind: str = "reception") -> Presentation:
    """A binding made here comes first, then the register's; otherwise the card is kept."""
    card = Subject("token", token)
    heads = tuple(head for link in table.reader.links("token", token) for head in link.heads)
    holder = whom(table, card)
    if holder != card:
        return bring_up(table, holder, Basis(token=token, bound=heads, is_bound=True))
    basis = Basis(token=token, bound=heads, card=kind)
    entry = table.register.entry_of_card(token) if table.register else None
    if entry is not None:
        return bring_up(table, whom(table, Subject("entry", entry)), basis)
    remarks = () if is_genuine(table, token) else (_unknown_card(table),)
    unknown = PersonLine(ref=card, origin=Origin.SELF_STATED, standing=Standing.CAME)
    return Presentation((unknown,), remarks, by_card=True, basis=basis)


def bring_up(table: Table, holder: Subject, basis: Basis) -> Presentation:
    """Bring up whom a card leads to, with those who belong to them.

    Anybody may hold a card, so it tells nothing of a person who is not to be disclosed.
    """
    if not may_be_shown(table, holder):
        return Presentation(remarks=(Remark.NOTHING_TO_TELL,), by_card=True)
    return _gather(table, holder, basis)


def _unknown_card(table: Table) -> Remark:
    """A right checksum is worth keeping while nobody can look into the register."""
    return Remark.CARD_NOT_KNOWN if table.register else Remark.TOKEN_KEPT_UNVERIFIED


def _gather(table: Table, first: Subject, basis: Basis, *, by_card: bool = True) -> Presentation:
    refs = list(dict.fromkeys([first, *_household(table, first), *companions(table, first)]))
    lines: list[PersonLine] = []
    stays: dict[bytes, tuple[EventId, ...]] = {}
    for ref in refs[:MOST_LINES]:
        standing = Standing.CAME if ref == first else Standing.UNKNOWN
        line = _line(table, ref, standing, stays)
        if line is not None:
            lines.append(line)
    registered = [EntryId(line.ref.id) for line in lines if line.ref.kind == "entry"]
    record_look(table, "card" if by_card else "chosen", registered)
    seen = replace(basis, stays=stays, presenter=first.id)
    return Presentation(tuple(lines), _remarks(lines), by_card=by_card, basis=seen)


def _line(
    table: Table, ref: Subject, standing: Standing, stays: dict[bytes, tuple[EventId, ...]]
) -> PersonLine | None:
    if ref.kind == "entry":
        entry = table.register.entry(EntryId(ref.id)) if table.register else None
        return entry_line(entry, table.clock.today(), standing) if entry else None
    row = standing_row(table, ref)
    if row is None:
        return None
    stays[ref.id] = tuple(map(EventId, row.heads("whereabouts")))
    return person_line(table, row, standing)


def _remarks(lines: Iterable[PersonLine]) -> tuple[Remark, ...]:
    here = [line.here for line in lines]
    if here and all(here):
        return (Remark.ALL_HERE_ALREADY,)
    return (Remark.SOME_HERE_ALREADY,) if any(here) else ()


def _household(table: Table, first: Subject) -> list[Subject]:
    """List those of the same household number, as people where they have come already."""
    if table.register is None:
        return []
    known = [table.register.entry(entry) for entry in _entries_of(table, first)]
    found = [
        whom(table, Subject("entry", member.id))
        for entry in known
        if entry is not None
        for member in table.register.household(entry.household)
    ]
    hidden = table.reader.protected() if found else ()
    return [ref for ref in found if ref.kind != "person" or ref.id not in hidden]


def _entries_of(table: Table, ref: Subject) -> list[EntryId]:
    if ref.kind == "entry":
        return [EntryId(ref.id)]
    links = table.reader.links("match", ref.id)
    return [EntryId(link.b) for link in links if link.state in ("confirmed", "waiting")]
