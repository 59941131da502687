"""Who works at this desk: named by a lead, known to the ledger without a PIN."""

from collections.abc import Iterable

from shelter_app.application.desk.table import Table
from shelter_app.application.desk.typed import as_said
from shelter_app.application.opening.session import NewOperator, Operator
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.application.ports.stores import Label
from shelter_app.domain.deeds import Deed
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ActId, OperatorId, Subject
from shelter_app.domain.ledger.event import Author
from shelter_app.domain.ledger.facts.running import IncidentJoined, IncidentOpened, PlaceOpened
from shelter_app.domain.ledger.facts.trust import OperatorAdded
from shelter_app.domain.ledger.rights import LEAD
from shelter_app.domain.ledger.row import Row
from shelter_app.domain.roles import affiliation_named, role_named

FEWEST_PIN_DIGITS = 4
MOST_PIN_DIGITS = 8


class PinUnsuitable(ShelterError):
    """A PIN is 4 to 8 digits."""

    code = "A-05"


class NameNeeded(ShelterError):
    """An operator needs a name: every record carries it."""

    code = "A-06"


class NotALead(ShelterError):
    """Only the person responsible for the shelter may do this."""

    code = "A-07"


class OperatorNeeded(ShelterError):
    """A desk that is founded needs at least one operator."""

    code = "A-08"


def operators(table: Table) -> tuple[Operator, ...]:
    """List those who may sign in now, by name."""
    now_ms = table.clock.now_ms()
    found = [_operator(row) for row in table.reader.all_of("operator") if _works_now(row, now_ms)]
    return tuple(sorted(found, key=lambda one: one.name))


def find_operator(table: Table, operator: OperatorId) -> Operator | None:
    """Find one who may sign in."""
    return next((one for one in operators(table) if one.id == operator), None)


def add_operator(table: Table, label: Label, new: NewOperator) -> Operator:
    """Name one more operator; the first one leads, needs nobody's leave and opens the books.

    Raises:
        PinUnsuitable, NameNeeded, NotALead.
    """
    name = _checked_name(new)
    is_first = _is_empty(table)
    if is_first and new.role not in LEAD:
        raise NotALead("the first one leads")
    check_may_name(table)
    operator = Operator(OperatorId(table.new_id()), name, new.affiliation, new.role, new.until_ms)
    author = Author(operator.id, new.affiliation, new.role) if is_first else table.author
    opening = opening_of_books(label) if is_first else ()
    drafts = (*opening, added(operator))
    table.writer.append(Act(ActId(table.new_id()), author, drafts))
    table.local.keep_pin(operator.id, new.pin)
    return operator


def check_may_name(table: Table) -> None:
    """Refuse those who may not name operators; where there are none yet, anybody may.

    Raises:
        NobodySignedIn, NotALead.
    """
    if not _is_empty(table) and not table.may(Deed.NAME_OPERATORS):
        raise NotALead("a lead names operators")


def _is_empty(table: Table) -> bool:
    return not table.reader.all_of("operator")


def checked_team(team: Iterable[NewOperator]) -> list[NewOperator]:
    """Check the operators of a new desk before anything is made for them; a lead comes first.

    Raises:
        OperatorNeeded, NameNeeded, PinUnsuitable, NotALead.
    """
    members = sorted(team, key=lambda new: new.role not in LEAD)
    if not members:
        raise OperatorNeeded("name at least one operator")
    for new in members:
        _checked_name(new)
    if members[0].role not in LEAD:
        raise NotALead("somebody must lead")
    return members


def _checked_name(new: NewOperator) -> str:
    name = as_said(new.name)
    if not name:
        raise NameNeeded("an operator has no name")
    check_pin_shape(new.pin)
    return name


def check_pin_shape(pin: str) -> None:
    """Refuse what is no PIN.

    Raises:
        PinUnsuitable: unless it is 4 to 8 digits.
    """
    is_digits = pin.isascii() and pin.isdigit()
    if not is_digits or not FEWEST_PIN_DIGITS <= len(pin) <= MOST_PIN_DIGITS:
        raise PinUnsuitable("a PIN is 4 to 8 digits")


def added(operator: Operator) -> Draft:
    """Say that somebody works here."""
    fact = OperatorAdded(
        name=operator.name,
        affiliation=operator.affiliation.value,
        role=operator.role.value,
        until_ms=operator.until_ms,
    )
    return Draft("operator.added", fact, (Subject("operator", operator.id),))


def opening_of_books(label: Label) -> tuple[Draft, ...]:
    """Say which incident and place this store is for, before anything else is said in it.

    A store made on the spot where the shelter's own lies closed leaves the place to that one.
    """
    incident = Subject("incident", label.incident)
    if not label.root:
        opened = IncidentOpened(name=label.incident_name, drill=label.is_drill)
        first = Draft("incident.opened", opened, (incident,))
    else:
        joined = IncidentJoined(
            incident=label.incident, name=label.incident_name, drill=label.is_drill
        )
        first = Draft("incident.joined", joined, (incident,))
    if not label.place or label.is_provisional:
        return (first,)
    place = PlaceOpened(kind="shelter", name=label.shelter, number=label.number)
    return (first, Draft("place.opened", place, (Subject("place", label.place),)))


def _works_now(row: Row, now_ms: int) -> bool:
    said = row.value("operator") or {}
    until = said.get("until_ms") or 0
    return bool(said.get("name")) and not said.get("ended") and (not until or now_ms < until)


def _operator(row: Row) -> Operator:
    said = row.value("operator")
    return Operator(
        OperatorId(row.id),
        said["name"],
        affiliation_named(said.get("affiliation", "")),
        role_named(said.get("role", "")),
        int(said.get("until_ms") or 0),
    )
