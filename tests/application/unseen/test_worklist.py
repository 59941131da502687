"""安否未確認: whom nobody has seen, and in which order somebody looks for them."""

import pytest

from shelter_app.application.desk.shown import MatchState
from shelter_app.application.desk.table import NotPermitted
from shelter_app.application.unseen.seeing import RegisterClosed
from shelter_app.application.unseen.shown import Order, Part, UnseenLine, Wanted, Worklist
from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.facts.condition import Relayed, SafetyStated
from shelter_app.domain.ledger.facts.running import Looked
from tests.application.demo_town import HIROKO, KIYO, SEALED_RYOICHI, SHIGERU, card_of, lines
from tests.application.night import LEAD, RECEPTION, WELFARE, Night

READABLE = 289
"""Lines of the demonstration's register with consent."""


def entry(management: str) -> Subject:
    return Subject("entry", lines()[management].entry)


def look(night: Night, **wanted: object) -> Worklist:
    return night.a.unseen.worklist(Wanted(**wanted))  # type: ignore[arg-type] # by keyword


def found(worklist: Worklist, management: str) -> UnseenLine | None:
    return next((one for one in worklist.lines if one.ref == entry(management)), None)


def confirm(night: Night, management: str) -> Subject:
    """Somebody comes with their card, and the match is decided."""
    received = night.receive(night.a.desk.present(card_of(management)))
    person = received.slips[0].ref
    case = night.a.matching.case(person)
    night.a.matching.decide(case, entry(management), MatchState.CONFIRMED)
    return person


def test_at_first_everybody_who_may_be_known_here_is_unseen(night: Night) -> None:
    shown = look(night)

    assert (len(shown.lines), shown.total) == (READABLE, READABLE)
    assert found(shown, SEALED_RYOICHI) is None
    assert {one.safety for one in shown.lines} == {"unconfirmed"}
    assert dict(shown.parts)[Part.UNTRIED] == READABLE


def test_who_came_and_was_confirmed_is_on_the_list_no_more_and_her_family_stays(
    night: Night,
) -> None:
    confirm(night, SHIGERU)

    shown = look(night)

    assert found(shown, SHIGERU) is None
    assert found(shown, KIYO) is not None
    assert shown.total == READABLE - 1


def test_a_card_alone_leaves_somebody_waiting_and_last(night: Night) -> None:
    night.receive(night.a.desk.present(card_of(KIYO)))

    shown = look(night)

    assert shown.lines[-1].ref == entry(KIYO)
    assert shown.lines[-1].is_waiting
    assert [one.ref for one in look(night, part=Part.WAITING).lines] == [entry(KIYO)]
    assert not [one for one in look(night, part=Part.UNTRIED).lines if one.is_waiting]


@pytest.mark.parametrize("order", list(Order))
def test_those_who_wait_for_the_desk_are_last_in_every_order(night: Night, order: Order) -> None:
    for management in (KIYO, HIROKO):
        night.receive(night.a.desk.present(card_of(management)))
    waits = [one.is_waiting for one in look(night, order=order).lines]
    assert waits == sorted(waits)
    assert sum(waits) == 2


def test_who_cannot_live_without_current_comes_first(night: Night) -> None:
    ranks = [one.urgency for one in look(night).lines]
    assert ranks == sorted(ranks, reverse=True)
    assert ranks[0] == 5
    kiyo = found(look(night), KIYO)
    assert kiyo is not None
    assert kiyo.reasons == ("care-3", "oxygen")
    assert all(one.urgency >= 4 for one in look(night, part=Part.URGENT).lines)


def test_by_district_and_by_helper_neighbours_stand_together(night: Night) -> None:
    districts = [one.district for one in look(night, order=Order.DISTRICT).lines]
    assert districts == sorted(districts)
    helpers = [one.helper for one in look(night, order=Order.HELPER).lines]
    with_one = [one for one in helpers if one]
    assert with_one == sorted(with_one)
    assert not any(helpers[len(with_one) :])


def test_one_district_or_one_helper_alone(night: Night) -> None:
    first = look(night)
    district, helper = first.districts[0], first.helpers[0]

    assert len(look(night, district=district.name).lines) == district.count
    assert {one.district for one in look(night, district=district.name).lines} == {district.name}
    assert len(look(night, helper=helper.name).lines) == helper.count
    assert look(night, district="どこにもない").lines == ()


def test_who_was_to_come_here_by_their_plan_is_told_apart(night: Night) -> None:
    here = look(night, part=Part.EXPECTED).lines
    planned = [one for one in lines().values() if one.has_consent]
    assert 0 < len(here) < len(planned)
    assert all(one.is_expected for one in here)
    assert {one.ref for one in here} < {one.ref for one in look(night).lines}


def test_the_words_of_headquarters_about_an_area_count(night: Night) -> None:
    night.record("safety.stated", SafetyStated(state="safe"), entry(KIYO))
    night.record("relayed", Relayed(state="safe"), entry(SHIGERU))  # not standing yet: no effect

    shown = look(night)

    assert found(shown, KIYO) is None
    assert found(shown, SHIGERU) is not None


def test_a_neighbour_at_reception_gets_no_list(night: Night) -> None:
    night.sign_in(RECEPTION)
    with pytest.raises(NotPermitted):
        look(night)
    with pytest.raises(NotPermitted):
        night.a.unseen.page(entry(KIYO))
    assert night.events("entry.viewed") == []


def test_without_a_register_there_is_a_sentence_and_no_list(bare: Night) -> None:
    bare.found([LEAD], pack=None)
    bare.sign_in(LEAD)
    with pytest.raises(RegisterClosed):
        look(bare)


def viewed(night: Night) -> list[Looked]:
    facts = [event.fact for event in night.events("entry.viewed")]
    return [fact for fact in facts if isinstance(fact, Looked)]


def test_what_is_listed_is_written_down_once_for_each_sitting(night: Night) -> None:
    look(night)
    look(night, order=Order.DISTRICT)

    assert sum(len(one.ids) for one in viewed(night)) == READABLE
    night.sign_in(WELFARE)
    look(night, part=Part.URGENT)
    (last,) = [one for one in viewed(night) if one.count < READABLE]
    assert last.what == "worklist"
    assert last.count == len(last.ids)


def test_it_is_written_down_before_it_is_shown(
    night: Night, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: object) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr(night.table.writer, "append", full)
    with pytest.raises(OSError, match="full"):
        look(night)
    with pytest.raises(OSError, match="full"):
        night.a.unseen.page(entry(KIYO))


def test_opening_one_line_is_written_down_each_time(night: Night) -> None:
    night.a.unseen.page(entry(KIYO))
    page = night.a.unseen.page(entry(KIYO))
    assert [one.ids for one in viewed(night)] == [(entry(KIYO).id,)] * 2
    assert (page.plan.name, page.plan.reason) == (lines()[KIYO].name, lines()[KIYO].reason)
    assert page.plan.helper_name == lines()[KIYO].helper
    assert page.tries == ()
