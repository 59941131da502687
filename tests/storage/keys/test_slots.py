"""Openers: the right secret gives the key, nothing else does, and no single damage loses it."""

import hashlib
from pathlib import Path

import msgspec
import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shelter_app.storage.keys.cost import FLOOR, Cost
from shelter_app.storage.keys.phrase import generate
from shelter_app.storage.keys.refusals import (
    KeyRefusal,
    NoSuchOpener,
    PassphraseMistyped,
    PassphraseTooShort,
    PassphraseWrong,
    SlotsDamaged,
    SlotsMissing,
    SlotsTooNew,
)
from shelter_app.storage.keys.slot import Opener, Slot, hq_slot, typed_slot, unwrap_typed
from shelter_app.storage.keys.slot_file import SlotFile, decode_slot_file
from shelter_app.storage.keys.slot_store import SlotStore
from shelter_app.storage.keys.store_key import StoreKey

CHEAP = Cost(1, 64, 1)
DEARER = Cost(2, 128, 1)
KEY = StoreKey.new()
PHRASE = generate()
HQ = pyrage.x25519.Identity.generate()


def cheap_slot(key: StoreKey, phrase: str = PHRASE, opener: Opener = Opener.PASSPHRASE) -> Slot:
    return typed_slot(key, opener, phrase, generated=True, cost=CHEAP)


FILE = SlotFile.of(KEY, (cheap_slot(KEY), hq_slot(KEY, str(HQ.to_public()))))


@pytest.fixture
def slots(tmp_path: Path) -> SlotStore:
    """The openers of one store, at a cost that tests can afford."""
    store = SlotStore(tmp_path / "reception.db", floor=CHEAP)
    store.write(FILE)
    return store


def places(slots: SlotStore) -> list[Path]:
    return [slots.path.with_name(slots.path.name + suffix) for suffix in (".slots", ".slots2")]


def test_the_phrase_opens_and_another_does_not(slots: SlotStore) -> None:
    assert slots.open_typed(Opener.PASSPHRASE, PHRASE) == KEY
    with pytest.raises(PassphraseWrong) as wrong:
        slots.open_typed(Opener.PASSPHRASE, generate())
    assert wrong.value.code == "V-01"


@pytest.mark.parametrize(
    "typed",
    [PHRASE.upper(), PHRASE.replace(" ", "-"), f"  {PHRASE}\n"],
    ids=["capitals", "hyphens", "blanks"],
)
def test_case_hyphens_and_blanks_do_not_matter(slots: SlotStore, typed: str) -> None:
    assert slots.open_typed(Opener.PASSPHRASE, typed) == KEY


def test_full_width_letters_do_not_matter(slots: SlotStore) -> None:
    wide = "".join("\u3000" if c == " " else chr(ord(c) + 0xFEE0) for c in PHRASE)
    assert slots.open_typed(Opener.PASSPHRASE, wide) == KEY


def test_a_slip_of_the_finger_is_told_as_such(slots: SlotStore) -> None:
    slip = ("b" if PHRASE[0] != "b" else "k") + PHRASE[1:]
    with pytest.raises(PassphraseMistyped):
        slots.open_typed(Opener.PASSPHRASE, slip)


def test_headquarters_opens_with_its_recovery_key_only(slots: SlotStore) -> None:
    assert slots.open_hq(str(HQ)) == KEY
    with pytest.raises(PassphraseWrong):
        slots.open_hq(str(pyrage.x25519.Identity.generate()))


def test_an_envelope_is_not_a_passphrase(slots: SlotStore) -> None:
    with pytest.raises(NoSuchOpener):
        slots.open_typed(Opener.ENVELOPE, PHRASE)
    code = generate(8)
    slots.change(lambda known: (*known, cheap_slot(KEY, code, Opener.ENVELOPE)))
    assert slots.open_typed(Opener.ENVELOPE, code) == KEY
    with pytest.raises(PassphraseWrong):
        slots.open_typed(Opener.ENVELOPE, PHRASE)


def test_ones_own_phrase_needs_fifteen_characters() -> None:
    with pytest.raises(PassphraseTooShort):
        typed_slot(KEY, Opener.PASSPHRASE, "みじかい", generated=False, cost=CHEAP)
    own = "うみねこがなくころにあつまろう"
    slot = typed_slot(KEY, Opener.PASSPHRASE, own, generated=False, cost=CHEAP)
    assert unwrap_typed(slot, own, KEY.store, KEY.salt) == KEY


def test_a_slot_that_is_too_cheap_to_guess_is_made_anew_when_used(slots: SlotStore) -> None:
    stricter = SlotStore(slots.path, floor=DEARER)
    assert stricter.open_typed(Opener.PASSPHRASE, PHRASE) == KEY
    after = stricter.read()
    assert [slot.cost for slot in after.slots] == [DEARER, Cost(0, 0, 0)]
    assert after.generation == FILE.generation + 1
    assert stricter.open_typed(Opener.PASSPHRASE, PHRASE) == KEY
    assert stricter.read().generation == after.generation


def test_the_floor_is_the_second_profile_of_rfc_9106() -> None:
    assert Cost(3, 65_536, 4) == FLOOR
    assert typed_slot(KEY, Opener.PASSPHRASE, PHRASE, generated=True).cost == FLOOR


