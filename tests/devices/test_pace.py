"""The loop rests while nothing moves and wakes at once."""

import numpy as np

from shelter_app.devices.pace import BRISK, CALM, CALM_AFTER, Pace, is_dark
from shelter_app.devices.pictures import Colour
from shelter_app.devices.scene import Shot, empty_table, photograph, plain_card

TABLE = empty_table()
NOISE = np.random.default_rng(1)


def noisy(frame: Colour) -> Colour:
    shaken = frame.astype(np.int16) + NOISE.integers(-9, 10, frame.shape)
    return np.asarray(np.clip(shaken, 0, 255), np.uint8)


def calmed() -> Pace:
    pace, frames = Pace(), [noisy(TABLE) for _ in range(4)]
    for tick in range(40):
        pace.see(frames[tick % 4], tick * 0.1)
    return pace


def test_a_still_scene_is_looked_at_eight_times_a_second_whatever_its_noise() -> None:
    pace = Pace()
    pace.see(TABLE, 0)
    assert pace.wait == BRISK
    assert calmed().wait == CALM == 1 / 8


def test_a_card_coming_in_wakes_it_at_once() -> None:
    pace = calmed()
    pace.see(photograph(plain_card("HNJ"), Shot(across=180)), 4.0)
    assert pace.wait == BRISK


def test_it_stays_awake_for_a_while_after_the_last_movement() -> None:
    pace = calmed()
    pace.see(photograph(plain_card("HNJ"), Shot()), 4.0)
    pace.see(photograph(plain_card("HNJ"), Shot()), 4.0 + CALM_AFTER)
    assert pace.wait == BRISK


def test_another_size_of_frame_is_a_movement() -> None:
    pace = calmed()
    pace.see(TABLE[::2], 4.0)
    assert pace.wait == BRISK


def test_black_is_told_from_a_dim_room() -> None:
    assert is_dark(np.zeros((720, 1280, 3), np.uint8))
    assert not is_dark(photograph(plain_card("HNJ"), Shot(light=0.1)))
