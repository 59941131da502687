"""A roll-call sheet brought back: who was there, and who was not, at the time written."""

from collections.abc import Iterator

from shelter_app.application.desk.table import Table
from shelter_app.application.keying.find import on_sheet
from shelter_app.application.keying.forms import keyed, paper
from shelter_app.application.keying.shown import Keyed, PaperRollCall
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.domain.form_number import form_number
from shelter_app.domain.ids import ActId, Subject
from shelter_app.domain.ledger.facts.people import PeopleSeen
from shelter_app.domain.ledger.facts.running import RollcallClosed, RollcallOpened
from shelter_app.domain.ledger.rights import LEAD

_PORTION = 150
"""People in one fact; an event names 200 subjects at most."""


def keep_rollcall(table: Table, call: PaperRollCall) -> Keyed:
    """Record a roll call: all on the sheet were seen but those named as missing.

    That somebody was missing is written down by those who lead only; nobody is taken as gone.

    Raises:
        NoSuchSheet: A-96, when no such sheet was printed here.
    """
    number = form_number(call.sheet)
    missing = {one.id for one in call.missing}
    seen = [one.ref for one in on_sheet(table, number) if one.ref.id not in missing]
    act = ActId(table.new_id())
    table.writer.append(Act(act, table.author, tuple(_drafts(table, call, seen, number))))
    return Keyed(act, len(seen), (), table.reader.counts().inside)


def _drafts(table: Table, call: PaperRollCall, seen: list[Subject], number: str) -> Iterator[Draft]:
    occurred, source = call.when.occurred, paper(number)
    subject = Subject("rollcall", table.new_id())
    opened = RollcallOpened(place=table.here.place)
    yield Draft("rollcall.opened", opened, (subject,), occurred=occurred, source=source)
    for at in range(0, len(seen), _PORTION):
        fact = PeopleSeen(how="eyes", place=table.here.place, rollcall=subject.id)
        people = tuple(seen[at : at + _PORTION])
        yield Draft("people.seen", fact, people, occurred=occurred, source=source)
    if table.author.role in LEAD:
        closed = RollcallClosed(missing=tuple(one.id for one in call.missing))
        yield Draft("rollcall.closed", closed, (subject,), occurred=occurred, source=source)
    yield keyed(number, occurred)
