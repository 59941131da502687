"""Use cases of finding people and telling people, in memory."""

from dataclasses import dataclass, field, replace
from datetime import timedelta

from shelter_app.application.cases.shown import (
    CaseDone,
    CaseKind,
    CaseLine,
    CaseList,
    NewCase,
    Outcome,
)
from shelter_app.application.unseen.shown import (
    Facet,
    Noted,
    Part,
    Plan,
    UnseenLine,
    UnseenPage,
    Wanted,
    Worklist,
)
from shelter_app.application.unseen.trying import NewTry, Tried, Trip, ends_search
from shelter_app.domain.ids import ActId, EventId, Subject
from shelter_app.domain.people import Sex
from shelter_app.ui.app.finding import Finding
from tests.ui.fake_telling import FakeInquiries, FakeNotes, Tripping
from tests.ui.samples import NIGHT, subject

ACT = ActId(b"f" * 16)


TRAPPED = CaseLine(
    subject("case", 1), CaseKind.RESCUE, "本間 キヨ", "中浜町 自宅・2階",
    "階段が落ちて降りられない", "孫", "0000-28-9250", opened_at=NIGHT - timedelta(minutes=40),
    basis="heads",
)  # fmt: skip
DIALYSIS = CaseLine(
    subject("case", 2), CaseKind.MEDICAL, "佐々木 進", "体育館 西側", "透析",
    opened_at=NIGHT - timedelta(hours=2), due=NIGHT + timedelta(hours=20),
    passed_to="本部", passed_at=NIGHT - timedelta(hours=1), basis="heads",
)  # fmt: skip
AIR = CaseLine(
    subject("case", 3), CaseKind.MEDICAL, "三浦 実", "体育館 保健室", "人工呼吸器の電源",
    opened_at=NIGHT - timedelta(hours=1), due=NIGHT - timedelta(minutes=5), is_overdue=True,
    passed_to="本部", passed_at=NIGHT - timedelta(minutes=50), received_by="本部 高橋",
    received_at=NIGHT - timedelta(minutes=46), basis="heads",
)  # fmt: skip
CLOSED = CaseLine(
    subject("case", 4), CaseKind.WHEREABOUTS, "中川 幸", "上里の娘の家", "無事に着いた", "隣の人",
    opened_at=NIGHT - timedelta(hours=3), outcome="done", closed_at=NIGHT - timedelta(hours=1),
)  # fmt: skip


@dataclass
class FakeCases(Tripping):
    """Reports that remember what was done with them."""

    lines: list[CaseLine] = field(default_factory=lambda: [AIR, DIALYSIS, TRAPPED])
    ended: list[CaseLine] = field(default_factory=lambda: [CLOSED])
    done: list[tuple[str, ...]] = field(default_factory=list)
    told: list[NewCase] = field(default_factory=list)

    def cases(self) -> CaseList:
        self.trip()
        return CaseList(tuple(self.lines), tuple(self.ended))

    def count_open(self) -> int:
        return len(self.lines)

    def report(self, new: NewCase) -> CaseDone:
        self.trip()
        self.told.append(new)
        self.lines.append(CaseLine(subject("case", 9), new.kind, new.who, new.place, new.need))
        return CaseDone(ACT, self.cases())

    def pass_on(self, line: CaseLine, to: str, how: str = "") -> CaseDone:
        return self._change(line, ("pass_on", to, how), passed_to=to)

    def received(self, line: CaseLine, by: str) -> CaseDone:
        return self._change(line, ("received", by), received_by=by)

    def close(self, line: CaseLine, outcome: Outcome) -> CaseDone:
        self.trip()
        self.done.append(("close", outcome.value))
        self.lines.remove(line)
        self.ended.insert(0, replace(line, outcome=outcome.value))
        return CaseDone(ACT, self.cases())

    def undo(self, act: ActId) -> CaseList:
        self.trip()
        self.done.append(("undo", act.decode()[:1]))
        return self.cases()

    def _change(self, line: CaseLine, done: tuple[str, ...], **said: str) -> CaseDone:
        self.trip()
        self.done.append(done)
        self.lines[self.lines.index(line)] = replace(line, **said)  # type: ignore[arg-type] # texts
        return CaseDone(ACT, self.cases())


