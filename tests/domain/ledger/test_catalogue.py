"""The catalogue says what the design's table of events says, line by line."""

import pytest

from shelter_app.domain.ledger.catalogue import KINDS, kind_of, lane_of
from shelter_app.domain.ledger.event import Lane
from shelter_app.domain.ledger.facts.condition import NeedStated, SafetyStated
from shelter_app.domain.ledger.facts.fact import Fact
from shelter_app.domain.ledger.facts.links import DisclosureSet, IdentityDecided, MatchDecided
from shelter_app.domain.roles import Affiliation, Role

TABLE = """
incident.opened      N  TS   責本   undoable
incident.joined      N  S    責本   undoable
scope.joined         N  S    責本   undoable
people.received      N  S    受     undoable
party.changed        N  S    受     undoable
group.counted        N  S    受     undoable
group.reconciled     N  S    受     undoable
whereabouts.changed  N  SH   受     undoable
people.seen          N  S    受     undoable
people.missed        N  S    受     undoable
rollcall.opened      N  S    受     undoable
rollcall.closed      N  S    責本   undoable
person.amended       N  S    受     undoable
family.linked        N  S    受     undoable
need.stated          N  S    受     undoable
need.met             N  S    受     undoable
health.stated        N  S    受     undoable
safety.stated        U  SR   *      undoable
case.opened          U  S    受     undoable
case.passed          U  S    受     undoable
case.acknowledged    U  S    本     undoable
case.closed          U  S    受     undoable
attempt.made         N  RS   配責   undoable
match.decided        N  S    *      undoable
identity.decided     N  SH   *      undoable
token.bound          N  S    受     undoable
token.revoked        N  S    受     undoable
consent.stated       N  S    受     undoable
disclosure.set       U  S    *      undoable
undone               N  SRTH 受     undoable
inquiry.recorded     N  S    受     undoable
inquiry.answered     N  S    配責本 undoable
place.opened         N  ST   責本   undoable
place.observed       N  ST   責本   undoable
place.closed         N  ST   責本   undoable
note.handed          N  S    受     undoable
sheet.printed        A  S    受     lasting
sheet.recalled       U  S    責本   undoable
sheet.keyed          N  S    受     undoable
register.installed   N  S    責本   lasting
sealed.opened        N  S    public lasting
register.wiped       N  S    責本   lasting
entry.viewed         A  SH   受     lasting
entry.searched       A  SH   受     lasting
entry.exported       A  SH   受     lasting
operator.added       N  ST   責本   lasting
operator.ended       N  ST   責本   lasting
device.enrolled      U  T    本     lasting
device.admitted      U  S    責本   lasting
device.revoked       U  T    本     lasting
clock.observed       N  S    責本   undoable
policy.set           N  T    本     undoable
relayed              U  R    本     lasting
notice.sent          N  ST   本     undoable
notice.read          N  S    受     undoable
"""
LINES = [line.split() for line in TABLE.strip().splitlines()]
LANES = {"U": Lane.URGENT, "N": Lane.NORMAL, "A": Lane.AUDIT}
WHO = {
    "受": set(Role),
    "配責": {Role.WELFARE, Role.LEAD},
    "配責本": {Role.WELFARE, Role.LEAD, Role.HQ},
    "責本": {Role.LEAD, Role.HQ},
    "本": {Role.HQ},
}


def may(kind: str, fact: Fact, affiliation: Affiliation = Affiliation.RESIDENT) -> set[Role]:
    return {role for role in Role if KINDS[kind].may(affiliation, role, fact)}


def test_the_table_names_every_kind() -> None:
    assert {line[0] for line in LINES} == set(KINDS)


@pytest.mark.parametrize(("name", "lane", "scopes", "who", "lasts"), LINES)
def test_a_kind_is_as_the_table_says(
    name: str, lane: str, scopes: str, who: str, lasts: str
) -> None:
    kind = KINDS[name]
    assert kind.lane is LANES[lane]
    assert set(kind.scopes) == set(scopes)
    assert kind.undoable is (lasts == "undoable")
    if who in WHO:
        assert may(name, NeedStated(code="")) == WHO[who]


def test_the_sealed_list_is_opened_by_public_staff_only() -> None:
    fact = NeedStated(code="")
    assert may("sealed.opened", fact) == set()
    assert may("sealed.opened", fact, Affiliation.SECONDED) == WHO["配責本"]


def test_missing_is_hqs_word_and_a_report_of_death_the_leads_too() -> None:
    assert may("safety.stated", SafetyStated(state="missing")) == {Role.HQ}
    assert may("safety.stated", SafetyStated(state="death_reported")) == {Role.LEAD, Role.HQ}
    assert may("safety.stated", SafetyStated(state="unreachable")) == set(Role)


def test_reception_only_marks_a_match_as_waiting_and_proposes_identity() -> None:
    def match(state: str) -> MatchDecided:
        return MatchDecided(person=b"", entry=b"", state=state)

    def identity(state: str) -> IdentityDecided:
        return IdentityDecided(a=b"", b=b"", state=state)

    assert may("match.decided", match("waiting")) == set(Role)
    assert may("match.decided", match("confirmed")) == WHO["配責本"]
    assert may("identity.decided", identity("proposed")) == set(Role)
    assert may("identity.decided", identity("same")) == WHO["配責本"]


def test_anyone_writes_down_a_wish_and_public_staff_certify_or_lift() -> None:
    assert may("disclosure.set", DisclosureSet(state="wished")) == set(Role)
    for state in ("certified", "lifted"):
        assert may("disclosure.set", DisclosureSet(state=state)) == set()
        assert may("disclosure.set", DisclosureSet(state=state), Affiliation.TOWN) == set(Role)


def test_a_need_whose_time_runs_out_is_urgent() -> None:
    kind = KINDS["need.stated"]
    assert lane_of(kind, NeedStated(code="o2", hours_left=3.0)) is Lane.URGENT
    assert lane_of(kind, NeedStated(code="dialysis", due_ms=1)) is Lane.URGENT
    assert lane_of(kind, NeedStated(code="wheelchair")) is Lane.NORMAL


def test_a_kind_of_a_newer_version_is_not_known() -> None:
    assert kind_of("need.stated", 1) is KINDS["need.stated"]
    assert kind_of("need.stated", 2) is None
    assert kind_of("need.imagined", 1) is None
