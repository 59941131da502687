"""A revoked device: only what its last good events stand on still counts; forks keep both."""

from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.chains import Chains
from shelter_app.domain.ledger.event import Event, Lane, Verdict
from shelter_app.domain.ledger.facts.condition import SafetyStated
from shelter_app.domain.ledger.facts.people import Details, PeopleReceived, WhereaboutsChanged
from shelter_app.domain.ledger.facts.trust import DeviceRevoked
from tests.domain.ledger.cast import CLERK, GYM, operator, person
from tests.domain.ledger.town import appoint, enrol, enrolled_desk, headquarters, revocation, revoke
from tests.domain.ledger.world import Desk, Node

KIYO = person("kiyo")


def received(desk: Desk, who: Subject = KIYO, name: str = "") -> Event:
    fact = PeopleReceived(persons=(Details(name=name),))
    return desk.say("people.received", fact, [who])


def went(desk: Desk, state: str, *seeing: str) -> Event:
    return desk.say("whereabouts.changed", WhereaboutsChanged(state=state), [KIYO], seeing=seeing)


def test_only_what_the_last_good_event_stands_on_still_counts() -> None:
    hq = headquarters()
    desk = enrolled_desk(hq)
    good = received(desk)
    bad = went(desk, "left", "whereabouts")
    revoke(hq, desk, good)
    hq.sync(desk)
    assert hq.verdict(good) is Verdict.ACCEPTED
    assert hq.verdict(bad) is Verdict.QUARANTINED
    assert hq.row(KIYO).value("whereabouts") == {"state": "in"}


def test_streams_that_the_revocation_does_not_name_end_whole() -> None:
    hq = headquarters()
    desk = enrolled_desk(hq)
    good = received(desk)
    urgent = desk.say("safety.stated", SafetyStated(state="safe"), [KIYO])
    assert urgent.stream.lane is Lane.URGENT
    revoke(hq, desk, good)
    hq.sync(desk)
    assert hq.verdict(urgent) is Verdict.QUARANTINED


def test_a_revocation_that_names_no_stream_ends_them_all() -> None:
    hq = headquarters()
    desk = enrolled_desk(hq)
    event = received(desk)
    revoke(hq, desk)
    hq.sync(desk)
    assert hq.verdict(event) is Verdict.QUARANTINED
    assert hq.row(KIYO).is_empty


def test_of_a_forked_stream_only_the_branch_of_the_last_good_event_stands() -> None:
    hq = headquarters()
    desk = enrolled_desk(hq)
    received(desk)
    backup = desk.ends()
    taken = went(desk, "left", "whereabouts")
    desk.restore(backup)
    kept = went(desk, "away", "whereabouts")
    last = went(desk, "in", "whereabouts")
    revoke(hq, desk, last)
    hq.sync(desk)
    assert taken.seq == kept.seq
    assert hq.verdict(taken) is Verdict.QUARANTINED
    assert hq.verdict(kept) is hq.verdict(last) is Verdict.ACCEPTED


def test_nothing_stands_on_a_last_good_event_that_is_not_held_yet() -> None:
    hq = headquarters()
    desk = enrolled_desk(hq)
    good = received(desk)
    last = went(desk, "left")
    revoke(hq, desk, last)
    node = Node()
    node.learn(*hq.events.values(), *(e for e in desk.events.values() if e.id != last.id))
    assert node.verdict(good) is Verdict.QUARANTINED
    node.learn(last)
    assert node.verdict(good) is Verdict.ACCEPTED


def test_revoked_first_is_the_same_as_revoked_last() -> None:
    hq = headquarters()
    desk = enrolled_desk(hq)
    good = received(desk)
    went(desk, "left", "whereabouts")
    appoint(desk, operator("friend"), author=CLERK)
    gone = revoke(hq, desk, good)
    first, last = Node(), Node()
    first.learn(gone)
    first.learn(*hq.events.values())
    first.learn(*desk.events.values())
    last.learn(*desk.events.values())
    last.learn(*(event for event in hq.events.values() if event != gone))
    last.learn(gone)
    assert first.dump() == last.dump() != b""


def test_whom_a_device_named_after_its_last_good_event_has_no_standing() -> None:
    hq = headquarters()
    desk = enrolled_desk(hq)
    good = received(desk)
    friend = operator("friend")
    appoint(desk, friend, author=friend)
    appoint(desk, operator("other"), author=CLERK)
    revoke(hq, desk, good)
    hq.sync(desk)
    assert hq.standing.within(GYM).operators.keys().isdisjoint({friend.id, operator("other").id})


