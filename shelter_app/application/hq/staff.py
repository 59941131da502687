"""Who works at headquarters."""

from shelter_app.application.hq.headquarters import Headquarters
from shelter_app.application.hq.shown import StaffMember
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import OperatorId
from shelter_app.domain.ledger.event import Author
from shelter_app.domain.ledger.row import Row
from shelter_app.domain.roles import affiliation_named, role_named


class NoSuchOperator(ShelterError):
    """Nobody with that id works at headquarters now."""

    code = "H-09"


def staff(hq: Headquarters) -> tuple[StaffMember, ...]:
    """List those who work here now, by name."""
    now_ms = hq.clock.now_ms()
    rows = hq.reader.all_of("operator", hq.town_scope)
    return tuple(sorted((_operator(r) for r in rows if _works(r, now_ms)), key=lambda o: o.name))


def author_of(hq: Headquarters, operator: OperatorId) -> Author:
    """Speak in somebody's name.

    Raises:
        NoSuchOperator: H-09.
    """
    for one in staff(hq):
        if one.id == operator:
            return Author(one.id, one.affiliation, one.role)
    raise NoSuchOperator("nobody with that id works here")


def _works(row: Row, now_ms: int) -> bool:
    said = row.value("operator") or {}
    until = said.get("until_ms") or 0
    return bool(said.get("name")) and not said.get("ended") and (not until or now_ms < until)


def _operator(row: Row) -> StaffMember:
    said = row.value("operator")
    return StaffMember(
        id=OperatorId(row.id),
        name=said["name"],
        affiliation=affiliation_named(said.get("affiliation", "")),
        role=role_named(said.get("role", "")),
    )
