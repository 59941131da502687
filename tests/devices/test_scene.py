"""The drawn camera is fit to stand in for a real one."""

import numpy as np

from shelter_app.devices.scene import Shot, empty_table, photograph, plain_card

FACE = plain_card("HNJ")


def test_the_same_shot_gives_the_same_frame() -> None:
    shot = Shot(yaw=12, glare=0.3, seed=5)
    assert np.array_equal(photograph(FACE, shot), photograph(FACE, shot))
    assert not np.array_equal(photograph(FACE, shot), photograph(FACE, Shot(yaw=12, seed=6)))


def test_a_frame_has_the_shape_that_a_camera_gives() -> None:
    for frame in (photograph(FACE, Shot()), empty_table()):
        assert frame.shape == (720, 1280, 3)
        assert frame.dtype == np.uint8


def test_a_card_at_22_centimetres_is_as_large_as_a_webcam_shows_it() -> None:
    difference = photograph(FACE, Shot(noise=0)).astype(int) - empty_table()
    columns = np.flatnonzero((np.abs(difference) > 40).any(axis=(0, 2)))
    assert 330 < columns[-1] - columns[0] < 400


def test_a_coarse_print_is_not_made_finer() -> None:
    assert photograph(np.zeros((27, 43), np.uint8), Shot(noise=0))[360, 640].max() < 40


def test_a_coloured_face_keeps_its_colours() -> None:
    face = np.zeros((540, 856, 3), np.uint8)
    face[:, :, 2] = 200
    blue, green, red = photograph(face, Shot(noise=0))[360, 640]
    assert red > 180
    assert max(int(blue), int(green)) < 30
