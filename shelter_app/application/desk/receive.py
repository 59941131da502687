"""Enter: those who stand there are received, as one act."""

from collections.abc import Iterable, Iterator

from shelter_app.application.desk.arrivals import Arrival, arrivals, bases_of
from shelter_app.application.desk.catch_up import owe
from shelter_app.application.desk.counts import counts
from shelter_app.application.desk.edges import edge
from shelter_app.application.desk.shown import Order, Received, Slip, Standing
from shelter_app.application.desk.table import Basis, Table
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ActId, EventId, Subject
from shelter_app.domain.ledger.event import Channel, Source
from shelter_app.domain.ledger.facts.links import MatchDecided, TokenBound
from shelter_app.domain.ledger.facts.people import Absent, PeopleReceived


class NobodyStandsHere(ShelterError):
    """Nobody is marked as having come, so there is nothing to record."""

    code = "A-02"


def receive(table: Table, order: Order) -> Received:
    """Record durably that those who stand there came; returns after the commit.

    What people say or show of themselves at the table (name, kana, birth date, sex, town) is the
    evacuee's own record, so that the roster stands without the register; everything else stays
    in the register, of which the ledger holds ids only.

    Raises:
        NobodyStandsHere: when nobody is marked 来た and nobody was typed in.
    """
    came = arrivals(table, order)
    if not came:
        raise NobodyStandsHere("nobody is marked as having come")
    act = Act(ActId(table.new_id()), table.author, tuple(_drafts(table, order, came)))
    if table.register is None:
        owe(table.local)
    table.writer.append(act)
    return Received(
        act=act.id,
        people=len(came),
        slips=tuple(Slip(Subject("person", one.person), one.name, one.slip) for one in came),
        counts=counts(table),
        to_match=tuple(Subject("person", one.person) for one in came if one.entry),
    )


def _drafts(table: Table, order: Order, came: list[Arrival]) -> Iterator[Draft]:
    bases = bases_of(order)
    source = Source(Channel.CARD if any(basis.token for basis in bases) else Channel.SEEN)
    yield _received(table, order, came, source)
    for one in came:
        if one.entry is not None:
            yield _match(one, one.entry, source)
    yield from _bindings(bases, came)


def _received(table: Table, order: Order, came: list[Arrival], source: Source) -> Draft:
    party = table.new_id()
    fact = PeopleReceived(
        persons=tuple(one.details for one in came),
        party=party,
        place=table.here.place,
        absent=tuple(_absent(order)),
    )
    persons = tuple(Subject("person", one.person) for one in came)
    return Draft(
        "people.received",
        fact,
        (*persons, Subject("party", party)),
        after={"whereabouts": _seen(bases_of(order), came)},
        source=source,
    )


def _seen(bases: Iterable[Basis], came: list[Arrival]) -> tuple[EventId, ...]:
    """List the stays that the screen showed of those who came."""
    stays = [basis.stays.get(one.person, ()) for basis in bases for one in came]
    return tuple(dict.fromkeys(head for heads in stays for head in heads))


def _absent(order: Order) -> Iterator[Absent]:
    for stood in order.stood:
        if stood.standing is Standing.NOT_YET and stood.ref.kind == "person":
            yield Absent(person=stood.ref.id, where=stood.where)
        elif stood.standing is Standing.NOT_YET and stood.ref.kind == "entry":
            yield Absent(entry=stood.ref.id, where=stood.where)


def _match(one: Arrival, entry: bytes, source: Source) -> Draft:
    fact = MatchDecided(person=one.person, entry=entry, state="waiting", evidence=one.evidence)
    return Draft("match.decided", fact, (edge("match", one.person, entry),), source=source)


def _bindings(bases: Iterable[Basis], came: list[Arrival]) -> Iterator[Draft]:
    """Bind a card to the person it brought up, and an unknown card to the one who showed it."""
    for basis in bases:
        if not basis.token or basis.bound:
            continue
        for one in came:
            is_holder = basis.presenter in (one.person, one.entry)
            if is_holder or one.token == basis.token:
                yield _binding(one, basis.token, is_verified=is_holder)


def _binding(one: Arrival, token: bytes, *, is_verified: bool) -> Draft:
    fact = TokenBound(person=one.person, card="reception", verified=is_verified)
    subjects = (Subject("token", token), Subject("person", one.person))
    return Draft("token.bound", fact, subjects, source=Source(Channel.CARD))
