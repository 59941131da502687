"""The first words in headquarters' ledger: who it is, who works there, which disaster it is for."""

from dataclasses import dataclass, field
from typing import Final

from shelter_app.application.hq.headquarters import Headquarters
from shelter_app.application.hq.issuing import Issuer, Terms, certificate, enrolment
from shelter_app.application.ports.ledger import Draft
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import OperatorId, Subject
from shelter_app.domain.ledger.event import Author
from shelter_app.domain.ledger.facts.running import IncidentOpened, PlaceOpened
from shelter_app.domain.ledger.facts.trust import OperatorAdded
from shelter_app.domain.places import Place
from shelter_app.domain.roles import Affiliation, Role

_DAY_MS: Final = 24 * 3_600_000
HQ_DAYS: Final = 3_650
SHORTEST_SECRET: Final = 8


class HqSecretTooShort(ShelterError):
    """A passphrase for headquarters' pages needs eight characters."""

    code = "H-05"


class HqNameNeeded(ShelterError):
    """An operator of headquarters needs a name: every record carries it."""

    code = "H-06"


@dataclass(frozen=True, slots=True, kw_only=True)
class HqOperator:
    """An operator of headquarters as given; ``secret`` signs in on the pages."""

    name: str = field(repr=False)
    secret: str = field(repr=False)
    affiliation: Affiliation = Affiliation.TOWN
    role: Role = Role.HQ


def open_books(hq: Headquarters, issuer: Issuer, public_key: bytes, first: HqOperator) -> Author:
    """Record that this device is headquarters, who its first operator is, and the incident."""
    check_operator(first)
    now_ms = hq.clock.now_ms()
    terms = Terms(
        kind="hq",
        top_role=Role.HQ.value,
        scopes=(),
        from_ms=now_ms - _DAY_MS,
        until_ms=now_ms + HQ_DAYS * _DAY_MS,
        serial=now_ms,
    )
    own = certificate(public_key, terms)
    author = Author(OperatorId(hq.new_id()), first.affiliation, first.role)
    incident = IncidentOpened(name=hq.town.incident_name, drill=hq.town.drill)
    hq.record(
        author,
        enrolment(issuer.enrolled(own), hq.reader.home().device, hq.town_scope),
        _added(hq, author, first),
        Draft(
            "incident.opened",
            incident,
            (Subject("incident", hq.town.incident),),
            scope=hq.town_scope,
        ),
    )
    hq.local.keep_pin(author.id, first.secret)
    return author


def add_hq_operator(hq: Headquarters, by: Author, new: HqOperator) -> Author:
    """Name one more operator of headquarters."""
    check_operator(new)
    author = Author(OperatorId(hq.new_id()), new.affiliation, new.role)
    hq.record(by, _added(hq, author, new))
    hq.local.keep_pin(author.id, new.secret)
    return author


def open_places(hq: Headquarters, by: Author, places: tuple[Place, ...]) -> int:
    """Record the town's places, for every desk; returns how many."""
    drafts = [
        Draft(
            "place.opened",
            PlaceOpened(kind=one.kind, name=one.name, number=one.number),
            (Subject("place", one.id),),
            scope=hq.town_scope,
        )
        for one in places
    ]
    if drafts:
        hq.record(by, *drafts)
    return len(drafts)


def check_operator(new: HqOperator) -> None:
    """Refuse an operator without a name or with a secret that is soon guessed.

    Raises:
        HqNameNeeded, HqSecretTooShort.
    """
    if not new.name.strip():
        raise HqNameNeeded("an operator has no name")
    if len(new.secret) < SHORTEST_SECRET:
        raise HqSecretTooShort("eight characters at least")


def _added(hq: Headquarters, author: Author, new: HqOperator) -> Draft:
    fact = OperatorAdded(
        name=new.name.strip(), affiliation=new.affiliation.value, role=new.role.value
    )
    return Draft("operator.added", fact, (Subject("operator", author.id),), scope=hq.town_scope)
