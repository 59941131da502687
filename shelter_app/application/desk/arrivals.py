"""Who stands there: returning people, register people who come for the first time, strangers."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import msgspec

from shelter_app.application.desk.known import whom
from shelter_app.application.desk.people import called_name
from shelter_app.application.desk.saying import Speaker, with_card
from shelter_app.application.desk.shown import Order, Standing, Stood, TypedPerson
from shelter_app.application.desk.table import Basis, Table
from shelter_app.application.desk.told import NOTHING_SAID, Said
from shelter_app.application.desk.typed import details_of_entry, details_of_typed
from shelter_app.domain.ids import EntryId, PersonId, Subject
from shelter_app.domain.ledger.facts.people import Details
from shelter_app.domain.ledger.row import Row
from shelter_app.domain.private import Private
from shelter_app.domain.spoken import SpokenCode


@dataclass(frozen=True, slots=True, repr=False)
class Arrival(Private):
    """One person who stands there; ``entry`` is the register line to be looked at, if any."""

    person: PersonId
    details: Details
    slip: str
    name: str = ""
    """What to write on the slip."""
    entry: EntryId | None = None
    evidence: tuple[str, ...] = ()
    token: bytes = b""
    """The unknown card that this person showed."""
    refs: tuple[Subject, ...] = ()
    """What the screen knew this person by."""
    said: Said = NOTHING_SAID
    row: Row | None = None
    """What was on record before."""

    @property
    def speaker(self) -> Speaker:
        """This person with what they said."""
        return Speaker(self.person, self.said, self.row)


@dataclass(frozen=True, slots=True, repr=False)
class _Marked(Private):
    """Somebody marked 来た: the person or line meant, and what was said of them."""

    ref: Subject
    refs: tuple[Subject, ...]
    said: Said


def bases_of(order: Order) -> tuple[Basis, ...]:
    """Collect what the screen had shown, one note for each presentation."""
    return tuple(shown.basis for shown in order.presentations if isinstance(shown.basis, Basis))


def arrivals(table: Table, order: Order) -> list[Arrival]:
    """List everyone who is marked 来た or was typed in; nobody twice."""
    came = _marked(table, order.stood)
    typed = [_typed(table, one) for one in order.extras]
    cards = [one for one in came if one.ref.kind == "token"]
    known = [_known(table, one, bases_of(order)) for one in came if one.ref.kind != "token"]
    return [*known, *_with_cards(table, cards, typed)]


def _marked(table: Table, stood: Iterable[Stood]) -> list[_Marked]:
    found: dict[Subject, _Marked] = {}
    for one in stood:
        if one.standing is Standing.CAME:
            ref = whom(table, one.ref)
            before = found.get(ref)
            said = one.said if before is None or one.said != NOTHING_SAID else before.said
            refs = (*before.refs, one.ref) if before is not None else (one.ref,)
            found[ref] = _Marked(ref, refs, said)
    return list(found.values())


def _known(table: Table, one: _Marked, bases: Iterable[Basis]) -> Arrival:
    if one.ref.kind == "person":
        return _returning(table, one)
    entry_id = EntryId(one.ref.id)
    entry = table.register.entry(entry_id) if table.register else None
    details = details_of_entry(entry) if entry else Details()
    new = _new(table, details, one.said, one.refs)
    return replace(new, entry=entry_id, evidence=_evidence(one.ref, bases))


def _evidence(ref: Subject, bases: Iterable[Basis]) -> tuple[str, ...]:
    """Say by codes why this register line is on the desk."""
    own = next((one for one in bases if one.presenter == ref.id), None)
    if own is None or not (own.token or own.evidence):
        return ("chosen",)
    return own.evidence or ("card",)


def _returning(table: Table, one: _Marked) -> Arrival:
    """Say of somebody known only what was said now, and give a slip where there was none."""
    row = table.reader.row(one.ref)
    slip = str((row.value("slip") if row else None) or "")
    code = "" if slip else next_slip(table)
    return Arrival(
        person=PersonId(one.ref.id),
        details=with_card(Details(slip=code), one.said),
        slip=slip or code,
        name=_name_on_slip(table, row),
        refs=one.refs,
        said=one.said,
        row=row,
    )


def _name_on_slip(table: Table, row: Row | None) -> str:
    if row is None:
        return ""
    is_hidden = table.reader.is_protected(PersonId(row.id))
    return called_name(row) if is_hidden else str(row.value("name") or "")


def _typed(table: Table, typed: TypedPerson) -> Arrival:
    refs = (typed.ref,) if typed.ref is not None else ()
    return _new(table, details_of_typed(typed, table.clock.today()), typed.said, refs)


def _with_cards(table: Table, cards: list[_Marked], typed: list[Arrival]) -> Iterator[Arrival]:
    """Give each unknown card to the person typed in beside it, or to a person without a name."""
    waiting = list(typed)
    for card in cards:
        if waiting:
            holder = waiting.pop(0)
            yield replace(_told(holder, card), token=card.ref.id, refs=(*holder.refs, *card.refs))
        else:
            yield replace(_new(table, Details(), card.said, card.refs), token=card.ref.id)
    yield from waiting


def _told(holder: Arrival, card: _Marked) -> Arrival:
    """Take over what was said on the card's own line, where the person's own line says nothing."""
    if holder.said != NOTHING_SAID or card.said == NOTHING_SAID:
        return holder
    return replace(holder, said=card.said, details=with_card(holder.details, card.said))


def _new(table: Table, details: Details, said: Said, refs: tuple[Subject, ...]) -> Arrival:
    slip = next_slip(table)
    stamped = msgspec.structs.replace(with_card(details, said), slip=slip)
    person = PersonId(table.new_id())
    return Arrival(person, stamped, slip, details.name, refs=refs, said=said)


def next_slip(table: Table) -> str:
    """Give this desk's next spoken code."""
    number = table.local.next_number()
    return str(SpokenCode(int(table.here.number), table.local.letters(), number))
