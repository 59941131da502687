"""What signing in, pausing and locking ask of the use cases."""

from dataclasses import dataclass, field
from typing import Protocol

from shelter_app.domain.ids import OperatorId
from shelter_app.domain.roles import Affiliation, Role


@dataclass(frozen=True, slots=True)
class Operator:
    """Someone who may sit at this desk."""

    id: OperatorId
    name: str = field(repr=False)
    affiliation: Affiliation = Affiliation.RESIDENT
    role: Role = Role.RECEPTION


@dataclass(frozen=True, slots=True)
class NewOperator:
    """An operator as typed in; ``pin`` is 4 to 8 digits."""

    name: str = field(repr=False)
    affiliation: Affiliation
    role: Role
    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Permissions:
    """What the signed-in operator's affiliation and role allow, from the one table."""

    decide_matches: bool = False
    explain_matches: bool = False
    add_operators: bool = False
    print_rosters: bool = False
    install_register: bool = False


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


@dataclass(frozen=True, slots=True)
class DeskFacts:
    """Which desk this is: shown on every screen, so nothing in it is about a person."""

    shelter: str = ""
    incident: str = ""
    drill: bool = False
    register_open: bool = False
    reception_only: bool = False
    phrase_unconfirmed: bool = False


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
