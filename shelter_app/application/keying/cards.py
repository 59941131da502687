"""Cards and lists of those who came, recorded with the time that stands on them."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import msgspec

from shelter_app.application.desk.arrivals import next_slip
from shelter_app.application.desk.catch_up import owe
from shelter_app.application.desk.table import Table
from shelter_app.application.desk.typed import details_of_typed
from shelter_app.application.keying.find import STAY
from shelter_app.application.keying.forms import keyed, paper
from shelter_app.application.keying.shown import Keyed, Meaning, PaperCard, PaperPerson
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ActId, EventId, PersonId, Subject
from shelter_app.domain.ledger.care import ends
from shelter_app.domain.ledger.event import Occurred, Precision, Source
from shelter_app.domain.ledger.facts.condition import NeedStated
from shelter_app.domain.ledger.facts.people import Details, PeopleReceived, WhereaboutsChanged
from shelter_app.domain.ledger.row import Head, Row

MOST = 40
"""People of one card: a household, or a line of a list; a bus is a count."""


class NothingOnThePaper(ShelterError):
    """Nothing was typed in, so that there is nothing to record."""

    code = "A-97"


@dataclass(frozen=True, slots=True)
class _Comer:
    """One person of a card; ``row`` is what the shelter knew, ``code`` is the slip."""

    person: Subject
    said: PaperPerson = field(repr=False)
    details: Details = field(repr=False)
    code: str = field(repr=False)
    row: Row | None = field(default=None, repr=False)


def keep_card(table: Table, card: PaperCard) -> Keyed:
    """Record those who came, at the time written; returns after the commit.

    Whoever took the card saw them. Late paper lists only what it corrects: nothing of strangers,
    and of those known only a leaving before it that the paper answers.

    Raises:
        NothingOnThePaper: A-97, when nobody stands on it.
    """
    comers = [_comer(table, card, one) for one in card.people[:MOST] if _is_somebody(one)]
    if not comers:
        raise NothingOnThePaper("nobody stands on the card")
    act = ActId(table.new_id())
    if table.register is None:
        owe(table.local)
    table.writer.append(Act(act, table.author, tuple(_drafts(table, card, comers))))
    inside = table.reader.counts().inside
    return Keyed(act, len(comers), tuple(one.code for one in comers), inside)


def _is_somebody(one: PaperPerson) -> bool:
    typed = one.typed
    said = (typed.name, typed.kana, typed.age, typed.town)
    return one.known is not None or any(text.strip() for text in said)


def _comer(table: Table, card: PaperCard, said: PaperPerson) -> _Comer:
    """Give somebody new a slip; of somebody known say nothing anew."""
    if said.known is not None:
        row = table.reader.row(said.known)
        known = str((row.value("slip") if row else "") or "")
        slip = known or next_slip(table)
        return _Comer(said.known, said, Details(slip="" if known else slip), slip, row)
    day = (card.when.at or table.clock.now()).date()
    slip = next_slip(table)
    details = msgspec.structs.replace(details_of_typed(said.typed, day), slip=slip)
    return _Comer(Subject("person", PersonId(table.new_id())), said, details, slip)


def _drafts(table: Table, card: PaperCard, comers: list[_Comer]) -> Iterator[Draft]:
    occurred, source = card.when.occurred, paper(card.form)
    answered: list[EventId] = []
    for one in comers:
        gone = _gone(one.row, occurred)
        if gone is not None and one.said.meaning is Meaning.CAME_BACK:
            yield _kept_leaving(one, gone, source)
        elif gone is not None and one.row is not None:
            answered += map(EventId, one.row.heads(STAY))
    yield _received(table, comers, answered, occurred, source)
    for one in comers:
        for need in one.said.needs:
            fact = NeedStated(code=need)
            yield Draft("need.stated", fact, (one.person,), occurred=occurred, source=source)
    if source.form:
        yield keyed(source.form, occurred)


def _received(
    table: Table,
    comers: list[_Comer],
    answered: list[EventId],
    occurred: Occurred,
    source: Source,
) -> Draft:
    party = table.new_id()
    fact = PeopleReceived(
        persons=tuple(one.details for one in comers), party=party, place=table.here.place
    )
    return Draft(
        "people.received",
        fact,
        (*(one.person for one in comers), Subject("party", party)),
        {STAY: tuple(answered)} if answered else {},
        occurred,
        source,
    )


def _gone(row: Row | None, occurred: Occurred) -> Head | None:
    """Find a leaving that holds now and lies before the paper."""
    heads = row.attributes.get(STAY, []) if row else []
    if not heads or not ends(STAY, heads[0].value) or heads[0].at_ms is None:
        return None
    return heads[0] if occurred.at_ms is not None and heads[0].at_ms < occurred.at_ms else None


def _kept_leaving(one: _Comer, gone: Head, source: Source) -> Draft:
    """Say the leaving again at its own time, so that coming back contradicts nothing.

    A paper that listed the leaving itself would take it out of the hours between.
    """
    said = gone.value
    fact = WhereaboutsChanged(
        state=str(said.get("state", "")),
        place=said.get("place", b""),
        area=str(said.get("area", "")),
        destination=str(said.get("destination", "")),
        reason=str(said.get("reason", "")),
    )
    seen = {STAY: tuple(map(EventId, one.row.heads(STAY) if one.row else ()))}
    at = Occurred(gone.at_ms, Precision(gone.precision))
    return Draft("whereabouts.changed", fact, (one.person,), seen, at, source)
