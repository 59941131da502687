"""Undo withdraws; nothing is deleted, and what was seen stays seen."""

from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.event import Event, Lane
from shelter_app.domain.ledger.facts.condition import SafetyStated
from shelter_app.domain.ledger.facts.links import DisclosureSet
from shelter_app.domain.ledger.facts.people import (
    Details,
    PeopleReceived,
    PersonAmended,
    WhereaboutsChanged,
)
from shelter_app.domain.ledger.facts.running import Looked, PlaceOpened, RegisterInstalled
from shelter_app.domain.ledger.facts.trust import Undone
from shelter_app.domain.roles import Role
from tests.domain.ledger.cast import MAYOR, VOLUNTEER, operator, person, some_id
from tests.domain.ledger.town import appoint, enrolled_desk, headquarters
from tests.domain.ledger.world import Desk, Node

KIYO, SHIGERU = person("kiyo"), person("shigeru")


def arrived(desk: Desk, *people: Subject) -> Event:
    named = tuple(Details(name="本間") for _ in people)
    return desk.say("people.received", PeopleReceived(persons=named), people)


def went(desk: Desk, state: str, when: int, who: Subject = KIYO) -> Event:
    fact = WhereaboutsChanged(state=state)
    return desk.say("whereabouts.changed", fact, [who], when, seeing=["whereabouts"])


def state(node: Node, who: Subject = KIYO) -> str:
    return str((node.row(who).value("whereabouts") or {}).get("state", ""))


def test_an_act_is_undone_whole() -> None:
    desk = Desk()
    act = arrived(desk, KIYO, SHIGERU)
    desk.undo(act)
    assert desk.row(KIYO).is_empty
    assert desk.row(SHIGERU).is_empty


def test_one_person_of_a_party_is_undone_and_the_others_stay() -> None:
    desk = Desk()
    act = arrived(desk, KIYO, SHIGERU)
    desk.undo(act, only=[KIYO])
    assert state(desk, KIYO) == ""
    assert state(desk, SHIGERU) == "in"


def test_an_undo_is_itself_undone() -> None:
    desk = Desk()
    act = arrived(desk, KIYO)
    undo = desk.undo(act)
    again = desk.undo(undo)
    assert state(desk) == "in"
    desk.undo(again)
    assert state(desk) == ""


def test_an_undo_of_two_is_undone_for_one_of_them() -> None:
    desk = Desk()
    act = arrived(desk, KIYO, SHIGERU)
    undo = desk.undo(act)
    desk.undo(undo, only=[SHIGERU])
    assert state(desk, KIYO) == ""
    assert state(desk, SHIGERU) == "in"


def test_of_two_undos_of_one_act_undoing_one_leaves_the_other() -> None:
    desk = Desk()
    act = arrived(desk, KIYO)
    first = desk.undo(act)
    desk.undo(act)
    desk.undo(first)
    assert state(desk) == ""


def test_undoing_the_last_of_a_chain_brings_back_the_one_before() -> None:
    desk = Desk()
    arrived(desk, KIYO)
    left = went(desk, "left", 60)
    desk.undo(left)
    assert state(desk) == "in"


def test_undoing_the_middle_of_a_chain_changes_nothing_that_stands() -> None:
    desk = Desk()
    arrived(desk, KIYO)
    away = went(desk, "away", 60)
    went(desk, "left", 90)
    desk.undo(away)
    assert state(desk) == "left"
    assert desk.row(KIYO).conflicts() == []
    assert len(desk.row(KIYO).heads("whereabouts")) == 1


def test_what_a_withdrawn_statement_had_answered_is_brought_back_with_it() -> None:
    desk = Desk()
    arrived(desk, KIYO)
    away = went(desk, "away", 60)
    left = went(desk, "left", 90)
    desk.undo(away)
    desk.undo(left)
    assert state(desk) == "in"


def test_an_undo_that_arrives_before_what_it_undoes_works_when_it_arrives() -> None:
    desk, hq = Desk(), Node()
    act = arrived(desk, KIYO)
    undo = desk.undo(act)
    hq.learn(undo)
    hq.learn(act)
    assert hq.row(KIYO).is_empty


def test_withdrawing_by_act_id_is_no_withdrawal_for_only_hashes_cannot_make_a_ring() -> None:
    desk = Desk()
    act = arrived(desk, KIYO)
    desk.say("undone", Undone(targets=(act.act,)), [KIYO])
    assert state(desk) == "in"


def test_an_undo_says_nothing_of_people_it_does_not_name() -> None:
    desk = Desk()
    act = arrived(desk, KIYO, SHIGERU)
    desk.say("undone", Undone(targets=(act.id,)), [person("somebody else")])
    assert state(desk, KIYO) == "in"


def test_only_who_may_say_a_thing_may_take_it_back_or_bring_it_back() -> None:
    hq = headquarters()
    desk = enrolled_desk(hq)
    missing = hq.say("safety.stated", SafetyStated(state="missing"), [KIYO], scope=desk.scope)
    enrol_hq_here(hq, desk)
    desk.sync(hq)
    assert desk.row(KIYO).value("safety") == {"state": "missing"}
    desk.undo(missing, author=VOLUNTEER)
    assert desk.row(KIYO).value("safety") == {"state": "missing"}
    hq.undo(missing)
    desk.sync(hq)
    assert desk.row(KIYO).value("safety") is None
    desk.undo(*undos(desk), author=VOLUNTEER)
    assert desk.row(KIYO).value("safety") is None


