"""What each kind of fact says of its subjects."""

from typing import Any

import msgspec
import pytest

from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.catalogue import KINDS
from shelter_app.domain.ledger.edges import edge, pair
from shelter_app.domain.ledger.facts import condition, links, people, running, trust
from shelter_app.domain.ledger.facts.fact import Fact, Notes, Says, plain
from tests.domain.ledger.acts import EXAMPLES, Dice
from tests.domain.ledger.cast import person, some_id
from tests.domain.ledger.world import Desk

KIYO, SHIGERU = person("kiyo"), person("shigeru")
PARTY = Subject("party", some_id("party"))
DEVICE = Subject("device", some_id("device"))


def says(fact: Fact, subject: Subject, position: int = 0) -> dict[str, Any]:
    return {
        one.attribute: one.value for one in fact.claims(subject, position) if isinstance(one, Says)
    }


def notes(fact: Fact, subject: Subject, position: int = 0) -> list[tuple[str, Any]]:
    return [
        (one.list, one.value) for one in fact.claims(subject, position) if isinstance(one, Notes)
    ]


def test_a_party_that_is_received_is_in_with_what_each_said_of_themself() -> None:
    fact = people.PeopleReceived(
        persons=(people.Details(name="本間 キヨ", sex=2), people.Details(kana="しげる")),
        party=PARTY.id,
        place=b"gym",
        area="A",
    )
    stay = {"state": "in", "place": b"gym", "area": "A"}
    member = f"party/{PARTY.id.hex()}"
    assert says(fact, KIYO, 0) == {
        "name": "本間 キヨ",
        "sex": 2,
        member: True,
        "whereabouts": stay,
    }
    assert says(fact, SHIGERU, 1) == {"kana": "しげる", member: True, "whereabouts": stay}
    assert notes(fact, KIYO) == [("seen", {"how": "eyes", "place": b"gym"})]
    assert says(fact, PARTY, 2) == {}


def test_more_people_than_details_are_received_all_the_same() -> None:
    fact = people.PeopleReceived(persons=())
    assert says(fact, KIYO, 3) == {"whereabouts": {"state": "in"}}


def test_what_else_a_reception_names_is_not_said_to_be_in() -> None:
    fact = people.PeopleReceived(persons=(people.Details(),))
    assert says(fact, Subject("token", bytes(16)), 1) == {}
    assert notes(fact, Subject("token", bytes(16)), 1) == []


def test_who_is_not_here_yet_is_said_of_the_party() -> None:
    absent = people.Absent(name="裕子", state="later", where="自宅・2階")
    fact = people.PeopleReceived(persons=(), absent=(absent,))
    assert says(fact, PARTY) == {
        "absent": [{"name": "裕子", "state": "later", "where": "自宅・2階"}]
    }


def test_people_join_and_leave_those_who_came_together() -> None:
    fact = people.PartyChanged(party=PARTY.id, joined=(KIYO.id,), left=(SHIGERU.id,))
    member = f"party/{PARTY.id.hex()}"
    assert says(fact, KIYO) == {member: True}
    assert says(fact, SHIGERU) == {member: False}
    assert says(fact, person("yuko")) == says(fact, PARTY) == {}


def test_whereabouts_carry_why_and_until_when() -> None:
    fact = people.WhereaboutsChanged(state="away", reason="外出", back_by_ms=5, destination="家")
    assert says(fact, KIYO) == {
        "whereabouts": {"state": "away", "destination": "家", "reason": "外出", "back_by_ms": 5}
    }
    bare = people.WhereaboutsChanged(state="left")
    assert says(bare, KIYO) == {"whereabouts": {"state": "left"}}


def test_only_what_was_asked_is_said() -> None:
    fact = people.PersonAmended(details=people.Details(birth=(1940, 0, 0, "昭和15")))
    assert says(fact, KIYO) == {"birth": [1940, 0, 0, "昭和15"]}
    asked = people.PersonAmended(details=people.Details(sex=0))
    assert says(asked, KIYO) == {"sex": 0}
    assert says(people.PersonAmended(details=people.Details()), KIYO) == {}


def test_a_reconcile_speaks_of_the_group_alone() -> None:
    fact = people.GroupReconciled(persons=(b"b", b"a"))
    assert notes(fact, Subject("group", b"g")) == [("reconciled", {"persons": [b"a", b"b"]})]
    assert notes(fact, KIYO) == []


