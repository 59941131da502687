"""What the desk gathers for each sheet, for whom, and that it is written down first."""

from datetime import timedelta

import pytest

from shelter_app.application.desk.shown import MatchState, TypedPerson
from shelter_app.application.desk.table import NotPermitted
from shelter_app.application.papers import SheetKind
from shelter_app.application.prints.handover import hand_over
from shelter_app.application.prints.making import offers, worksheet
from shelter_app.application.prints.posting import PostingIsOff, posting, switch_posting
from shelter_app.application.prints.report import report
from shelter_app.application.prints.requests import requests
from shelter_app.application.prints.rollcall import rollcall
from shelter_app.application.prints.roster import roster
from shelter_app.application.prints.shown import Wanted
from shelter_app.application.prints.worklist import unseen_number, worklist
from shelter_app.application.unseen.seeing import RegisterClosed
from shelter_app.application.worksheets import BlankForms, PlanSheet, ReportSheet
from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.facts.condition import (
    AttemptMade,
    CaseClosed,
    CaseOpened,
    CasePassed,
    HealthStated,
    NeedStated,
)
from shelter_app.domain.ledger.facts.links import ConsentStated
from shelter_app.domain.ledger.facts.people import GroupCounted, PeopleSeen, WhereaboutsChanged
from shelter_app.domain.ledger.facts.running import NoteHanded, PlaceObserved
from shelter_app.domain.people import Sex
from shelter_app.domain.register import Entry
from tests.application.demo_town import KIYO, card_of, lines
from tests.application.night import LEAD, RECEPTION, TEACHER, WELFARE, Night

HANAKO = TypedPerson("山田 花子", "やまだ はなこ", "84", Sex.FEMALE, "中浜")


def received(night: Night, *people: TypedPerson) -> list[Subject]:
    return [slip.ref for slip in night.type_in(*people).slips]


def entry_named(night: Night, name: str) -> Entry:
    assert night.table.register is not None
    return next(one for one in night.table.register.every_entry() if one.name == name)


def agree(night: Night, person: Subject, answer: str = "yes") -> None:
    said = ConsentStated(purpose="posting", recipient="public", answer=answer, giver="self")
    night.record("consent.stated", said, person)


def test_people_are_called_by_area_with_those_without_one_last(night: Night) -> None:
    here, there, out, gone = received(night, *(TypedPerson(f"人 {n}") for n in "あいうえ"))
    night.move(here, WhereaboutsChanged(state="in", area="B-2"))
    night.move(there, WhereaboutsChanged(state="in", area="A-1"))
    night.move(out, WhereaboutsChanged(state="away", reason="外泊"))
    night.leave(gone)

    sheet = rollcall(night.table, night.store.label)

    shown = [
        (area.name, line.name, line.whereabouts) for area in sheet.areas for line in area.lines
    ]
    assert shown == [("A-1", "人 い", ""), ("B-2", "人 あ", ""), ("", "人 う", "外泊")]
    assert sheet.count.in_shelter == 2


def test_a_protected_person_is_called_by_her_called_name_or_by_number(night: Night) -> None:
    one, other = received(night, HANAKO, TypedPerson("川上 ゆり"))
    night.protect(one, "スミレ")
    night.protect(other)

    (area,) = rollcall(night.table, night.store.label).areas

    assert {(line.name, line.kana) for line in area.lines} == {("スミレ", ""), ("(番号で呼ぶ)", "")}


def test_the_roster_of_somebody_who_may_not_know_hides_the_protected(bare: Night) -> None:
    bare.a.doorway.start_reception_only()
    bare.a.sitting.add_operator(TEACHER)
    bare.sign_in(TEACHER)
    (hanako,) = received(bare, HANAKO)
    bare.protect(hanako, "スミレ")

    (line,) = roster(bare.table, bare.store.label).lines

    assert line.not_disclosed
    assert (line.name, line.kana, line.address, line.age, line.birth) == (
        "スミレ",
        "",
        "",
        None,
        "",
    )


