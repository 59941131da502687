"""One person's page: everything known of them, what happened, and what is not settled."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from shelter_app.application.stay.shown import Staying
from shelter_app.domain.ids import EventId, Subject
from shelter_app.domain.ledger.event import Channel, Precision
from shelter_app.domain.private import Private
from shelter_app.domain.roles import Affiliation


@dataclass(frozen=True, slots=True, repr=False)
class SaidFact(Private):
    """One attribute of a person, as text that can be shown; ``value`` is empty when unknown."""

    attribute: str
    value: str = ""
    is_contested: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class OpenNeed(Private):
    """One need; ``due`` is when the next one is due or the supply runs out, in local time."""

    code: str
    note: str = ""
    equipment: str = ""
    due: datetime | None = None
    is_met: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class Kin(Private):
    """A family link: ``person`` is None when the other one is not on our records."""

    relation: str = ""
    person: Staying | None = None
    handed_to: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Told(Private):
    """One line of a history: what was recorded, when it happened, when it was recorded, by whom.

    ``kind`` is the ledger's; ``said`` is what it says of this person, for the screen to put into
    words.
    """

    kind: str
    said: Mapping[str, Any] = field(default_factory=dict)
    occurred: datetime | None = None
    precision: Precision = Precision.EXACT
    recorded: datetime | None = None
    operator: str = ""
    affiliation: Affiliation = Affiliation.RESIDENT
    channel: Channel = Channel.SEEN
    form: str = ""
    is_withdrawn: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class Standpoint(Private):
    """One of several statements that stand against each other."""

    event: EventId
    value: Any = None
    text: str = ""
    at: datetime | None = None
    operator: str = ""
    channel: Channel = Channel.SEEN
    form: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Conflict(Private):
    """An attribute on which a person must settle what holds; ``heads`` are all that was shown."""

    attribute: str
    standpoints: tuple[Standpoint, ...] = ()
    heads: tuple[EventId, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class PersonPage(Private):
    """Everything known of one person.

    A reduced page is of somebody not to be disclosed, for those who may move her on her own slip
    and know nothing more. ``basis`` names, for each attribute, the heads that were shown.
    """

    person: Staying
    facts: tuple[SaidFact, ...] = ()
    companions: tuple[Staying, ...] = ()
    family: tuple[Kin, ...] = ()
    needs: tuple[OpenNeed, ...] = ()
    health: str = ""
    history: tuple[Told, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    last_seen: datetime | None = None
    is_reduced: bool = False
    basis: Mapping[str, tuple[EventId, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, repr=False)
class Amendment(Private):
    """One attribute, as it is from now on; empty text means: no longer said."""

    attribute: str
    text: str


@dataclass(frozen=True, slots=True, repr=False)
class HandOver(Private):
    """A child (the page's person) and whom they belong to.

    ``to`` is somebody of this shelter, else ``name`` says who took the child over and how that was
    checked; with ``leaves`` the child goes with them.
    """

    relation: str = ""
    to: Subject | None = None
    name: str = ""
    handed_over: bool = True
    leaves: bool = False
