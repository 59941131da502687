"""Pointing cards: one question at a time in the evacuee's language, answered by pointing.

Nothing is recorded here: whoever asks sees the answers in Japanese and writes them on the form.
"""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, Signal

from shelter_app.domain.private import Private

JAPANESE = "ja"


class Answer(StrEnum):
    """What somebody can point at."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, repr=False)
class Asked(Private):
    """One card: its drawing, and its text by language."""

    id: str
    icon: str
    text: dict[str, str]


@dataclass(frozen=True, slots=True, repr=False)
class Cards(Private):
    """Every card; ``languages`` are codes with the names that their speakers know."""

    languages: tuple[tuple[str, str], ...]
    answers: dict[Answer, dict[str, str]]
    questions: tuple[Asked, ...]


@dataclass(frozen=True, slots=True)
class AskingState:
    """The card on screen; ``given`` are answers so far, by question."""

    language: str = field(default="", repr=False)
    at: int = 0
    given: dict[str, Answer] = field(default_factory=dict, repr=False)


class AskingPresenter(QObject):
    """Go through the cards."""

    changed = Signal(object)

    def __init__(self, cards: Cards, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cards = cards
        self._state = AskingState()

    @property
    def state(self) -> AskingState:
        """The card at this moment."""
        return self._state

    @property
    def question(self) -> Asked:
        """The card on screen."""
        return self.cards.questions[self._state.at]

    @property
    def is_last(self) -> bool:
        """Tell whether no card follows."""
        return self._state.at == len(self.cards.questions) - 1

    def speak(self, language: str) -> None:
        """Show the cards in a language, from the first."""
        self._show(AskingState(language))

    def answer(self, answer: Answer) -> None:
        """Remember what was pointed at, and go on."""
        given = {**self._state.given, self.question.id: answer}
        self._show(replace(self._state, given=given))
        self.go(1)

    def go(self, step: int) -> None:
        """Go to the next card or back to the one before."""
        last = len(self.cards.questions) - 1
        self._show(replace(self._state, at=max(0, min(last, self._state.at + step))))

    def choose_again(self) -> bool:
        """Go back to the languages; False when they are on screen already."""
        was = bool(self._state.language)
        self._show(AskingState())
        return was

    def leave(self) -> None:
        """Forget the answers."""
        self._show(AskingState())

    def _show(self, state: AskingState) -> None:
        self._state = state
        self.changed.emit(state)


def read_cards(content: dict[str, Any]) -> Cards:
    """Read the cards from their file's content."""
    return Cards(
        languages=tuple((one["code"], one["name"]) for one in content["languages"]),
        answers={Answer(name): text for name, text in content["answers"].items()},
        questions=tuple(Asked(one["id"], one["icon"], one["text"]) for one in content["questions"]),
    )
