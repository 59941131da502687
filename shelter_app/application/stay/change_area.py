"""Give people another 区画; where they are stays as it is."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from shelter_app.application.desk.table import Table
from shelter_app.application.desk.typed import as_said
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.application.stay.change import (
    NobodyChosen,
    in_portions,
    seen_before,
    subjects_of,
)
from shelter_app.application.stay.lines import staying_of
from shelter_app.application.stay.shown import Recorded, Staying, Where
from shelter_app.domain.ids import ActId
from shelter_app.domain.ledger.facts.people import WhereaboutsChanged


def change_area(table: Table, people: Iterable[Staying], area: str) -> Recorded:
    """Record a 区画 for those who are in or away, who keep their expected return.

    Raises:
        NobodyChosen: when nobody of them stays here.
    """
    staying_here = [one for one in people if one.where in (Where.IN, Where.AWAY)]
    if not staying_here:
        raise NobodyChosen("nobody who stays here is marked")
    act = ActId(table.new_id())
    drafts = tuple(_drafts(table, staying_here, as_said(area)))
    table.writer.append(Act(act, table.author, drafts))
    return Recorded(act, staying_of(table, [one.ref for one in staying_here]))


def _drafts(table: Table, people: Iterable[Staying], area: str) -> Iterator[Draft]:
    alike: dict[tuple[object, ...], list[Staying]] = defaultdict(list)
    for one in people:
        alike[one.where, one.errand, one.back_by, one.destination].append(one)
    for some in alike.values():
        for part in in_portions(some):
            yield Draft(
                "whereabouts.changed",
                _kept(table, part[0], area),
                subjects_of(part),
                {"whereabouts": seen_before(part)},
            )


def _kept(table: Table, one: Staying, area: str) -> WhereaboutsChanged:
    back_by_ms = int(one.back_by.timestamp() * 1000) if one.back_by else 0
    return WhereaboutsChanged(
        state=one.where.value,
        place=table.here.place,
        area=area,
        destination=one.destination,
        reason=one.errand,
        back_by_ms=back_by_ms,
    )
