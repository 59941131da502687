"""What holds of every night: the answer depends on the set of events and on nothing else."""

from collections import Counter
from collections.abc import Sequence
from random import Random

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from shelter_app.domain.ledger.catalogue import KINDS
from shelter_app.domain.ledger.event import Event, Judged, Verdict
from shelter_app.domain.ledger.fold import fold
from shelter_app.domain.ledger.row import Row, canonical
from shelter_app.wire.envelope import event_id, open_envelope
from tests.domain.ledger.acts import EXAMPLES, Dice
from tests.domain.ledger.cast import AREA, GYM, SCHOOL, TOWN
from tests.domain.ledger.incremental import Incremental
from tests.domain.ledger.night import CLOCKS, Clock, good
from tests.domain.ledger.nights import Night, after, clocks, happenings, is_live, nights
from tests.domain.ledger.world import Desk, Node

SCOPES = (GYM, SCHOOL, AREA, TOWN)
chances = st.randoms(use_true_random=False)


def dumps(node: Node | Incremental) -> list[bytes]:
    return [node.dump(scope) for scope in SCOPES]


def batches(events: Sequence[Event], chance: Random) -> list[list[Event]]:
    """Shuffle events, say some twice, and cut them into batches."""
    shuffled = [*events, *chance.sample(list(events), len(events) // 3)]
    chance.shuffle(shuffled)
    cuts = sorted(chance.sample(range(len(shuffled) + 1), min(5, len(shuffled))))
    bounds = zip([0, *cuts], [*cuts, len(shuffled)], strict=True)
    return [shuffled[start:end] for start, end in bounds]


def test_chance_knows_something_of_every_kind() -> None:
    made_by_the_world = {
        "undone",
        "device.enrolled",
        "device.admitted",
        "device.revoked",
        "clock.observed",
    }
    assert EXAMPLES.keys() | made_by_the_world == KINDS.keys()
    desk = Desk()
    for kind, make in EXAMPLES.items():
        doing = make(Dice(12345))
        event = desk.say(kind, doing.fact, doing.subjects)
        assert event.fact == doing.fact


@settings(max_examples=120)
@given(nights, chances)
def test_order_repeats_and_batches_do_not_matter_and_refolding_changes_nothing(
    night: Night, chance: Random
) -> None:
    node = Incremental()
    for batch in batches(night.everything(), chance):
        node.learn(batch)
    assert dumps(node) == dumps(night.whole())


@settings(max_examples=25)
@given(nights)
def test_every_desk_that_has_heard_everything_shows_the_same(night: Night) -> None:
    wanted = dumps(night.whole())
    for desk in night.desks:
        desk.sync(*night.desks)
        assert dumps(desk) == wanted


@settings(max_examples=40)
@given(nights, chances)
def test_revoked_first_is_the_same_as_revoked_last(night: Night, chance: Random) -> None:
    events = night.everything()
    gone = [event for event in events if event.kind == "device.revoked"]
    others = [event for event in events if event.kind != "device.revoked"]
    chance.shuffle(others)
    first, last = Incremental(), Incremental()
    for node, parts in ((first, (gone, others)), (last, (others, gone))):
        for part in parts:
            node.learn(part)
    assert dumps(first) == dumps(last)


@settings(max_examples=40)
@given(nights)
def test_who_holds_one_scope_sees_it_as_hq_sees_it(night: Night) -> None:
    whole = night.whole()
    for scope in SCOPES:
        half = Node()
        half.learn(*(e for e in whole.events.values() if e.stream.scope in (scope, TOWN)))
        assert half.dump(scope) == whole.dump(scope)


@settings(max_examples=40)
@given(nights)
def test_every_envelope_travels_bit_for_bit(night: Night) -> None:
    whole = night.whole()
    for desk in night.desks:
        for signed in desk.signed:
            event = open_envelope(bytes(signed.envelope))
            assert event.id == event_id(signed.envelope) == signed.id
            assert whole.events[event.id] == event


@settings(max_examples=40)
@given(nights)
def test_what_cannot_be_read_moves_nothing_but_the_count_of_it(night: Night) -> None:
    """Unless somebody saw it: then what it had seen is seen too (see test_unread)."""
    whole = night.whole()
    for subject in whole.subjects(GYM):
        judged = whole.judged(GYM, subject)
        seen = {id_ for one in judged for heads in one.event.after.values() for id_ in heads}
        kept = [one for one in judged if one.event.fact is not None or one.event.id in seen]
        rows = [fold(subject, events) for events in (judged, kept)]
        whole_row, read = (msgspec.structs.replace(row, unread=0, damaged=0) for row in rows)
        assert whole_row == read


@settings(max_examples=40)
@given(nights)
def test_undoing_an_undo_is_as_if_neither_had_happened(night: Night) -> None:
    whole = night.whole()
    before = dumps(whole)
    lead = night.desks[0]
    lead.sync(whole)
    for event in list(whole.events.values()):
        if event.kind != "undone" and event.stream.scope == GYM and event.subjects:
            lead.undo(lead.undo(event))
    whole.learn(*lead.events.values())
    assert dumps(whole) == before


@settings(max_examples=40)
@given(nights)
def test_a_stored_row_reads_back_as_it_was(night: Night) -> None:
    for row in night.whole().rows():
        stored = canonical(row)
        assert canonical(msgspec.msgpack.decode(stored, type=Row)) == stored
        assert b"\0" not in "".join([*row.attributes, *row.notes, row.kind]).encode()


@settings(max_examples=40)
@given(nights)
def test_every_conflict_shows_and_whoever_lists_its_heads_settles_it(night: Night) -> None:
    desk = Desk(name="settler", root=None)
    desk.learn(*night.everything())
    for row in desk.rows():
        for attribute, heads in row.attributes.items():
            plainly = len({msgspec.msgpack.encode(head.value) for head in heads}) > 1
            assert plainly or attribute not in row.contested
    doing = EXAMPLES["whereabouts.changed"](Dice(0))
    event = desk.say("whereabouts.changed", doing.fact, doing.subjects, 9999, seeing=doing.seeing)
    for subject in doing.subjects:
        assert desk.row(subject).heads("whereabouts") == (event.id,)
        assert "whereabouts" not in desk.row(subject).contested


@settings(max_examples=60)
@given(happenings, clocks)
def test_clocks_have_no_say_in_what_live_acts_add_up_to(
    numbers: list[int], wrong: list[Clock]
) -> None:
    live = [number for number in numbers if is_live(number)]
    told = [shown(after(live, of)) for of in ([good] * 3, wrong)]
    assert told[0] == told[1]


def shown(night: Night) -> list[tuple[object, ...]]:
    """What people can read of a night, without ids and times, which the clocks are part of."""
    found = [
        (row.kind, row.id, row.contested, _readable(row), row.unread, row.damaged)
        for row in night.whole().rows()
        if row.kind != "device"
    ]
    return sorted(found, key=repr)


def _readable(row: Row) -> list[tuple[str, list[tuple[str, int]]]]:
    lists = {**row.attributes, **row.notes}
    return [
        (name, sorted(Counter(repr(head.value) for head in heads).items()))
        for name, heads in sorted(lists.items())
    ]


@settings(max_examples=40)
@given(nights, chances)
def test_what_is_quarantined_is_as_if_never_said_except_that_it_was_seen(
    night: Night, chance: Random
) -> None:
    whole = night.whole()
    for subject in whole.subjects(GYM):
        judged = whole.judged(GYM, subject)
        blamed = [
            Judged(one.event, Verdict.QUARANTINED if chance.random() < 0.4 else one.verdict)
            for one in judged
        ]
        row = fold(subject, blamed)
        standing = {one.event.id for one in blamed if one.verdict is not Verdict.QUARANTINED}
        heads = [*row.attributes.values(), *row.notes.values(), row.timeline]
        assert {head.event for some in heads for head in some} <= standing


@settings(max_examples=30)
@given(nights)
def test_events_held_twice_say_nothing_more(night: Night) -> None:
    whole = night.whole()
    for subject in whole.subjects(GYM):
        judged = whole.judged(GYM, subject)
        assert fold(subject, [*judged, *judged[::-1]]) == fold(subject, judged)


@settings(max_examples=20)
@given(st.sampled_from(CLOCKS))
def test_a_night_in_which_nothing_happens_is_still_a_night(clock: Clock) -> None:
    assert dumps(after([], [clock]).whole()) == dumps(after([], [clock]).whole())
