"""Areas where nobody is sent: marked by whoever leads, with the reason."""

from shelter_app.application.desk.said import said
from shelter_app.application.desk.table import Table
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.domain.deeds import Deed
from shelter_app.domain.ids import ActId, EventId, Subject
from shelter_app.domain.ledger.edges import edge
from shelter_app.domain.ledger.facts.running import PlaceObserved
from shelter_app.domain.ledger.row import Row

_DANGER, _NAME = "danger", "name"


def area_of(district: str) -> Subject:
    """Name a district: the same name is the same area at every desk."""
    return edge("area", district.encode(), b"")


def dangers(table: Table) -> dict[str, str]:
    """Give the dangerous districts with the reason; where people disagree it is dangerous."""
    found: dict[str, str] = {}
    for row in table.reader.all_of("area"):
        for name, why in _marks(row):
            if why:
                found.setdefault(name, why)
    return found


def mark_danger(table: Table, district: str, why: str) -> ActId:
    """Mark a district so that nobody is sent there; an empty ``why`` lifts the mark.

    Raises:
        NotPermitted, TextTooLong.
    """
    table.require(Deed.MARK_DANGER)
    (reason,) = said(why)
    area = area_of(district)
    row = table.reader.row(area)
    heads = tuple(map(EventId, row.heads("observed"))) if row else ()
    fact = PlaceObserved(items={_NAME: district, _DANGER: reason})
    draft = Draft("place.observed", fact, (area,), after={"observed": heads})
    act = Act(ActId(table.new_id()), table.author, (draft,))
    table.writer.append(act)
    return act.id


def _marks(row: Row) -> list[tuple[str, str]]:
    items = [head.value.get("items") or {} for head in row.attributes.get("observed", ())]
    return [(str(one.get(_NAME, "")), str(one.get(_DANGER, ""))) for one in items]
