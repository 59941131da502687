"""Say where people are from now on: 外出, 外泊, 帰所, 退所, 移動, 避難所外."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime

from shelter_app.application.desk.table import Table
from shelter_app.application.desk.typed import as_said
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.application.stay.lines import staying_of
from shelter_app.application.stay.shown import Change, Known, Recorded, Staying, Where
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ActId, EventId, Subject
from shelter_app.domain.ledger.event import Channel, Source
from shelter_app.domain.ledger.facts.people import PeopleSeen, WhereaboutsChanged

MOST = 150
"""People in one fact; an event names 200 subjects at most."""
_CHANNELS = {
    Known.HERE: Channel.SEEN,
    Known.CARD: Channel.CARD,
    Known.PHONE: Channel.PHONE,
    Known.TOLD: Channel.THIRD_PARTY,
}
_SEEN = frozenset({Known.HERE, Known.CARD})


class NobodyChosen(ShelterError):
    """Nobody is marked, so there is nothing to record."""

    code = "A-41"


class BackBeforeNow(ShelterError):
    """Somebody cannot be expected back at a time that has passed."""

    code = "A-42"


def change_whereabouts(table: Table, change: Change) -> Recorded:
    """Record durably where these people are; returns after the commit.

    Who comes back is also seen; who goes out keeps the 区画 to come back to.

    Raises:
        NobodyChosen: when there is nobody to record it of.
        BackBeforeNow: when the expected return has passed already.
    """
    if not change.people:
        raise NobodyChosen("nobody is marked")
    if change.back_by is not None and change.back_by <= table.clock.now():
        raise BackBeforeNow("the return is expected in the past")
    act = ActId(table.new_id())
    table.writer.append(Act(act, table.author, tuple(_drafts(table, change))))
    return Recorded(act, staying_of(table, [one.ref for one in change.people]))


def source_of(known: Known) -> Source:
    """Say how it became known."""
    return Source(_CHANNELS[known])


def in_portions(people: Iterable[Staying]) -> Iterator[list[Staying]]:
    """Part people so that no fact names more of them than an event can."""
    every = list({one.ref: one for one in people}.values())
    for at in range(0, len(every), MOST):
        yield every[at : at + MOST]


def seen_before(people: Iterable[Staying]) -> tuple[EventId, ...]:
    """List the stays that the screen showed of these people."""
    return tuple(dict.fromkeys(head for one in people for head in one.basis))


def subjects_of(people: Iterable[Staying]) -> tuple[Subject, ...]:
    """Name the people."""
    return tuple(one.ref for one in people)


def _drafts(table: Table, change: Change) -> Iterator[Draft]:
    by_area: dict[str, list[Staying]] = defaultdict(list)
    for one in change.people:
        by_area[one.area].append(one)
    for area, people in by_area.items():
        for some in in_portions(people):
            yield _moved(table, change, area, some)
    if change.where is Where.IN and change.known in _SEEN:
        for some in in_portions(change.people):
            seen = PeopleSeen(how="eyes", place=table.here.place)
            yield Draft("people.seen", seen, subjects_of(some), source=source_of(change.known))


def _moved(table: Table, change: Change, area: str, people: list[Staying]) -> Draft:
    where = change.where
    keeps_area = where in (Where.IN, Where.AWAY)
    fact = WhereaboutsChanged(
        state=where.value,
        place=change.place or (b"" if where.has_left else table.here.place),
        area=area if keeps_area else "",
        destination=as_said(change.destination),
        reason=change.errand.value if change.errand and where is Where.AWAY else "",
        back_by_ms=_ms(change.back_by) if where is Where.AWAY else 0,
        to=change.to,
        phone=as_said(change.phone),
    )
    return Draft(
        "whereabouts.changed",
        fact,
        subjects_of(people),
        {"whereabouts": seen_before(people)},
        source=source_of(change.known),
    )


def _ms(at: datetime | None) -> int:
    return int(at.timestamp() * 1000) if at is not None else 0
