"""What the desk hears of the codes before the camera."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.application.camera.shown import Scan, ScanKind
from shelter_app.application.ports.camera import Symbol, SymbolKind
from shelter_app.devices.watch import NOT_AGAIN_WITHIN, STAYS_FOR, Watch
from shelter_app.domain.ids import TokenId
from shelter_app.domain.spoken import SpokenCode
from shelter_app.wire.card import (
    CardPresented,
    SlipPresented,
    _sealed,
    render_card,
    render_slip,
)

KNOWN = bytes(range(16))
UNKNOWN = bytes(range(16, 32))
FRAME = 1 / 30


def qr(payload: str | bytes) -> Symbol:
    data = payload if isinstance(payload, bytes) else payload.encode()
    return Symbol(SymbolKind.QR, data, data.decode("latin-1"))


CARD = qr(render_card("15222", KNOWN))
STRANGE_CARD = qr(render_card("15222", UNKNOWN))
SLIP = qr(render_slip(KNOWN, SpokenCode(3, "B", 42)))
NEWER = qr(_sealed("HNJ1XABC"))
MY_NUMBER = Symbol(SymbolKind.MY_NUMBER_REFUSED)


@pytest.fixture
def watch() -> Watch:
    return Watch(lambda shown: shown == KNOWN, key=b"k" * 16)


def kinds(scans: list[Scan]) -> list[ScanKind]:
    return [scan.kind for scan in scans]


def test_one_frame_is_enough_for_a_card_that_this_desk_knows(watch: Watch) -> None:
    (scan,) = watch.see([CARD], 0)
    assert scan == Scan(ScanKind.ACCEPTED, CardPresented("15222", TokenId(KNOWN)))


def test_one_frame_is_enough_for_a_slip_that_this_desk_knows(watch: Watch) -> None:
    (scan,) = watch.see([SLIP], 0)
    assert scan.symbol == SlipPresented(KNOWN, SpokenCode(3, "B", 42))


@pytest.mark.parametrize(
    ("symbol", "kind"),
    [
        (STRANGE_CARD, ScanKind.ACCEPTED),
        (qr("https://example.jp"), ScanKind.FOREIGN),
        (qr(b"\xff" * 2953), ScanKind.FOREIGN),
        (qr("HNJ1R15222"), ScanKind.DAMAGED),
        (qr("HNJ2X0XNFYC3"), ScanKind.DAMAGED),
        (NEWER, ScanKind.NEWER),
    ],
)
def test_anything_else_needs_a_second_frame(watch: Watch, symbol: Symbol, kind: ScanKind) -> None:
    assert watch.see([symbol], 0) == []
    assert kinds(watch.see([symbol], FRAME)) == [kind]


def test_a_misread_that_comes_once_is_never_heard_of(watch: Watch) -> None:
    assert watch.see([qr("HNJ1R15222A")], 0) == []
    assert watch.see([qr("HNJ1R15222B")], FRAME) == []


def test_two_sightings_far_apart_do_not_confirm_each_other(watch: Watch) -> None:
    assert watch.see([STRANGE_CARD], 0) == []
    assert watch.see([STRANGE_CARD], 3) == []
    assert kinds(watch.see([STRANGE_CARD], 3 + FRAME)) == [ScanKind.ACCEPTED]


def test_a_card_held_before_the_camera_is_taken_once(watch: Watch) -> None:
    heard = [scan for i in range(900) for scan in watch.see([CARD] if i % 7 else [], i * FRAME)]
    assert kinds(heard) == [ScanKind.ACCEPTED]


def test_a_card_shown_again_too_soon_is_said_to_be_taken_once(watch: Watch) -> None:
    watch.see([CARD], 0)
    assert kinds(watch.see([CARD], STAYS_FOR + 0.1)) == [ScanKind.TAKEN_JUST_NOW]
    assert watch.see([CARD], STAYS_FOR + 0.2) == []
    assert watch.see([CARD], 2 * STAYS_FOR + 0.4) == []


def test_a_card_shown_again_later_is_taken_again(watch: Watch) -> None:
    watch.see([CARD], 0)
    assert kinds(watch.see([CARD], NOT_AGAIN_WITHIN + 0.1)) == [ScanKind.ACCEPTED]


def test_a_strangers_code_is_spoken_of_once_while_it_stays(watch: Watch) -> None:
    heard = [s for i in range(90) for s in watch.see([qr("ramen coupon")], i * FRAME)]
    heard += watch.see([qr("ramen coupon")], 90 * FRAME + STAYS_FOR + 0.1)
    assert kinds(heard) == [ScanKind.FOREIGN]


def test_a_my_number_is_refused_at_once_and_silences_its_frame(watch: Watch) -> None:
    assert kinds(watch.see([CARD, MY_NUMBER], 0)) == [ScanKind.MY_NUMBER]
    assert watch.see([MY_NUMBER], FRAME) == []
    assert kinds(watch.see([CARD], 2 * FRAME)) == [ScanKind.ACCEPTED]


def test_two_cards_held_together_are_both_taken(watch: Watch) -> None:
    assert kinds(watch.see([CARD, SLIP], 0)) == [ScanKind.ACCEPTED, ScanKind.ACCEPTED]


def test_two_readings_of_one_card_in_one_frame_are_one(watch: Watch) -> None:
    assert watch.see([STRANGE_CARD, STRANGE_CARD], 0) == []


def test_nothing_of_what_was_seen_is_held_as_it_was(watch: Watch) -> None:
    watch.see([qr("secret"), CARD], 0)
    assert not any(b"secret" in key or KNOWN in key for key in watch._seen)
    watch.see([], NOT_AGAIN_WITHIN + 1)
    assert watch._seen == {}


frames = st.lists(
    st.tuples(
        st.lists(st.sampled_from([CARD, STRANGE_CARD, SLIP, MY_NUMBER, qr("x")]), max_size=3),
        st.floats(0.01, 4),
    ),
    max_size=40,
)


@given(frames)
def test_no_card_is_ever_accepted_twice_within_a_few_seconds(
    shown: list[tuple[list[Symbol], float]],
) -> None:
    watch = Watch(lambda _: True, key=b"k")
    now, accepted = 0.0, dict[object, float]()
    for symbols, pause in shown:
        now += pause
        for scan in watch.see(symbols, now):
            if scan.kind is ScanKind.ACCEPTED:
                assert now - accepted.get(scan.symbol, -99) > NOT_AGAIN_WITHIN
                accepted[scan.symbol] = now
            else:
                assert scan.symbol is None


@given(st.lists(st.binary(max_size=60), max_size=8))
def test_any_payloads_are_survived(payloads: list[bytes]) -> None:
    watch = Watch(lambda _: False, key=b"k")
    for frame in range(3):
        watch.see(map(qr, payloads), frame * FRAME)
