"""安否: no fact moves it by inference; eyes close a search, and later words override eyes."""

from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.edges import edge
from shelter_app.domain.ledger.event import Channel, Event, Occurred, Precision
from shelter_app.domain.ledger.facts.condition import AttemptMade, Relayed, SafetyStated
from shelter_app.domain.ledger.facts.links import MatchDecided
from shelter_app.domain.ledger.facts.people import Details, PeopleReceived, PeopleSeen
from shelter_app.domain.ledger.row import Row
from shelter_app.domain.picture.edges import edges
from shelter_app.domain.picture.groups import Group, Groups, group
from shelter_app.domain.picture.safety import Safety, safety_of
from shelter_app.domain.picture.worklist import unseen
from tests.domain.ledger.cast import AREA, CLERK, MAYOR, person, some_id
from tests.domain.ledger.night import at, true_ms
from tests.domain.ledger.town import appoint, enrolled_desk, headquarters
from tests.domain.ledger.world import Desk, Node

KIYO, SHIGERU = person("kiyo"), person("shigeru")
ENTRY = some_id("the register's entry of Kiyo")


def seen(desk: Desk, who: Subject = KIYO, how: str = "eyes") -> Event:
    return desk.say("people.seen", PeopleSeen(how=how), [who])


def match(desk: Desk, who: Subject, state: str) -> Event:
    fact = MatchDecided(person=who.id, entry=ENTRY, state=state)
    return desk.say("match.decided", fact, [edge("match", who.id, ENTRY)], seeing=["match"])


def state(desk: Desk, word: str, *overrides: Event, who: Subject | None = None) -> Event:
    fact = SafetyStated(state=word, overrides=tuple(event.id for event in overrides))
    subject = who or Subject("entry", ENTRY)
    return desk.say("safety.stated", fact, [subject], seeing=["safety"])


def picture(node: Node) -> tuple[Groups, dict[bytes, list[Row]]]:
    rows = [*node.rows(), *node.rows(AREA)]
    by_record: dict[bytes, list[Row]] = {}
    for row in rows:
        by_record.setdefault(row.id, []).append(row)
    return group(edges(rows)), by_record


def of_entry(node: Node) -> Safety:
    groups, rows = picture(node)
    found = groups.of_entry(ENTRY)
    records = [row for record in (ENTRY, *found.persons) for row in rows.get(record, ())]
    return safety_of(found, records)


def listed(node: Node) -> list[bytes]:
    groups, rows = picture(node)
    found = list(edges(row for some in rows.values() for row in some))
    return [one.entry for one in unseen([ENTRY], rows, found, groups)]


def test_whom_nobody_has_seen_is_unconfirmed_and_on_the_list() -> None:
    assert of_entry(Desk()) == Safety("unconfirmed")
    assert listed(Desk()) == [ENTRY]


def test_a_person_confirmed_to_be_the_entry_and_seen_with_eyes_closes_the_search() -> None:
    desk = Desk()
    seen(desk)
    assert listed(desk) == [ENTRY]
    match(desk, KIYO, "confirmed")
    assert of_entry(desk).is_safe
    assert listed(desk) == []


def test_being_received_at_the_door_is_being_seen() -> None:
    desk = Desk()
    desk.say("people.received", PeopleReceived(persons=(Details(),)), [KIYO])
    match(desk, KIYO, "confirmed")
    assert of_entry(desk).is_safe


def test_a_card_a_phone_call_or_a_third_party_does_not() -> None:
    for how in ("card", "phone", "third", ""):
        desk = Desk()
        match(desk, KIYO, "confirmed")
        seen(desk, how=how)
        assert of_entry(desk) == Safety("unconfirmed")


def test_nor_does_a_waiting_match_or_a_relatives_arrival() -> None:
    desk = Desk()
    match(desk, KIYO, "waiting")
    seen(desk)
    seen(desk, SHIGERU)
    assert of_entry(desk) == Safety("unconfirmed")


def test_a_match_taken_back_opens_the_search_again() -> None:
    desk = Desk()
    seen(desk)
    decided = match(desk, KIYO, "confirmed")
    desk.undo(decided)
    assert listed(desk) == [ENTRY]


def test_a_later_unreachable_sets_aside_the_sightings_it_lists() -> None:
    desk = Desk()
    sighting = seen(desk)
    match(desk, KIYO, "confirmed")
    state(desk, "unreachable", sighting)
    assert of_entry(desk).state == "unreachable"
    assert listed(desk) == [ENTRY]


def test_and_keeps_them_aside_when_it_is_itself_replaced() -> None:
    desk = Desk()
    sighting = seen(desk)
    match(desk, KIYO, "confirmed")
    state(desk, "unreachable", sighting)
    state(desk, "unconfirmed")
    assert of_entry(desk).state == "unconfirmed"


def test_but_not_when_it_is_withdrawn() -> None:
    desk = Desk()
    sighting = seen(desk)
    match(desk, KIYO, "confirmed")
    wrong = state(desk, "unreachable", sighting)
    desk.undo(wrong)
    assert of_entry(desk).is_safe


