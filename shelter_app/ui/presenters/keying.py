"""Typing in paper at speed: one sheet after the other, each with its number and its time."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QObject, Signal

from shelter_app.application.desk.shown import TypedPerson
from shelter_app.application.keying.shown import (
    FormSeen,
    Keyed,
    Keying,
    KnownPerson,
    Meaning,
    PaperCard,
    PaperGroup,
    PaperLeaving,
    PaperPerson,
    PaperRollCall,
    Went,
)
from shelter_app.domain.form_number import form_number
from shelter_app.domain.needs import Need
from shelter_app.domain.paper_time import WrittenTime, written_time
from shelter_app.domain.people import Sex
from shelter_app.domain.private import Private
from shelter_app.ui.presenters.clock import Clock
from shelter_app.ui.presenters.trouble import code_of, raise_if_bug
from shelter_app.ui.tasks.port import Tasks
from shelter_app.ui.tasks.ticket import Ticket

NEEDS: Final = (
    Need.ILLNESS,
    Need.PREGNANT,
    Need.INFANT,
    Need.MOVEMENT,
    Need.CARE,
    Need.DEVICE,
    Need.OXYGEN,
    Need.DIALYSIS,
    Need.ALLERGY,
)
"""The needs of the card, ticked with the digits 1 to 9."""
_SEXES: Final = {
    "1": Sex.MALE,
    "男": Sex.MALE,
    "m": Sex.MALE,
    "2": Sex.FEMALE,
    "女": Sex.FEMALE,
    "f": Sex.FEMALE,
    "3": Sex.OTHER,
}
MOST_SHOWN: Final = 5


class Sort(Enum):
    """Which sort of paper is typed in."""

    CAME = auto()
    WENT = auto()
    COUNTED = auto()
    CALLED = auto()


class KeyNotice(Enum):
    """What the screen says."""

    NONE = auto()
    KEPT = auto()
    UNDONE = auto()
    MISREAD = auto()
    KEYED_BEFORE = auto()
    TIME_UNREAD = auto()
    CHOOSE_PERSON = auto()
    NOBODY_FOUND = auto()
    LEFT_BEFORE = auto()
    NO_NUMBER = auto()
    TROUBLE = auto()


@dataclass(frozen=True, slots=True, repr=False)
class KeyingState(Private):
    """The sheet in hand; ``when`` and the last form stay for the next one."""

    sort: Sort = Sort.CAME
    form: FormSeen = field(default_factory=lambda: FormSeen(""))
    when: WrittenTime | None = None
    people: tuple[PaperPerson, ...] = ()
    candidates: tuple[KnownPerson, ...] = ()
    chosen: KnownPerson | None = None
    meaning: Meaning = Meaning.CAME_BACK
    missing: tuple[KnownPerson, ...] = ()
    kept: int = 0
    last: Keyed | None = None
    busy: bool = False
    notice: KeyNotice = KeyNotice.NONE
    problem: str = ""


class KeyingPresenter(QObject):
    """Keep one sheet at a time; what could not be kept stays in the boxes."""

    changed = Signal(object)
    kept = Signal()
    """A sheet is on the disk: the boxes are for the next one."""

    def __init__(
        self, keying: Keying, clock: Clock, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._keying = keying
        self._clock = clock
        self._tasks = tasks
        self._state = KeyingState()
        self._ticket = Ticket()
        self._search = Ticket()
        self._numbering = Ticket()
        self._last_form = ""
        self._asked = ""
        self._looking = False
        self._then: Callable[[], None] | None = None

    @property
    def state(self) -> KeyingState:
        """The screen at this moment."""
        return self._state

    def choose_sort(self, sort: Sort) -> None:
        """Take up another sort of paper; the time stays."""
        if not self._state.busy:
            kept = self._state
            self._show(KeyingState(sort, when=kept.when, kept=kept.kept, last=kept.last))
            self._last_form = ""

    def number(self, text: str) -> None:
        """Take up a form number; nothing typed means the same sheet as before."""
        said = form_number(text) or self._last_form
        self._show(replace(self._state, form=FormSeen(said), notice=KeyNotice.NONE))
        if said != self._last_form:
            self._numbering.drop()
            self._numbering = self._tasks.submit(
                lambda: self._keying.form(text), self._numbered, self._failed
            )

    def time(self, text: str) -> bool:
        """Take up the time written; tells whether it could be read."""
        now = self._clock.now()
        when = written_time(text, now if now.tzinfo else now.astimezone())
        notice = KeyNotice.NONE if when else KeyNotice.TIME_UNREAD
        self._show(replace(self._state, when=when or self._state.when, notice=notice))
        return when is not None

    def look_for(self, text: str) -> None:
        """Find people of this shelter who may be meant."""
        self._search.drop()
        self._asked, self._looking = text, bool(text.strip())
        self._show(replace(self._state, candidates=(), chosen=None))
        if self._looking:
            self._search = self._tasks.submit(
                lambda: self._keying.find(text), self._found, self._failed
            )

    def choose(self, place: int) -> None:
        """Say that the paper means this one of those found, counted from 0."""
        if 0 <= place < len(self._state.candidates):
            chosen = self._state.candidates[place]
            came_later = self._came_after_leaving(chosen)
            notice = KeyNotice.LEFT_BEFORE if came_later else KeyNotice.NONE
            self._show(
                replace(self._state, chosen=chosen, meaning=Meaning.CAME_BACK, notice=notice)
            )

    def leaving_was_wrong(self) -> None:
        """Say that the leaving on record never happened."""
        if self._state.chosen is not None and self._state.sort is Sort.CAME:
            wrong, none = Meaning.LEAVING_WAS_WRONG, KeyNotice.NONE
            self._show(replace(self._state, meaning=wrong, notice=none))

    def add_person(self, typed: TypedPerson, needs: str) -> None:
        """Put one person on the card and go on with the next of the same card."""
        if self._state.sort is Sort.CAME and not self._state.busy:
            people = (*self._state.people, self._person(typed, needs))
            self._show(replace(self._state, people=people, candidates=(), chosen=None))

    def keep_card(self, typed: TypedPerson, needs: str) -> None:
        """Record the card with everybody on it."""
        state = self._state
        people = (*state.people, self._person(typed, needs))
        card = PaperCard(state.form.number, self._when, people)
        self._keep(lambda: self._keying.keep_card(card))

    def keep_leaving(self, went: Went, destination: str) -> None:
        """Record that the chosen person went; with one found, that one is meant."""
        if self._looking:
            self._then = lambda: self.keep_leaving(went, destination)
            return
        chosen = self._one_meant()
        if chosen is not None:
            form = self._state.form.number
            line = PaperLeaving(form, self._when, chosen.ref, went, destination)
            self._keep(lambda: self._keying.keep_leaving(line))

    def keep_group(self, text: str) -> None:
        """Record so many people without names."""
        digits = text.strip()
        if not digits.isdigit():
            self._show(replace(self._state, notice=KeyNotice.NO_NUMBER))
            return
        group = PaperGroup(self._state.form.number, self._when, int(digits))
        self._keep(lambda: self._keying.keep_group(group))

    def add_missing(self) -> None:
        """Put the person found on the list of those who were missing."""
        if self._looking:
            self._then = self.add_missing
            return
        state, chosen = self._state, self._one_meant()
        if chosen is not None:
            missing = (*(one for one in state.missing if one.ref != chosen.ref), chosen)
            none = KeyNotice.NONE
            self._show(replace(state, missing=missing, candidates=(), chosen=None, notice=none))

    def keep_rollcall(self) -> None:
        """Record the roll call with those who were missing."""
        state = self._state
        missing = tuple(one.ref for one in state.missing)
        call = PaperRollCall(state.form.number, self._when, missing)
        self._keep(lambda: self._keying.keep_rollcall(call))

    def undo(self) -> None:
        """Take the last sheet back."""
        last = self._state.last
        if last is not None and not self._state.busy:
            act = last.act
            self._show(replace(self._state, busy=True, notice=KeyNotice.NONE))
            self._ticket = self._tasks.submit(
                lambda: self._keying.undo(act), self._undone, self._failed
            )

    def leave(self) -> None:
        """Forget what is in hand."""
        for ticket in (self._ticket, self._search, self._numbering):
            ticket.drop()
        self._last_form, self._asked, self._looking, self._then = "", "", False, None
        self._show(KeyingState())

    @property
    def _when(self) -> WrittenTime:
        return self._state.when or WrittenTime()

    def _came_after_leaving(self, chosen: KnownPerson) -> bool:
        at = self._when.at
        is_coming = self._state.sort is Sort.CAME
        return is_coming and chosen.left_at is not None and at is not None and chosen.left_at < at

    def _one_meant(self) -> KnownPerson | None:
        """Give the one chosen, or the only one found; else ask."""
        state = self._state
        if state.chosen is None and len(state.candidates) != 1:
            found = KeyNotice.CHOOSE_PERSON if state.candidates else KeyNotice.NOBODY_FOUND
            self._show(replace(state, notice=found))
            return None
        return state.chosen or state.candidates[0]

    def _person(self, typed: TypedPerson, needs: str) -> PaperPerson:
        chosen = self._state.chosen
        known = chosen.ref if chosen else None
        return PaperPerson(typed, needs_of(needs), known, self._state.meaning)

    def _keep(self, work: Callable[[], Keyed]) -> None:
        if not self._state.busy:
            self._search.drop()
            self._numbering.drop()
            self._show(replace(self._state, busy=True, notice=KeyNotice.NONE, problem=""))
            self._ticket = self._tasks.submit(work, self._is_kept, self._failed)

    def _numbered(self, seen: FormSeen) -> None:
        notice = KeyNotice.NONE
        if seen.is_misread:
            notice = KeyNotice.MISREAD
        elif seen.earlier:
            notice = KeyNotice.KEYED_BEFORE
        self._show(replace(self._state, form=seen, notice=notice))

    def _found(self, people: tuple[KnownPerson, ...]) -> None:
        self._looking = False
        if self._state.sort is Sort.CAME:
            people = tuple(one for one in people if _is_named(one, self._asked))
        self._show(replace(self._state, candidates=people[:MOST_SHOWN]))
        then, self._then = self._then, None
        if then is not None:
            then()

    def _is_kept(self, keyed: Keyed) -> None:
        state = self._state
        self._last_form = state.form.number
        kept = state.kept + 1
        self._show(
            KeyingState(state.sort, when=state.when, kept=kept, last=keyed, notice=KeyNotice.KEPT)
        )
        self.kept.emit()

    def _undone(self, _: int) -> None:
        kept = max(self._state.kept - 1, 0)
        self._last_form = ""
        undone = KeyNotice.UNDONE
        self._show(replace(self._state, kept=kept, last=None, busy=False, notice=undone))

    def _failed(self, error: Exception) -> None:
        self._looking, self._then = False, None
        trouble = KeyNotice.TROUBLE
        self._show(replace(self._state, busy=False, notice=trouble, problem=code_of(error)))
        raise_if_bug(error)

    def _show(self, state: KeyingState) -> None:
        self._state = state
        self.changed.emit(state)


def needs_of(text: str) -> tuple[str, ...]:
    """Read ticked needs from their digits, each once."""
    places = (int(digit) for digit in text if digit.isdecimal() and digit.isascii())
    return tuple(
        dict.fromkeys(NEEDS[place - 1].value for place in places if 1 <= place <= len(NEEDS))
    )


def sex_of(text: str) -> Sex:
    """Read 1, 2, 3 or a word for a sex; anything else is unknown."""
    return _SEXES.get(text.strip().lower()[:1], Sex.UNKNOWN)


def _is_named(person: KnownPerson, asked: str) -> bool:
    """Tell whether somebody is named exactly so; a card is full of names that merely begin alike.

    The spaces between the parts of a name do not count.
    """
    wanted = "".join(asked.split())
    return wanted in {"".join(text.split()) for text in (person.name, person.kana, person.code)}
