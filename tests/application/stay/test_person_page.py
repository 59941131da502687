"""One person's page: what is known, who goes along, what happened, and what is not settled."""

from datetime import timedelta

import pytest

from shelter_app.application.desk.shown import TypedPerson
from shelter_app.application.stay.facts import NotAmendable, amendable, text_of
from shelter_app.application.stay.hand_over import NobodyNamed
from shelter_app.application.stay.page import (
    Amendment,
    Conflict,
    HandOver,
    PersonPage,
    Standpoint,
)
from shelter_app.application.stay.person import PersonUnknown
from shelter_app.application.stay.settle import NotSettledHere, may_settle
from shelter_app.application.stay.shown import Change, Known, Recorded, Where
from shelter_app.domain.ids import EventId, Subject
from shelter_app.domain.ledger.facts.condition import HealthStated, NeedMet, NeedStated
from shelter_app.domain.ledger.facts.links import DisclosureSet
from shelter_app.domain.ledger.facts.people import Details, PersonAmended, WhereaboutsChanged
from shelter_app.domain.people import Sex
from tests.application.demo_town import KIYO, card_of
from tests.application.night import LEAD, RECEPTION, Night

CHILD = TypedPerson("本間 空", "ほんま そら", "6", Sex.MALE, "中浜町")
MOTHER = TypedPerson("本間 裕子", "ほんま ゆうこ", "34", Sex.FEMALE, "中浜町")


@pytest.fixture
def family(night: Night) -> Night:
    """A child with his mother."""
    night.type_in(CHILD, MOTHER)
    return night


def ref_of(night: Night, name: str) -> Subject:
    return next(one.ref for one in night.a.stays.people().people if one.line.name == name)


def page_of(night: Night, name: str = "本間 空") -> PersonPage:
    return night.a.stays.page(ref_of(night, name))


def fact(page: PersonPage, attribute: str) -> str:
    return next((one.value for one in page.facts if one.attribute == attribute), "")


def amend(night: Night, attribute: str, text: str, name: str = "本間 空") -> Recorded:
    return night.a.stays.amend(page_of(night, name), Amendment(attribute, text))


def test_a_page_says_who_it_is_and_who_came_along(family: Night) -> None:
    page = page_of(family)
    assert (page.person.line.age, page.person.line.sex) == (6, Sex.MALE)
    assert [one.line.name for one in page.companions] == ["本間 裕子"]
    assert fact(page, "kana") == "ほんま そら"
    assert fact(page, "birth") == "6歳"
    assert fact(page, "sex") == "男"
    assert page.last_seen == family.clock.now()
    assert not page.is_reduced


def test_history_tells_what_when_by_whom_and_what_was_taken_back(family: Night) -> None:
    family.clock.forward(minutes=10)
    person = page_of(family).person
    done = family.a.stays.change(Change((person,), Where.LEFT, to="home", known=Known.PHONE))
    family.a.stays.undo(done.act)

    history = page_of(family).history

    assert [told.kind for told in history] == ["undone", "whereabouts.changed", "people.received"]
    _, left, received = history
    assert left.is_withdrawn
    assert not received.is_withdrawn
    assert (left.operator, left.affiliation) == (LEAD.name, LEAD.affiliation)
    assert left.said["to"] == "home"
    assert received.said["name"] == "本間 空"
    assert left.occurred == family.clock.now()
    assert received.occurred == family.clock.now() - timedelta(minutes=10)


def test_another_persons_name_is_not_in_the_history_of_one_of_the_party(family: Night) -> None:
    (received,) = page_of(family).history
    assert "本間 裕子" not in str(dict(received.said))


def test_a_page_of_somebody_taken_back_is_refused(family: Night) -> None:
    ref = ref_of(family, "本間 空")
    family.a.desk.undo(family.a.desk.recent()[0].act)
    with pytest.raises(PersonUnknown):
        family.a.stays.page(ref)


def test_every_attribute_in_words_can_be_put_right(family: Night) -> None:
    for number, attribute in enumerate(amendable()):
        text = {"birth": "昭和15年3月2日", "sex": "女"}.get(attribute, f"値{number}")
        family.a.stays.amend(family.a.stays.page(ref_of_first(family)), Amendment(attribute, text))

    page = family.a.stays.page(ref_of_first(family))
    said = {one.attribute: one.value for one in page.facts}
    assert said["birth"] == "昭15.3.2 (1940)"
    assert said["sex"] == "女"
    assert page.person.line.age == 86
    assert all(said[one] for one in amendable())
    assert not page.conflicts


def ref_of_first(night: Night) -> Subject:
    return night.events("people.received")[0].subjects[0]


def test_a_birth_date_takes_the_place_of_an_age_and_the_other_way_round(family: Night) -> None:
    amend(family, "birth", "平成30年4月1日")
    row = family.table.reader.row(ref_of_first(family))
    assert row is not None
    assert row.value("age") is None
    assert page_of(family).person.line.age == 8
    amend(family, "birth", "7歳")
    assert page_of(family).person.line.age == 7
    amend(family, "birth", "")
    assert page_of(family).person.line.age is None


