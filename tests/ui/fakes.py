"""Use cases in memory, with invented people, for presenters and screens."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from shelter_app.application.camera.shown import Scan
from shelter_app.application.desk.matching import (
    Agreement,
    Compared,
    MatchCase,
    MatchField,
    Proposal,
)
from shelter_app.application.desk.printing import Printed
from shelter_app.application.desk.shown import (
    Candidate,
    Counts,
    MatchState,
    Order,
    Origin,
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
    PlaceChoice,
    Survey,
    TownSummary,
)
from shelter_app.domain.ids import ActId, OperatorId, Subject
from shelter_app.domain.people import Sex
from shelter_app.domain.roles import Affiliation, Role


def subject(kind: str, number: int) -> Subject:
    """Make a subject for a sample person."""
    return Subject(kind, number.to_bytes(16, "big"))


KIYO = PersonLine(
    subject("entry", 1), "本間 キヨ", "ほんま きよ", "", Sex.FEMALE, 84, "中浜町",
    Origin.REGISTER, standing=Standing.CAME, urgent=True, match=MatchState.PENDING,
)  # fmt: skip
SHIGERU = PersonLine(
    subject("person", 2), "本間 茂", "ほんま しげる", "", Sex.MALE, 86, "中浜町",
    Origin.EVACUEE, standing=Standing.UNKNOWN,
)  # fmt: skip
YUKO = PersonLine(
    subject("person", 3), "本間 裕子", "ほんま ゆうこ", "", Sex.FEMALE, 58, "中浜町",
    Origin.EVACUEE, here=True, standing=Standing.UNKNOWN,
)  # fmt: skip
YOSHIDA = PersonLine(
    subject("entry", 4), "𠮷田 髙志", "よしだ たかし", "", Sex.MALE, 47, "上ノ浦",
    Origin.REGISTER, standing=Standing.CAME,
)  # fmt: skip
FAMILY = Presentation((KIYO, SHIGERU, YUKO), by_card=True, basis="heads")
OTHER = Presentation((YOSHIDA,), by_card=True)
ACT = ActId(bytes(16))
NIGHT = datetime(2031, 2, 3, 2, 58)  # noqa: DTZ001 - the wall clock of the gym


class FakeClock:
    """Time that moves when told."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def monotonic(self) -> float:
        return self.seconds

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
        default_factory=lambda: Counts(213, 40, 18, waiting_stick=2, waiting_hq=12)
    )
    looked: list[Subject] = field(default_factory=list)
    acts: tuple[RecentAct, ...] = ()

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
        return Received(ACT, heads, slips, self.figures, waits)

    def undo(self, act: ActId, people: tuple[Subject, ...] = ()) -> Counts:
        self._trip()
        self.undone.append((act, people))
        self.acts = tuple(replace(a, undone=True) for a in self.acts)
        return self.figures

    def counts(self) -> Counts:
        self._trip()
        return self.figures

    def recent(self) -> tuple[RecentAct, ...]:
        self._trip()
        return self.acts


def sample_acts() -> tuple[RecentAct, ...]:
    """Return a night's last five acts."""
    people = (RecentPerson(subject("person", 8), "中川 一郎"),)
    labels = (("中川", 3), ("人数のみ", 40), ("佐々木", 2), ("氏名不明", 1), ("渡邉", 5))
    return tuple(
        RecentAct(ActId(bytes([n]) * 16), NIGHT - timedelta(minutes=n), label, heads, people)
        for n, (label, heads) in enumerate(labels, 1)
    )


SATO = Operator(OperatorId(bytes([1]) * 16), "佐藤 恵", Affiliation.TOWN, Role.LEAD)
ABE = Operator(OperatorId(bytes([2]) * 16), "阿部 健", Affiliation.SCHOOL, Role.RECEPTION)


