"""Who may say what: one table of affiliation x role for every kind (events.md, column "who")."""

from collections.abc import Callable

from shelter_app.domain.ledger.facts.condition import SafetyStated
from shelter_app.domain.ledger.facts.fact import Fact
from shelter_app.domain.ledger.facts.links import DisclosureSet, IdentityDecided, MatchDecided
from shelter_app.domain.roles import Affiliation, Role

May = Callable[[Affiliation, Role, Fact], bool]

ANY = frozenset(Role)
WELFARE = frozenset({Role.WELFARE, Role.LEAD, Role.HQ})
SEARCH = frozenset({Role.WELFARE, Role.LEAD})
LEAD = frozenset({Role.LEAD, Role.HQ})
HQ = frozenset({Role.HQ})


def roles(allowed: frozenset[Role], *, public_only: bool = False) -> May:
    """Allow these roles, from any affiliation or from public staff only."""

    def may(affiliation: Affiliation, role: Role, fact: Fact) -> bool:
        del fact
        return role in allowed and (affiliation.is_public or not public_only)

    return may


_SAFETY = {"missing": HQ, "death_reported": LEAD}


def may_state_safety(affiliation: Affiliation, role: Role, fact: Fact) -> bool:
    """安否不明 is HQ's word alone; a report of death is the lead's or HQ's."""
    del affiliation
    return isinstance(fact, SafetyStated) and role in _SAFETY.get(fact.state, ANY)


def may_decide_match(affiliation: Affiliation, role: Role, fact: Fact) -> bool:
    """Reception only marks "waiting"; the rest is for those who answer for people."""
    del affiliation
    return isinstance(fact, MatchDecided) and (fact.state == "waiting" or role in WELFARE)


def may_decide_identity(affiliation: Affiliation, role: Role, fact: Fact) -> bool:
    """Reception only proposes that two records are one person."""
    del affiliation
    return isinstance(fact, IdentityDecided) and (fact.state == "proposed" or role in WELFARE)


def may_set_disclosure(affiliation: Affiliation, role: Role, fact: Fact) -> bool:
    """Anyone writes down a wish; to certify or to lift is for public staff."""
    del role
    return isinstance(fact, DisclosureSet) and (fact.state == "wished" or affiliation.is_public)


def needs_standing(fact: Fact) -> bool:
    """Tell whether this fact waits until its author's right is established.

    Everything else counts while pending, so that the teacher alone at 02:40 is served.
    """
    if isinstance(fact, DisclosureSet):
        return fact.state == "lifted"
    return isinstance(fact, SafetyStated) and fact.state == "missing"