def test_nothing_is_posted_until_whoever_leads_allows_it(night: Night) -> None:
    with pytest.raises(PostingIsOff):
        posting(night.table, night.store.label)
    night.sign_in(WELFARE)
    with pytest.raises(NotPermitted):
        switch_posting(night.table, on=True)
    night.sign_in(LEAD)
    switch_posting(night.table, on=True)
    assert posting(night.table, night.store.label).lines == ()
    switch_posting(night.table, on=False)
    with pytest.raises(PostingIsOff):
        posting(night.table, night.store.label)


def test_only_those_who_are_here_agreed_and_need_no_protection_are_posted(night: Night) -> None:
    names = ("賛成", "反対", "未回答", "非公開", "退所", "同じ人")
    people = dict(
        zip(names, received(night, *(TypedPerson(n, town="中浜") for n in names)), strict=True)
    )
    for name in ("賛成", "非公開", "退所", "同じ人"):
        agree(night, people[name])
    agree(night, people["反対"])
    agree(night, people["反対"], "no")
    night.protect(people["非公開"])
    night.leave(people["退所"])
    night.protect(people["同じ人"])
    switch_posting(night.table, on=True)

    (line,) = posting(night.table, night.store.label).lines

    assert (line.name, line.town) == ("賛成", "中浜")


def value_of(sheet: ReportSheet, name: str) -> str:
    return next(item.value for item in sheet.items if item.name == name)


def test_the_report_counts_apart_what_eei_keeps_apart(night: Night) -> None:
    woman, man, baby, home, away = received(
        night,
        HANAKO,
        TypedPerson("山田 太郎", sex=Sex.MALE),
        TypedPerson("山田 空", age="0歳"),
        TypedPerson("自宅の人"),
        TypedPerson("外出の人"),
    )
    night.move(home, WhereaboutsChanged(state="home"))
    night.move(away, WhereaboutsChanged(state="away"))
    night.record("group.counted", GroupCounted(number=40), Subject("group", night.table.new_id()))
    night.record("need.stated", NeedStated(code="oxygen", hours_left=3), woman)
    night.record("health.stated", HealthStated(state="light"), man)
    night.record("health.stated", HealthStated(state="well"), baby)
    night.record("case.opened", CaseOpened(what="medical"), Subject("case", night.table.new_id()))

    sheet = report(night.table, night.store.label, 7)

    said = {item.name: item.value for item in sheet.items}
    assert [item.number for item in sheet.items] == list(range(1, 16))
    assert said == {
        "避難者数(総数)": "43",
        "うち 名前の分かる人": "3",
        "うち 人数のみ(氏名未確認)": "40",
        "避難世帯数": "1",
        "避難者数(男)": "1",
        "避難者数(女)": "1",
        "避難者数(性別不明等)": "41",
        "乳幼児数": "1",
        "要配慮者数": "1",
        "避難所外避難者数": "1",
        "避難所外避難世帯数": "1",
        "外出・外泊中の人": "1",
        "けが・体調不良の人": "1",
        "医療の依頼(対応中)": "1",
        "安否未確認の登録者": "7",
    }
    assert {item.observed_at for item in sheet.items} == {night.clock.now()}


def test_what_was_seen_of_the_building_keeps_its_own_time(night: Night) -> None:
    seen = night.clock.now()
    place = Subject("place", night.table.here.place)
    night.record("place.observed", PlaceObserved(items={"電気": "停電", "毛布": "40枚不足"}), place)
    night.clock.forward(minutes=90)

    sheet = report(night.table, night.store.label, None)

    items = {item.name: item for item in sheet.facilities}
    assert (items["電気"].value, items["電気"].observed_at) == ("停電", seen)
    assert items["毛布"].value == "40枚不足"
    assert items["上水道"].value == ""
    assert [item.number for item in sheet.facilities] == list(range(16, 16 + len(items)))
    assert value_of(sheet, "安否未確認の登録者") == ""


