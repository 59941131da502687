"""Inquiries and hand-over notes, in memory."""

from dataclasses import dataclass, field, replace
from datetime import timedelta

from shelter_app.application.inquiries.shown import Answer, Asked, Meant, OpenInquiry, Told
from shelter_app.application.notes.shown import Change, HandOver, Note
from shelter_app.domain.people import Sex
from shelter_app.domain.telling import Relation, Tellable
from tests.ui.samples import NIGHT, subject


class Tripping:
    """``fault`` is raised by the next call."""

    fault: Exception | None = None

    def trip(self) -> None:
        if self.fault is not None:
            fault, self.fault = self.fault, None
            raise fault


YUKARI = Told(
    subject("person", 41), "中川 一郎", "なかがわ いちろう", Sex.MALE, 71, "上里",
    Tellable(safety=True, health=True, whereabouts=True), True, "light", "in",
)  # fmt: skip
WAITING = OpenInquiry(
    subject("inquiry", 51), "大野 剛", "family", "大野 ゆかり 42", "待っていると伝えて",
    "090-0000-0001", NIGHT - timedelta(minutes=20),
)  # fmt: skip


@dataclass
class FakeInquiries(Tripping):
    """Of 中川 something may be told; of anybody else there is no information."""

    asked: list[Asked] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    settled: list[str] = field(default_factory=list)
    lines: tuple[OpenInquiry, ...] = (WAITING,)

    def ask(self, asked: Asked) -> Answer:
        self.trip()
        self.asked.append(asked)
        people = (YUKARI,) if asked.name.startswith("中川") else ()
        return Answer(subject("inquiry", 52), Relation.FAMILY, people)

    def tell(self, answer: Answer, told: Told) -> None:
        self.trip()
        self.told.append(told)
        assert told in answer.people

    def waiting(self) -> tuple[OpenInquiry, ...]:
        self.trip()
        return self.lines

    def meant(self, inquiry: OpenInquiry) -> tuple[Meant, ...]:
        self.trip()
        assert inquiry in self.lines
        return (Meant(subject("person", 42), "スミレ", "", 42, "中浜", "03-B-0042-7", "2階", True),)

    def settle(self, inquiry: OpenInquiry, told: str) -> tuple[OpenInquiry, ...]:
        self.trip()
        assert inquiry in self.lines
        self.settled.append(told)
        self.lines = ()
        return self.lines


SHOWN = HandOver(
    (
        Note("発電機の燃料は6時まで。保健室に発熱の方3人。", "佐藤 恵", NIGHT - timedelta(hours=1)),
        Note("トイレの水が止まった。", "阿部 健", NIGHT - timedelta(hours=3)),
    ),
    (
        Change("people.received", ("中川 一郎", "中川 幸"), 3, "阿部 健", NIGHT),
        Change("case.opened", (), 0, "阿部 健", NIGHT - timedelta(minutes=3)),
        Change("drone.seen", (), 0, "", NIGHT - timedelta(minutes=4)),
    ),
)  # fmt: skip


@dataclass
class FakeNotes(Tripping):
    """Two notes and three changes."""

    shown: HandOver = SHOWN
    done: list[str] = field(default_factory=list)

    def look(self) -> HandOver:
        self.trip()
        return self.shown

    def write(self, text: str) -> HandOver:
        self.trip()
        self.done.append(text)
        self.shown = replace(self.shown, notes=(Note(text, "佐藤 恵", NIGHT), *self.shown.notes))
        return self.shown

    def looked(self, shown: HandOver) -> HandOver:
        self.trip()
        self.done.append("looked")
        self.shown = replace(shown, changes=())
        return self.shown
