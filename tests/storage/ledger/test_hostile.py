"""An event may hold anything that fits in an envelope; it must never stop an ingest."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.storage.ledger.ingesting import Intake, check
from shelter_app.wire.envelope import Signed
from tests.storage.ledger.desks import Desk, person, subject
from tests.storage.ledger.forging import KEYS, forged
from tests.storage.ledger.test_streams import whole

KIYO = ("person", person("Kiyo"))
HUGE = 2**63 - 1
CASES: dict[str, tuple[Any, ...]] = {
    "a group of more than any integer": ("group.counted", {"number": HUGE}, ("group", b"g" * 16)),
    "a group of more than 64 bits": ("group.counted", {"number": 2**64 - 1}, ("group", b"g" * 16)),
    "a group of less than nobody": ("group.counted", {"number": -HUGE}, ("group", b"g" * 16)),
    "a clock that is off by ages": (
        "clock.observed",
        {"device": b"d", "epoch": b"e" * 8, "boot": b"b" * 8, "offset_ms": 2**64 - 1},
        ("device", b"d" * 16),
    ),
    "NUL in a name": ("people.received", {"persons": [{"name": "a\0b", "kana": "\0"}]}, KIYO),
    "a name of 16 KB": ("people.received", {"persons": [{"name": "あ" * 5_000}]}, KIYO),
    "markup and bidi": ("people.received", {"persons": [{"name": "<b>\u202e\ufeff"}]}, KIYO),
    "NUL in a subject's kind": ("note.handed", {"text": "x"}, ("per\0son", b"x" * 16)),
    "a subject's kind of 10 KB": ("note.handed", {"text": "x"}, ("k" * 10_000, b"x" * 16)),
    "NUL in a kind": ("no\0te", {"text": "x"}, KIYO),
    "a payload that is no map": ("people.received", [1, 2, 3], KIYO),
    "fewer people than subjects": ("people.received", {"persons": []}, KIYO, ("person", b"2" * 16)),
    "an edge to nowhere": ("match.decided", {"person": b"", "entry": b"", "state": ""}, KIYO),
    "a token of a stranger": ("token.bound", {"person": b"short"}, ("token", b"t" * 16)),
    "an undoing of nothing": ("undone", {"targets": [b"", b"x" * 40]}, KIYO),
    "a person twice": ("people.received", {"persons": [{}, {}]}, KIYO, KIYO),
}


@pytest.mark.parametrize("case", CASES)
def test_whatever_a_rightly_signed_event_says_the_next_one_is_taken(desk: Desk, case: str) -> None:
    kind, payload, *subjects = CASES[case]
    odd = forged(kind, payload, *subjects)
    after = forged(
        "people.received",
        {"persons": [{"name": "Yuko"}]},
        ("person", person("Yuko")),
        seq=2,
        previous=odd.id,
    )
    done = desk.ledger.ingest([odd, after], KEYS)
    assert (done.new, done.refused) == (2, ())
    assert desk.state("Yuko") == "in"
    assert whole(desk)
    desk.reader.everyone()
    desk.reader.counts()
    desk.reader.recent_acts(5)
    assert len(desk.events()) == 2


def test_a_list_of_more_than_200_people_touches_no_rows(desk: Desk) -> None:
    subjects = [("person", number.to_bytes(16, "big")) for number in range(201)]
    desk.ledger.ingest([forged("people.seen", {"how": "eyes"}, *subjects)], KEYS)
    assert desk.reader.rows([subject("x")]) == []
    assert desk.dump() == []
    assert whole(desk)


def test_an_event_behind_one_of_another_stream_is_refused_and_nothing_else(desk: Desk) -> None:
    first = forged("note.handed", {"text": "x"}, KIYO)
    elsewhere = forged("note.handed", {"text": "y"}, KIYO, seq=2, previous=first.id, lane=0)
    skipping = forged("note.handed", {"text": "y"}, KIYO, seq=3, previous=first.id)
    good = forged("note.handed", {"text": "z"}, KIYO, seq=2, previous=first.id)
    done = desk.ledger.ingest([skipping, elsewhere, good, first], KEYS)
    assert (done.new, done.waiting) == (2, 0)
    assert [one.code for one in done.refused] == ["L-05", "L-05"]
    assert whole(desk)


@given(st.binary(max_size=200), st.binary(min_size=64, max_size=64))
def test_no_bytes_at_all_break_an_ingest(content: bytes, signature: bytes) -> None:
    intake = Intake(KEYS)
    assert check([Signed(content, signature)], intake) == []
    assert len(intake.refused) == 1