def test_what_is_emptied_is_no_longer_said_and_stays_in_the_history(family: Night) -> None:
    amend(family, "phone", "080-0000-0000")
    amend(family, "phone", "  ")
    amend(family, "sex", "")
    page = page_of(family)
    assert fact(page, "phone") == ""
    assert page.person.line.sex is Sex.UNKNOWN
    assert [told.kind for told in page.history].count("person.amended") == 3


def test_what_is_no_text_about_a_person_is_not_amended(family: Night) -> None:
    for attribute in ("mother", "slip", "no such thing"):
        with pytest.raises(NotAmendable):
            amend(family, attribute, "x")


def test_somebody_without_a_name_is_identified_later_as_one_record(night: Night) -> None:
    received = night.type_in(TypedPerson())
    ref = received.slips[0].ref
    night.a.stays.amend(night.a.stays.page(ref), Amendment("features", "60代の男性 左腕に古い傷"))
    night.clock.forward(minutes=600)

    night.a.stays.amend(night.a.stays.page(ref), Amendment("name", "中川 一郎"))
    night.a.stays.amend(night.a.stays.page(ref), Amendment("kana", "なかがわ いちろう"))

    assert [one.ref for one in night.a.stays.find("なかがわ")] == [ref]
    assert night.a.desk.counts().inside == 1
    page = night.a.stays.page(ref)
    assert (fact(page, "name"), page.person.slip) == ("中川 一郎", received.slips[0].code)
    assert fact(page, "features") == "60代の男性 左腕に古い傷"


def test_two_amendments_that_did_not_see_each_other_are_settled_by_a_person(family: Night) -> None:
    page = page_of(family)
    family.a.stays.amend(page, Amendment("phone", "080-0000-0001"))
    family.a.stays.amend(page, Amendment("phone", "080-0000-0002"))
    (conflict,) = page_of(family).conflicts
    assert {one.text for one in conflict.standpoints} == {"080-0000-0001", "080-0000-0002"}
    assert {one.operator for one in conflict.standpoints} == {LEAD.name}
    holds = next(one for one in conflict.standpoints if one.text.endswith("2"))

    family.a.stays.settle(page_of(family), conflict, holds)

    after = page_of(family)
    assert after.conflicts == ()
    assert fact(after, "phone") == "080-0000-0002"


def test_a_conflict_of_where_somebody_is_is_settled_too(family: Night) -> None:
    shown = (page_of(family).person,)
    family.a.stays.change(Change(shown, Where.LEFT, to="home", phone="080"))
    family.a.stays.change(Change(shown, Where.CAR, destination="校庭"))
    (conflict,) = page_of(family).conflicts
    holds = next(one for one in conflict.standpoints if one.value["state"] == "car")
    family.a.stays.settle(page_of(family), conflict, holds)
    assert page_of(family).conflicts == ()
    assert page_of(family).person.where is Where.CAR


@pytest.mark.parametrize(
    ("attribute", "kind", "facts"),
    [
        ("health", "health.stated", (HealthStated(state="well"), HealthStated(state="severe"))),
        ("need/oxygen", "need.stated", (NeedStated(code="oxygen"), NeedMet(code="oxygen"))),
        ("house", "person.amended", None),
    ],
)
def test_every_sort_of_conflict_here_is_settled_either_way(
    family: Night, attribute: str, kind: str, facts: tuple[object, ...] | None
) -> None:
    if facts is None:
        if not hasattr(Details(), "house"):
            pytest.skip("the card has no such field yet")
        pairs = (("half",), ("no-water",))
        facts = tuple(PersonAmended(details=Details(house=one)) for one in pairs)
    ref = ref_of_first(family)
    for number in (0, 1):
        for one in facts:
            name = "need.met" if isinstance(one, NeedMet) else kind
            heads = family.table.reader.row(ref)
            assert heads is not None
            family.record(name, one, ref, after={})
        (conflict,) = page_of(family).conflicts
        assert conflict.attribute == attribute
        holds = conflict.standpoints[number]
        family.a.stays.settle(page_of(family), conflict, holds)
        assert page_of(family).conflicts == ()
        row = family.table.reader.row(ref)
        assert row is not None
        assert row.value(attribute) == holds.value


def test_an_attribute_that_one_side_cleared_can_be_settled_as_empty(family: Night) -> None:
    amend(family, "phone", "080")
    page = page_of(family)
    family.a.stays.amend(page, Amendment("phone", ""))
    family.a.stays.amend(page, Amendment("phone", "090"))
    (conflict,) = page_of(family).conflicts
    empty = next(one for one in conflict.standpoints if one.value is None)
    family.a.stays.settle(page_of(family), conflict, empty)
    assert fact(page_of(family), "phone") == ""


