"""Who was received is looked up in the register behind the tick, and nothing of it is lost."""

from shelter_app.application.desk.looking_up import LOOKED_UP
from shelter_app.application.desk.shown import Order, TypedPerson
from shelter_app.domain.ledger.facts.links import MatchDecided
from shelter_app.domain.people import Sex
from tests.application.demo_town import KIYO, SHIGERU, card_of, lines
from tests.application.night import LEAD, Night

HERSELF = TypedPerson("本間 キヨ", "ほんま きよ", "昭和15年3月4日", Sex.FEMALE, "中浜")
STRANGER = TypedPerson("グエン・ティ・ラン")


def proposals(night: Night) -> list[bytes]:
    facts = (event.fact for event in night.events("match.decided"))
    return [fact.entry for fact in facts if isinstance(fact, MatchDecided)]


def test_the_tick_does_not_wait_for_the_register(night: Night) -> None:
    received = night.a.desk.receive(Order(extras=(HERSELF,)))

    assert received.to_match == ()
    assert proposals(night) == []
    assert night.a.desk.look_up_next() == (received.slips[0].ref,)
    assert proposals(night) == [lines()[KIYO].entry]
    assert night.a.desk.look_up_next() is None


def test_people_are_looked_up_one_by_one_in_the_order_they_came(night: Night) -> None:
    night.a.desk.receive(Order(extras=(STRANGER, HERSELF)))
    night.a.desk.receive(Order(extras=(STRANGER,)))

    found = list(iter(night.a.desk.look_up_next, None))

    assert [len(one) for one in found] == [0, 1, 0]


def test_what_was_not_looked_up_before_a_power_cut_is_after_it(night: Night) -> None:
    night.a.desk.receive(Order(extras=(STRANGER, HERSELF)))
    night.a.desk.look_up_next()  # half of the party, and then the power goes
    night.a.sitting.lock()
    night.open(LEAD)

    assert proposals(night) == [lines()[KIYO].entry]
    assert len(night.a.matching.waiting()) == 1


def test_nobody_is_proposed_twice_when_the_power_went_before_it_was_noted(night: Night) -> None:
    night.type_in(HERSELF)
    night.table.local.keep_setting(LOOKED_UP, "0")
    night.a.sitting.lock()
    night.open(LEAD)

    assert len(proposals(night)) == 1


def test_who_came_by_card_or_was_taken_back_is_left_alone(night: Night) -> None:
    night.receive(night.a.desk.present(card_of(SHIGERU)))
    received = night.a.desk.receive(Order(extras=(HERSELF,)))
    night.a.desk.undo(received.act)

    assert list(iter(night.a.desk.look_up_next, None)) == [()]
    assert proposals(night) == [lines()[SHIGERU].entry]


def test_nobody_is_looked_up_while_nobody_sits_there_or_no_register_is_open(night: Night) -> None:
    night.a.desk.receive(Order(extras=(HERSELF,)))
    night.a.sitting.pause()
    assert night.a.desk.look_up_next() is None
    night.sign_in(LEAD)
    assert len(proposals(night)) == 1

    register, night.table.register = night.table.register, None
    night.a.desk.receive(Order(extras=(STRANGER,)))
    assert night.a.desk.look_up_next() is None
    night.table.register = register
    assert night.a.desk.look_up_next() == ()


def test_a_line_whose_person_was_taken_back_is_found_again(night: Night) -> None:
    received = night.type_in(HERSELF)
    assert lines()[KIYO].entry not in entries_found(night)

    night.a.desk.undo(received.act)

    assert lines()[KIYO].entry in entries_found(night)


def entries_found(night: Night) -> list[bytes]:
    found = night.a.desk.search(lines()[KIYO].name)
    return [one.person.ref.id for one in found if one.person.ref.kind == "entry"]