def test_what_a_quarantined_statement_had_answered_stays_answered_by_whoever_lists_it() -> None:
    hq = headquarters()
    stolen, desk = enrolled_desk(hq, "stolen"), enrolled_desk(hq, "gym-2")
    good = received(stolen)
    went(stolen, "away", "whereabouts")
    desk.sync(stolen)
    went(desk, "left", "whereabouts")
    revoke(hq, stolen, good)
    desk.sync(hq)
    row = desk.row(KIYO)
    assert row.value("whereabouts") == {"state": "left"}
    assert len(row.heads("whereabouts")) == 1


def test_a_later_revocation_corrects_an_earlier_one() -> None:
    for serials in ((1, 2), (2, 1)):
        hq = headquarters()
        desk = enrolled_desk(hq)
        good = received(desk)
        last = went(desk, "left")
        cuts = {1: good, 2: last}
        for serial in serials:
            revoke(hq, desk, cuts[serial], serial=serial)
        hq.sync(desk)
        assert hq.verdict(last) is Verdict.ACCEPTED


def test_a_revocation_not_signed_by_the_root_revokes_nobody() -> None:
    hq = headquarters()
    desk = enrolled_desk(hq)
    good = received(desk)
    genuine = revocation(desk.device)
    forged = DeviceRevoked(statement=genuine.statement, signature=bytes(64))
    desk.say("device.revoked", forged, [Subject("device", desk.device)])
    assert desk.verdict(good) is Verdict.ACCEPTED


def test_a_fork_keeps_both_events_and_is_known_by_its_heads() -> None:
    desk = Desk()
    first = received(desk)
    backup = desk.ends()
    one = received(desk, person("shigeru"))
    desk.restore(backup)
    other = received(desk, person("yuko"))
    assert one.seq == other.seq == first.seq + 1
    assert desk.chains.is_forked(one.stream)
    assert set(desk.chains.heads(one.stream)) == {one.id, other.id}
    assert len(desk.rows()) == 3


def test_branches_go_on_side_by_side_and_no_stream_dies() -> None:
    desk = Desk()
    received(desk)
    backup = desk.ends()
    received(desk, person("shigeru"))
    kept = desk.ends()
    desk.restore(backup)
    other = received(desk, person("yuko"))
    end = received(desk, person("taro"))
    desk.restore(kept)
    last = received(desk, person("hana"))
    assert set(desk.chains.heads(last.stream)) == {end.id, last.id}
    assert other.id not in desk.chains.heads(last.stream)
    assert len(desk.rows()) == 5


def test_a_stream_that_nobody_wrote_has_no_heads() -> None:
    desk = Desk()
    event = received(desk)
    assert Node().chains.heads(event.stream) == ()
    assert not Node().chains.is_forked(event.stream)


def test_a_revoked_hq_device_takes_its_certificates_word_for_nothing_else() -> None:
    hq = headquarters()
    desk = enrolled_desk(hq)
    good = received(desk)
    enrol(hq, desk, GYM, serial=2)
    revoke(hq, hq)
    desk.sync(hq)
    assert desk.verdict(good) is Verdict.ACCEPTED
    assert desk.standing.within(GYM).devices[desk.device].is_certified


def test_chains_come_out_the_same_in_whatever_order_events_come() -> None:
    desk = Desk()
    events = [received(desk, person(number)) for number in range(4)]
    backwards = Chains.of(reversed(events))
    assert backwards.heads(events[0].stream) == (events[-1].id,)
    assert not backwards.is_forked(events[0].stream)


def test_rows_and_heads_keep_themselves_out_of_logs() -> None:
    desk = Desk()
    received(desk, name="本間 キヨ")
    row = desk.row(KIYO)
    assert row.subject == KIYO
    assert "本間" not in repr(row) + repr(row.attributes["name"])


def test_an_act_of_somebody_without_standing_yields_only_in_matters_of_trust() -> None:
    hq = headquarters()
    desk, stranger = enrolled_desk(hq), Desk(name="stranger")
    received(desk, name="本間")
    stranger.sync(desk)
    received(stranger, name="中川")
    desk.sync(stranger)
    assert {head.value for head in desk.row(KIYO).attributes["name"]} == {"本間", "中川"}
