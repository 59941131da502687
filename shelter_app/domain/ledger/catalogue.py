"""The event catalogue: every kind, its version, payload, lane, scope and who may say it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from shelter_app.domain.ledger import rights
from shelter_app.domain.ledger.event import Lane
from shelter_app.domain.ledger.facts import condition, links, people, running, trust
from shelter_app.domain.ledger.facts.fact import Fact

CATALOGUE_VERSION = 2
"""Two nodes compare canonical dumps only when this is equal."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of event as this version knows it.

    ``scopes`` is a set of letters: S shelter, R register area, T town, H headquarters' own.
    """

    name: str
    fact: type[Fact]
    lane: Lane
    scopes: str
    may: rights.May
    version: int = 1
    undoable: bool = True
    waits: bool = False
    """True when the fact does not count before its author's right is established (HQ's words)."""
    yields: bool = False
    """True when it counts while pending only where nobody with standing has spoken (trust)."""


def _kinds_about_people() -> list[Kind]:
    n, u = Lane.NORMAL, Lane.URGENT
    any_, hq = rights.roles(rights.ANY), rights.roles(rights.HQ)
    search = rights.roles(rights.SEARCH)
    return [
        Kind("people.received", people.PeopleReceived, n, "S", any_),
        Kind("party.changed", people.PartyChanged, n, "S", any_),
        Kind("group.counted", people.GroupCounted, n, "S", any_),
        Kind("group.reconciled", people.GroupReconciled, n, "S", any_),
        Kind("whereabouts.changed", people.WhereaboutsChanged, n, "SH", any_),
        Kind("people.seen", people.PeopleSeen, n, "S", any_),
        Kind("people.missed", people.PeopleMissed, n, "S", any_),
        Kind("person.amended", people.PersonAmended, n, "S", any_),
        Kind("family.linked", people.FamilyLinked, n, "S", any_),
        Kind("need.stated", condition.NeedStated, n, "S", any_),
        Kind("need.met", condition.NeedMet, n, "S", any_),
        Kind("health.stated", condition.HealthStated, n, "S", any_),
        Kind("safety.stated", condition.SafetyStated, u, "SR", rights.may_state_safety),
        Kind("case.opened", condition.CaseOpened, u, "S", any_),
        Kind("case.passed", condition.CasePassed, u, "S", any_),
        Kind("case.acknowledged", condition.CaseAcknowledged, u, "S", hq, waits=True),
        Kind("case.closed", condition.CaseClosed, u, "S", any_),
        Kind("attempt.made", condition.AttemptMade, n, "RS", search),
        Kind("match.decided", links.MatchDecided, n, "S", rights.may_decide_match),
        Kind("identity.decided", links.IdentityDecided, n, "SH", rights.may_decide_identity),
        Kind("token.bound", links.TokenBound, n, "S", any_),
        Kind("token.revoked", links.TokenRevoked, n, "S", any_),
        Kind("consent.stated", links.ConsentStated, n, "S", any_),
        Kind("disclosure.set", links.DisclosureSet, u, "S", rights.may_set_disclosure),
        Kind("undone", trust.Undone, n, "SRTH", any_),
    ]


def _kinds_about_places() -> list[Kind]:
    n, u = Lane.NORMAL, Lane.URGENT
    any_, lead, hq = map(rights.roles, (rights.ANY, rights.LEAD, rights.HQ))
    answer = rights.roles(rights.WELFARE)
    return [
        Kind("incident.opened", running.IncidentOpened, n, "TS", lead),
        Kind("incident.joined", running.IncidentJoined, n, "S", lead),
        Kind("scope.joined", running.ScopeJoined, n, "S", lead),
        Kind("place.opened", running.PlaceOpened, n, "ST", lead),
        Kind("place.observed", running.PlaceObserved, n, "ST", lead),
        Kind("place.closed", running.PlaceClosed, n, "ST", lead),
        Kind("rollcall.opened", running.RollcallOpened, n, "S", any_),
        Kind("rollcall.closed", running.RollcallClosed, n, "S", lead),
        Kind("note.handed", running.NoteHanded, n, "S", any_),
        Kind("inquiry.recorded", running.InquiryRecorded, n, "S", any_),
        Kind("inquiry.answered", running.InquiryAnswered, n, "S", answer),
        Kind("sheet.keyed", running.SheetKeyed, n, "S", any_),
        Kind("sheet.recalled", running.SheetRecalled, u, "S", lead),
        Kind("clock.observed", trust.ClockObserved, n, "S", lead),
        Kind("policy.set", running.PolicySet, n, "T", hq, waits=True),
        Kind("notice.sent", running.NoticeSent, n, "ST", hq, waits=True),
        Kind("notice.read", running.NoticeRead, n, "S", any_),
    ]


def _lasting_kinds() -> list[Kind]:
    """Kinds that no ``undone`` may withdraw: audit, sealed, register, device, operator, relayed."""
    n, u, a = Lane.NORMAL, Lane.URGENT, Lane.AUDIT
    any_, lead, hq = map(rights.roles, (rights.ANY, rights.LEAD, rights.HQ))
    public = rights.roles(rights.WELFARE, public_only=True)
    kinds = [
        Kind("sheet.printed", running.SheetPrinted, a, "S", any_),
        Kind("entry.viewed", running.Looked, a, "SH", any_),
        Kind("entry.searched", running.Looked, a, "SH", any_),
        Kind("entry.exported", running.Looked, a, "SH", any_),
        Kind("register.installed", running.RegisterInstalled, n, "S", lead),
        Kind("sealed.opened", running.SealedOpened, n, "S", public),
        Kind("register.wiped", running.RegisterWiped, n, "S", lead),
        Kind("operator.added", trust.OperatorAdded, n, "ST", lead, yields=True),
        Kind("operator.ended", trust.OperatorEnded, n, "ST", lead, yields=True),
        Kind("device.enrolled", trust.DeviceEnrolled, u, "T", hq, yields=True),
        Kind("device.admitted", trust.DeviceAdmitted, u, "S", lead, yields=True),
        Kind("device.revoked", trust.DeviceRevoked, u, "T", hq, yields=True),
        Kind("relayed", condition.Relayed, u, "R", hq, waits=True),
    ]
    return [replace(kind, undoable=False) for kind in kinds]


KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        kind.name: kind
        for kind in (*_kinds_about_people(), *_kinds_about_places(), *_lasting_kinds())
    }
)


def kind_of(name: str, version: int) -> Kind | None:
    """Find the kind as this version can read it; None for one that only newer versions know."""
    kind = KINDS.get(name)
    return kind if kind is not None and 1 <= version <= kind.version else None


def lane_of(kind: Kind, fact: Fact) -> Lane:
    """Choose the lane: a need whose time runs out travels with rescue and safety.

    A withdrawal travels in the lane of what it withdraws, which the caller knows.
    """
    is_urgent = isinstance(fact, condition.NeedStated) and fact.has_clock
    return Lane.URGENT if is_urgent else kind.lane
