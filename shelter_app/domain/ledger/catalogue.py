"""The event catalogue: every kind, its version, payload, lane, scope and who may say it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from shelter_app.domain.ledger import rights
from shelter_app.domain.ledger.event import Lane
from shelter_app.domain.ledger.facts import condition, links, people, running, trust
from shelter_app.domain.ledger.facts.fact import Fact

CATALOGUE_VERSION = 1
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
    """True when the fact does not count before its author's right is established."""


def _plain_kinds() -> list[Kind]:
    n, u = Lane.NORMAL, Lane.URGENT
    any_, lead, welfare, hq = map(
        rights.roles, (rights.ANY, rights.LEAD, rights.WELFARE, rights.HQ)
    )
    return [
        Kind("people.received", people.PeopleReceived, n, "S", any_),
        Kind("party.changed", people.PartyChanged, n, "S", any_),
        Kind("group.counted", people.GroupCounted, n, "S", any_),
        Kind("group.reconciled", people.GroupReconciled, n, "S", any_),
        Kind("whereabouts.changed", people.WhereaboutsChanged, n, "SH", any_),
        Kind("people.seen", people.PeopleSeen, n, "S", any_),
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
        Kind("attempt.made", condition.AttemptMade, n, "RS", welfare),
        Kind("match.decided", links.MatchDecided, n, "S", rights.may_decide_match),
        Kind("identity.decided", links.IdentityDecided, n, "SH", rights.may_decide_identity),
        Kind("token.bound", links.TokenBound, n, "S", any_),
        Kind("token.revoked", links.TokenRevoked, n, "S", any_),
        Kind("consent.stated", links.ConsentStated, n, "S", any_),
        Kind("disclosure.set", links.DisclosureSet, u, "S", rights.may_set_disclosure),
        Kind("undone", trust.Undone, n, "SRTH", any_),
        Kind("rollcall.opened", running.RollcallOpened, n, "S", any_),
        Kind("rollcall.closed", running.RollcallClosed, n, "S", lead),
        Kind("note.handed", running.NoteHanded, n, "S", any_),
        Kind("inquiry.recorded", running.InquiryRecorded, n, "S", any_),
        Kind("inquiry.answered", running.InquiryAnswered, n, "S", welfare),
        Kind("notice.read", running.NoticeRead, n, "S", any_),
        Kind("place.observed", running.PlaceObserved, n, "S", lead),
        Kind("sheet.keyed", running.SheetKeyed, n, "S", any_),
    ]


def _lasting_kinds() -> list[Kind]:
    """Kinds that no ``undone`` may withdraw: audit, trust, register, papers, HQ's relays."""
    n, u, a = Lane.NORMAL, Lane.URGENT, Lane.AUDIT
    any_, lead, hq = map(rights.roles, (rights.ANY, rights.LEAD, rights.HQ))
    public = rights.roles(rights.LEAD | rights.WELFARE, public_only=True)
    rows: list[tuple[str, type[Fact], Lane, str, rights.May, bool]] = [
        ("incident.opened", running.IncidentOpened, n, "TS", lead, False),
        ("incident.joined", running.IncidentJoined, n, "S", lead, False),
        ("scope.joined", running.ScopeJoined, n, "S", lead, False),
        ("place.opened", running.PlaceOpened, n, "ST", lead, False),
        ("place.closed", running.PlaceClosed, n, "ST", lead, False),
        ("sheet.printed", running.SheetPrinted, a, "S", any_, False),
        ("sheet.recalled", running.SheetRecalled, u, "S", lead, False),
        ("register.installed", running.RegisterInstalled, n, "S", lead, False),
        ("sealed.opened", running.SealedOpened, n, "S", public, False),
        ("register.wiped", running.RegisterWiped, n, "S", lead, False),
        ("entry.viewed", running.Looked, a, "SH", any_, False),
        ("entry.searched", running.Looked, a, "SH", any_, False),
        ("entry.exported", running.Looked, a, "SH", any_, False),
        ("operator.added", trust.OperatorAdded, n, "ST", lead, True),
        ("operator.ended", trust.OperatorEnded, n, "ST", lead, True),
        ("device.enrolled", trust.DeviceEnrolled, u, "T", hq, True),
        ("device.admitted", trust.DeviceAdmitted, n, "S", lead, True),
        ("device.revoked", trust.DeviceRevoked, u, "T", hq, True),
        ("clock.observed", trust.ClockObserved, n, "S", lead, False),
        ("policy.set", running.PolicySet, n, "T", hq, True),
        ("relayed", condition.Relayed, u, "R", hq, True),
        ("notice.sent", running.NoticeSent, n, "ST", hq, True),
    ]
    return [
        Kind(name, fact, lane, scopes, may, undoable=False, waits=waits)
        for name, fact, lane, scopes, may, waits in rows
    ]


KINDS: Mapping[str, Kind] = MappingProxyType(
    {kind.name: kind for kind in (*_plain_kinds(), *_lasting_kinds())}
)


def kind_of(name: str, version: int) -> Kind | None:
    """Find the kind as this version can read it; None for one that only newer versions know."""
    kind = KINDS.get(name)
    return kind if kind is not None and version <= kind.version else None


_URGENT: Mapping[type[Fact], Callable[[Fact], bool]] = {
    condition.NeedStated: lambda fact: isinstance(fact, condition.NeedStated) and fact.has_clock,
    condition.Relayed: lambda fact: isinstance(fact, condition.Relayed) and fact.state != "none",
}


def lane_of(kind: Kind, fact: Fact) -> Lane:
    """Choose the lane: a need whose time runs out travels with rescue and safety."""
    urgent = _URGENT.get(type(fact))
    return Lane.URGENT if urgent is not None and urgent(fact) else kind.lane
