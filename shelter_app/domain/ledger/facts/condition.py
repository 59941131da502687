"""Facts about how people are: needs, health, safety, and requests for help."""

from collections.abc import Iterator

from typing_extensions import override

from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.facts.fact import Claim, Fact, Notes, Says, plain


class NeedStated(Fact, frozen=True, kw_only=True):
    """Something this person must have; with a clock it is urgent.

    ``due_ms`` is when the next one is due (dialysis), ``hours_left`` counts from the occurrence.
    """

    code: str
    note: str = ""
    due_ms: int = 0
    hours_left: float = 0.0
    equipment: str = ""

    @property
    def has_clock(self) -> bool:
        """Tell whether time runs out for this need."""
        return bool(self.due_ms or self.hours_left)

    @override
    def claims(self, subject: Subject, position: int) -> Iterator[Claim]:
        yield Says(f"need/{self.code}", plain(self) | {"state": "stated"})


class NeedMet(Fact, frozen=True, kw_only=True):
    """A need was met, and how."""

    code: str
    how: str = ""

    @override
    def claims(self, subject: Subject, position: int) -> Iterator[Claim]:
        yield Says(f"need/{self.code}", plain(self) | {"state": "met"})


class HealthStated(Fact, frozen=True, kw_only=True):
    """けが・体調, separate from safety."""

    state: str
    contagion: str = ""
    area: str = ""
    note: str = ""
    attribute = "health"


class SafetyStated(Fact, frozen=True, kw_only=True):
    """安否, never a guess; ``overrides`` names sightings, of any record, that it sets aside.

    States: unconfirmed, safe, unreachable, missing (HQ only), death_reported (lead, HQ).
    """

    state: str
    observed_by: str = ""
    note: str = ""
    overrides: tuple[bytes, ...] = ()

    @override
    def claims(self, subject: Subject, position: int) -> Iterator[Claim]:
        yield Says("safety", plain(self))
        for event in self.overrides:
            yield Notes("overridden", {"event": event})


class CaseOpened(Fact, frozen=True, kw_only=True):
    """A rescue report, medical request, welfare transfer or supply request was opened.

    ``what`` is rescue, medical, welfare or supply. The person it is about may have several.
    ``who`` is said by the informant, perhaps of somebody on no list; ``contact`` leads back to
    the informant; ``about`` is the id of a person or entry where known.
    """

    what: str
    place: str = ""
    informant: str = ""
    need: str = ""
    note: str = ""
    about: bytes = b""
    clock_ms: int = 0
    who: str = ""
    """As said, of somebody whom nobody here knows."""
    contact: str = ""

    @override
    def claims(self, subject: Subject, position: int) -> Iterator[Claim]:
        if subject.kind == "case":
            yield Says("case", plain(self))
        else:
            yield Notes("cases", {"what": self.what})


class CasePassed(Fact, frozen=True, kw_only=True):
    """A case was passed on to somebody.

    ``heard_by`` and ``heard_ms`` say who answered, over the radio or in person, that they have it;
    what headquarters itself records is ``case.acknowledged``.
    """

    to: str
    how: str = ""
    heard_by: str = ""
    heard_ms: int = 0
    attribute = "passed"


class CaseAcknowledged(Fact, frozen=True, kw_only=True):
    """HQ has received a case (受領)."""

    by: str
    at_ms: int
    attribute = "acknowledged"


class CaseClosed(Fact, frozen=True, kw_only=True):
    """A case ended, and how."""

    outcome: str
    note: str = ""
    attribute = "closed"


class AttemptMade(Fact, frozen=True, kw_only=True):
    """Somebody went, called or asked for an unseen person; open until ``outcome`` is said.

    Whoever closes an attempt lists the open one under ``attempts``; several go on side by side.
    """

    how: str
    searcher: str = ""
    left_ms: int = 0
    back_by_ms: int = 0
    back_ms: int = 0
    outcome: str = ""
    note: str = ""

    @override
    def claims(self, subject: Subject, position: int) -> Iterator[Claim]:
        yield Notes("attempts", plain(self))


class Relayed(Fact, frozen=True, kw_only=True):
    """HQ tells an area what was observed of an entry elsewhere; never a place."""

    state: str
    observed_ms: int = 0
    source_event: bytes = b""
    withdrawn: bool = False
    attribute = "relayed"
