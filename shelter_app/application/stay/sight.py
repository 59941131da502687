"""Somebody was seen (見かけた): it moves nobody, and it answers a search."""

from collections.abc import Iterable

from shelter_app.application.desk.table import Table
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.application.stay.change import NobodyChosen, in_portions, source_of, subjects_of
from shelter_app.application.stay.lines import staying_of
from shelter_app.application.stay.shown import Known, Recorded, Staying
from shelter_app.domain.ids import ActId
from shelter_app.domain.ledger.facts.people import PeopleSeen

_HOW = {Known.HERE: "eyes", Known.CARD: "card", Known.PHONE: "phone", Known.TOLD: "third"}


def sight(table: Table, people: Iterable[Staying], known: Known) -> Recorded:
    """Record that these people were seen, and how.

    Raises:
        NobodyChosen: when there is nobody to record it of.
    """
    seen = list(people)
    if not seen:
        raise NobodyChosen("nobody is marked")
    fact = PeopleSeen(how=_HOW[known], place=table.here.place)
    source = source_of(known)
    drafts = [
        Draft("people.seen", fact, subjects_of(some), source=source) for some in in_portions(seen)
    ]
    act = ActId(table.new_id())
    table.writer.append(Act(act, table.author, tuple(drafts)))
    return Recorded(act, staying_of(table, [one.ref for one in seen]))
