"""Nights at two desks, as hypothesis makes them up: who says what, having seen it or not."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import msgspec
from hypothesis import strategies as st
from nacl.signing import SigningKey

from shelter_app.application.ports.ledger import Draft
from shelter_app.domain.ids import EventId, ScopeId, Subject
from shelter_app.domain.ledger.edges import edge, pair
from shelter_app.domain.ledger.event import Author, Channel, Occurred, Precision, Source
from shelter_app.domain.ledger.facts import condition, links, people, trust
from shelter_app.domain.ledger.facts.fact import Fact
from shelter_app.domain.ledger.standing import town_scope
from shelter_app.domain.ledger.warrants import Certificate, Cut, Revocation
from shelter_app.wire.envelope import sign_statement
from tests.storage.ledger.desks import MORI, SATO, SCOPE, Desk, subject

ROOT = SigningKey(b"r" * 32)
ROOT_KEY = bytes(ROOT.verify_key)
TOWN = town_scope(ROOT_KEY)
NAMES = ("Kiyo", "Shigeru", "Yuko")
HOUR_MS = 3_600_000
YEARS_MS = 365 * 24 * HOUR_MS


@dataclass
class Night:
    """The desks of one story, and what has been said so far."""

    desks: Sequence[Desk]
    said: list[tuple[EventId, tuple[Subject, ...], Desk]] = field(default_factory=list)

    def tell(self, desk: Desk, kind: str, fact: Fact, *subjects: Subject, **more: object) -> None:
        """Record one fact at a desk."""
        by = more.pop("by", SATO)
        draft = Draft(kind, fact, subjects, **more)  # type: ignore[arg-type]
        event = desk.do(draft, by=by).events[0]  # type: ignore[arg-type]
        self.said.append((event, subjects, desk))


Turn = Callable[[Night, Desk], None]
_name = st.sampled_from(NAMES)
_states = st.sampled_from(["in", "away", "left", "home", "unknown"])


def _heads(desk: Desk, of: Subject, attribute: str) -> dict[str, list[EventId]]:
    row = desk.reader.row(of)
    return {attribute: [EventId(head) for head in row.heads(attribute)] if row else []}


def _received(names: frozenset[str], party: str, desk_sees: bool) -> Turn:
    def turn(night: Night, desk: Desk) -> None:
        chosen = [subject(name) for name in sorted(names)]
        seen = [h for one in chosen for h in _heads(desk, one, "whereabouts")["whereabouts"]]
        fact = people.PeopleReceived(
            persons=tuple(people.Details(name=name) for name in sorted(names)),
            party=subject(party).id,
        )
        after = {"whereabouts": seen} if desk_sees else {}
        night.tell(desk, "people.received", fact, *chosen, subject(party, "party"), after=after)

    return turn


def _moved(name: str, state: str, sees: bool, paper_hours: int | None) -> Turn:
    def turn(night: Night, desk: Desk) -> None:
        one = subject(name)
        more: dict[str, object] = {"after": _heads(desk, one, "whereabouts") if sees else {}}
        if paper_hours is not None:
            at = Occurred(desk.clock.ms - paper_hours * HOUR_MS, Precision.EXACT)
            more |= {"occurred": at, "source": Source(Channel.PAPER, "A-12")}
        night.tell(desk, "whereabouts.changed", people.WhereaboutsChanged(state=state), one, **more)

    return turn


def _stated(kind: str, fact: Fact, of: Subject, attribute: str, sees: bool) -> Turn:
    by = MORI if kind in ("match.decided", "identity.decided") else SATO

    def turn(night: Night, desk: Desk) -> None:
        after = _heads(desk, of, attribute) if sees else {}
        night.tell(desk, kind, fact, of, after=after, by=by)

    return turn


def _undone(which: int, names: frozenset[str]) -> Turn:
    def turn(night: Night, desk: Desk) -> None:
        if night.said:
            event, subjects, _ = night.said[which % len(night.said)]
            chosen = [one for one in subjects if one in map(subject, names)] or list(subjects)
            night.tell(desk, "undone", trust.Undone(targets=(event,)), *chosen)

    return turn


def _heard(night: Night, desk: Desk) -> None:
    for other in night.desks:
        if other is not desk:
            desk.hear(other)


def _jumped(hours: int) -> Turn:
    def turn(night: Night, desk: Desk) -> None:
        desk.clock.ms += hours * HOUR_MS

    return turn


def _clock_told(offset_hours: int) -> Turn:
    def turn(night: Night, desk: Desk) -> None:
        fact = trust.ClockObserved(
            device=desk.home.device,
            epoch=desk.ledger.progress().epoch,
            boot=desk.ledger._pen.boot,
            offset_ms=offset_hours * HOUR_MS,
        )
        night.tell(desk, "clock.observed", fact, Subject("device", desk.home.device), by=MORI)

    return turn


def _appointed(author: Author) -> Turn:
    def turn(night: Night, desk: Desk) -> None:
        fact = trust.OperatorAdded(name="x", affiliation=author.affiliation, role=author.role)
        night.tell(desk, "operator.added", fact, Subject("operator", author.id), by=MORI)

    return turn


def _matches() -> st.SearchStrategy[Turn]:
    def build(name: str, state: str, sees: bool) -> Turn:
        fact = links.MatchDecided(person=subject(name).id, entry=b"E" * 16, state=state)
        return _stated("match.decided", fact, edge("match", fact.person, fact.entry), "match", sees)

    return st.builds(
        build, _name, st.sampled_from(["confirmed", "waiting", "other"]), st.booleans()
    )


def _identities() -> st.SearchStrategy[Turn]:
    def build(state: str, sees: bool) -> Turn:
        fact = links.IdentityDecided(a=subject("Kiyo").id, b=subject("Yuko").id, state=state)
        return _stated("identity.decided", fact, pair("identity", fact.a, fact.b), "identity", sees)

    return st.builds(build, st.sampled_from(["same", "different", "proposed"]), st.booleans())


def _disclosures() -> st.SearchStrategy[Turn]:
    def build(name: str, state: str, sees: bool) -> Turn:
        fact = links.DisclosureSet(state=state)
        return _stated("disclosure.set", fact, subject(name), "disclosure", sees)

    return st.builds(
        build, _name, st.sampled_from(["wished", "certified", "lifted"]), st.booleans()
    )


def _needs() -> st.SearchStrategy[Turn]:
    def build(name: str, hours: float, sees: bool) -> Turn:
        fact = condition.NeedStated(code="oxygen", hours_left=hours)
        return _stated("need.stated", fact, subject(name), "need/oxygen", sees)

    return st.builds(build, _name, st.sampled_from([0.0, 3.0]), st.booleans())


def _groups() -> st.SearchStrategy[Turn]:
    group = subject("gym", "group")

    def counted(number: int, sees: bool) -> Turn:
        return _stated("group.counted", people.GroupCounted(number=number), group, "count", sees)

    def reconciled(name: str) -> Turn:
        fact = people.GroupReconciled(persons=(subject(name).id,))
        return _stated("group.reconciled", fact, group, "reconciled", False)

    return st.builds(counted, st.integers(0, 40), st.booleans()) | st.builds(reconciled, _name)


turns: st.SearchStrategy[Turn] = st.one_of(
    st.builds(
        _received,
        st.frozensets(_name, min_size=1),
        st.sampled_from(["p1", "p2"]),
        st.booleans(),
    ),
    st.builds(_moved, _name, _states, st.booleans(), st.none() | st.integers(1, 9)),
    st.builds(_undone, st.integers(0, 50), st.frozensets(_name)),
    st.just(_heard),
    st.builds(_jumped, st.sampled_from([-25 * 365 * 24, -9, 9, 73 * 365 * 24])),
    st.builds(_clock_told, st.sampled_from([-9, 9])),
    st.builds(_appointed, st.sampled_from([SATO, MORI])),
    _matches(),
    _identities(),
    _disclosures(),
    _needs(),
    _groups(),
)


def enroll(hq: Desk, desk: Desk, serial: int = 1) -> None:
    """Let the town's root say that a desk is one of its own, up to a lead."""
    key = desk.keys()[desk.home.device]
    statement = msgspec.msgpack.encode(
        Certificate(
            device=desk.home.device,
            public_key=key,
            kind="desk",
            top_role="lead",
            scopes=(SCOPE,),
            not_before_ms=0,
            not_after_ms=2**50,
            serial=serial,
        )
    )
    fact = trust.DeviceEnrolled(statement=statement, signature=sign_statement(statement, ROOT))
    _by_hq(hq, "device.enrolled", fact, desk)


def revoke(hq: Desk, desk: Desk, cuts: Sequence[Cut]) -> None:
    """Let the town's root say which events of a desk are the last good ones."""
    statement = msgspec.msgpack.encode(Revocation(desk.home.device, 2, tuple(cuts)))
    fact = trust.DeviceRevoked(statement=statement, signature=sign_statement(statement, ROOT))
    _by_hq(hq, "device.revoked", fact, desk)


def cuts_now(desk: Desk) -> list[Cut]:
    """Name the last events of every stream of a desk as good."""
    return [
        Cut(stream.epoch, stream.scope, int(stream.lane), seq, event)
        for stream, heads in desk.heads().items()
        if stream.device == desk.home.device
        for seq, event in heads
    ]


def _by_hq(hq: Desk, kind: str, fact: Fact, about: Desk) -> None:
    of = Subject("device", about.home.device)
    hq.do(Draft(kind, fact, (of,), scope=ScopeId(TOWN)), by=MORI)