def test_a_need_is_stated_and_met_under_its_code() -> None:
    stated = condition.NeedStated(code="o2", hours_left=3.5, equipment="濃縮器")
    assert stated.has_clock
    assert says(stated, KIYO)["need/o2"]["state"] == "stated"
    assert says(condition.NeedMet(code="o2", how="ボンベ"), KIYO) == {
        "need/o2": {"code": "o2", "how": "ボンベ", "state": "met"}
    }


def test_a_safety_statement_names_the_sightings_it_sets_aside() -> None:
    fact = condition.SafetyStated(state="unreachable", overrides=(b"one", b"two"))
    assert says(fact, KIYO)["safety"]["state"] == "unreachable"
    assert notes(fact, KIYO) == [
        ("overridden", {"event": b"one"}),
        ("overridden", {"event": b"two"}),
    ]


def test_an_attempt_is_a_line_that_its_outcome_replaces() -> None:
    desk = Desk()
    entry = Subject("entry", some_id("entry"))
    gone = desk.say("attempt.made", condition.AttemptMade(how="visit"), [entry])
    desk.say("attempt.made", condition.AttemptMade(how="phone"), [entry])
    back = condition.AttemptMade(how="visit", outcome="nobody")
    desk.say("attempt.made", back, [entry], after={"attempts": [gone.id]})
    lines = [line.value for line in desk.row(entry).notes["attempts"]]
    assert lines == [
        {"how": "phone", "left_ms": 0, "back_by_ms": 0, "back_ms": 0},
        plain(back),
    ]


MATCH = links.MatchDecided(person=b"p", entry=b"e", state="waiting")
SAME = links.IdentityDecided(a=b"b", b=b"a", state="same")
FAMILY = people.FamilyLinked(a=b"b", b=b"a")
CLOCK = trust.ClockObserved(device=DEVICE.id, epoch=b"\1", boot=b"\2", offset_ms=3)
GUEST = trust.DeviceAdmitted(device=DEVICE.id, public_key=b"k", top_role="lead")


@pytest.mark.parametrize(
    ("fact", "subject", "attribute"),
    [
        (MATCH, edge("match", b"p", b"e"), "match"),
        (SAME, pair("identity", b"a", b"b"), "identity"),
        (FAMILY, pair("family", b"a", b"b"), "family"),
        (CLOCK, DEVICE, "clock/01/02"),
        (GUEST, DEVICE, "admitted"),
        (links.TokenBound(person=KIYO.id), Subject("token", b"t"), "bound"),
        (links.TokenRevoked(reason="lost"), Subject("token", b"t"), "bound"),
        (trust.OperatorEnded(), Subject("operator", b"o"), "operator"),
    ],
)
def test_a_fact_speaks_of_the_subject_that_it_names_and_of_no_other(
    fact: Fact, subject: Subject, attribute: str
) -> None:
    assert list(says(fact, subject)) == [attribute]
    stranger = Subject(subject.kind if len(subject.id) == 16 else "stranger", bytes(16))
    if not isinstance(fact, trust.OperatorEnded):
        assert says(fact, stranger) == {}


def test_an_identity_reads_the_same_from_either_end() -> None:
    subject = pair("identity", b"a", b"b")
    one = links.IdentityDecided(a=b"a", b=b"b", state="same")
    other = links.IdentityDecided(a=b"b", b=b"a", state="same")
    assert says(one, subject) == says(other, subject)


def test_notes_for_the_next_shift_add_up() -> None:
    desk = Desk()
    place = Subject("place", some_id("gym"))
    for text in ("毛布が足りない", "鍵は職員室"):
        desk.say("note.handed", running.NoteHanded(text=text), [place])
    assert [line.value["text"] for line in desk.row(place).notes["handed"]] == [
        "毛布が足りない",
        "鍵は職員室",
    ]
    assert desk.row(place).conflicts() == []


def test_a_print_and_a_look_say_nothing_of_anybody() -> None:
    assert says(running.SheetPrinted(number="1", kind="roster"), KIYO) == {}
    assert says(running.Looked(what="entry"), KIYO) == {}
    assert says(trust.Undone(targets=()), KIYO) == {}


@pytest.mark.parametrize("kind", sorted(EXAMPLES))
def test_every_fact_travels_and_keeps_itself_out_of_logs(kind: str) -> None:
    fact = EXAMPLES[kind](Dice(98765432123456789)).fact
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(fact), type=KINDS[kind].fact) == fact
    assert repr(fact) == f"<{type(fact).__name__}>"


def test_plain_values_leave_out_what_was_not_said_and_keep_zero_and_no() -> None:
    fact = people.Details(name="", sex=0, birth=None, mother=b"")
    assert plain(fact) == {"sex": 0}
    assert plain(links.TokenBound(person=b"", verified=False)) == {"verified": False}
