"""Single pictures get everything we have, and nothing is ever made up."""

import cv2
import numpy as np
import pytest
import segno
from hypothesis import given, settings
from hypothesis import strategies as st

from shelter_app.application.ports.camera import Gray, SymbolKind
from shelter_app.devices import retouch
from shelter_app.devices.scene import Shot, empty_table, photograph, plain_card
from shelter_app.devices.still import StillDecoder
from shelter_app.devices.unblur import Blurred, Kernel, hazy, moved, out_of_focus
from shelter_app.devices.zbar_reader import load_zbar
from shelter_app.devices.zxing_reader import read_zxing
from shelter_app.wire.card import Damaged, Foreign, parse_card, render_card
from tests.devices.frames import grey

PAYLOAD = render_card("15222", bytes(range(50, 66)))
FACE = plain_card(PAYLOAD)
SHARP = grey(photograph(FACE, Shot(distance=150)))


def texts(picture: Gray) -> list[str]:
    return [symbol.text for symbol in StillDecoder(None).decode(picture)]


def shaken(picture: Gray) -> Gray:
    return np.asarray(cv2.filter2D(picture, -1, moved(12, 0.5) / moved(12, 0.5).sum()), np.uint8)


HARD = {
    "far out of focus": grey(photograph(FACE, Shot(distance=150, blur=4.5))),
    "shaken": shaken(SHARP),
    "nearly dark": grey(photograph(FACE, Shot(light=0.05, noise=1))),
    "bowed": grey(photograph(FACE, Shot(bend=12))),
    "from the side": grey(photograph(FACE, Shot(distance=170, yaw=70, noise=2))),
    "small": retouch.fit(grey(photograph(FACE, Shot(distance=380))), 700),
    "of many megapixels": retouch.stretch(SHARP, 3, 3),
    "of many megapixels, out of focus": retouch.soften(retouch.stretch(SHARP, 2, 2), 9),
}


@pytest.mark.parametrize("how", HARD)
def test_a_hard_picture_is_read(how: str) -> None:
    assert texts(HARD[how]) == [PAYLOAD]


def test_most_of_the_hard_pictures_need_more_than_one_try() -> None:
    assert sum(not read_zxing(picture) for picture in HARD.values()) >= 4


def test_a_picture_without_a_code_stays_without() -> None:
    decoder = StillDecoder(load_zbar())
    assert decoder.decode(retouch.fit(grey(empty_table(seed=7)), 640)) == []


def test_a_my_number_in_a_hard_picture_is_refused_too() -> None:
    picture = grey(photograph(plain_card("537686677188"), Shot(distance=150, blur=4.5)))
    (symbol,) = StillDecoder(None).decode(picture)
    assert (symbol.kind, symbol.payload, symbol.text) == (SymbolKind.MY_NUMBER_REFUSED, b"", "")


@pytest.mark.parametrize(
    "text", ["本間 キヨ 避難所", "ﾎﾝﾏ ｷﾖ", "https://example.jp/あ?q=1", "naïve"]
)
def test_the_text_of_any_code_is_given_in_its_own_character_set(text: str) -> None:
    assert texts(grey(photograph(plain_card(text), Shot(distance=120)))) == [text]


@pytest.mark.parametrize("payload", [b"\xff\x00\xc3(" * 738 + b"!", b"HNJ1R" + b"0" * 2948])
def test_the_largest_payload_there_is_comes_through_and_is_refused(payload: bytes) -> None:
    code = segno.make(payload, error="l", mode="byte", micro=False)
    assert (len(payload), code.version) == (2953, 40)
    modules = np.array([[0 if dark else 255 for dark in row] for row in code.matrix], np.uint8)
    picture = np.pad(np.kron(modules, np.ones((4, 4), np.uint8)), 16, constant_values=255)
    (symbol,) = StillDecoder(None).decode(picture)
    assert symbol.payload == payload
    assert parse_card(symbol.payload) in {Foreign(), Damaged()}


def test_ruined_text_of_zbar_is_never_given() -> None:
    zbar = load_zbar()
    if zbar is None:
        pytest.skip("libzbar is not installed")
    japanese = plain_card("木村郎太".encode())
    assert zbar(japanese) == []
    assert [symbol.text for symbol in zbar(FACE)] == [PAYLOAD]


@pytest.mark.parametrize("blur", [hazy(4), out_of_focus(5), moved(12, 1.1)])
def test_undoing_a_blur_brings_the_picture_nearer(blur: Kernel) -> None:
    blurred = np.asarray(cv2.filter2D(SHARP, -1, blur / blur.sum()), np.uint8)
    undone = Blurred(blurred, longest=max(SHARP.shape)).without(blur)
    assert _distance(undone, SHARP) < 0.8 * _distance(blurred, SHARP)


def test_evening_out_takes_a_shadow_away() -> None:
    shadow = SHARP.copy()
    shadow[:, : SHARP.shape[1] // 2] //= 5
    evened = retouch.even_out(shadow)
    left, right = np.hsplit(evened, 2)
    assert abs(float(left.mean()) - float(right.mean())) < 10


@settings(max_examples=15, deadline=None)
@given(st.integers(1, 60), st.integers(1, 60), st.integers(0, 2**32))
def test_noise_of_any_shape_is_survived(height: int, width: int, seed: int) -> None:
    noise = np.random.default_rng(seed).integers(0, 256, (height, width), np.uint8)
    assert StillDecoder(load_zbar()).decode(noise) == []


def _distance(one: Gray, other: Gray) -> float:
    return float(np.mean(np.abs(one.astype(np.int16) - other)))
