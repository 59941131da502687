"""Who is on the list, in which order, for whom; and how one person is found."""

from dataclasses import replace

import pytest

from shelter_app.application.desk.shown import TypedPerson
from shelter_app.application.stay.lines import found_under, local_time
from shelter_app.application.stay.shown import Change, Shelf, Where
from shelter_app.domain.ids import TokenId
from shelter_app.domain.people import Sex
from shelter_app.domain.spoken import SpokenCode
from shelter_app.wire.card import SlipPresented, render_slip
from tests.application.demo_town import KIYO, MITSU, card_of
from tests.application.night import LEAD, RECEPTION, Night, slip_of

ABE = TypedPerson("阿部 一", "あべ はじめ", "70", Sex.MALE, "中浜町")
SATO, OTHER_SATO = (
    TypedPerson("佐藤 ひろみ", "さとう ひろみ"),
    TypedPerson("佐藤 弘美", "さとう ひろみ"),
)
HER = TypedPerson("大野 ゆかり", "おおの ゆかり")


@pytest.fixture
def people(night: Night) -> Night:
    """Some who came, one without a name, one not to be disclosed."""
    night.type_in(SATO, OTHER_SATO)
    night.type_in(ABE)
    night.type_in(TypedPerson())
    received = night.type_in(HER)
    night.protect(received.slips[0].ref, called="スミレ")
    return night


def names(night: Night) -> list[str]:
    return [one.line.name for one in night.a.stays.people().people]


def test_the_lead_sees_everybody_by_kana_and_who_has_no_name_last(people: Night) -> None:
    assert names(people) == ["阿部 一", "大野 ゆかり", "佐藤 ひろみ", "佐藤 弘美", ""]
    listed = people.a.stays.people()
    assert listed.is_whole
    assert listed.figures[Shelf.HERE] == listed.figures[Shelf.ALL] == 5
    (abe, her) = listed.people[:2]
    assert (abe.line.age, abe.line.sex, abe.line.town) == (70, Sex.MALE, "中浜町")
    assert her.is_hidden
    assert not abe.is_hidden
    assert abe.line.here


def test_a_neighbour_at_reception_sees_only_those_who_are_awaited(people: Night) -> None:
    abe, her, *_ = people.a.stays.people().people
    people.a.stays.change(Change((abe, her), Where.AWAY))
    people.sign_in(RECEPTION)

    listed = people.a.stays.people()

    assert [one.line.name for one in listed.people] == ["阿部 一"]
    assert not listed.is_whole
    assert listed.figures[Shelf.HERE] == 3
    assert listed.figures[Shelf.AWAY] == 2


def test_somebody_taken_back_is_on_no_list(people: Night) -> None:
    done = people.type_in(TypedPerson("中川 一郎", "なかがわ いちろう"))
    people.a.desk.undo(done.act)
    assert "中川 一郎" not in names(people)


@pytest.mark.parametrize("text", ["佐藤", "さとう ひろみ", "satou hiromi", "サトウ"])
def test_people_are_found_by_name_whoever_looks(people: Night, text: str) -> None:
    people.sign_in(RECEPTION)
    found = {one.line.name for one in people.a.stays.find(text)}
    assert {"佐藤 ひろみ", "佐藤 弘美"} <= found


def test_a_slip_code_finds_its_own(people: Night) -> None:
    abe = people.a.stays.people().people[0]
    people.sign_in(RECEPTION)
    assert [one.ref for one in people.a.stays.find(abe.slip.lower())] == [abe.ref]
    assert people.a.stays.find("  ") == ()


def test_who_is_not_to_be_disclosed_is_found_by_slip_and_called_name_alone(people: Night) -> None:
    her = people.a.stays.people().people[1]
    people.sign_in(RECEPTION)
    assert people.a.stays.find("大野 ゆかり") == ()
    assert [one.ref for one in people.a.stays.find("すみれ")] == [her.ref]
    assert [one.ref for one in people.a.stays.find(her.slip)] == [her.ref]
    people.sign_in(LEAD)
    assert [one.ref for one in people.a.stays.find("大野 ゆかり")] == [her.ref]


def test_a_slip_shown_to_the_camera_leads_to_its_person(people: Night) -> None:
    received = people.type_in(TypedPerson("中川 一郎"))
    slip = slip_of(received)
    assert people.a.stays.shown_by(slip) == received.slips[0].ref
    text = render_slip(slip.id, slip.spoken)
    assert people.a.stays.shown_by_text(text) == received.slips[0].ref
    people.a.desk.undo(received.act)
    assert people.a.stays.shown_by(slip) is None


def test_a_card_leads_to_whoever_came_with_it_and_to_nobody_before(night: Night) -> None:
    assert night.a.stays.shown_by(card_of(KIYO)) is None
    received = night.receive(night.a.desk.present(card_of(KIYO)))
    assert night.a.stays.shown_by(card_of(KIYO)) == received.slips[0].ref


def test_a_card_says_nothing_of_who_is_not_to_be_disclosed(night: Night) -> None:
    received = night.receive(night.a.desk.present(card_of(MITSU)))
    night.protect(received.slips[0].ref)
    assert night.a.stays.shown_by(card_of(MITSU)) is None
    assert night.a.stays.shown_by(slip_of(received)) == received.slips[0].ref


def test_a_strangers_code_leads_to_nobody(night: Night) -> None:
    assert night.a.stays.shown_by_text("https://example.jp/") is None
    assert night.a.stays.shown_by(object()) is None
    card = replace(card_of(KIYO), card_id=TokenId(bytes(16)))
    assert night.a.stays.shown_by(card) is None
    night.table.register = None
    assert night.a.stays.shown_by(card) is None
    assert night.a.stays.shown_by(SlipPresented(bytes(16), SpokenCode(3, "B", 1))) is None


def test_what_is_typed_and_what_is_listed_meet_in_one_form() -> None:
    assert found_under("Ｂ－２ サトウ") == found_under("b2さとう")
    assert local_time(10**18, None) is None
