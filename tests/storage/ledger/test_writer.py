"""Acts are recorded whole, events from elsewhere are taken once, and both survive reopening."""

import msgspec
import pytest
from sqlalchemy import func, select

from shelter_app.application.ports.ledger import Draft
from shelter_app.domain.ledger.facts.people import Details, GroupCounted, PersonAmended
from shelter_app.storage.ledger import tables
from shelter_app.wire.envelope import CONTEXT, EnvelopeRefused, Signed
from tests.storage.ledger.conftest import MakeDesk
from tests.storage.ledger.desks import SCOPE, Desk, person, subject


def test_a_received_family_is_there_after_reopening(desk: Desk) -> None:
    desk.receive("Kiyo", "Shigeru", party="Honma")
    desk.open()
    assert desk.state("Kiyo") == "in"
    assert [len(persons) for _, persons in desk.reader.parties_of(person("Kiyo"))] == [2]
    assert desk.reader.counts().inside == 2


def test_an_act_is_recorded_whole_or_not_at_all(desk: Desk) -> None:
    desk.receive("Kiyo")
    good = Draft("group.counted", GroupCounted(number=3), (subject("g", "group"),))
    large = Details(remark="x" * 17_000)
    bad = Draft("person.amended", PersonAmended(details=large), (subject("Kiyo"),))
    with pytest.raises(EnvelopeRefused):
        desk.do(good, bad)
    assert desk.reader.counts().anonymous == 0
    desk.do(good)
    assert desk.reader.counts().anonymous == 3
    assert len(desk.events()) == 2


def test_each_event_stands_behind_its_predecessor(desk: Desk) -> None:
    for name in ("a", "b", "c"):
        desk.receive(name)
    with desk.engine.connect() as connection:
        seqs = list(connection.scalars(select(tables.event.c.seq).order_by(tables.event.c.num)))
        heads = connection.scalar(select(func.count()).select_from(tables.head))
    assert seqs == [1, 2, 3]
    assert heads == 1


def test_what_one_desk_recorded_another_shows_the_same(make_desk: MakeDesk) -> None:
    here, there = make_desk(), make_desk()
    here.receive("Kiyo", "Shigeru", party="Honma")
    here.move("Shigeru", "away")
    done = there.hear(here)
    assert (done.new, done.known, done.refused, done.waiting) == (2, 0, (), 0)
    assert (SCOPE, subject("Kiyo")) in done.changes.subjects
    assert there.state("Shigeru") == "away"
    assert there.dump() == here.dump()
    assert there.heads() == here.heads()


def test_events_that_come_twice_are_kept_once(make_desk: MakeDesk) -> None:
    here, there = make_desk(), make_desk()
    here.receive("Kiyo")
    everything = here.events()
    there.ledger.ingest(everything, here.keys())
    again = there.ledger.ingest(everything * 2, here.keys())
    assert (again.new, again.known) == (0, 2)
    assert len(there.events()) == 1


def test_a_run_that_comes_backwards_waits_and_then_counts(make_desk: MakeDesk) -> None:
    here, there = make_desk(), make_desk()
    for number in range(120):
        here.receive(f"n{number}")
    backwards = here.events()[::-1]
    done = there.ledger.ingest(backwards[:-1], here.keys())
    assert (done.new, done.waiting) == (0, 119)
    assert there.heads() == {}
    done = there.ledger.ingest(backwards[-1:], here.keys())
    assert (done.new, done.waiting) == (120, 0)
    assert there.dump() == here.dump()


def test_a_changed_byte_or_a_foreign_signature_is_refused(make_desk: MakeDesk) -> None:
    here, there = make_desk(), make_desk()
    here.receive("Kiyo")
    (event,) = here.events()
    flipped = Signed(event.envelope[:-1] + bytes([event.envelope[-1] ^ 1]), event.signature)
    unsigned = Signed(event.envelope, bytes(64))
    done = there.ledger.ingest([flipped, unsigned, Signed(b"nonsense", bytes(64))], here.keys())
    assert sorted(one.code for one in done.refused) == ["L-01", "L-03", "L-03"]
    assert there.ledger.ingest([event], {}).refused[0].code == "L-04"
    other_key = {here.home.device: there.keys()[there.home.device]}
    assert there.ledger.ingest([event], other_key).refused[0].code == "L-04"
    assert there.ledger.ingest([event], here.keys()).new == 1


def test_an_event_from_a_newer_version_is_kept_passed_on_and_counted(
    make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer, here, there = make_desk(), make_desk(), make_desk()
    newer.receive("Kiyo")
    (event,) = newer.events()
    parts = msgspec.msgpack.decode(event.envelope)
    parts[16], parts[17] = "people.teleported", 7
    envelope = msgspec.msgpack.encode(parts)
    key = newer.ledger._pen.key
    signed = Signed(envelope, key.sign(CONTEXT + envelope).signature)
    assert here.ledger.ingest([signed], newer.keys()).new == 1
    assert here.reader.unread() == 1
    there.hear(here)
    assert there.events() == [signed]
    row = there.row("Kiyo")
    assert row is not None
    assert row.unread == 1
