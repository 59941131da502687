"""Settle which of several statements holds, by listing all of them."""

from typing import Any

import msgspec

from shelter_app.application.desk.table import Table
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.application.stay.lines import staying_of
from shelter_app.application.stay.page import Conflict, PersonPage, Standpoint
from shelter_app.application.stay.shown import Recorded
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ActId, Subject
from shelter_app.domain.ledger.facts.condition import HealthStated, NeedMet, NeedStated
from shelter_app.domain.ledger.facts.fact import Fact
from shelter_app.domain.ledger.facts.people import Details, PersonAmended, WhereaboutsChanged


class NotSettledHere(ShelterError):
    """This disagreement is settled elsewhere, by those who answer for it."""

    code = "A-45"


def settle(table: Table, page: PersonPage, conflict: Conflict, holds: Standpoint) -> Recorded:
    """Record what holds; everything that stood against it was seen and is answered.

    Raises:
        NotSettledHere: for what other places decide (safety, non-disclosure).
    """
    person = page.person.ref
    kind, fact = _statement(conflict.attribute, holds.value)
    subjects: tuple[Subject, ...] = (person,)
    draft = Draft(kind, fact, subjects, {conflict.attribute: conflict.heads})
    act = ActId(table.new_id())
    table.writer.append(Act(act, table.author, (draft,)))
    return Recorded(act, staying_of(table, [person]))


def may_settle(attribute: str) -> bool:
    """Tell whether a disagreement about this is settled on the person's page."""
    sort = attribute.partition("/")[0]
    return sort in ("whereabouts", "health", "need") or attribute in Details.__struct_fields__


def _statement(attribute: str, value: Any) -> tuple[str, Fact]:
    sort, _, code = attribute.partition("/")
    if sort == "whereabouts":
        return "whereabouts.changed", msgspec.convert(value, WhereaboutsChanged)
    if sort == "health":
        return "health.stated", msgspec.convert(value, HealthStated)
    if sort == "need":
        said = {**value, "code": code}
        if value.get("state") == "met":
            return "need.met", msgspec.convert(said, NeedMet)
        return "need.stated", msgspec.convert(said, NeedStated)
    if attribute in Details.__struct_fields__:
        return "person.amended", _amended(attribute, value)
    raise NotSettledHere("other places decide this")


def _amended(attribute: str, value: Any) -> PersonAmended:
    if value is None:
        return PersonAmended(details=Details(), cleared=(attribute,))
    return PersonAmended(details=msgspec.convert({attribute: value}, Details))