def test_an_unreachable_that_does_not_list_a_sighting_does_not_undo_it() -> None:
    desk = Desk()
    state(desk, "unreachable")
    match(desk, KIYO, "confirmed")
    seen(desk)
    assert of_entry(desk).is_safe


def test_what_is_said_of_any_record_of_the_group_counts() -> None:
    desk = Desk()
    sighting = seen(desk)
    match(desk, KIYO, "confirmed")
    match(desk, SHIGERU, "confirmed")
    state(desk, "unreachable", sighting, who=SHIGERU)
    assert of_entry(desk).state == "unreachable"


def test_missing_and_a_sighting_stand_against_each_other_until_people_settle_it() -> None:
    hq = headquarters()
    desk = enrolled_desk(hq)
    appoint(hq, MAYOR, scope=desk.scope)
    fact = SafetyStated(state="missing")
    missing = hq.say("safety.stated", fact, [Subject("entry", ENTRY)], scope=desk.scope)
    desk.sync(hq)
    match(desk, KIYO, "confirmed")
    seen(desk)
    assert of_entry(desk).is_contested
    assert listed(desk) == [ENTRY]
    hq.undo(missing)
    desk.sync(hq)
    assert of_entry(desk).is_safe


def test_statements_that_disagree_show_the_more_worrying_one() -> None:
    a, b = Desk(name="a"), Desk(name="b")
    state(a, "safe")
    state(b, "unreachable", who=KIYO)
    match(b, KIYO, "confirmed")
    a.sync(b)
    assert of_entry(a).state == "unreachable"
    assert of_entry(a).is_contested


def test_statements_of_one_record_that_disagree_do_too() -> None:
    a, b = Desk(name="a"), Desk(name="b")
    state(a, "safe")
    state(b, "unreachable")
    a.sync(b)
    assert of_entry(a).state == "unreachable"
    assert of_entry(a).is_contested


def test_a_paper_from_before_is_history_and_contests_nothing() -> None:
    desk = Desk()
    entry = [Subject("entry", ENTRY)]
    desk.say("safety.stated", SafetyStated(state="safe"), entry, "08:00")
    time = Occurred(true_ms(at("03:00")), Precision.ABOUT)
    fact = SafetyStated(state="unreachable")
    desk.say("safety.stated", fact, entry, "10:00", channel=Channel.PAPER, occurred=time)
    assert of_entry(desk).is_safe


def test_in_a_group_where_nobody_knows_who_is_who_a_sighting_closes_nothing() -> None:
    desk = Desk()
    sighting = head_of(desk)
    torn = Group(frozenset({KIYO.id, SHIGERU.id}), frozenset({ENTRY}), is_contradicted=True)
    assert safety_of(torn, sighting) == Safety("unconfirmed")


def head_of(desk: Desk) -> list[Row]:
    seen(desk)
    return [desk.row(KIYO)]


def test_what_hq_relays_counts_until_it_is_withdrawn() -> None:
    hq = headquarters()
    node = Node()
    appoint(hq, MAYOR, scope=AREA)
    entry = Subject("entry", ENTRY)
    hq.say("relayed", Relayed(state="safe"), [entry], scope=AREA)
    node.learn(*hq.events.values())
    assert of_entry(node).is_safe
    fact = Relayed(state="safe", withdrawn=True)
    hq.say("relayed", fact, [entry], 5, scope=AREA, seeing=["relayed"])
    node.learn(*hq.events.values())
    assert of_entry(node) == Safety("unconfirmed")


def test_who_waits_for_a_match_comes_last_and_nobody_is_sent() -> None:
    desk = Desk()
    other = some_id("another entry")
    match(desk, KIYO, "waiting")
    groups, rows = picture(desk)
    found = unseen([ENTRY, other], rows, list(edges(desk.rows())), groups)
    assert [(one.entry, one.is_waiting) for one in found] == [(other, False), (ENTRY, True)]


def test_whom_nobody_has_gone_for_comes_before_whom_somebody_is_looking_for() -> None:
    desk = Desk()
    other = some_id("another entry")
    desk.say("attempt.made", AttemptMade(how="visit"), [Subject("entry", ENTRY)])
    opened = desk.say("attempt.made", AttemptMade(how="visit"), [Subject("entry", other)])
    back = AttemptMade(how="visit", outcome="nobody there")
    desk.say("attempt.made", back, [Subject("entry", other)], after={"attempts": [opened.id]})
    groups, rows = picture(desk)
    found = unseen([ENTRY, other], rows, [], groups)
    assert [(one.entry, one.searching) for one in found] == [(other, 0), (ENTRY, 1)]


def test_a_search_that_the_welfare_role_recorded_stands_with_its_author() -> None:
    desk = Desk(author=CLERK)
    desk.say("attempt.made", AttemptMade(how="phone"), [Subject("entry", ENTRY)])
    assert desk.row(Subject("entry", ENTRY)).notes["attempts"][0].operator == CLERK.id
