"""What the desk's presenters ask of the use cases, in values a screen can show.

Every call may block and is made on a lane. Texts are shown as they are; ages are whole years.
"""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto
from typing import Protocol

from shelter_app.application.desk.told import NOTHING_SAID, Said
from shelter_app.domain.ids import ActId, Subject
from shelter_app.domain.people import Sex


class Standing(Enum):
    """Whether someone stands at the table, in the order that one key cycles."""

    CAME = "came"
    NOT_YET = "not_yet"
    UNKNOWN = "unknown"


class Origin(Enum):
    """Where a line on the desk comes from."""

    REGISTER = auto()
    EVACUEE = auto()
    SELF_STATED = auto()
    TYPED = auto()


class MatchState(Enum):
    """How a person stands towards the register, in the words of the design's section 6."""

    CONFIRMED = auto()
    PENDING = auto()
    NO_ENTRY = auto()
    DIFFERENT = auto()


class Remark(Enum):
    """Something that the desk must know about what was presented."""

    ALL_HERE_ALREADY = auto()
    SOME_HERE_ALREADY = auto()
    TOKEN_KEPT_UNVERIFIED = auto()
    CARD_NOT_KNOWN = auto()
    NOTHING_TO_TELL = auto()
    """A person nobody may be told of: 「お答えできる情報はありません」."""


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One person as one line on the desk; ``urgent`` says that there are needs, never which."""

    ref: Subject
    name: str = field(default="", repr=False)
    kana: str = field(default="", repr=False)
    called: str = field(default="", repr=False)
    sex: Sex = field(default=Sex.UNKNOWN, repr=False)
    age: int | None = field(default=None, repr=False)
    town: str = field(default="", repr=False)
    origin: Origin = Origin.EVACUEE
    here: bool = False
    standing: Standing = Standing.UNKNOWN
    urgent: bool = field(default=False, repr=False)
    match: MatchState | None = field(default=None, repr=False)
    code: str = field(default="", repr=False)
    """The spoken code of the slip: what somebody without a name is called by (仮番号)."""
    features: str = field(default="", repr=False)
    alone: bool = field(default=False, repr=False)
    """A child that came without anybody."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One answer to a search; ``with_others`` counts the people that would come up with it."""

    person: PersonLine
    with_others: int = 0


@dataclass(frozen=True, slots=True)
class Presentation:
    """The people that one card, slip or chosen name brings to the screen, presenter first.

    ``basis`` is the use case's own note of what was shown; it goes back unread with the order.
    """

    lines: tuple[PersonLine, ...] = ()
    remarks: tuple[Remark, ...] = ()
    by_card: bool = False
    basis: object = field(default=None, repr=False)
    stated: tuple["TypedPerson", ...] = field(default=(), repr=False)
    """People who are told of by a code made at home; nothing of it is more than said."""
    starts_with_stated: bool = False
    """The first of ``stated`` is who presents it."""


class Trouble(Enum):
    """Why someone who has not come is reported (通報にする)."""

    TRAPPED = "trapped"
    HURT = "hurt"
    NO_ANSWER = "no-answer"


@dataclass(frozen=True, slots=True)
class Stood:
    """What the operator saw of one person; ``where`` is the answer to「どこにいますか」."""

    ref: Subject
    standing: Standing
    where: str = field(default="", repr=False)
    said: Said = NOTHING_SAID
    trouble: Trouble | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class TypedPerson:
    """A person with nothing in hand; every field may be empty, ages may be 「昭和15」 or 「84」.

    ``ref`` is what the screen knows them by, for what is said of others beside them.
    """

    name: str = field(default="", repr=False)
    kana: str = field(default="", repr=False)
    age: str = field(default="", repr=False)
    sex: Sex = field(default=Sex.UNKNOWN, repr=False)
    town: str = field(default="", repr=False)
    said: Said = NOTHING_SAID
    ref: Subject | None = None


