"""Who and what the ledger's tests speak of: ids, keys, scopes, operators; all invented."""

from functools import cache
from hashlib import sha256

from nacl.signing import SigningKey

from shelter_app.domain.ids import IncidentId, OperatorId, ScopeId, Subject
from shelter_app.domain.ledger.event import Author
from shelter_app.domain.ledger.standing import town_scope
from shelter_app.domain.roles import Affiliation, Role
from shelter_app.wire.envelope import is_genuine_statement


def some_id(name: object) -> bytes:
    """Give the id that goes by this name in a test."""
    return sha256(repr(name).encode()).digest()[:16]


def person(name: object) -> Subject:
    """Give an invented person."""
    return Subject("person", some_id(("person", name)))


@cache
def key_of(name: str) -> SigningKey:
    """Give the key that goes by this name in a test."""
    return SigningKey(sha256(b"key of " + name.encode()).digest())


ROOT = key_of("the town's root")
ROOT_KEY = bytes(ROOT.verify_key)
TOWN = town_scope(ROOT_KEY)
GYM = ScopeId(some_id("the gym"))
SCHOOL = ScopeId(some_id("the other school"))
AREA = ScopeId(some_id("a register area"))
INCIDENT = IncidentId(some_id("the earthquake"))


@cache
def is_the_roots(key: bytes, statement: bytes, signature: bytes) -> bool:
    """Verify a root's statement once."""
    return is_genuine_statement(key, statement, signature)


def operator(
    name: str, role: Role = Role.RECEPTION, affiliation: Affiliation = Affiliation.RESIDENT
) -> Author:
    """Give an invented operator."""
    return Author(OperatorId(some_id(("operator", name))), affiliation, role)


TEACHER = operator("teacher", Role.LEAD, Affiliation.SCHOOL)
CLERK = operator("clerk", Role.LEAD, Affiliation.TOWN)
VOLUNTEER = operator("volunteer")
MAYOR = operator("mayor", Role.HQ, Affiliation.TOWN)
