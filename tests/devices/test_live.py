"""The live chain reads the committed grammar's code as a webcam sees it."""

from dataclasses import replace

import numpy as np
import pytest

from shelter_app.application.ports.camera import Gray, Symbol, SymbolKind
from shelter_app.devices.live import KEEP_EVERY, RETRY_EVERY, LiveDecoder, read_flattened
from shelter_app.devices.scene import Shot, empty_table, photograph, plain_card
from shelter_app.devices.zbar_reader import load_zbar
from shelter_app.wire.card import render_card
from tests.devices.frames import grey

PAYLOAD = render_card("15222", bytes(range(100, 116)))
FACE = plain_card(PAYLOAD)

SEEN_AT_ONCE = {
    "held straight": Shot(),
    "turned around": Shot(roll=140),
    "held askew": Shot(yaw=45, pitch=20),
    "bowed in a sleeve": Shot(bend=2),
    "light on dark": Shot(inverted=True),
    "at arm's length": Shot(distance=400),
    "too close": Shot(distance=130),
    "by torchlight": Shot(light=0.15, noise=4),
    "out of focus": Shot(blur=1.6),
    "under a lamp": Shot(glare=0.8),
}


@pytest.mark.parametrize("how", SEEN_AT_ONCE)
@pytest.mark.parametrize("seed", [1, 2])
def test_a_card_is_read_from_one_frame(how: str, seed: int) -> None:
    frame = photograph(FACE, replace(SEEN_AT_ONCE[how], seed=seed))
    (symbol,) = LiveDecoder(None).decode(grey(frame))
    assert symbol.payload == PAYLOAD.encode()
    assert symbol.text == PAYLOAD


def test_the_corners_go_round_the_code() -> None:
    (symbol,) = LiveDecoder(None).decode(grey(photograph(FACE, Shot())))
    across, down = zip(*symbol.corners, strict=True)
    assert 120 < max(across) - min(across) < 136  # 28 mm at 22 cm
    assert 120 < max(down) - min(down) < 136


def test_a_table_without_a_card_says_nothing() -> None:
    decoder = LiveDecoder(load_zbar())
    table = grey(empty_table(seed=4))
    assert [decoder.decode(table) for _ in range(3 * RETRY_EVERY)] == [[]] * (3 * RETRY_EVERY)


def test_every_eighth_failed_frame_gets_another_reader_in_turn() -> None:
    tried: list[int] = []
    blank = np.full((720, 1280), 128, np.uint8)

    def zbar(_: Gray) -> list[Symbol]:
        tried.append(1)
        return []

    decoder = LiveDecoder(zbar)
    for _ in range(6 * RETRY_EVERY):
        decoder.decode(blank)
    assert len(tried) == 2  # of three readers


def test_a_code_that_only_a_retry_sees_is_confirmed_on_the_next_frame() -> None:
    code = Symbol(SymbolKind.QR, b"x", "x")
    decoder = LiveDecoder(lambda _: [code])
    blank = np.full((720, 1280), 128, np.uint8)
    seen = [bool(decoder.decode(blank)) for _ in range(2 * RETRY_EVERY + 2 * KEEP_EVERY + 1)]
    first = 2 * RETRY_EVERY - 1
    assert [i for i, hit in enumerate(seen) if hit] == [
        first,
        first + 1,
        first + 1 + KEEP_EVERY,
        first + 1 + 2 * KEEP_EVERY,
    ]


def test_without_zbar_zxing_works_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> object:
        raise OSError(name)

    monkeypatch.setattr("shelter_app.devices.zbar_reader.import_module", missing)
    zbar = load_zbar()
    assert zbar is None
    decoder = LiveDecoder(zbar)
    blank = np.zeros((720, 1280), np.uint8)
    assert not any(decoder.decode(blank) for _ in range(2 * RETRY_EVERY))
    assert decoder.decode(grey(photograph(FACE, Shot())))


def test_a_my_number_never_leaves_the_decoder() -> None:
    for payload in ("537686677188", "５３７６８６６７７１８８", "5376-8667-7188"):
        frame = photograph(plain_card(payload), Shot(distance=150))
        (symbol,) = LiveDecoder(None).decode(grey(frame))
        assert symbol.kind is SymbolKind.MY_NUMBER_REFUSED
        assert (symbol.payload, symbol.text) == (b"", "")
        assert symbol.corners


@pytest.mark.parametrize(
    "payload",
    [
        b"\xff\xfe\xc3\x28" * 40,
        "氏名\u202e逆さ\u0007\u0000".encode(),
        b"A" * 300,
        "本間 キヨ".encode("cp932"),
    ],
)
def test_hostile_and_foreign_payloads_come_through_bit_for_bit(payload: bytes) -> None:
    frame = photograph(plain_card(payload, error="l"), Shot(distance=120))
    (symbol,) = LiveDecoder(None).decode(grey(frame))
    assert symbol.payload == payload
    assert repr(symbol) == "<Symbol>"


def test_a_bent_slip_is_flattened_before_reading() -> None:
    bent = grey(photograph(FACE, Shot(bend=12)))
    assert LiveDecoder(None).decode(bent) == []
    (symbol,) = read_flattened(bent)
    assert symbol.payload == PAYLOAD.encode()
    assert read_flattened(grey(empty_table())) == []


@pytest.mark.parametrize("shape", [(1, 1), (2, 700), (21, 21), (480, 640), (1080, 1920)])
def test_frames_of_any_size_are_read(shape: tuple[int, int]) -> None:
    decoder = LiveDecoder(load_zbar())
    noise: Gray = np.random.default_rng(1).integers(0, 256, shape, np.uint8)
    for _ in range(3 * RETRY_EVERY):
        assert decoder.decode(noise) == []
