"""The operating roster: who stands on it, in which order, marked how; and that it is recorded."""

from shelter_app.application.desk.shown import MatchState, TypedPerson
from shelter_app.application.papers import Roster, RosterLine, SheetKind
from shelter_app.application.prints import issue as module
from shelter_app.application.prints.roster import roster
from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.event import Lane
from shelter_app.domain.ledger.facts.condition import NeedMet, NeedStated
from shelter_app.domain.ledger.facts.people import WhereaboutsChanged
from shelter_app.domain.ledger.facts.running import Looked, SheetPrinted
from shelter_app.domain.people import Sex
from tests.application.demo_town import KIYO, card_of, lines
from tests.application.night import LEAD, Night


def printed(night: Night) -> Roster:
    return roster(night.table, night.store.label)


def line_of(paper: Roster, name: str) -> RosterLine:
    return next(line for line in paper.lines if line.name == name)


def test_people_stand_in_the_order_of_the_kana_table_and_others_after_them(night: Night) -> None:
    for name, kana in (
        ("渡辺 進", "わたなべ すすむ"),
        ("", ""),
        ("John Smith", ""),
        ("安藤 光", "アンドウ ヒカル"),
        ("", "ぎおん"),
        ("木村 一", "きむら はじめ"),
    ):
        night.type_in(TypedPerson(name, kana))

    shown = [line.kana or line.name for line in printed(night).lines]

    in_order = ["アンドウ ヒカル", "ぎおん", "きむら はじめ", "わたなべ すすむ"]
    assert shown == [*in_order, "", "John Smith"]


def test_a_line_says_what_is_known_of_a_person(night: Night) -> None:
    typed = TypedPerson("山田 花子", "やまだ はなこ", "昭和15年3月4日", Sex.FEMALE, "中浜")
    received = night.type_in(typed)

    (line,) = printed(night).lines

    assert line.code == received.slips[0].code
    assert (line.name, line.kana, line.sex, line.age) == (typed.name, typed.kana, Sex.FEMALE, 86)
    assert line.birth == "昭15.3.4 (1940)"
    assert line.address == "中浜"
    assert line.received_at == night.clock.now()
    assert (line.whereabouts, line.match, line.needs, line.not_disclosed) == ("", "", False, False)


def test_a_birth_that_cannot_be_read_stands_as_it_was_typed(night: Night) -> None:
    night.type_in(TypedPerson("山田 花子", age="春ごろ"), TypedPerson("山田 太郎", age="数え85"))

    paper = printed(night)

    assert line_of(paper, "山田 花子").birth == "春ごろ"
    assert (line_of(paper, "山田 太郎").birth, line_of(paper, "山田 太郎").age) == ("数え85", 84)


def test_words_say_where_somebody_is(night: Night) -> None:
    stays = {
        "外出": WhereaboutsChanged(state="away"),
        "外泊": WhereaboutsChanged(state="away", reason="外泊"),
        "退所": WhereaboutsChanged(state="left"),
        "": WhereaboutsChanged(state="in", area="B-2"),
    }
    for words, fact in stays.items():
        received = night.type_in(TypedPerson(f"{words}の人"))
        night.move(received.slips[0].ref, fact)

    paper = printed(night)

    assert {words: line_of(paper, f"{words}の人").whereabouts for words in stays} == {
        words: words for words in stays
    }
    assert line_of(paper, "の人").area == "B-2"


def test_people_who_were_taken_back_do_not_stand_on_it(night: Night) -> None:
    received = night.type_in(TypedPerson("山田 花子"))
    night.a.desk.undo(received.act)

    assert printed(night).lines == ()


def test_a_match_is_named_in_words(night: Night) -> None:
    received = night.receive(night.a.desk.present(card_of(KIYO)))
    assert printed(night).lines[0].match == "確認待ち"

    case = night.a.matching.case(received.slips[0].ref)
    night.a.matching.decide(case, case.proposals[0].entry, MatchState.CONFIRMED)

    assert printed(night).lines[0].match == "本人と確認"
    assert printed(night).lines[0].name == lines()[KIYO].name


