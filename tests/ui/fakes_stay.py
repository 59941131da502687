"""Stays in memory: a handful of people who go out and come back."""

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

from shelter_app.application.desk.shown import MatchState, Origin, PersonLine, Standing
from shelter_app.application.stay.groups import Counted, CountedGroup
from shelter_app.application.stay.lines import by_kana, found_under
from shelter_app.application.stay.page import (
    Amendment,
    Conflict,
    HandOver,
    Kin,
    OpenNeed,
    PersonPage,
    SaidFact,
    Standpoint,
    Told,
)
from shelter_app.application.stay.rollcall import Answer, AreaCall, Called, PastCall, RollCall
from shelter_app.application.stay.shown import (
    Change,
    Errand,
    Known,
    OtherPlace,
    PeopleList,
    Recorded,
    Shelf,
    Staying,
    Where,
)
from shelter_app.domain.ids import ActId, EventId, Subject
from shelter_app.domain.ledger.event import Channel
from shelter_app.domain.people import Sex
from tests.ui.samples import NIGHT, SHIGERU, YUKO, subject

HIROMI = PersonLine(
    subject("person", 21), "佐藤 ひろみ", "さとう ひろみ", "", Sex.FEMALE, 41, "上ノ浦",
    here=True, urgent=True, match=MatchState.CONFIRMED,
)  # fmt: skip
OTHER_HIROMI = replace(
    HIROMI, ref=subject("person", 22), sex=Sex.MALE, age=44, urgent=False, match=None
)
NAKAGAWA = PersonLine(
    subject("person", 23), "中川 一郎", "なかがわ いちろう", "", Sex.MALE, 67, "中浜町",
    Origin.EVACUEE, standing=Standing.UNKNOWN,
)  # fmt: skip


def staying(line: PersonLine, where: Where = Where.IN, **more: Any) -> Staying:
    """Put somebody on the list."""
    key = " ".join(map(found_under, (line.kana, line.name, more.get("slip", ""))))
    return Staying(line, where=where, key=key, since=NIGHT, **more)


def sample_people() -> tuple[Staying, ...]:
    """People of one night."""
    late = NIGHT - timedelta(minutes=40)
    return by_kana(
        (
            staying(HIROMI, slip="03-B-0007-2", area="A-1", has_needs=True),
            staying(OTHER_HIROMI, slip="03-B-0008-4", area="A-1", is_contested=True),
            staying(YUKO, slip="03-B-0042-7", area="B-2"),
            staying(
                SHIGERU,
                Where.AWAY,
                slip="03-B-0043-5",
                errand=Errand.OUT.value,
                back_by=late,
                is_overdue=True,
            ),
            staying(NAKAGAWA, Where.LEFT, slip="03-B-0001-9", destination="弟宅"),
        )
    )


@dataclass
class FakeStays:
    """A shelter of five; ``fault`` is raised by the next call."""

    everybody: tuple[Staying, ...] = field(default_factory=sample_people)
    is_whole: bool = True
    changes: list[object] = field(default_factory=list)
    undone: list[ActId] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    contested: bool = True
    fault: Exception | None = None

    def _trip(self) -> None:
        if self.fault is not None:
            fault, self.fault = self.fault, None
            raise fault

    def people(self) -> PeopleList:
        self._trip()
        figures = {s: sum(one.stands_on(s) for one in self.everybody) for s in Shelf}
        away = (one for one in self.everybody if one.where is Where.AWAY)
        return PeopleList(self.everybody if self.is_whole else tuple(away), figures, self.is_whole)

    def find(self, text: str) -> tuple[Staying, ...]:
        self._trip()
        self.asked.append(text)
        return tuple(one for one in self.everybody if found_under(text) in one.key)

    def shown_by(self, symbol: object) -> Subject | None:
        self._trip()
        return symbol if isinstance(symbol, Subject) else None

    def shown_by_text(self, text: str) -> Subject | None:
        self._trip()
        self.asked.append(text)
        return YUKO.ref

    def page(self, ref: Subject) -> PersonPage:
        self._trip()
        (one,) = (one for one in self.everybody if one.ref == ref)
        others = tuple(
            other for other in self.everybody if other.line.name[:2] == one.line.name[:2]
        )
        return sample_page(one, tuple(other for other in others if other.ref != ref))

    def places(self) -> tuple[OtherPlace, ...]:
        self._trip()
        return (OtherPlace(b"2", "中浜コミュニティセンター"), OtherPlace(b"3", "ひばりの里"))

    def change(self, change: Change) -> Recorded:
        self._trip()
        self.changes.append(change)
        now = [
            replace(one, where=change.where, destination=change.destination, is_overdue=False)
            for one in change.people
        ]
        return self._put(tuple(now))

    def change_area(self, people: tuple[Staying, ...], area: str) -> Recorded:
        self._trip()
        self.changes.append(area)
        return self._put(tuple(replace(one, area=area) for one in people))

    def sight(self, people: tuple[Staying, ...], known: Known) -> Recorded:
        self._trip()
        self.changes.append(known)
        return self._put(people)

    def amend(self, page: PersonPage, amendment: Amendment) -> Recorded:
        self._trip()
        self.changes.append(amendment)
        return self._put((page.person,))

    def settle(self, page: PersonPage, conflict: Conflict, holds: Standpoint) -> Recorded:
        self._trip()
        self.changes.append((conflict.attribute, holds))
        return self._put((page.person,))

    def hand_over(self, page: PersonPage, order: HandOver) -> Recorded:
        self._trip()
        self.changes.append(order)
        return self._put((page.person,))

    def undo(self, act: ActId) -> None:
        self._trip()
        self.undone.append(act)

    def _put(self, now: tuple[Staying, ...]) -> Recorded:
        new = {one.ref: one for one in now}
        self.everybody = tuple(new.get(one.ref, one) for one in self.everybody)
        return Recorded(ActId(len(self.changes).to_bytes(16, "big")), now)