KIYO = UnseenLine(
    subject("entry", 21), "本間 キヨ", "ホンマ キヨ", Sex.FEMALE, 86, "中浜", "霧浦町中浜217番地4",
    "0000-28-9250", "磯部 健太", "0000-25-1265", 5, ("care-3", "oxygen"), is_expected=True,
)  # fmt: skip
GEN = UnseenLine(
    subject("entry", 22), "渡邉 源", "ワタナベ ゲン", Sex.MALE, 91, "船越", "霧浦町船越3番地", "",
    urgency=4, reasons=("care-5",), tries=1,
    last=Tried("visit", "absent", NIGHT - timedelta(minutes=30), "消防団 第2分団"),
)  # fmt: skip
TOME = UnseenLine(
    subject("entry", 23), "佐々木 トメ", "ササキ トメ", Sex.FEMALE, 88, "中浜", "霧浦町中浜12番地",
    urgency=3, reasons=("dementia", "alone"), is_danger=True, out=1,
)  # fmt: skip
SUE = UnseenLine(
    subject("entry", 24), "中川 スエ", "ナカガワ スエ", Sex.FEMALE, 79, "上里", "霧浦町上里1番地",
    urgency=2, reasons=("hearing",), hearsay=True, tries=1,
    last=Tried("third", "heard_well", NIGHT - timedelta(minutes=10), "隣の人", "娘の家にいる"),
)  # fmt: skip
WAITS = UnseenLine(
    subject("entry", 25), "三浦 実", "ミウラ ミノル", Sex.MALE, 70, "汐入", is_waiting=True,
)  # fmt: skip
LOST = UnseenLine(
    subject("entry", 26), "大谷 正", "オオタニ タダシ", Sex.MALE, 83, "汐入", "霧浦町汐入5番地",
    urgency=3, reasons=("sight",), safety="unreachable", is_contested=True, tries=3,
)  # fmt: skip
UNSEEN = (KIYO, GEN, LOST, TOME, SUE, WAITS)
OVERDUE = Trip(
    EventId(b"t" * 16), "消防団 第2分団", (TOME.ref,), (TOME.name,), NIGHT - timedelta(hours=1),
    NIGHT - timedelta(minutes=10), is_overdue=True,
)  # fmt: skip
PLAN = Plan(
    "本間 キヨ", "ホンマ キヨ", Sex.FEMALE, "昭和15年3月4日", 86, "霧浦町中浜217番地4",
    phone="0000-28-9250", emergency_contact="本間 裕子(娘) 0000-28-9251", living_with="あり",
    reason="要介護3、在宅酸素", helper_name="磯部 健太", helper_phone="0000-25-1265",
    planned_shelter="第三小学校体育館", route="県道を通らず、浜の道から",
    remarks="電源が要る機器あり",
)  # fmt: skip


@dataclass
class FakeUnseen(Tripping):
    """A list of six, and what was done with it."""

    lines: tuple[UnseenLine, ...] = UNSEEN
    trips: tuple[Trip, ...] = (OVERDUE,)
    danger: dict[str, str] = field(default_factory=dict)
    asked: list[Wanted] = field(default_factory=list)
    done: list[tuple[object, ...]] = field(default_factory=list)

    def worklist(self, wanted: Wanted) -> Worklist:
        self.trip()
        self.asked.append(wanted)
        shown = tuple(one for one in self.lines if wanted.district in ("", one.district))
        if wanted.part is Part.WAITING:
            shown = tuple(one for one in shown if one.is_waiting)
        names = sorted({one.district for one in self.lines})
        return Worklist(
            wanted,
            shown,
            len(self.lines),
            ((Part.ALL, 6), (Part.URGENT, 2), (Part.WAITING, 1)),
            tuple(Facet(name, 1, self.danger.get(name, "")) for name in names),
            (Facet("磯部 健太", 1),),
            self.trips,
        )

    def page(self, entry: Subject) -> UnseenPage:
        self.trip()
        line = next(one for one in UNSEEN if one.ref == entry)
        tries = tuple(filter(None, [line.last]))
        return UnseenPage(line, replace(PLAN, name=line.name, kana=line.kana), tries)

    def note_try(self, page: UnseenPage, tried: NewTry) -> Noted:
        self.trip()
        self.done.append(("try", page.line.ref, tried))
        is_found = ends_search(tried.how, tried.found)
        return Noted(ACT, subject("person", 30) if is_found else None)

    def unreachable(self, page: UnseenPage) -> Noted:
        return self._did("unreachable", page.line.ref)

    def send(self, entries: tuple[Subject, ...], searcher: str, minutes: int) -> Noted:
        return self._did("send", entries, searcher, minutes)

    def came_back(self, trip: Trip) -> Noted:
        self.trips = ()
        return self._did("back", trip.searcher)

    def mark_danger(self, district: str, why: str) -> Noted:
        self.danger[district] = why
        return self._did("danger", district, why)

    def undo(self, act: ActId) -> None:
        self._did("undo", act)

    def _did(self, *what: object) -> Noted:
        self.trip()
        self.done.append(what)
        return Noted(ACT)


@dataclass
class FakeFinding:
    """Everything of finding people."""

    unseen: FakeUnseen = field(default_factory=FakeUnseen)
    cases: FakeCases = field(default_factory=FakeCases)
    inquiries: FakeInquiries = field(default_factory=FakeInquiries)
    notes: FakeNotes = field(default_factory=FakeNotes)

    def cases_of(self) -> Finding:
        return Finding(self.unseen, self.cases, self.inquiries, self.notes)
