"""The search box: this shelter's people for everyone, register lines for those who answer."""

import pytest

from shelter_app.application.desk.shown import Origin, TypedPerson
from shelter_app.domain.ledger.event import Lane
from shelter_app.domain.ledger.facts.running import Looked
from tests.application.demo_town import KIYO, SEALED_RYOICHI, card_of, lines
from tests.application.night import RECEPTION, WELFARE, Night


@pytest.fixture
def people(night: Night) -> Night:
    """A shelter with a few people in it."""
    night.type_in(TypedPerson("髙橋 はな", "たかはし はな", "昭和20", town="上里"))
    night.type_in(TypedPerson("中川 一郎", "なかがわ いちろう"), TypedPerson("中川 幸", ""))
    night.sign_in(RECEPTION)
    return night


def found(night: Night, text: str) -> list[str]:
    return [one.person.name for one in night.a.desk.search(text)]


@pytest.mark.parametrize(
    "text", ["髙橋はな", "高橋 はな", "たかはし", "タカハシ ハナ", "takahashi"]
)
def test_a_name_is_found_however_it_is_typed(people: Night, text: str) -> None:
    assert found(people, text)[0] == "髙橋 はな"


def test_those_who_came_together_are_counted_beside_a_name(people: Night) -> None:
    (first, *_) = people.a.desk.search("中川幸")

    assert (first.person.name, first.with_others) == ("中川 幸", 1)


@pytest.mark.parametrize("text", ["03-A-0002-7", "03a00027", "０３ーＡー０００２ー７", "3-A-2-7"])
def test_a_spoken_code_leads_to_one_person(people: Night, text: str) -> None:
    assert found(people, text) == ["中川 一郎"]


@pytest.mark.parametrize("text", ["", "  ", "03-A-0002-6", "みたことのないひと", "\x00\x01"])
def test_what_names_nobody_finds_nobody(people: Night, text: str) -> None:
    assert found(people, text) == []


def test_reception_sees_no_register_lines(people: Night) -> None:
    assert found(people, lines()[KIYO].name) == []
    assert people.events("entry.searched") == []


def test_those_who_answer_for_people_see_register_lines_and_that_is_written_down(
    people: Night,
) -> None:
    people.sign_in(WELFARE)

    candidates = people.a.desk.search("本間キヨ")

    assert lines()[KIYO].entry in [one.person.ref.id for one in candidates]
    assert {one.person.origin for one in candidates} == {Origin.REGISTER}
    (event,) = people.events("entry.searched")
    assert event.stream.lane is Lane.AUDIT
    assert event.subjects == ()
    assert isinstance(event.fact, Looked)
    assert event.fact.query == "本間キヨ"
    assert set(event.fact.ids) == {one.person.ref.id for one in candidates}
    assert event.fact.count == len(candidates)
    assert event.author.id == people.operator(WELFARE).id


def test_nothing_is_written_down_when_the_register_has_nothing_like_it(people: Night) -> None:
    people.sign_in(WELFARE)

    assert people.a.desk.search("ゔぁらんたん") == ()
    assert people.events("entry.searched") == []


def test_what_is_written_down_comes_before_what_is_shown(
    people: Night, monkeypatch: pytest.MonkeyPatch
) -> None:
    people.sign_in(WELFARE)
    register = people.a.room.register
    assert register is not None
    written: list[int] = []
    entries = register.entries

    def watched(ids: object) -> object:
        written.append(len(people.events("entry.searched")))
        return entries(ids)  # type: ignore[arg-type] # passed on as it came

    monkeypatch.setattr(register, "entries", watched)
    people.a.desk.search("本間キヨ")

    assert written[-1] == 1


def test_a_register_line_whose_person_has_come_is_not_shown_again(people: Night) -> None:
    people.receive(people.a.desk.present(card_of(KIYO)))
    people.sign_in(WELFARE)

    refs = [one.person.ref for one in people.a.desk.search("本間キヨ")]

    assert lines()[KIYO].entry not in [ref.id for ref in refs]
    assert refs[0].kind == "person"


def test_a_register_line_that_is_chosen_is_received_like_a_card(people: Night) -> None:
    people.sign_in(WELFARE)
    chosen = next(
        one for one in people.a.desk.search("本間キヨ") if one.person.ref.id == lines()[KIYO].entry
    )

    received = people.receive(people.a.desk.look(chosen.person.ref))

    assert received.slips[0].name == lines()[KIYO].name
    assert received.to_match == (received.slips[0].ref,)
    assert people.events("token.bound") == []


def test_a_sealed_line_is_found_by_nobody(people: Night) -> None:
    people.sign_in(WELFARE)
    ryoichi = lines()[SEALED_RYOICHI]

    assert ryoichi.name not in found(people, ryoichi.name)


def test_a_person_who_was_taken_back_is_found_no_more(people: Night) -> None:
    act = people.a.desk.recent()[0].act
    people.a.desk.undo(act)

    assert found(people, "中川幸") == []


def test_a_card_that_brings_up_register_lines_is_written_down_too(people: Night) -> None:
    shown = people.a.desk.present(card_of(KIYO))

    (event,) = people.events("entry.viewed")
    assert isinstance(event.fact, Looked)
    assert event.fact.what == "card"
    assert set(event.fact.ids) == {line.ref.id for line in shown.lines}
    assert event.author.id == people.operator(RECEPTION).id
