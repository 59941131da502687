"""Family links, and to whom a child was handed over (引き渡し), witnessed by the operator."""

from collections.abc import Iterator

from shelter_app.application.desk.table import Table
from shelter_app.application.desk.typed import as_said
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.application.stay.lines import staying_of
from shelter_app.application.stay.page import HandOver, PersonPage
from shelter_app.application.stay.shown import Recorded, Where
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ActId, Subject
from shelter_app.domain.ledger.edges import pair
from shelter_app.domain.ledger.facts.people import FamilyLinked, WhereaboutsChanged


class NobodyNamed(ShelterError):
    """A child is handed over to somebody; say who that is."""

    code = "A-46"


def hand_over(table: Table, page: PersonPage, order: HandOver) -> Recorded:
    """Record a family link, with a hand-over if there was one; who recorded it has witnessed it.

    Raises:
        NobodyNamed: when nobody is named.
    """
    name = as_said(order.name)
    if order.to is None and not name:
        raise NobodyNamed("nobody is named")
    act = ActId(table.new_id())
    table.writer.append(Act(act, table.author, tuple(_drafts(table, page, order, name))))
    return Recorded(act, staying_of(table, [page.person.ref]))


def _drafts(table: Table, page: PersonPage, order: HandOver, name: str) -> Iterator[Draft]:
    child = page.person.ref
    other = order.to.id if order.to is not None else b""
    link = pair("family", child.id, other)
    row = table.reader.row(link)
    fact = FamilyLinked(
        a=child.id,
        b=other,
        relation=as_said(order.relation),
        guardian=other if order.handed_over else b"",
        handed_to=(name or _name_of(table, order.to)) if order.handed_over else "",
    )
    ends = (child, order.to) if order.to is not None else (child,)
    seen = {"family": tuple(row.heads("family"))} if row is not None else {}
    yield Draft("family.linked", fact, (link, *ends), seen)  # type: ignore[arg-type]
    if order.leaves:
        yield Draft(
            "whereabouts.changed",
            WhereaboutsChanged(state=Where.LEFT.value, to="relatives", destination=fact.handed_to),
            (child,),
            {"whereabouts": page.person.basis},
        )


def _name_of(table: Table, person: Subject | None) -> str:
    row = table.reader.row(person) if person is not None else None
    if row is None:
        return ""
    said = (row.value(one) for one in ("name", "kana", "slip"))
    return str(next(filter(None, said), ""))
