"""Facts that join things, decided by people: matches, same persons, tokens, consent, secrecy."""

from collections.abc import Iterator

from typing_extensions import override

from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.edges import edge, pair
from shelter_app.domain.ledger.facts.fact import Claim, Fact, Says, plain


class MatchDecided(Fact, frozen=True, kw_only=True):
    """名簿との照合: confirmed, waiting, none, other. Evidence is codes, never a register value."""

    person: bytes
    entry: bytes
    state: str
    evidence: tuple[str, ...] = ()

    @override
    def claims(self, subject: Subject, position: int) -> Iterator[Claim]:
        if subject == edge("match", self.person, self.entry):
            yield Says("match", plain(self))


class IdentityDecided(Fact, frozen=True, kw_only=True):
    """Two records: proposed, same, different."""

    a: bytes
    b: bytes
    state: str
    evidence: tuple[str, ...] = ()

    @override
    def claims(self, subject: Subject, position: int) -> Iterator[Claim]:
        if subject == pair("identity", self.a, self.b):
            yield Says(
                "identity", plain(self) | dict(zip("ab", sorted((self.a, self.b)), strict=True))
            )


class TokenBound(Fact, frozen=True, kw_only=True):
    """A presented card leads to this person; ``verified`` once the register confirmed it."""

    person: bytes
    card: str = ""
    verified: bool = False

    @override
    def claims(self, subject: Subject, position: int) -> Iterator[Claim]:
        if subject.kind == "token":
            yield Says("bound", plain(self))


class TokenRevoked(Fact, frozen=True, kw_only=True):
    """A card no longer leads to anybody."""

    reason: str = ""

    @override
    def claims(self, subject: Subject, position: int) -> Iterator[Claim]:
        if subject.kind == "token":
            yield Says("bound", {"revoked": True, **plain(self)})


class ConsentStated(Fact, frozen=True, kw_only=True):
    """同意: one person, one purpose, one class of recipient; yes, no or unanswered."""

    purpose: str
    recipient: str
    answer: str
    giver: str = ""
    how: str = ""

    @override
    def claims(self, subject: Subject, position: int) -> Iterator[Claim]:
        yield Says(f"consent/{self.purpose}/{self.recipient}", plain(self))


class DisclosureSet(Fact, frozen=True, kw_only=True):
    """非公開: wished, certified, lifted; ``called`` is the name to call her by at her own door."""

    state: str
    called: str = ""
    attribute = "disclosure"
