"""Who stands there: returning people, register people who come for the first time, strangers."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import msgspec

from shelter_app.application.desk.known import whom
from shelter_app.application.desk.matches import likely_entry
from shelter_app.application.desk.shown import Order, Standing, TypedPerson
from shelter_app.application.desk.table import Basis, Table
from shelter_app.application.desk.typed import details_of_entry, details_of_typed
from shelter_app.domain.ids import EntryId, Subject
from shelter_app.domain.ledger.facts.people import Details
from shelter_app.domain.private import Private
from shelter_app.domain.spoken import SpokenCode


@dataclass(frozen=True, slots=True, repr=False)
class Arrival(Private):
    """One person who stands there; ``entry`` is the register line to be looked at, if any."""

    person: bytes
    details: Details
    slip: str
    name: str = ""
    """What to write on the slip."""
    entry: EntryId | None = None
    evidence: tuple[str, ...] = ()
    token: bytes = b""
    """The unknown card that this person showed."""


def bases_of(order: Order) -> tuple[Basis, ...]:
    """Collect what the screen had shown, one note for each presentation."""
    return tuple(shown.basis for shown in order.presentations if isinstance(shown.basis, Basis))


def arrivals(table: Table, order: Order) -> list[Arrival]:
    """List everyone who is marked 来た or was typed in; nobody twice."""
    marked = [stood.ref for stood in order.stood if stood.standing is Standing.CAME]
    came = list(dict.fromkeys(whom(table, ref) for ref in marked))
    typed = list(_typed(table, order.extras))
    cards = [ref for ref in came if ref.kind == "token"]
    known = [_known(table, ref, bases_of(order)) for ref in came if ref.kind != "token"]
    return [*known, *_with_cards(table, cards, typed)]


def _known(table: Table, ref: Subject, bases: Iterable[Basis]) -> Arrival:
    if ref.kind == "person":
        return _returning(table, ref)
    entry_id = EntryId(ref.id)
    entry = table.register.entry(entry_id) if table.register else None
    details = details_of_entry(entry) if entry else Details()
    return _new(table, details, entry_id, _evidence(ref, bases))


def _evidence(ref: Subject, bases: Iterable[Basis]) -> tuple[str, ...]:
    """Say by codes why this register line is on the desk."""
    own = next((one for one in bases if one.presenter == ref.id), None)
    if own is None or not (own.token or own.evidence):
        return ("chosen",)
    return own.evidence or ("card",)


def _returning(table: Table, person: Subject) -> Arrival:
    """Say nothing new of somebody known, but give a slip where there was none."""
    row = table.reader.row(person)
    slip = str((row.value("slip") if row else None) or "")
    name = str((row.value("name") if row else None) or "")
    if slip:
        return Arrival(person.id, Details(), slip, name)
    code = _next_slip(table)
    return Arrival(person.id, Details(slip=code), code, name)


def _typed(table: Table, extras: Iterable[TypedPerson]) -> Iterator[Arrival]:
    for typed in extras:
        proposal = likely_entry(table, typed)
        entry, evidence = proposal or (None, ())
        yield _new(table, details_of_typed(typed, table.clock.today()), entry, evidence)


def _with_cards(table: Table, cards: list[Subject], typed: list[Arrival]) -> Iterator[Arrival]:
    """Give each unknown card to the person typed in beside it, or to a person without a name."""
    waiting = list(typed)
    for card in cards:
        holder = waiting.pop(0) if waiting else _new(table, Details())
        yield replace(holder, token=card.id)
    yield from waiting


def _new(
    table: Table,
    details: Details,
    entry: EntryId | None = None,
    evidence: tuple[str, ...] = (),
) -> Arrival:
    slip = _next_slip(table)
    stamped = msgspec.structs.replace(details, slip=slip)
    return Arrival(table.new_id(), stamped, slip, details.name, entry, evidence)


def _next_slip(table: Table) -> str:
    number = table.local.next_number()
    return str(SpokenCode(int(table.here.number), table.local.letters(), number))