@dataclass
class FakeSession:
    """Two operators; the PIN is 2580."""

    people: tuple[Operator, ...] = (SATO, ABE)
    shown: DeskFacts = field(
        default_factory=lambda: DeskFacts("第三小学校体育館", "令和13年2月 沖合地震", drill=True)
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
        added = Operator(OperatorId(bytes([number]) * 16), new.name, new.affiliation, new.role)
        self.people += (added,)
        return added

    def sign_in(self, operator: OperatorId, pin: str) -> Welcome | WrongPin:
        self._trip()
        if pin == "2580":
            who = next(person for person in self.people if person.id == operator)
            return Welcome(who, Permissions(decide_matches=True, explain_matches=True))
        self.tries -= 1
        return WrongPin(self.tries, wait_seconds=5)

    def pause(self) -> None:
        self._trip()
        self.done.append("pause")

    def lock(self) -> None:
        self._trip()
        self.done.append("lock")


PLACES = (
    PlaceChoice("p1", "第三小学校体育館", "指定避難所"),
    PlaceChoice("p2", "中浜コミュニティセンター", "指定避難所"),
    PlaceChoice("p3", "ひばりの里", "福祉避難所"),
)
TOWN = TownSummary("潮見島町", "令和13年1月20日", drill=True, places=PLACES, entries=400, cards=120)
PHRASE = "sakura-1204-minato-kaze-88"


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

    def found(self, founding: Founding) -> None:
        self._trip()
        self.founded.append(founding)


CASE = MatchCase(
    replace(KIYO, origin=Origin.EVACUEE, ref=subject("person", 9)),
    (
        Proposal(
            KIYO.ref,
            replace(KIYO, name="本間 キヨ", town="中浜町2丁目"),
            MatchState.PENDING,
            (
                Compared(MatchField.NAME, Agreement.SAME, "本間 キヨ", "本間 キヨ"),
                Compared(MatchField.BIRTH, Agreement.CLOSE, "昭和15年", "昭和15年3月2日"),
                Compared(MatchField.ADDRESS, Agreement.UNKNOWN, "", "中浜町2丁目4"),
            ),
            may_decide=True,
        ),
        Proposal(
            subject("entry", 12),
            replace(KIYO, name="本間 キヨエ", kana="ほんま きよえ", age=79, town="上ノ浦"),
            MatchState.PENDING,
            (Compared(MatchField.NAME, Agreement.CLOSE, "本間 キヨ", "本間 キヨエ"),),
            may_decide=True,
        ),
    ),
)


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


@dataclass
class FakePapers:
    """A roster of two pages."""

    sent: list[Printed] = field(default_factory=list)
    saved: list[Path] = field(default_factory=list)
    fault: Exception | None = None

    def roster(self) -> Printed:
        if self.fault is not None:
            raise self.fault
        page = np.full((842, 595, 3), 255, np.uint8)
        page[60:70, 40:400] = 20
        page[90:780:24, 40:555] = 150
        return Printed(b"%PDF", 2, page)

    def send(self, paper: Printed) -> None:
        if self.fault is not None:
            raise self.fault
        self.sent.append(paper)

    def save(self, paper: Printed, path: Path) -> None:
        if self.fault is not None:
            raise self.fault
        self.sent.append(paper)
        self.saved.append(path)


class FakeCamera:
    """A camera that shows one picture and says what the test says."""

    def __init__(self) -> None:
        self.picture: NDArray[np.uint8] | None = gym_picture()
        self.running = False
        self.seen: Callable[[Scan], None] = lambda _: None

    def start(self, seen: Callable[[Scan], None]) -> None:
        self.running = True
        self.seen = seen

    def stop(self) -> None:
        self.running = False

    def latest_preview(self) -> NDArray[np.uint8] | None:
        return self.picture


def gym_picture() -> NDArray[np.uint8]:
    """Draw something like a hand's breadth of a dim gym with a card in it."""
    y, x = np.mgrid[0:480, 0:640]
    shade = (90 + 50 * (y / 480) + 20 * np.sin(x / 90)).astype(np.uint8)
    picture = np.stack([shade, (shade * 0.95).astype(np.uint8), (shade * 0.85).astype(np.uint8)], 2)
    picture[150:330, 180:460] = 240
    picture[180:260, 200:280] = 30
    return np.ascontiguousarray(picture)


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
