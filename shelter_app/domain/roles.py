"""Who people at a desk are: affiliation and role are two things (design: affiliation x role)."""

from enum import StrEnum


class Affiliation(StrEnum):
    """Where an operator comes from; "volunteer" is an affiliation, never a role."""

    TOWN = "town"
    SECONDED = "seconded"
    SCHOOL = "school"
    RESIDENT = "resident"
    NPO = "npo"
    MEDICAL = "medical"

    @property
    def is_public(self) -> bool:
        """Tell whether secrecy duties of public staff apply (災害対策基本法49条の11, 49条の13)."""
        return self in (Affiliation.TOWN, Affiliation.SECONDED)


class Role(StrEnum):
    """What an operator does at this desk."""

    RECEPTION = "reception"
    WELFARE = "welfare"
    LEAD = "lead"
    HQ = "hq"

    @property
    def rank(self) -> int:
        """Order the roles for "up to this role" in certificates."""
        return list(Role).index(self)


def role_named(text: str) -> Role:
    """Read a role; one that only newer versions know gives the least rights."""
    return Role(text) if text in set(Role) else Role.RECEPTION


def affiliation_named(text: str) -> Affiliation:
    """Read an affiliation; one that only newer versions know gives the least rights."""
    return Affiliation(text) if text in set(Affiliation) else Affiliation.RESIDENT
