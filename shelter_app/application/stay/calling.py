"""点呼: everybody who should be here is called, and who is missing is presumed to have left."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime

from shelter_app.application.desk.table import NotPermitted, Table
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.application.stay.change import (
    NobodyChosen,
    in_portions,
    seen_before,
    subjects_of,
)
from shelter_app.application.stay.history import operator_names
from shelter_app.application.stay.lines import Reader, by_kana, local_time
from shelter_app.application.stay.may import ends_calls
from shelter_app.application.stay.rollcall import Answer, AreaCall, Called, PastCall, RollCall
from shelter_app.application.stay.shown import Errand, Staying, Where
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ActId, PersonId, Subject
from shelter_app.domain.ledger.facts.people import PeopleMissed, PeopleSeen, WhereaboutsChanged
from shelter_app.domain.ledger.facts.running import RollcallClosed, RollcallOpened
from shelter_app.domain.ledger.row import Head, Row

_LISTED_PAST = 5
_IDS_IN_ONE = 500
"""Ids of 16 bytes in one fact; an envelope holds 16 KB."""
_HERE = (Where.IN, Where.AWAY)


class NoCallOpen(ShelterError):
    """No roll call is open: it was ended, here or at another desk."""

    code = "A-49"


def current_call(table: Table) -> RollCall:
    """Give the call that is open, or the list of whom one would be."""
    rows = [row for row in table.reader.all_of("rollcall") if _is_open(row)]
    newest = max(rows, key=_opened_ms, default=None)
    return RollCall(
        ref=newest.subject if newest is not None else None,
        opened_at=_opened(table, newest),
        areas=_areas(table, newest),
        anonymous=table.reader.counts().anonymous,
        may_close=ends_calls(table),
    )


def open_call(table: Table) -> RollCall:
    """Begin a roll call; one that is open already goes on."""
    if current_call(table).ref is None:
        call = Subject("rollcall", table.new_id())
        draft = Draft("rollcall.opened", RollcallOpened(place=table.here.place), (call,))
        table.writer.append(Act(ActId(table.new_id()), table.author, (draft,)))
    return current_call(table)


def answer_call(table: Table, call: RollCall, people: tuple[Staying, ...], answer: Answer) -> ActId:
    """Record what is known of these people.

    Raises:
        NoCallOpen: when no call is open any more.
        NobodyChosen: when there is nobody to record it of.
    """
    if call.ref is None:
        raise NoCallOpen("no roll call is open")
    if not people:
        raise NobodyChosen("nobody is called")
    act = ActId(table.new_id())
    drafts = tuple(_answer(table, call.ref, some, answer) for some in in_portions(people))
    table.writer.append(Act(act, table.author, drafts))
    return act


def close_call(table: Table, call: RollCall) -> RollCall:
    """End a roll call: those who were called and are missing are presumed to have left.

    Who was never called stays as they were, since nobody looked for them.

    Raises:
        NoCallOpen: when no call is open any more.
        NotPermitted: for those who do not lead.
    """
    if not ends_calls(table):
        raise NotPermitted("a lead ends a roll call")
    now = current_call(table)
    if call.ref is None or now.ref != call.ref:
        raise NoCallOpen("no roll call is open")
    missing = [
        one.person for area in now.areas for one in area.people if one.answer is Answer.MISSING
    ]
    drafts = tuple(_closing(call.ref, missing))
    table.writer.append(Act(ActId(table.new_id()), table.author, drafts))
    closed = table.reader.row(call.ref)
    return RollCall(
        ref=call.ref,
        opened_at=now.opened_at,
        closed_at=local_time(_at(closed, "closed"), table.clock.now().tzinfo),
        areas=now.areas,
        anonymous=now.anonymous,
        may_close=True,
    )


def past_calls(table: Table) -> tuple[PastCall, ...]:
    """List the last roll calls that ended, newest first."""
    names, zone = operator_names(table), table.clock.now().tzinfo
    ended = [row for row in table.reader.all_of("rollcall") if row.attributes.get("closed")]
    newest = sorted(ended, key=_opened_ms, reverse=True)[:_LISTED_PAST]
    return tuple(
        PastCall(
            row.subject,
            _opened(table, row),
            local_time(_at(row, "closed"), zone),
            len((row.value("closed") or {}).get("missing") or ()),
            names.get(row.attributes["closed"][0].operator, ""),
        )
        for row in newest
    )


def _is_open(row: Row) -> bool:
    return bool(row.attributes.get("opened")) and not row.attributes.get("closed")


def _at(row: Row | None, attribute: str) -> int | None:
    heads = row.attributes.get(attribute) if row is not None else None
    return heads[0].at_ms if heads else None


def _opened_ms(row: Row) -> int:
    return _at(row, "opened") or 0


def _opened(table: Table, row: Row | None) -> datetime | None:
    return local_time(_at(row, "opened"), table.clock.now().tzinfo)


def _areas(table: Table, call: Row | None) -> tuple[AreaCall, ...]:
    rows = [row for row in table.reader.everyone() if not row.is_empty]
    reader = Reader(table, [PersonId(row.id) for row in rows])
    people = {row.id: reader.line(row) for row in rows}
    answers = {row.id: _answer_of(row, people[row.id], call) for row in rows}
    by_area: dict[str, list[Staying]] = defaultdict(list)
    for one in by_kana(people.values()):
        if one.where in _HERE:
            by_area[one.area].append(one)
    return tuple(
        AreaCall(area, tuple(Called(one, answers[one.ref.id]) for one in by_area[area]))
        for area in sorted(by_area, key=lambda name: (not name, name))
    )


def _answer_of(row: Row, person: Staying, call: Row | None) -> Answer:
    """Tell what is known; who was seen with eyes since the call began is here, called or not."""
    if call is not None:
        seen = max(_since(row.notes.get("seen", ()), call), default=-1)
        missed = max(_of_call(row.notes.get("missed", ()), call), default=-1)
        if max(seen, missed) >= 0 and person.where is Where.IN:
            return Answer.PRESENT if seen >= missed else Answer.MISSING
    return Answer.AWAY if person.where is Where.AWAY else Answer.NOT_CALLED


def _of_call(lines: Iterable[Head], call: Row) -> Iterator[int]:
    for line in lines:
        if line.value.get("rollcall") == call.id:
            yield line.at_ms or 0


def _since(lines: Iterable[Head], call: Row) -> Iterator[int]:
    began = _opened_ms(call)
    for line in lines:
        is_later = line.value.get("how") == "eyes" and (line.at_ms or 0) > began
        if line.value.get("rollcall") == call.id or is_later:
            yield line.at_ms or 0


def _answer(table: Table, call: Subject, people: list[Staying], answer: Answer) -> Draft:
    place = table.here.place
    if answer is Answer.PRESENT:
        seen = PeopleSeen(how="eyes", place=place, rollcall=call.id)
        return Draft("people.seen", seen, subjects_of(people))
    if answer is Answer.MISSING:
        missed = PeopleMissed(rollcall=call.id, place=place)
        return Draft("people.missed", missed, subjects_of(people))
    areas = {one.area for one in people}
    away = WhereaboutsChanged(
        state=Where.AWAY.value,
        place=place,
        area=areas.pop() if len(areas) == 1 else "",
        reason=Errand.OUT.value,
    )
    return Draft(
        "whereabouts.changed", away, subjects_of(people), {"whereabouts": seen_before(people)}
    )


def _closing(call: Subject, missing: list[Staying]) -> Iterator[Draft]:
    ids = tuple(one.ref.id for one in missing)[:_IDS_IN_ONE]
    yield Draft("rollcall.closed", RollcallClosed(missing=ids), (call,))
    gone = WhereaboutsChanged(state=Where.GONE.value)
    for some in in_portions(missing):
        yield Draft(
            "whereabouts.changed", gone, subjects_of(some), {"whereabouts": seen_before(some)}
        )
