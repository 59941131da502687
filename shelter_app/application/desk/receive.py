"""Enter: those who stand there are received, as one act."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

import msgspec

from shelter_app.application.desk.arrivals import Arrival, arrivals, bases_of
from shelter_app.application.desk.catch_up import owe
from shelter_app.application.desk.known import is_genuine
from shelter_app.application.desk.matches import proposed
from shelter_app.application.desk.reporting import absent, report_drafts, reports
from shelter_app.application.desk.saying import (
    call_drafts,
    handed_over,
    said_drafts,
    with_card,
    written,
)
from shelter_app.application.desk.shown import Order, Received, Slip
from shelter_app.application.desk.table import Basis, Table
from shelter_app.application.desk.told import NOTHING_SAID
from shelter_app.application.desk.urgency import urgent
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ID_SIZE, ActId, EntryId, EventId, PersonId, Subject
from shelter_app.domain.ledger.event import Channel, Source
from shelter_app.domain.ledger.facts.links import TokenBound
from shelter_app.domain.ledger.facts.people import PeopleReceived

_LARGEST = 10_000
"""Bytes of what is said of the people in one fact; an envelope holds 16 KB with everything."""
_MOST = 150
"""People in one fact; an event names 200 subjects at most."""


class NobodyStandsHere(ShelterError):
    """Nobody is marked as having come, so there is nothing to record."""

    code = "A-02"


def receive(table: Table, order: Order) -> Received:
    """Record durably that those who stand there came; returns after the commit.

    What people say or show of themselves at the table (name, kana, birth date, sex, town) is the
    evacuee's own record, so that the roster stands without the register; everything else stays
    in the register, of which the ledger holds ids only. Who was typed in is looked up in the
    register behind the tick (``look_up_next``).

    Raises:
        NobodyStandsHere: when nobody is marked 来た and nobody was typed in.
    """
    with table.writer.ahead():
        return _receive(table, order)


def _receive(table: Table, order: Order) -> Received:
    came = arrivals(table, order)
    if not came:
        raise NobodyStandsHere("nobody is marked as having come")
    act = Act(ActId(table.new_id()), table.author, tuple(_drafts(table, order, came)))
    if table.register is None:
        owe(table.local)
    table.writer.append(act)
    table.local.top_up()
    return Received(
        act=act.id,
        people=len(came),
        slips=tuple(map(_slip, came)),
        to_match=tuple(Subject("person", one.person) for one in came if one.entry),
        calls=tuple(one.slip for one in came if any(urgent(one.said, table.clock.now()))),
        reports=reports(order),
    )


def _drafts(table: Table, order: Order, came: list[Arrival]) -> Iterator[Draft]:
    bases = bases_of(order)
    source = Source(Channel.CARD if any(basis.token for basis in bases) else Channel.SEEN)
    came = _with_mothers(came)
    yield from _received(table, order, came, source)
    for one in came:
        if one.entry is not None:
            yield _match(one, one.entry, source)
        if one.said != NOTHING_SAID:
            yield from said_drafts(table, one.speaker, source)
            yield from call_drafts(table, one.speaker, source)
            yield from _handing(one, came, source)
    yield from _bindings(table, bases, came)
    yield from report_drafts(table, order, came)


def _with_mothers(came: list[Arrival]) -> list[Arrival]:
    """Write a newborn by the mother, also one who is received in the same act."""
    people = _people(came)
    return [
        replace(one, details=with_card(one.details, one.said, _mother(one, people)))
        if one.said.mother is not None
        else one
        for one in came
    ]


def _slip(one: Arrival) -> Slip:
    """Give a slip; who does not want to be found has on it what she is called by."""
    name = written(one.said.called) if one.said.secret else one.name
    return Slip(Subject("person", one.person), name, one.slip)


def _mother(child: Arrival, people: Mapping[Subject | None, bytes]) -> bytes:
    """Name the mother: somebody received now, or somebody who was here before."""
    ref = child.said.mother
    known = ref.id if ref is not None and ref.kind == "person" else b""
    return people.get(ref, known)


def _handing(child: Arrival, came: list[Arrival], source: Source) -> Iterator[Draft]:
    """Hand a child over to somebody who stands there too."""
    adult = next((one for one in came if child.said.handed_to in one.refs), None)
    if adult is not None and adult.person != child.person:
        yield from handed_over(child.speaker, adult.person, adult.name or adult.slip, source)


def _people(came: list[Arrival]) -> dict[Subject | None, bytes]:
    return {ref: one.person for one in came for ref in one.refs}


def _received(table: Table, order: Order, came: list[Arrival], source: Source) -> Iterator[Draft]:
    """Say that one party came: in one fact, or in several when a whole bus stands there.

    Those with a fever go to an area of their own, so the party is told of area by area.
    """
    party = table.new_id()
    missing = tuple(absent(order))
    for some in (part for where in _by_stay(came) for part in _portions(where)):
        fact = PeopleReceived(
            persons=tuple(one.details for one in some),
            party=party,
            place=table.here.place,
            area=written(some[0].said.area),
            absent=missing,
            stay=some[0].said.lodging,
        )
        persons = (Subject("person", one.person) for one in some)
        seen = {"whereabouts": _seen(bases_of(order), some), **_said_before(some)}
        party_too = (*persons, Subject("party", party))
        yield Draft("people.received", fact, party_too, seen, source=source)
        missing = ()


def _by_stay(came: list[Arrival]) -> list[list[Arrival]]:
    """Part people by where they sleep and which area they go to."""
    groups: dict[tuple[str, str], list[Arrival]] = {}
    for one in came:
        groups.setdefault((one.said.lodging, written(one.said.area)), []).append(one)
    return list(groups.values())


def _said_before(came: list[Arrival]) -> dict[str, tuple[EventId, ...]]:
    """List what was on record of what people say anew of themselves: their own word comes after."""
    seen: dict[str, tuple[EventId, ...]] = {}
    for one in came:
        if one.row is not None:
            for said in one.details.said():
                heads = tuple(map(EventId, one.row.heads(said.attribute)))
                seen[said.attribute] = (*seen.get(said.attribute, ()), *heads)
    return seen


def _portions(came: list[Arrival]) -> Iterator[list[Arrival]]:
    """Part people so that no fact outgrows its envelope."""
    portion: list[Arrival] = []
    size = 0
    for one in came:
        grown = len(msgspec.msgpack.encode(one.details)) + ID_SIZE
        if portion and (size + grown > _LARGEST or len(portion) == _MOST):
            yield portion
            portion, size = [], 0
        portion.append(one)
        size += grown
    yield portion


def _seen(bases: Iterable[Basis], came: list[Arrival]) -> tuple[EventId, ...]:
    """List the stays that the screen showed of those who came."""
    stays = [basis.stays.get(one.person, ()) for basis in bases for one in came]
    return tuple(dict.fromkeys(head for heads in stays for head in heads))


def _match(one: Arrival, entry: bytes, source: Source) -> Draft:
    return proposed(PersonId(one.person), EntryId(entry), one.evidence, source)


def _bindings(table: Table, bases: Iterable[Basis], came: list[Arrival]) -> Iterator[Draft]:
    """Bind a card to the person it brought up, and an unknown card to the one who showed it."""
    cards = {basis.token: basis for basis in bases if basis.token and not basis.is_bound}
    for basis in cards.values():
        for one in came:
            if basis.presenter in (one.person, one.entry) or one.token == basis.token:
                yield _binding(table, one, basis)


def _binding(table: Table, one: Arrival, basis: Basis) -> Draft:
    genuine = is_genuine(table, basis.token)
    fact = TokenBound(person=one.person, card=basis.card, verified=genuine)
    subjects = (Subject("token", basis.token), Subject("person", one.person))
    after = {"bound": basis.bound}
    return Draft("token.bound", fact, subjects, after, source=Source(Channel.CARD))
