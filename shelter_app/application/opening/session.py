"""What signing in, pausing and locking ask of the use cases."""

from dataclasses import dataclass, field
from typing import Protocol

from shelter_app.domain.deeds import Deed
from shelter_app.domain.ids import OperatorId
from shelter_app.domain.roles import Affiliation, Role


@dataclass(frozen=True, slots=True)
class Operator:
    """Someone who may sit at this desk."""

    id: OperatorId
    name: str = field(repr=False)
    affiliation: Affiliation = Affiliation.RESIDENT
    role: Role = Role.RECEPTION
    until_ms: int = 0
    """End of the period; 0: until the disaster is over."""


@dataclass(frozen=True, slots=True)
class NewOperator:
    """An operator as typed in; ``pin`` is 4 to 8 digits, ``until_ms`` 0 is no end."""

    name: str = field(repr=False)
    affiliation: Affiliation
    role: Role
    pin: str = field(repr=False)
    until_ms: int = 0


@dataclass(frozen=True, slots=True)
class Permissions:
    """What the signed-in operator may do, from the one table (``domain/deeds.py``).

    Screens leave out what is not in it; use cases refuse it all the same.
    """

    deeds: frozenset[Deed] = frozenset()

    def __contains__(self, deed: object) -> bool:
        """Tell whether a deed is allowed."""
        return deed in self.deeds

    @property
    def decide_matches(self) -> bool:
        """Tell whether matches may be decided."""
        return Deed.DECIDE_MATCHES in self

    @property
    def explain_matches(self) -> bool:
        """Tell whether what the register says may be shown beside what a person said."""
        return Deed.SEE_REGISTER in self

    @property
    def add_operators(self) -> bool:
        """Tell whether operators may be named."""
        return Deed.NAME_OPERATORS in self

    @property
    def print_rosters(self) -> bool:
        """Tell whether the operating roster may be printed."""
        return Deed.PRINT_ROSTERS in self


@dataclass(frozen=True, slots=True)
class Welcome:
    """The PIN was right."""

    operator: Operator
    permissions: Permissions = Permissions()


@dataclass(frozen=True, slots=True)
class WrongPin:
    """The PIN was wrong; at no tries left the desk has locked itself."""

    tries_left: int
    wait_seconds: int = 0


LOCK_AFTER_MINUTES = 240
"""Long idle, where the town says nothing else (``lock.left_minutes`` of its policy)."""


@dataclass(frozen=True, slots=True)
class DeskFacts:
    """Which desk this is: shown on every screen, so nothing in it is about a person."""

    shelter: str = ""
    incident: str = ""
    drill: bool = False
    register_open: bool = False
    reception_only: bool = False
    phrase_unconfirmed: bool = False
    lock_after_minutes: int = LOCK_AFTER_MINUTES
    """Without anybody at the desk; 0: never."""


class Session(Protocol):
    """Who sits at the desk, and whether it is open, paused or locked."""

    def facts(self) -> DeskFacts:
        """Tell which desk this is."""
        ...

    def operators(self) -> tuple[Operator, ...]:
        """List those who may sign in now."""
        ...

    def add_operator(self, new: NewOperator) -> Operator:
        """Name one more operator; the first one needs nobody's leave."""
        ...

    def sign_in(self, operator: OperatorId, pin: str) -> Welcome | WrongPin:
        """Sign in, or return from a pause."""
        ...

    def pause(self) -> None:
        """Put the operator out; files stay open."""
        ...

    def lock(self) -> None:
        """Drop the keys and close the files."""
        ...
