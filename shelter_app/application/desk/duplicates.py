"""Records of this shelter that may be of one person: proposed by matching, decided by people."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from shelter_app.application.desk.doubles import Double, Verdict
from shelter_app.application.desk.lines import person_line
from shelter_app.application.desk.matches import NobodyToDecide
from shelter_app.application.desk.people import known_of_row
from shelter_app.application.desk.reasons import reasons_of
from shelter_app.application.desk.same_person import Asked, pool_of
from shelter_app.application.desk.table import Table
from shelter_app.application.ports.ledger import Act, Draft, Link
from shelter_app.domain.deeds import Deed
from shelter_app.domain.ids import ActId, EventId, Subject
from shelter_app.domain.ledger.edges import pair
from shelter_app.domain.ledger.facts.links import IdentityDecided
from shelter_app.domain.ledger.row import Row
from shelter_app.domain.private import Private
from shelter_app.matching.duplicates import Cluster, clusters
from shelter_app.matching.pairs import AUTOMATIC, Likely

_PARTY = "party/"
_SURE = {"confirmed": 1.0, "waiting": 0.9}
"""How surely a decided or proposed match says which entry of the register a record is."""
_STATES = {Verdict.SAME: "same", Verdict.DIFFERENT: "different"}

Pair = frozenset[bytes]


@dataclass(frozen=True, slots=True, repr=False)
class Shown(Private):
    """What was shown: the heads of each pair's edge, and the evidence as codes."""

    heads: Mapping[bytes, tuple[EventId, ...]]
    evidence: tuple[str, ...] = ()


def likely_doubles(table: Table) -> tuple[Double, ...]:
    """Look through everyone here for records that may be of one person, the likeliest first.

    People not to be disclosed are looked through only for those who may know of them. Those who
    came in one party are different people, and so are those whom somebody told apart.
    """
    rows = {row.id: row for row in _everyone(table)}
    told = {
        Pair((link.a, link.b)): link
        for state in ("same", "different", "proposed")
        for link in table.reader.links_in_state("identity", state)
    }
    pool = pool_of(
        Asked(table.letters, table.clock.today(), table.register),
        {ref: known_of_row(row) for ref, row in rows.items()},
        _entries(table, rows),
    )
    passed_on = [_as_proposed(link) for link in told.values() if link.state == "proposed"]
    here = [one for one in passed_on if one.one in rows and one.other in rows]
    found = clusters([*here, *pool.likely_pairs()], _apart(rows, told))
    doubles = (_double(table, cluster, rows, told) for cluster in found)
    return tuple(double for double in doubles if double is not None)


def settle(table: Table, double: Double, verdict: Verdict, person: Subject | None = None) -> None:
    """Record what somebody says of all these records, or of one of them against the others.

    At reception "the same" is passed on to those who answer for people, and nothing else is taken.

    Raises:
        NobodyToDecide: when the operator's role may not say so.
    """
    may_decide = table.may(Deed.DECIDE_MATCHES)
    if not may_decide and verdict is not Verdict.SAME:
        raise NobodyToDecide("this role may only pass it on")
    state = _STATES[verdict] if may_decide else "proposed"
    shown = double.basis if isinstance(double.basis, Shown) else Shown({})
    ids = [one.ref.id for one in double.people]
    of_whom = [
        (one, other)
        for one, other in combinations(ids, 2)
        if person is None or person.id in (one, other)
    ]
    drafts = tuple(_draft(one, other, state, shown) for one, other in of_whom)
    table.writer.append(Act(ActId(table.new_id()), table.author, drafts))


def _everyone(table: Table) -> Iterator[Row]:
    hidden = frozenset() if table.may(Deed.SEE_PROTECTED) else table.reader.protected()
    return (row for row in table.reader.everyone() if not row.is_empty and row.id not in hidden)


def _entries(table: Table, rows: Mapping[bytes, Row]) -> Mapping[bytes, Mapping[bytes, float]]:
    found: dict[bytes, dict[bytes, float]] = defaultdict(dict)
    for person, links in table.reader.links_among("match", list(rows)).items():
        for link in links:
            if link.b and link.state in _SURE:
                found[person][link.b] = _SURE[link.state]
    return found


def _apart(rows: Mapping[bytes, Row], told: Mapping[Pair, Link]) -> set[Pair]:
    parties: dict[str, list[bytes]] = defaultdict(list)
    for ref, row in rows.items():
        for attribute, heads in row.attributes.items():
            if attribute.startswith(_PARTY) and heads[0].value is True:
                parties[attribute].append(ref)
    together = {Pair(two) for some in parties.values() for two in combinations(some, 2)}
    return together | {ends for ends, link in told.items() if link.state == "different"}


def _as_proposed(link: Link) -> Likely:
    return Likely(link.a, link.b, AUTOMATIC, (), by_register=False, vetoed=False)


def _double(
    table: Table, cluster: Cluster, rows: Mapping[bytes, Row], told: Mapping[Pair, Link]
) -> Double | None:
    """Show a group, unless all of it was decided to be one person already."""
    links = {ends: told[ends] for ends in map(Pair, combinations(cluster.refs, 2)) if ends in told}
    joined = [ends for ends, link in links.items() if link.state == "same"]
    if _is_one(cluster.refs, joined):
        return None
    best = max(cluster.pairs, key=lambda one: len(one.terms))
    evidence = tuple(f"{term.fact.value}:{term.found.value}" for term in best.terms if term.agrees)
    may_decide = table.may(Deed.DECIDE_MATCHES)
    return Double(
        people=tuple(person_line(table, rows[ref]) for ref in cluster.refs),
        reasons=reasons_of(best.terms) if may_decide else (),
        may_decide=may_decide,
        is_passed_on=any(link.state == "proposed" for link in links.values()),
        may_be_twins=any(one.doubtful for one in cluster.pairs),
        basis=Shown({link.subject.id: link.heads for link in links.values()}, evidence),
    )


def _is_one(refs: Iterable[bytes], joined: Iterable[Pair]) -> bool:
    """Tell whether decided pairs already hold all records together."""
    groups = [{ref} for ref in refs]
    for ends in joined:
        touched = [group for group in groups if group & ends]
        groups = [group for group in groups if not group & ends] + [set().union(*touched)]
    return len(groups) == 1


def _draft(one: bytes, other: bytes, state: str, shown: Shown) -> Draft:
    a, b = sorted((one, other))
    fact = IdentityDecided(a=a, b=b, state=state, evidence=shown.evidence)
    edge = pair("identity", a, b)
    seen = shown.heads.get(edge.id, ())
    return Draft("identity.decided", fact, (edge,), after={"identity": seen})