def test_safety_and_secrecy_are_settled_elsewhere(family: Night) -> None:
    assert not may_settle("safety")
    assert may_settle("name")
    assert may_settle("need/oxygen")
    conflict = Conflict("disclosure")
    with pytest.raises(NotSettledHere):
        family.a.stays.settle(page_of(family), conflict, Standpoint(EventId(bytes(16))))


def test_a_child_is_handed_over_to_somebody_here_and_leaves_with_them(family: Night) -> None:
    mother = ref_of(family, "本間 裕子")

    family.a.stays.hand_over(page_of(family), HandOver("母", to=mother, leaves=True))

    page = page_of(family)
    assert page.person.where is Where.LEFT
    (kin,) = page.family
    assert kin.person is not None
    assert (kin.relation, kin.person.ref, kin.handed_to) == ("母", mother, "本間 裕子")
    assert kin.at == family.clock.now()
    assert [one.relation for one in page_of(family, "本間 裕子").family] == ["母"]
    (event,) = family.events("family.linked")
    assert event.author.id == family.operator(LEAD).id


def test_a_child_is_handed_over_to_somebody_nobody_has_on_record(family: Night) -> None:
    family.a.stays.hand_over(page_of(family), HandOver("祖父", name="本間 茂(免許証)"))
    (kin,) = page_of(family).family
    assert (kin.person, kin.handed_to) == (None, "本間 茂(免許証)")
    assert page_of(family).person.where is Where.IN


def test_a_link_alone_hands_nobody_over_and_can_be_taken_back(family: Night) -> None:
    order = HandOver("おば", to=ref_of(family, "本間 裕子"), handed_over=False)
    done = family.a.stays.hand_over(page_of(family), order)
    (kin,) = page_of(family).family
    assert kin.handed_to == ""
    family.a.stays.undo(done.act)
    assert page_of(family).family == ()


def test_a_hand_over_to_nobody_is_refused(family: Night) -> None:
    with pytest.raises(NobodyNamed):
        family.a.stays.hand_over(page_of(family), HandOver(name="  "))


def test_a_second_hand_over_has_seen_the_first(family: Night) -> None:
    mother = ref_of(family, "本間 裕子")
    for relation in ("母", "実母"):
        family.a.stays.hand_over(page_of(family), HandOver(relation, to=mother))
    link = family.events("family.linked")[0].subjects[0]
    row = family.table.reader.row(link)
    assert row is not None
    assert row.conflicts() == []


def test_needs_show_their_clock_and_whether_they_were_met(family: Night) -> None:
    ref = ref_of_first(family)
    family.record("need.stated", NeedStated(code="oxygen", hours_left=3.0, note="酸素"), ref)
    due = family.clock.now_ms() + 7_200_000
    family.record("need.stated", NeedStated(code="dialysis", due_ms=due), ref)
    family.record("need.stated", NeedStated(code="wheelchair"), ref)
    family.record("health.stated", HealthStated(state="unwell"), ref)

    page = page_of(family)

    needs = {need.code: need.due for need in page.needs}
    assert needs == {
        "oxygen": family.clock.now() + timedelta(hours=3),
        "dialysis": family.clock.now() + timedelta(hours=2),
        "wheelchair": None,
    }
    assert page.health == "unwell"
    assert page.person.line.urgent


def test_who_is_not_to_be_disclosed_has_a_page_of_her_own_that_says_little(family: Night) -> None:
    her = ref_of(family, "本間 裕子")
    family.protect(her, called="スミレ")
    assert not family.a.stays.page(her).is_reduced
    family.a.stays.hand_over(page_of(family), HandOver("母", to=her))
    family.sign_in(RECEPTION)

    page = family.a.stays.page(her)

    assert page.is_reduced
    assert (page.facts, page.companions, page.history) == ((), (), ())
    child = family.a.stays.page(ref_of_first(family))
    assert child.companions == ()
    assert [kin.person for kin in child.family] == [None]
    done = family.a.stays.change(Change((page.person,), Where.AWAY))
    assert done.people[0].where is Where.AWAY


def test_her_secrecy_and_her_cards_are_no_lines_of_her_history(night: Night) -> None:
    received = night.receive(night.a.desk.present(card_of(KIYO)))
    ref = received.slips[0].ref
    night.record("disclosure.set", DisclosureSet(state="wished"), ref)
    kinds = [told.kind for told in night.a.stays.page(ref).history]
    assert kinds == ["disclosure.set", "people.received"]


def test_values_are_written_as_people_read_them() -> None:
    assert text_of("birth", (0, 0, 0, "昭和のはじめ")) == "昭和のはじめ"
    assert text_of("age", (84, 20261122)) == "84歳"
    assert text_of("sex", 9) == "その他"
    assert text_of("whereabouts", {"state": "in"}) == ""
    assert text_of("name", None) == ""


def test_a_stay_from_a_newer_version_is_unknown_and_kept(family: Night) -> None:
    family.move(ref_of_first(family), WhereaboutsChanged(state="on-a-ship"))
    assert page_of(family).person.where is Where.UNKNOWN
