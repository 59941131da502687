"""What this version cannot read is kept, passed on bit for bit and counted, and moves nothing."""

from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.event import Event
from shelter_app.domain.ledger.facts.people import (
    Details,
    PeopleReceived,
    PersonAmended,
    WhereaboutsChanged,
)
from shelter_app.domain.ledger.facts.running import Looked, PlaceObserved
from shelter_app.wire.envelope import event_id, open_envelope
from tests.domain.ledger.cast import person, some_id
from tests.domain.ledger.world import Desk

KIYO = person("kiyo")


def arrived(desk: Desk) -> Event:
    return desk.say("people.received", PeopleReceived(persons=(Details(name="本間"),)), [KIYO])


def test_an_unknown_kind_is_counted_and_answers_nothing() -> None:
    desk = Desk()
    arrived(desk)
    desk.say("person.blessed", b"\xc1 anything", [KIYO], seeing=["whereabouts", "name"])
    row = desk.row(KIYO)
    assert row.unread == 1
    assert row.value("name") == "本間"
    assert row.value("whereabouts") == {"state": "in"}


def test_a_newer_version_of_a_known_kind_is_carried_the_same_way() -> None:
    desk = Desk()
    event = desk.say("person.amended", PersonAmended(details=Details(name="x")), [KIYO], version=2)
    assert event.fact is None
    assert not event.is_damaged
    assert desk.row(KIYO).unread == 1


def test_a_version_below_one_is_not_ours_either() -> None:
    desk = Desk()
    event = desk.say("person.amended", PersonAmended(details=Details(name="x")), [KIYO], version=0)
    assert event.fact is None


def test_what_it_had_seen_is_seen_by_whoever_lists_it() -> None:
    desk = Desk()
    arrived(desk)
    newer = desk.say("whereabouts.danced", b"?", [KIYO], seeing=["whereabouts"])
    fact = WhereaboutsChanged(state="left")
    desk.say("whereabouts.changed", fact, [KIYO], 5, after={"whereabouts": [newer.id]})
    row = desk.row(KIYO)
    assert len(row.heads("whereabouts")) == 1
    assert row.value("whereabouts") == {"state": "left"}


def test_an_undecodable_payload_folds_to_nothing_and_is_marked() -> None:
    desk = Desk()
    arrived(desk)
    for payload in (b"", b"\xc1", b"\x93\x01", b"\x81\xa5state\x07", b"\x91" * 2000):
        event = desk.say("whereabouts.changed", payload, [KIYO], seeing=["whereabouts"])
        assert event.is_damaged
    row = desk.row(KIYO)
    assert row.damaged == 5
    assert row.value("whereabouts") == {"state": "in"}


def test_unknown_fields_of_a_payload_are_carried_and_the_rest_is_read() -> None:
    desk = Desk()
    payload = b"\x82\xa5state\xa4left\xa6future\x01"
    desk.say("whereabouts.changed", payload, [KIYO], seeing=["whereabouts"])
    assert desk.row(KIYO).value("whereabouts") == {"state": "left"}


def test_every_event_has_the_bytes_that_were_signed() -> None:
    desk = Desk()
    event = desk.say("person.blessed", b"\x00\xff any bytes", [KIYO], version=7)
    envelope = desk.signed[-1].envelope
    assert event_id(envelope) == event.id
    assert open_envelope(envelope) == event
    assert b"\x00\xff any bytes" in envelope


def test_nul_becomes_the_replacement_character_everywhere_in_the_fold() -> None:
    desk = Desk()
    desk.say("person.amended", PersonAmended(details=Details(name="本\0間", remark="\0")), [KIYO])
    place = Subject("place", some_id("gym"))
    desk.say("place.observed", PlaceObserved(items={"wa\0ter": "no\0"}), [place])
    assert desk.row(KIYO).value("name") == "本\ufffd間"
    assert desk.row(place).value("observed")["items"] == {"wa\ufffdter": "no\ufffd"}
    assert b"\0" not in "".join(desk.row(KIYO).attributes).encode()


def test_nul_in_a_name_of_an_attribute_still_meets_what_lists_it() -> None:
    desk = Desk()
    code = "o\0two"
    desk.say("need.stated", b"\x81\xa4code\xa5o\0two", [KIYO])
    desk.say("need.met", b"\x81\xa4code\xa5o\0two", [KIYO], seeing=["need/o\ufffdtwo"])
    row = desk.row(KIYO)
    assert code not in "".join(row.attributes)
    assert [head.value["state"] for head in row.attributes["need/o\ufffdtwo"]] == ["met"]


def test_audit_events_and_bulk_lists_touch_no_row() -> None:
    desk = Desk()
    desk.say("entry.viewed", Looked(what="entry"), [KIYO])
    crowd = [person(number) for number in range(201)]
    desk.say("whereabouts.changed", WhereaboutsChanged(state="left"), crowd)
    assert desk.rows() == []
    desk.say("whereabouts.changed", WhereaboutsChanged(state="left"), crowd[:200])
    assert len(desk.rows()) == 200