def test_a_need_shows_until_it_is_met(night: Night) -> None:
    ref = night.type_in(TypedPerson("山田 花子")).slips[0].ref
    night.record("need.stated", NeedStated(code="diet"), ref)
    (stated,) = night.events("need.stated")
    assert printed(night).lines[0].needs
    assert not night.a.desk.look(ref).lines[0].urgent

    night.record("need.met", NeedMet(code="diet"), ref, after={"need/diet": [stated.id]})
    assert not printed(night).lines[0].needs

    night.record("need.stated", NeedStated(code="oxygen", hours_left=3.0), ref)
    assert printed(night).lines[0].needs
    assert night.a.desk.look(ref).lines[0].urgent


def test_statements_against_each_other_are_marked(night: Night) -> None:
    ref = night.type_in(TypedPerson("山田 花子")).slips[0].ref
    (came,) = night.events("people.received")
    seen = {"whereabouts": [came.id]}
    night.record("whereabouts.changed", WhereaboutsChanged(state="left"), ref, after=seen)
    night.record("whereabouts.changed", WhereaboutsChanged(state="hospital"), ref, after=seen)

    (line,) = printed(night).lines

    assert "食い違いあり" in line.marks


def test_the_sheet_says_where_when_and_by_whom(night: Night) -> None:
    night.type_in(TypedPerson("山田 花子"))

    mark, count = printed(night).mark, printed(night).count

    assert mark.kind is SheetKind.ROSTER
    assert (mark.shelter, mark.incident) == ("第三小学校体育館", "霧浦島地震 避難所開設訓練")
    assert (mark.operator, mark.drill) == (LEAD.name, True)
    assert mark.printed_at == night.clock.now()
    assert (count.in_shelter, count.count_only, count.off_site) == (1, 0, 0)


def test_each_print_has_a_number_of_its_own(night: Night) -> None:
    assert [printed(night).mark.number for _ in range(2)] == ["03-A-P001", "03-A-P002"]


def test_a_print_is_recorded_with_whom_it_lists_and_touches_nobody(night: Night) -> None:
    people = [night.type_in(TypedPerson(f"山田 {n}")).slips[0].ref.id for n in range(3)]

    paper = printed(night)

    (sheet,) = night.events("sheet.printed")
    (listed,) = night.events("entry.exported")
    assert isinstance(sheet.fact, SheetPrinted)
    assert (sheet.fact.number, sheet.fact.kind) == (paper.mark.number, "roster")
    assert isinstance(listed.fact, Looked)
    assert set(listed.fact.ids) == set(people)
    assert sheet.stream.lane is listed.stream.lane is Lane.AUDIT
    assert sheet.subjects == listed.subjects == ()


def test_a_long_list_is_recorded_in_parts(night: Night, monkeypatch: object) -> None:
    monkeypatch.setattr(module, "IDS_PER_EVENT", 2)  # type: ignore[attr-defined]
    night.type_in(*(TypedPerson(f"山田 {n}") for n in range(5)))

    printed(night)

    facts = [event.fact for event in night.events("entry.exported")]
    assert [len(fact.ids) for fact in facts if isinstance(fact, Looked)] == [2, 2, 1]


def test_a_desk_without_a_name_or_incident_prints_all_the_same(bare: Night) -> None:
    bare.a.doorway.start_reception_only()
    bare.a.sitting.add_operator(LEAD)
    bare.sign_in(LEAD)

    mark = printed(bare).mark

    assert (mark.shelter, mark.incident) == ("避難所(名称未設定)", "災害")


def test_a_person_recorded_without_a_time_has_none_on_the_sheet(night: Night) -> None:
    night.record("need.stated", NeedStated(code="diet"), Subject("person", night.table.new_id()))

    (line,) = printed(night).lines

    assert (line.received_at, line.whereabouts, line.area) == (None, "", "")