def test_what_is_due_first_stands_first_and_no_need_stands_twice(night: Night) -> None:
    hanako, taro = received(night, HANAKO, TypedPerson("山田 太郎", sex=Sex.MALE))
    later = night.clock.now_ms() + int(timedelta(hours=20).total_seconds() * 1000)
    night.record("need.stated", NeedStated(code="dialysis", due_ms=later), hanako)
    night.record("need.stated", NeedStated(code="oxygen", hours_left=3), taro)
    case, closed = (Subject("case", night.table.new_id()) for _ in range(2))
    night.record(
        "case.opened",
        CaseOpened(what="medical", need="dialysis", about=hanako.id, clock_ms=later, place="A-1"),
        case,
    )
    night.record("case.passed", CasePassed(to="消防"), case)
    night.record("case.opened", CaseOpened(what="supply", note="毛布"), closed)
    night.record("case.closed", CaseClosed(outcome="届いた"), closed)

    shown = requests(night.table, night.store.label).lines

    assert [(line.number, line.what, line.who) for line in shown] == [
        (1, "配慮: 酸素", "山田 太郎 男"),
        (2, "医療の依頼", "山田 花子"),
    ]
    assert (shown[1].detail, shown[1].passed_to, shown[1].place) == ("透析", "消防", "A-1")
    assert shown[0].due_at == night.clock.now() + timedelta(hours=3)


def test_a_protected_person_stands_among_requests_by_her_called_name(night: Night) -> None:
    (hanako,) = received(night, HANAKO)
    night.protect(hanako, "スミレ")
    opened = CaseOpened(what="medical", about=hanako.id, place="裏の部屋", informant="夫")
    night.record("need.stated", NeedStated(code="oxygen", hours_left=3), hanako)
    (told,) = requests(night.table, night.store.label).lines
    night.record("case.opened", opened, Subject("case", night.table.new_id()))

    (line,) = requests(night.table, night.store.label).lines

    assert (told.who, line.who) == ("スミレ", "スミレ")
    assert (line.place, line.detail) == ("", "")


def test_empty_forms_have_numbers_that_never_come_twice(night: Night) -> None:
    numbers: list[str] = []
    for kind in (SheetKind.BLANK_CARDS, SheetKind.BLANK_LISTS):
        sheet = worksheet(night.table, night.store.label, Wanted(kind, 3))
        assert isinstance(sheet, BlankForms)
        numbers += sheet.numbers
    assert len(set(numbers)) == 6
    assert all(number.startswith("K-03-A-000") for number in numbers)
    none = worksheet(night.table, night.store.label, Wanted(SheetKind.BLANK_CARDS, 0))
    assert isinstance(none, BlankForms)
    assert len(none.numbers) == 1


def test_whom_nobody_has_seen_is_on_the_worklist_with_what_was_tried(night: Night) -> None:
    before = unseen_number(night.table)
    entry = entry_named(night, lines()[KIYO].name)
    subject = Subject("entry", entry.id)
    night.record("attempt.made", AttemptMade(how="phone", outcome="absent"), subject)

    sheet = worklist(night.table, night.store.label)

    shown = {line.name: (one.name, line) for one in sheet.districts for line in one.lines}
    district, line = shown[entry.name]
    assert district == entry.district
    assert "電話 応答なし" in line.tried
    assert sum(len(one.lines) for one in sheet.districts) == before


def test_somebody_seen_with_eyes_and_confirmed_leaves_the_worklist(night: Night) -> None:
    before = unseen_number(night.table)
    shown = night.receive(night.a.desk.present(card_of(KIYO)))
    waiting = worklist(night.table, night.store.label)
    (line,) = [one for d in waiting.districts for one in d.lines if one.waiting]
    assert line.name == lines()[KIYO].name

    case = night.a.matching.case(shown.slips[0].ref)
    night.a.matching.decide(case, case.proposals[0].entry, MatchState.CONFIRMED)
    night.record("people.seen", PeopleSeen(how="eyes"), shown.slips[0].ref)

    assert before is not None
    assert unseen_number(night.table) == before - 1


