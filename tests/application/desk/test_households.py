"""A household code made at home: pre-filled, matched like speech, received by Enter."""

from dataclasses import replace

from shelter_app.application.desk.shown import (
    Order,
    Presentation,
    Remark,
    Standing,
    Stood,
    TypedPerson,
)
from shelter_app.domain.dates import parse_birth
from shelter_app.domain.evacuee_card import CardText
from shelter_app.domain.needs import Need
from shelter_app.domain.people import Sex
from shelter_app.wire.card import render_household
from shelter_app.wire.household import HouseholdPresented, Stated
from tests.application.demo_town import KIYO, lines
from tests.application.night import Night

TARO = Stated("山田 太郎", "やまだ たろう", (1980, 4, 1), Sex.MALE)
HANAKO = Stated("山田 花子", "やまだ はなこ", (1982, 5, 0), Sex.FEMALE, (Need.OXYGEN,), "濃縮器")
HOME = HouseholdPresented((TARO, HANAKO, Stated(note="犬がいます")), "中浜町", "090-1234-5678")


def show(night: Night, home: HouseholdPresented) -> Presentation:
    return night.a.desk.present_text(render_household(home))


def test_the_desk_is_pre_filled_with_what_people_state(night: Night) -> None:
    shown = show(night, HOME)

    assert shown.lines == ()
    assert shown.starts_with_stated
    taro, hanako, third = shown.stated
    assert (taro.name, taro.kana, taro.age, taro.sex) == (
        *("山田 太郎", "やまだ たろう", "1980年4月1日"),
        Sex.MALE,
    )
    assert hanako.age == "1982年5月"
    assert {one.town for one in shown.stated} == {"中浜町"}
    assert dict(taro.said.texts) == {CardText.PHONE: "090-1234-5678"}
    assert [(one.need, one.note) for one in hanako.said.needs] == [(Need.OXYGEN, "濃縮器")]
    assert dict(third.said.texts)[CardText.REMARK] == "犬がいます"


def test_who_stands_there_is_received_and_raises_the_same_call(night: Night) -> None:
    shown = show(night, HOME)
    received = night.a.desk.receive(Order((shown,), extras=shown.stated))

    assert received.people == 3
    assert received.calls == (received.slips[1].code,)
    row = night.table.reader.row(received.slips[0].ref)
    assert row is not None
    assert row.value("birth") == [1980, 4, 1, "1980年4月1日"]
    assert row.value("phone") == "090-1234-5678"


def test_a_stated_person_is_matched_with_the_register_like_speech(night: Night) -> None:
    entry = lines()[KIYO]
    birth = parse_birth(entry.birth)
    assert birth is not None
    told = Stated(entry.name, entry.kana, (birth.year or 0, birth.month or 0, birth.day or 0))
    shown = show(night, HouseholdPresented((told,), entry.district))
    assert shown.lines == (), "the code tells nothing of the register"
    night.a.desk.receive(Order((shown,), extras=shown.stated))
    assert night.a.desk.look_up_next()
    assert [link.state for link in night.table.reader.links("match", entry.entry)] == ["waiting"]


def test_the_same_code_again_brings_up_those_who_are_here(night: Night) -> None:
    shown = show(night, HOME)
    night.a.desk.receive(Order((shown,), extras=shown.stated[:1]))

    again = show(night, HOME)

    assert [line.name for line in again.lines] == ["山田 太郎"]
    assert again.lines[0].here
    assert again.lines[0].standing is Standing.CAME
    assert [one.name for one in again.stated] == ["山田 花子", ""]
    assert not again.starts_with_stated
    assert again.remarks == (Remark.SOME_HERE_ALREADY,)
    night.a.desk.receive(Order((again,), (Stood(again.lines[0].ref, Standing.CAME),)))
    assert night.a.desk.counts().inside == 1


def test_everybody_here_already_is_said(night: Night) -> None:
    alone = HouseholdPresented((TARO,))
    shown = show(night, alone)
    night.a.desk.receive(Order((shown,), extras=shown.stated))
    assert show(night, alone).remarks == (Remark.ALL_HERE_ALREADY,)


def test_twins_and_couples_of_one_name_are_told_apart(night: Night) -> None:
    hiromi = Stated("佐藤 ひろみ", "さとう ひろみ", (1970, 1, 2), Sex.FEMALE)
    shown = show(night, HouseholdPresented((hiromi,)))
    night.a.desk.receive(Order((shown,), extras=shown.stated))

    couple = show(night, HouseholdPresented((replace(hiromi, sex=Sex.MALE),)))
    twin = show(
        night, HouseholdPresented((replace(hiromi, name="佐藤 まゆみ", kana="さとう まゆみ"),))
    )

    assert couple.lines == twin.lines == ()


def test_somebody_not_to_be_disclosed_does_not_come_up(night: Night) -> None:
    shown = show(night, HouseholdPresented((TARO,)))
    received = night.a.desk.receive(Order((shown,), extras=shown.stated))
    night.protect(received.slips[0].ref)
    assert show(night, HouseholdPresented((TARO,))).lines == ()


def test_a_my_number_in_a_code_is_dropped(night: Night) -> None:
    told = Stated("山田 太郎 123456789018", note="123456789018")
    shown = show(night, HouseholdPresented((told,), "123456789018", "123456789018"))
    (typed,) = shown.stated
    assert "1234567890" not in f"{typed.name}{typed.town}"
    received = night.a.desk.receive(Order((shown,), extras=(typed,)))
    row = night.table.reader.row(received.slips[0].ref)
    assert row is not None
    assert "1234567890" not in str(row.attributes)


def test_a_birth_that_is_only_a_day_is_kept_as_said(night: Night) -> None:
    (typed,) = show(night, HouseholdPresented((replace(TARO, birth=(0, 4, 1)),))).stated
    assert typed.age == "4月1日"
    assert isinstance(typed, TypedPerson)