def sample_page(one: Staying, companions: tuple[Staying, ...]) -> PersonPage:
    """Everything that a page can hold."""
    first, other = (f"080-0000-000{n}" for n in (1, 2))
    phones = (
        Standpoint(EventId(b"1" * 16), first, first, NIGHT, "佐藤 恵", Channel.SPOKEN),
        Standpoint(EventId(b"2" * 16), other, other, channel=Channel.PAPER, form="K-12"),
    )
    earlier = NIGHT - timedelta(hours=3)
    return PersonPage(
        person=one,
        facts=(
            SaidFact("name", one.line.name),
            SaidFact("kana", one.line.kana),
            SaidFact("phone", "080-0000-0001", is_contested=True),
            SaidFact("remark"),
        ),
        companions=companions,
        family=(Kin("母", None, "本間 裕子(免許証)", NIGHT),),
        needs=(OpenNeed("oxygen", "酸素", due=NIGHT + timedelta(hours=3)),),
        history=(
            Told(
                "whereabouts.changed",
                {"state": "away", "reason": "外出"},
                NIGHT,
                operator="佐藤 恵",
            ),
            Told(
                "people.received",
                {},
                earlier,
                recorded=NIGHT,
                channel=Channel.PAPER,
                operator="佐藤 恵",
            ),
        ),
        conflicts=(Conflict("phone", phones),) if one.is_contested else (),
    )


@dataclass
class FakeGroups:
    """Two groups; ``fault`` is raised by the next call."""

    standing: tuple[CountedGroup, ...] = field(
        default_factory=lambda: (
            CountedGroup(subject("group", 1), 40, 38, "B", NIGHT),
            CountedGroup(subject("group", 2), 7, 7, at=NIGHT - timedelta(hours=2)),
        )
    )
    said: list[object] = field(default_factory=list)
    fault: Exception | None = None

    def _trip(self) -> None:
        if self.fault is not None:
            fault, self.fault = self.fault, None
            raise fault

    def groups(self) -> tuple[CountedGroup, ...]:
        self._trip()
        return self.standing

    def count(self, number: int, area: str = "") -> Counted:
        self._trip()
        self.said.append((number, area))
        new = CountedGroup(subject("group", 9 + len(self.said)), number, number, area, NIGHT)
        self.standing = (new, *self.standing)
        return self._done()

    def recount(self, group: CountedGroup, number: int) -> Counted:
        self._trip()
        self.said.append((group.ref, number))
        return self._done()

    def candidates(self, group: CountedGroup) -> tuple[Staying, ...]:
        self._trip()
        self.said.append(group.ref)
        return sample_people()[:3]

    def reconcile(self, group: CountedGroup, people: tuple[Staying, ...]) -> Counted:
        self._trip()
        self.said.append((group.ref, people))
        return self._done()

    def _done(self) -> Counted:
        return Counted(ActId(b"g" * 16), self.standing)


@dataclass
class FakeCalls:
    """A call of the sample people; ``fault`` is raised by the next call."""

    call: RollCall = field(default_factory=lambda: sample_call())  # noqa: PLW0108 - defined below
    ended: tuple[PastCall, ...] = field(
        default_factory=lambda: (
            PastCall(subject("rollcall", 1), NIGHT - timedelta(hours=6), NIGHT, 2, "佐藤 恵"),
        )
    )
    said: list[tuple[tuple[Subject, ...], Answer]] = field(default_factory=list)
    fault: Exception | None = None

    def _trip(self) -> None:
        if self.fault is not None:
            fault, self.fault = self.fault, None
            raise fault

    def current(self) -> RollCall:
        self._trip()
        return self.call

    def open(self) -> RollCall:
        self._trip()
        self.call = replace(self.call, ref=subject("rollcall", 2), opened_at=NIGHT)
        return self.call

    def answer(self, call: RollCall, people: tuple[Staying, ...], answer: Answer) -> ActId:
        self._trip()
        assert call.is_open
        refs = tuple(one.ref for one in people)
        self.said.append((refs, answer))
        self.call = replace(
            self.call,
            areas=tuple(
                replace(
                    area,
                    people=tuple(
                        replace(one, answer=answer) if one.person.ref in refs else one
                        for one in area.people
                    ),
                )
                for area in self.call.areas
            ),
        )
        return ActId(len(self.said).to_bytes(16, "big"))

    def close(self, call: RollCall) -> RollCall:
        self._trip()
        assert call.is_open
        ended = replace(self.call, closed_at=NIGHT)
        self.call = replace(self.call, ref=None)
        return ended

    def past(self) -> tuple[PastCall, ...]:
        self._trip()
        return self.ended


def sample_call() -> RollCall:
    """Whom a call would be of."""
    here = [one for one in sample_people() if one.where in (Where.IN, Where.AWAY)]
    areas = sorted({one.area for one in here}, key=lambda name: (not name, name))
    return RollCall(
        areas=tuple(
            AreaCall(
                area,
                tuple(
                    Called(one, Answer.AWAY if one.where is Where.AWAY else Answer.NOT_CALLED)
                    for one in here
                    if one.area == area
                ),
            )
            for area in areas
        ),
        anonymous=38,
        may_close=True,
    )
