"""Card and slip payloads: read back exactly, or refused."""

import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.ids import TokenId
from shelter_app.domain.spoken import DESK_LETTERS, SpokenCode
from shelter_app.wire import card
from shelter_app.wire.card import (
    CardPresented,
    Damaged,
    Foreign,
    MyNumberRefused,
    Newer,
    NotACard,
    Presented,
    SlipPresented,
    parse_card,
    parse_typed_card,
    render_card,
    render_slip,
)

QR_ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"

ids = st.binary(min_size=16, max_size=16)
towns = st.text("0123456789", min_size=5, max_size=5)
spoken = st.builds(
    SpokenCode, st.integers(1, 999), st.sampled_from(DESK_LETTERS), st.integers(1, 9_999_999)
)
payloads = st.builds(render_card, towns, ids) | st.builds(render_slip, ids, spoken)


@given(towns, ids)
def test_a_reception_card_reads_back(town: str, card_id: bytes) -> None:
    assert parse_card(render_card(town, card_id).encode()) == CardPresented(town, TokenId(card_id))


@given(ids, spoken)
def test_a_slip_reads_back(slip_id: bytes, code: SpokenCode) -> None:
    assert parse_card(render_slip(slip_id, code).encode()) == SlipPresented(slip_id, code)


@given(payloads)
def test_every_payload_fits_a_version_3_code_in_alphanumeric_mode(payload: str) -> None:
    assert set(payload) <= set(QR_ALPHANUMERIC)
    assert len(payload) <= card.MOST_CHARACTERS


def test_a_reception_card_fits_version_3_even_with_quarter_correction() -> None:
    code = segno.make(render_card("15222", bytes(range(16))), error="q", version=3, micro=False)
    assert (code.version, code.mode, code.error) == (3, "alphanumeric", "Q")


@given(payloads, st.data())
def test_every_single_changed_character_is_found(payload: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(payload) - 1))
    other = data.draw(st.sampled_from([c for c in map(chr, range(256)) if c != payload[place]]))
    changed = payload[:place] + other + payload[place + 1 :]
    assert isinstance(parse_card(changed.encode("latin-1")), Damaged | Foreign)


@given(payloads, st.data())
def test_every_swap_loss_and_doubling_of_a_character_is_found(
    payload: str, data: st.DataObject
) -> None:
    i = data.draw(st.integers(0, len(payload) - 2))
    swapped = payload[:i] + payload[i + 1] + payload[i] + payload[i + 2 :]
    for changed in {
        swapped,
        payload[:i] + payload[i + 1 :],
        payload[:i] + payload[i] + payload[i:],
    }:
        if changed != payload:
            assert isinstance(parse_card(changed.encode()), Damaged | Foreign)


@given(payloads)
def test_a_handheld_scanner_may_type_it_full_width_or_small(payload: str) -> None:
    wide = payload.translate({c: c + 0xFEE0 for c in range(0x21, 0x7F)})
    for typed in (payload, payload.lower(), wide, f" {payload}\r\n"):
        assert parse_typed_card(typed) == parse_card(payload.encode())


@pytest.mark.parametrize("payload", ["537686677188", "５３７６８６６７７１８８", "5376 8667 7188"])
def test_the_back_of_a_my_number_card_is_refused(payload: str) -> None:
    assert parse_card(payload.encode()) == MyNumberRefused()


def test_a_newer_version_or_kind_is_told_from_a_damaged_one() -> None:
    household = card._sealed("HNJ1X" + "ABC $%*+-./:" * 200)
    assert parse_card(household.encode()) == Newer("1", "X")
    assert parse_card(card._sealed("HNJ2RXYZ").encode()) == Newer("2", "R")
    assert parse_card(household.replace("ABC", "ABD", 1).encode()) == Damaged()


@pytest.mark.parametrize(
    "body",
    [
        "R1322A" + "0" * 26,
        "R13221" + "0" * 25,
        "R13221" + "U" * 26,  # U is no letter of the alphabet
        "R13221" + "8" + "0" * 25,  # more than 128 bits
        "S" + "0" * 26,
        "S" + "0" * 26 + "03B00428",
        "S" + "0" * 26 + "3-B-42-7",
        "S",
    ],
)
def test_a_right_sum_over_a_wrong_body_is_damage(body: str) -> None:
    assert parse_card(card._sealed(f"HNJ1{body}").encode()) == Damaged()


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"A" * 2953,
        bytes(range(256)) * 11,
        b"HNJ" + b"\xff\xfe",
        "HNJ1R\u202e13221".encode(),
        b"HNJ1R13221\x00\x07\x1b[2J",
        b"HNJ1R" + b"0" * 8000,
        b"https://example.jp/?HNJ1R13221",
        b"\xc3\x28\xf0\x28\x8c\xbc",
        "BEGIN:VCARD\nFN:山田\nEND:VCARD".encode(),
    ],
)
def test_a_hostile_or_foreign_payload_leaves_nothing_behind(payload: bytes) -> None:
    assert parse_card(payload) == Foreign()


@given(st.binary(max_size=3000) | st.binary(max_size=80).map(lambda tail: b"HNJ1R" + tail))
def test_any_bytes_are_answered(payload: bytes) -> None:
    assert isinstance(parse_card(payload), Presented)


@given(st.text(max_size=300))
def test_any_typed_text_is_answered(text: str) -> None:
    assert isinstance(parse_typed_card(text), Presented)


def test_half_a_character_is_foreign() -> None:
    assert parse_typed_card("SD\ud800") == Foreign()


def test_our_prefix_with_a_torn_tail_is_called_damaged() -> None:
    assert parse_card(render_card("13221", bytes(16))[:20].encode()) == Damaged()


@pytest.mark.parametrize(
    ("town", "size"), [("1322", 16), ("132210", 16), ("１３２２１", 16), ("13221", 15)]
)
def test_what_no_card_can_carry_is_not_written(town: str, size: int) -> None:
    with pytest.raises(NotACard):
        render_card(town, bytes(size))


def test_a_slip_needs_a_whole_id() -> None:
    with pytest.raises(NotACard):
        render_slip(b"", SpokenCode(3, "B", 42))


@given(towns, ids, spoken)
def test_no_repr_tells_an_id(town: str, one: bytes, code: SpokenCode) -> None:
    assert repr(CardPresented(town, TokenId(one))) == "<CardPresented>"
    assert repr(SlipPresented(one, code)) == "<SlipPresented>"