def test_without_a_register_there_is_no_worklist_and_no_number(bare: Night) -> None:
    bare.a.doorway.start_reception_only()
    bare.a.sitting.add_operator(LEAD)
    bare.sign_in(LEAD)
    assert unseen_number(bare.table) is None
    for kind in (SheetKind.WORKLIST, SheetKind.PLAN):
        with pytest.raises(RegisterClosed):
            worksheet(bare.table, bare.store.label, Wanted(kind))
    assert SheetKind.WORKLIST not in [offer.kind for offer in offers(bare.table)]


def test_a_plan_has_every_item_of_the_law(night: Night) -> None:
    entry = entry_named(night, lines()[KIYO].name)
    wanted = Wanted(SheetKind.PLAN, entries=(entry.id,))

    sheet = worksheet(night.table, night.store.label, wanted)

    assert isinstance(sheet, PlanSheet)
    (fields,) = sheet.plans
    said = {field.label: field.text for field in fields}
    assert entry.name in said["氏名"]
    assert said["配慮が必要なこと"] == entry.reason
    assert entry.helper_name in said["支援する人"]


def test_the_next_shift_is_told_what_it_must_know(night: Night) -> None:
    (hanako,) = received(night, HANAKO)
    past = night.clock.now_ms() - 60_000
    night.move(hanako, WhereaboutsChanged(state="away", back_by_ms=past))
    place = Subject("place", night.table.here.place)
    night.record("note.handed", NoteHanded(text="発電機の燃料は6時まで"), place)
    night.record("need.stated", NeedStated(code="oxygen", hours_left=3), hanako)
    rollcall(night.table, night.store.label)

    parts = {part.title: part.lines for part in hand_over(night.table, night.store.label).parts}

    assert "発電機の燃料は6時まで" in parts["前の担当から"][0]
    assert "山田 花子" in parts["もどる時刻を過ぎた人"][0]
    assert "酸素" in parts["対応中の依頼・通報(期限の近い順)"][0]
    assert [line.split("　")[1] for line in parts["外に出ている紙(回収する)"]] == ["点呼票"]


def test_who_may_not_know_reasons_is_told_only_how_many(bare: Night) -> None:
    medical = LEAD.__class__("医師 誠", TEACHER.affiliation, RECEPTION.role, "9753")
    bare.a.doorway.start_reception_only()
    bare.a.sitting.add_operator(TEACHER)
    bare.sign_in(TEACHER)
    bare.a.sitting.add_operator(medical)
    bare.sign_in(medical)
    (hanako,) = received(bare, HANAKO)
    bare.record("need.stated", NeedStated(code="oxygen", hours_left=3), hanako)

    parts = {part.title: part.lines for part in hand_over(bare.table, bare.store.label).parts}

    assert parts["対応中の依頼・通報(期限の近い順)"] == ("1件(要配慮者担当に聞く)",)


def test_volunteers_at_reception_print_only_what_names_nobody(night: Night) -> None:
    night.sign_in(RECEPTION)
    assert [offer.kind for offer in offers(night.table)] == [
        SheetKind.REPORT,
        SheetKind.BLANK_CARDS,
        SheetKind.BLANK_LISTS,
    ]
    for kind in (
        SheetKind.ROLL_CALL,
        SheetKind.POSTING,
        SheetKind.WORKLIST,
        SheetKind.REQUESTS,
        SheetKind.HAND_OVER,
        SheetKind.PLAN,
    ):
        with pytest.raises(NotPermitted):
            worksheet(night.table, night.store.label, Wanted(kind))
    assert night.events("sheet.printed") == []
