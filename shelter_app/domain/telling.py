"""What may be told of a person to somebody who asks (照会): 災害対策基本法86条の15, 施行規則8条の3.

Only what the person agreed to, and no more than the relation gives: relatives who live together or
are kin where somebody is and how they are, friends and workplaces how they are, others only that
they are known to be safe. Not asked is not agreed. Of those who are not to be disclosed nobody is
told anything, and nobody can tell that from there being nothing.
"""

from enum import StrEnum
from typing import NamedTuple

from shelter_app.domain.consents import Ask, Purpose, Recipient, agreed
from shelter_app.domain.ledger.row import Row


class Relation(StrEnum):
    """Who asks, as they say."""

    FAMILY = "family"
    ACQUAINTANCE = "acquaintance"
    OTHER = "other"

    @property
    def recipient(self) -> Recipient:
        """The class of recipient that consent is asked for."""
        return _RECIPIENTS[self]


_RECIPIENTS = {
    Relation.FAMILY: Recipient.FAMILY,
    Relation.ACQUAINTANCE: Recipient.ACQUAINTANCE,
    Relation.OTHER: Recipient.PUBLIC,
}


class Tellable(NamedTuple):
    """What may be told."""

    safety: bool = False
    health: bool = False
    whereabouts: bool = False

    @property
    def is_anything(self) -> bool:
        """Tell whether there is anything to tell at all."""
        return any(self)


NOTHING = Tellable()
_BY_RELATION = {
    Relation.FAMILY: Tellable(safety=True, health=True, whereabouts=True),
    Relation.ACQUAINTANCE: Tellable(safety=True, health=True),
    Relation.OTHER: Tellable(safety=True),
}


def standing_relation(relation: Relation, *, is_checked: bool) -> Relation:
    """Give the relation that counts: one that nobody has checked is that of anybody."""
    return relation if is_checked else Relation.OTHER


def tellable(row: Row, relation: Relation, *, is_protected: bool) -> Tellable:
    """Work out what may be told of somebody to a relation that counts."""
    if is_protected or not agreed(row, Ask(Purpose.INQUIRY, relation.recipient)):
        return NOTHING
    return _BY_RELATION[relation]
