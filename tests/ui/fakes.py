"""Use cases in memory for presenters and screens."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from shelter_app.application.camera.shown import CameraSight, Scan
from shelter_app.application.desk.matching import (
    MatchCase,
)
from shelter_app.application.desk.shown import (
    Call,
    Candidate,
    Counts,
    MatchState,
    Order,
    PersonLine,
    Presentation,
    Received,
    RecentAct,
    RecentPerson,
    Slip,
    Standing,
)
from shelter_app.application.opening.session import (
    DeskFacts,
    NewOperator,
    Operator,
    Permissions,
    Welcome,
    WrongPin,
)
from shelter_app.application.opening.shown import (
    Founding,
    Opener,
    Survey,
    TownSummary,
)
from shelter_app.domain.deeds import deeds_of
from shelter_app.domain.ids import ActId, OperatorId, Subject
from tests.ui.samples import (
    ABE,
    ACT,
    CASE,
    ENVELOPE,
    FAMILY,
    KIYO,
    NIGHT,
    PHRASE,
    SATO,
    SHIGERU,
    TOWN,
    YOSHIDA,
    YUKO,
    gym_picture,
)


class FakeClock:
    """Time that moves when told."""

    def __init__(self) -> None:
        self.seconds = self.slept = 0.0

    def monotonic(self) -> float:
        return self.seconds

    def asleep(self) -> float:
        return self.slept

    def now(self) -> datetime:
        return NIGHT + timedelta(seconds=self.seconds)

    def forward(self, *, minutes: float = 0, seconds: float = 0) -> None:
        self.seconds += minutes * 60 + seconds


@dataclass
class FakeDesk:
    """A desk that remembers what it was told; ``fault`` is raised by the next call."""

    orders: list[Order] = field(default_factory=list)
    undone: list[tuple[ActId, tuple[Subject, ...]]] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    fault: Exception | None = None
    presentation: Presentation = FAMILY
    figures: Counts = field(
        default_factory=lambda: Counts(
            213, 40, 18, overdue=3, gone=1, waiting_stick=2, waiting_hq=12
        )
    )
    looked: list[Subject] = field(default_factory=list)
    to_find: list[tuple[Subject, ...] | Exception] = field(default_factory=list)
    """What looking people up in the register gives, one after the other."""
    acts: tuple[RecentAct, ...] = ()
    open_calls: tuple[Call, ...] = ()

    def _trip(self) -> None:
        if self.fault is not None:
            fault, self.fault = self.fault, None
            raise fault

    def present(self, symbol: object) -> Presentation:
        self._trip()
        return symbol if isinstance(symbol, Presentation) else self.presentation

    def present_text(self, text: str) -> Presentation:
        self._trip()
        self.asked.append(text)
        return self.presentation

    def search(self, text: str) -> tuple[Candidate, ...]:
        self._trip()
        self.asked.append(text)
        if text.startswith("ほんま"):
            family = (Candidate(line, 2) for line in (KIYO, SHIGERU, YUKO))
            return (*family, Candidate(YOSHIDA))
        return ()

    def look(self, ref: Subject) -> Presentation:
        self._trip()
        self.looked.append(ref)
        return self.presentation

    def receive(self, order: Order) -> Received:
        self._trip()
        self.orders.append(order)
        stood = [s for s in order.stood if s.standing is Standing.CAME]
        heads = len(stood) + len(order.extras)
        self.figures = replace(self.figures, inside=self.figures.inside + heads)
        people = tuple(RecentPerson(s.ref, "本間 キヨ") for s in stood)
        self.acts = (RecentAct(ACT, NIGHT, "本間", heads, people), *self.acts)[:5]
        slips = tuple(Slip(s.ref, "本間 キヨ", f"03-B-00{42 + n}-7") for n, s in enumerate(stood))
        waits = (KIYO.ref,) if any(s.ref == KIYO.ref for s in stood) else ()
        said = [one.said for one in stood]
        said += [one.said for one in order.extras]
        calls = tuple("03-B-0042-7" for one in said if one.needs)
        troubles = [one.trouble for one in order.stood]
        troubles += [one.trouble for one in order.awaited]
        reports = len(troubles) - troubles.count(None)
        return Received(ACT, heads, slips, waits, calls, reports)

    def look_up_next(self) -> tuple[Subject, ...] | None:
        found = self.to_find.pop(0) if self.to_find else None
        if isinstance(found, Exception):
            raise found
        return found

    def undo(self, act: ActId, people: tuple[Subject, ...] = ()) -> Counts:
        self._trip()
        self.undone.append((act, people))
        self.acts = tuple(replace(a, undone=True) for a in self.acts)
        return self.figures

    def counts(self) -> Counts:
        self._trip()
        return self.figures

    def calls(self) -> tuple[Call, ...]:
        self._trip()
        return self.open_calls

    def recent(self) -> tuple[RecentAct, ...]:
        self._trip()
        return self.acts


@dataclass
class FakeSession:
    """Two operators; the PIN is 2580."""

    people: tuple[Operator, ...] = (SATO, ABE)
    shown: DeskFacts = field(
        default_factory=lambda: DeskFacts(
            "第三小学校体育館", "令和13年2月 沖合地震", drill=True, register_open=True
        )
    )
    done: list[str] = field(default_factory=list)
    tries: int = 5
    fault: Exception | None = None

    def _trip(self) -> None:
        if self.fault is not None:
            fault, self.fault = self.fault, None
            raise fault

    def facts(self) -> DeskFacts:
        self._trip()
        return self.shown

    def operators(self) -> tuple[Operator, ...]:
        self._trip()
        return self.people

    def add_operator(self, new: NewOperator) -> Operator:
        self._trip()
        number = len(self.people) + 1
        id_ = OperatorId(bytes([number]) * 16)
        added = Operator(id_, new.name, new.affiliation, new.role, new.until_ms)
        self.people += (added,)
        return added

    def sign_in(self, operator: OperatorId, pin: str) -> Welcome | WrongPin:
        self._trip()
        if pin == "2580":
            who = next(person for person in self.people if person.id == operator)
            return Welcome(who, Permissions(deeds_of(who.affiliation, who.role)))
        self.tries -= 1
        return WrongPin(self.tries, wait_seconds=5)

    def pause(self) -> None:
        self._trip()
        self.done.append("pause")

    def lock(self) -> None:
        self._trip()
        self.done.append("lock")


@dataclass
class FakeOpening:
    """A laptop; the passphrase is ``PHRASE``."""

    found_here: Survey = field(default_factory=Survey)
    opened: list[tuple[str, Opener, str]] = field(default_factory=list)
    founded: list[Founding] = field(default_factory=list)
    read: list[Path] = field(default_factory=list)
    fault: Exception | None = None

    def _trip(self) -> None:
        if self.fault is not None:
            fault, self.fault = self.fault, None
            raise fault

    def survey(self) -> Survey:
        self._trip()
        return self.found_here

    def open_with(self, store: str, opener: Opener, secret: str) -> None:
        self._trip()
        self.opened.append((store, opener, secret))

    def start_reception_only(self) -> str:
        self._trip()
        return PHRASE

    def confirm_phrase(self, typed: str) -> bool:
        self._trip()
        return typed == PHRASE

    def join(self, opener: Opener, secret: str) -> int:
        self._trip()
        self.opened.append(("join", opener, secret))
        return 27

    def read_pack(self, path: Path) -> TownSummary:
        self._trip()
        self.read.append(path)
        return TOWN

    def offer_phrase(self) -> str:
        self._trip()
        return PHRASE

    def offer_envelope(self) -> str:
        self._trip()
        return ENVELOPE

    def found(self, founding: Founding) -> None:
        self._trip()
        self.founded.append(founding)


@dataclass
class FakeMatching:
    """One person with two proposals."""

    decisions: list[tuple[Subject | None, MatchState]] = field(default_factory=list)
    looked: list[Subject] = field(default_factory=list)
    fault: Exception | None = None

    def _trip(self) -> None:
        if self.fault is not None:
            fault, self.fault = self.fault, None
            raise fault

    def waiting(self) -> tuple[PersonLine, ...]:
        self._trip()
        return (CASE.person,)

    def case(self, person: Subject) -> MatchCase:
        self._trip()
        self.looked.append(person)
        return CASE

    def decide(self, case: MatchCase, entry: Subject | None, state: MatchState) -> MatchCase:
        self._trip()
        self.decisions.append((entry, state))
        changed = tuple(
            replace(p, state=state) if entry in (None, p.entry) else p for p in case.proposals
        )
        return replace(case, proposals=changed)


class FakeCamera:
    """A camera that shows one picture and says what the test says."""

    def __init__(self) -> None:
        self.picture: NDArray[np.uint8] | None = gym_picture()
        self.running = False
        self.seen: Callable[[Scan], None] = lambda _: None
        self.sight = CameraSight.WATCHING

    def start(self, seen: Callable[[Scan], None]) -> None:
        self.running = True
        self.seen = seen

    def stop(self) -> None:
        self.running = False

    def latest_preview(self) -> NDArray[np.uint8] | None:
        return self.picture


@dataclass
class FakeChime:
    """Remembers what sounded."""

    heard: list[str] = field(default_factory=list)

    def accepted(self) -> None:
        self.heard.append("accepted")

    def refused(self) -> None:
        self.heard.append("refused")


class FakeNavigator:
    """Remembers where one went."""

    def __init__(self) -> None:
        self.places: list[object] = []

    def go(self, place: object) -> None:
        self.places.append(place)