def test_a_removed_opener_opens_no_more(slots: SlotStore) -> None:
    new = generate()
    slots.change(lambda known: (cheap_slot(KEY, new), *known[1:]))
    assert slots.open_typed(Opener.PASSPHRASE, new) == KEY
    with pytest.raises(PassphraseWrong):
        slots.open_typed(Opener.PASSPHRASE, PHRASE)


def test_the_last_opener_cannot_be_removed(slots: SlotStore) -> None:
    with pytest.raises(ValueError, match="lost"):
        slots.change(lambda _: ())
    assert slots.open_typed(Opener.PASSPHRASE, PHRASE) == KEY


@pytest.mark.parametrize("harm", ["missing", "empty", "cut", "flipped"])
@pytest.mark.parametrize("which", [0, 1])
def test_one_harmed_copy_is_made_whole_from_the_other(
    slots: SlotStore, harm: str, which: int
) -> None:
    harmed = places(slots)[which]
    good = harmed.read_bytes()
    spoil(harmed, harm)
    assert slots.open_typed(Opener.PASSPHRASE, PHRASE) == KEY
    assert harmed.read_bytes() == good


@pytest.mark.parametrize("harm", ["empty", "cut", "flipped"])
def test_two_harmed_copies_are_told_and_left_alone(slots: SlotStore, harm: str) -> None:
    for place in places(slots):
        spoil(place, harm)
    before = [place.read_bytes() for place in places(slots)]
    with pytest.raises(SlotsDamaged):
        slots.open_typed(Opener.PASSPHRASE, PHRASE)
    assert [place.read_bytes() for place in places(slots)] == before


def test_missing_slots_are_told_and_nothing_is_made(slots: SlotStore) -> None:
    for place in places(slots):
        spoil(place, "missing")
    assert not slots.exists()
    with pytest.raises(SlotsMissing):
        slots.read()
    assert list(slots.path.parent.iterdir()) == []


def spoil(place: Path, harm: str) -> None:
    content = place.read_bytes()
    if harm == "missing":
        place.unlink()
    elif harm == "empty":
        place.write_bytes(b"")
    elif harm == "cut":
        place.write_bytes(content[:-10])
    else:
        place.write_bytes(content[:60] + bytes([content[60] ^ 1]) + content[61:])


def test_after_a_power_cut_between_the_copies_the_newer_one_counts(slots: SlotStore) -> None:
    newer = FILE.with_slots((cheap_slot(KEY, "an entirely new phrase"),))
    places(slots)[1].write_bytes(newer.encode())
    assert slots.read() == newer
    assert places(slots)[0].read_bytes() == newer.encode()


def test_a_newer_programs_file_is_refused_and_kept_beside_an_old_copy(slots: SlotStore) -> None:
    future = summed(b"SHELTER-SLOTS\n" + msgspec.msgpack.encode([2, "what we cannot know"]))
    places(slots)[0].write_bytes(future)
    with pytest.raises(SlotsTooNew):
        slots.read()
    assert places(slots)[0].read_bytes() == future


def test_a_second_copy_gets_the_same_openers(slots: SlotStore, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    slots.copy_to(tmp_path / "stick" / "copy.db")
    copied = SlotStore(tmp_path / "stick" / "copy.db", floor=CHEAP)
    assert copied.open_typed(Opener.PASSPHRASE, PHRASE) == KEY


def test_a_slot_moved_to_another_store_stays_shut(slots: SlotStore) -> None:
    other = StoreKey.new()
    slots.write(SlotFile.of(other, FILE.slots))
    with pytest.raises(PassphraseWrong):
        slots.open_typed(Opener.PASSPHRASE, PHRASE)
    with pytest.raises(PassphraseWrong):
        slots.open_hq(str(HQ))


def test_a_forged_cost_does_not_eat_the_memory() -> None:
    slot = msgspec.structs.replace(FILE.slots[0], cost=Cost(3, 1 << 30, 4))
    assert unwrap_typed(slot, PHRASE, KEY.store, KEY.salt) is None


def summed(body: bytes) -> bytes:
    return body + hashlib.sha256(body).digest()


@given(st.binary(max_size=300))
def test_no_bytes_are_read_but_ours(content: bytes) -> None:
    with pytest.raises(KeyRefusal):
        decode_slot_file(content)


@given(st.data())
@settings(max_examples=200)
def test_tampering_never_gives_another_key(data: st.DataObject) -> None:
    body = bytearray(FILE.encode()[:-32])
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(body) - 1))
        body[at] = data.draw(st.integers(0, 255))
    try:
        forged = decode_slot_file(summed(bytes(body)))
    except KeyRefusal:
        return
    for slot in forged.slots:
        key = unwrap_typed(slot, PHRASE, forged.store, forged.salt) if slot.is_typed() else None
        assert key is None or key == KEY


@given(generation=st.integers(1, 2**40), count=st.integers(1, 4))
@settings(max_examples=20)
def test_a_slots_file_reads_back_as_written(generation: int, count: int) -> None:
    written = msgspec.structs.replace(FILE, generation=generation, slots=FILE.slots[:1] * count)
    assert decode_slot_file(written.encode()) == written


def test_nothing_about_a_key_shows_in_a_repr() -> None:
    shown = repr(KEY) + repr(FILE) + repr([KEY])
    assert repr(KEY.key)[2:10] not in shown
    assert KEY.key.hex() not in shown
