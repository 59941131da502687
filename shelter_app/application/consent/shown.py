"""What a person's page asks about consent (同意)."""

from dataclasses import dataclass, field
from typing import Protocol

from shelter_app.domain.consents import Answer, Ask, Giver
from shelter_app.domain.ids import Subject


@dataclass(frozen=True, slots=True)
class Answered:
    """One question with what was answered; ``counts`` is what may be acted on."""

    ask: Ask
    answer: Answer = Answer.UNANSWERED
    giver: Giver | None = None
    counts: Answer = Answer.UNANSWERED


@dataclass(frozen=True, slots=True)
class Consents:
    """Every question of one person; ``basis`` goes back unread with the answers."""

    person: Subject
    answers: tuple[Answered, ...] = ()
    basis: object = field(default=None, repr=False)


class Consenting(Protocol):
    """Asking people what may be told, posted and published of them."""

    def of(self, person: Subject) -> Consents:
        """Read what one person has answered."""
        ...

    def state(
        self, shown: Consents, given: tuple[tuple[Ask, Answer], ...], giver: Giver
    ) -> Consents:
        """Record what was answered, and by whom."""
        ...