def enrol_hq_here(hq: Desk, desk: Desk) -> None:
    appoint(hq, MAYOR, scope=desk.scope)


def undos(node: Node) -> list[Event]:
    accepted = {MAYOR.id}
    return [e for e in node.events.values() if e.kind == "undone" and e.author.id in accepted]


def test_a_pending_word_of_hq_does_not_take_back_what_hq_said() -> None:
    hq, rogue = headquarters(), Desk(name="rogue", author=MAYOR)
    desk = enrolled_desk(hq)
    missing = hq.say("safety.stated", SafetyStated(state="missing"), [KIYO], scope=desk.scope)
    rogue.undo(missing)
    desk.sync(hq, rogue)
    assert desk.row(KIYO).value("safety") == {"state": "missing"}


def wished(desk: Desk, state: str = "wished", when: int = 0) -> Event:
    fact = DisclosureSet(state=state)
    return desk.say("disclosure.set", fact, [KIYO], when, seeing=["disclosure"])


def test_protection_is_withdrawn_only_with_standing() -> None:
    hq = headquarters()
    desk, stranger = enrolled_desk(hq), Desk(name="stranger")
    wish = wished(desk)
    stranger.undo(wish)
    desk.sync(stranger)
    assert desk.row(KIYO).value("disclosure") == {"state": "wished"}
    desk.undo(wish)
    assert desk.row(KIYO).value("disclosure") is None


def test_protection_that_was_lifted_is_put_back_by_anybody_who_may() -> None:
    hq = headquarters()
    desk = enrolled_desk(hq)
    wished(desk)
    lifted = wished(desk, "lifted", 5)
    assert desk.row(KIYO).value("disclosure") == {"state": "lifted"}
    stranger = Desk(name="stranger", author=desk.author)
    undo = stranger.undo(lifted)
    desk.sync(stranger)
    assert desk.row(KIYO).value("disclosure") == {"state": "wished"}
    stranger.undo(undo)
    desk.sync(stranger)
    assert desk.row(KIYO).value("disclosure") == {"state": "wished"}
    desk.undo(undo)
    assert desk.row(KIYO).value("disclosure") == {"state": "lifted"}


def test_a_pending_desk_may_bring_back_the_protection_it_withdrew_by_mistake() -> None:
    hq = headquarters()
    desk, stranger = enrolled_desk(hq), Desk(name="stranger")
    wish = wished(desk)
    undo = desk.undo(wish)
    assert desk.row(KIYO).value("disclosure") is None
    stranger.undo(undo)
    desk.sync(stranger)
    assert desk.row(KIYO).value("disclosure") == {"state": "wished"}


def test_what_leaves_a_trace_cannot_be_undone() -> None:
    desk = Desk()
    register = Subject("register", some_id("v1"))
    fact = RegisterInstalled(version="1", hash=b"h")
    installed = desk.say("register.installed", fact, [register])
    desk.undo(installed)
    assert desk.row(register).value("installed") is not None
    looked = desk.say("entry.viewed", Looked(what="entry", ids=(b"x",)), [KIYO])
    desk.undo(looked)
    assert looked.id in desk.events
    assert looked.stream.lane is Lane.AUDIT


def test_a_place_opened_by_mistake_can_be_undone() -> None:
    desk = Desk()
    place = Subject("place", some_id("gym"))
    opened = desk.say("place.opened", PlaceOpened(kind="shelter", name="体育館"), [place])
    desk.undo(opened)
    assert desk.row(place).is_empty


def test_a_long_chain_of_undos_is_settled_without_running_out_of_stack() -> None:
    desk = Desk()
    last = arrived(desk, KIYO)
    for _ in range(1200):
        last = desk.undo(last)
    assert state(desk) == "in"


def test_undoing_an_amendment_brings_back_the_name_before_it() -> None:
    desk = Desk()
    arrived(desk, KIYO)
    fact = PersonAmended(details=Details(name="別人"))
    wrong = desk.say("person.amended", fact, [KIYO], 5, seeing=["name"])
    desk.undo(wrong)
    assert desk.row(KIYO).value("name") == "本間"


def test_reception_may_take_back_only_what_reception_may_say() -> None:
    desk = Desk()
    volunteer = operator("volunteer", Role.RECEPTION)
    opened = desk.say(
        "place.opened", PlaceOpened(kind="shelter", name="体育館"), [Subject("place", bytes(16))]
    )
    desk.undo(opened, author=volunteer)
    assert desk.row(Subject("place", bytes(16))).value("place") is not None


def test_an_undo_may_name_events_that_nobody_holds() -> None:
    desk = Desk()
    arrived(desk, KIYO)
    undo = desk.say("undone", Undone(targets=(some_id("far away"), b"")), [KIYO])
    desk.undo(undo)
    assert state(desk) == "in"
