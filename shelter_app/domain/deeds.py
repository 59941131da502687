"""One table of what an operator may do: affiliation x role x period (design.md section 6).

Use cases ask it; screens only leave out what would be refused. Which facts somebody may state is
the catalogue's own column (``ledger/rights.py``); this is about seeing, printing and telling.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from shelter_app.domain.roles import Affiliation, Role


class Deed(StrEnum):
    """Something that shows, hands out or decides about people."""

    LIST_EVACUEES = "list_evacuees"
    """See everybody of this shelter in one list; a neighbour at reception searches instead."""
    SEE_REGISTER = "see_register"
    """Search the register, and see the lines of those whom nobody has seen (安否未確認)."""
    SEE_REASONS = "see_reasons"
    """Read why somebody needs help (避難支援等を必要とする事由) and their plan."""
    SEE_PROTECTED = "see_protected"
    """Know of people who are not to be disclosed (非公開)."""
    DECIDE_MATCHES = "decide_matches"
    SEND_SEARCHERS = "send_searchers"
    """Assign visits, and write down what came of them."""
    MARK_DANGER = "mark_danger"
    TELL = "tell"
    """Answer an inquiry (照会): the municipality may, 災害対策基本法86条の15; volunteers do not."""
    PRINT_ROSTERS = "print_rosters"
    PRINT_REGISTER = "print_register"
    """Sheets with register lines: worklist by district, plan."""
    SWITCH_POSTING = "switch_posting"
    """Allow a list of those who agreed on the wall (掲示)."""
    RECALL_SHEETS = "recall_sheets"
    """Call printed sheets back, and tick them off."""
    EXPORT = "export"
    """Take records out as a file that others can read."""
    OPEN_SEALED = "open_sealed"
    """Open the sealed list (災害時開封名簿): public staff, 災害対策基本法49条の11."""
    NAME_OPERATORS = "name_operators"
    INSTALL_REGISTER = "install_register"
    """Replace the register by the municipality's file."""


class Who(NamedTuple):
    """Roles and affiliations that may do one thing."""

    roles: frozenset[Role]
    affiliations: frozenset[Affiliation] = frozenset(Affiliation)


_ANSWERABLE = frozenset({Role.WELFARE, Role.LEAD, Role.HQ})
_SEARCH = frozenset({Role.WELFARE, Role.LEAD})
_LEAD = frozenset({Role.LEAD, Role.HQ})
_PUBLIC = frozenset(one for one in Affiliation if one.is_public)
_OFFICIAL = _PUBLIC | {Affiliation.SCHOOL}
"""The municipality's people in the wide sense: those who may speak for the shelter."""
_NOT_VOLUNTEERS = _OFFICIAL | {Affiliation.MEDICAL}

TABLE: Mapping[Deed, tuple[Who, ...]] = MappingProxyType(
    {
        Deed.LIST_EVACUEES: (Who(_ANSWERABLE), Who(frozenset(Role), _NOT_VOLUNTEERS)),
        Deed.SEE_REGISTER: (Who(_ANSWERABLE),),
        Deed.SEE_REASONS: (Who(_ANSWERABLE),),
        Deed.SEE_PROTECTED: (Who(_ANSWERABLE, _PUBLIC),),
        Deed.DECIDE_MATCHES: (Who(_ANSWERABLE),),
        Deed.SEND_SEARCHERS: (Who(_SEARCH),),
        Deed.MARK_DANGER: (Who(_LEAD),),
        Deed.TELL: (Who(_ANSWERABLE, _OFFICIAL),),
        Deed.PRINT_ROSTERS: (Who(_ANSWERABLE), Who(frozenset(Role), _NOT_VOLUNTEERS)),
        Deed.PRINT_REGISTER: (Who(_ANSWERABLE),),
        Deed.SWITCH_POSTING: (Who(_LEAD),),
        Deed.RECALL_SHEETS: (Who(_LEAD),),
        Deed.EXPORT: (Who(_LEAD), Who(_ANSWERABLE, _PUBLIC)),
        Deed.OPEN_SEALED: (Who(_ANSWERABLE, _PUBLIC),),
        Deed.NAME_OPERATORS: (Who(_LEAD),),
        Deed.INSTALL_REGISTER: (Who(_LEAD, _PUBLIC),),
    }
)


def may(deed: Deed, affiliation: Affiliation, role: Role, *, in_period: bool = True) -> bool:
    """Tell whether somebody may do this.

    After the end of their period (応援の期間) people may still receive whoever stands at the
    table, since a wrong clock must not close a shelter, and nothing else.
    """
    return in_period and any(
        role in who.roles and affiliation in who.affiliations for who in TABLE[deed]
    )


def deeds_of(affiliation: Affiliation, role: Role, *, in_period: bool = True) -> frozenset[Deed]:
    """Name everything that somebody may do."""
    return frozenset(deed for deed in Deed if may(deed, affiliation, role, in_period=in_period))