@dataclass(frozen=True, slots=True)
class Awaited:
    """Somebody told of by name who is not here, and where they are said to be."""

    person: TypedPerson
    where: str = field(default="", repr=False)
    trouble: Trouble | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Order:
    """Everything that Enter means: what was presented, who stands there, who was added by hand.

    A family may show several cards before Enter; each is one presentation of the same order.
    """

    presentations: tuple[Presentation, ...] = ()
    stood: tuple[Stood, ...] = ()
    extras: tuple[TypedPerson, ...] = ()
    awaited: tuple[Awaited, ...] = ()


@dataclass(frozen=True, slots=True)
class Call:
    """Somebody for whom 要配慮者担当 is called; ``need`` is empty for those who may not know it.

    ``due`` is local time, None while nobody knows by when.
    """

    code: str = ""
    """The spoken code of the slip, never a name."""
    need: str = field(default="", repr=False)
    due: datetime | None = None
    acknowledged: bool = False


@dataclass(frozen=True, slots=True)
class Counts:
    """The running figures of this shelter and what has not left the laptop yet."""

    inside: int = 0
    anonymous: int = 0
    outside: int = 0
    waiting_stick: int | None = None
    """``None`` when no stick is in use."""
    waiting_hq: int = 0
    overdue: int = 0
    """Away, and 帰所予定を過ぎた."""
    gone: int = 0
    """無断退所(推定)."""
    open_cases: int = 0
    """通報 and requests that nobody has closed."""
    from_newer: int = 0
    """Facts from a newer version, kept and passed on, not understood here."""


@dataclass(frozen=True, slots=True)
class Slip:
    """A 受付票: the spoken code given to one person, such as ``03-B-0042-7``."""

    ref: Subject
    name: str = field(repr=False)
    code: str = ""


@dataclass(frozen=True, slots=True)
class Received:
    """Proof that the act is on this disk; ``to_match`` counts people with proposals waiting."""

    act: ActId
    people: int
    slips: tuple[Slip, ...] = ()
    to_match: tuple[Subject, ...] = ()
    calls: tuple[str, ...] = field(default=(), repr=False)
    """Spoken codes of those for whom 要配慮者担当 must be called now."""
    reports: int = 0
    """通報 opened with it."""

    def concerns(self, people: Collection[Subject]) -> bool:
        """Tell whether any of these people are among those received."""
        return any(slip.ref in people for slip in self.slips)


@dataclass(frozen=True, slots=True)
class RecentPerson:
    """One person of a recent act, who may be undone alone."""

    ref: Subject
    name: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class RecentAct:
    """One of the last acts of this desk; ``at`` is local time, ``label`` is for the list."""

    act: ActId
    at: datetime
    label: str = field(repr=False)
    heads: int
    people: tuple[RecentPerson, ...] = ()
    undone: bool = False


class Desk(Protocol):
    """Receiving people."""

    def present(self, symbol: object) -> Presentation:
        """Tell whom the camera's accepted symbol brings up."""
        ...

    def present_text(self, text: str) -> Presentation:
        """Tell whom the text of a handheld scanner brings up; refuses like the camera does."""
        ...

    def search(self, text: str) -> tuple[Candidate, ...]:
        """Find people by name, kana, called name or spoken slip code; at most a screenful."""
        ...

    def look(self, ref: Subject) -> Presentation:
        """Bring up a candidate with those who belong to them."""
        ...

    def receive(self, order: Order) -> Received:
        """Record durably that those who stand there came; returns after the commit."""
        ...

    def look_up_next(self) -> tuple[Subject, ...] | None:
        """Look the next person received up in the register, behind the tick.

        Gives whoever now waits for a decision, and None when nobody is left to be looked up.
        """
        ...

    def undo(self, act: ActId, people: tuple[Subject, ...] = ()) -> Counts:
        """Withdraw an act whole, or for the people named."""
        ...

    def counts(self) -> Counts:
        """Read the running figures."""
        ...

    def calls(self) -> tuple[Call, ...]:
        """List the open medical requests, soonest first."""
        ...

    def recent(self) -> tuple[RecentAct, ...]:
        """List the last five acts of this desk, newest first."""
        ...
