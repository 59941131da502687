"""What the screens of inquiries (照会) ask of the use cases."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from shelter_app.domain.ids import Subject
from shelter_app.domain.people import Sex
from shelter_app.domain.private import Private
from shelter_app.domain.telling import NOTHING, Relation, Tellable


@dataclass(frozen=True, slots=True, repr=False)
class Asked(Private):
    """Who asks for whom; ``is_checked`` that the asker has shown who they are."""

    asker: str
    relation: Relation = Relation.OTHER
    is_checked: bool = False
    call_back: str = ""
    message: str = ""
    name: str = ""
    kana: str = ""
    age: str = ""
    town: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Told(Private):
    """Somebody of whom something may be told, and only that; the rest stays empty."""

    ref: Subject
    name: str
    kana: str = ""
    sex: Sex = Sex.UNKNOWN
    age: int | None = None
    town: str = ""
    may: Tellable = NOTHING
    is_seen: bool = False
    health: str = ""
    whereabouts: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Answer(Private):
    """What came of asking; ``people`` is empty as well when there is nobody as when nobody may.

    Nothing in it tells the two apart, and both take the same work.
    """

    inquiry: Subject
    relation: Relation = Relation.OTHER
    people: tuple[Told, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class OpenInquiry(Private):
    """One inquiry that was taken; ``told`` is what was answered, empty while nothing was."""

    ref: Subject
    asker: str
    relation: str = ""
    about: str = ""
    message: str = ""
    call_back: str = ""
    at: datetime | None = None
    told: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Meant(Private):
    """Somebody here who may be meant, for those who bring them the message."""

    ref: Subject
    name: str
    kana: str = ""
    age: int | None = None
    town: str = ""
    slip: str = ""
    area: str = ""
    is_hidden: bool = False


class Inquiries(Protocol):
    """Taking inquiries, answering them, and bringing messages."""

    def ask(self, asked: Asked) -> Answer:
        """Write an inquiry down and tell what may be told."""
        ...

    def tell(self, answer: Answer, told: Told) -> None:
        """Write down that this was told."""
        ...

    def waiting(self) -> tuple[OpenInquiry, ...]:
        """List the inquiries that nobody has answered, the oldest first."""
        ...

    def meant(self, inquiry: OpenInquiry) -> tuple[Meant, ...]:
        """Find who may be meant, to bring them the message."""
        ...

    def settle(self, inquiry: OpenInquiry, told: str) -> tuple[OpenInquiry, ...]:
        """Write down what became of an inquiry (message brought, called back, nobody found)."""
        ...
