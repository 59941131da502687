"""Videos and pictures in a camera's place keep time by the clock they are given."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from shelter_app.devices.recordings import EACH_PICTURE, PictureSource, VideoSource

RATE = 10
SHADES = (40, 90, 140, 190)


class Time:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def time() -> Time:
    return Time()


def plain(shade: int, size: tuple[int, int] = (64, 64)) -> np.ndarray:
    return np.full((*size, 3), shade, np.uint8)


@pytest.fixture
def film(tmp_path: Path) -> Path:
    path = tmp_path / "film.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), RATE, (64, 64))
    for shade in SHADES:
        writer.write(plain(shade))
    writer.release()
    return path


def shade_of(source: VideoSource | PictureSource) -> int:
    frame = source.read()
    assert frame is not None
    return int(frame[0, 0, 0])


def test_a_video_plays_in_its_own_time(film: Path, time: Time) -> None:
    source = VideoSource(film, time)
    assert source.open()
    assert source.advance()
    seen = []
    for tick in (0, 0, 1, 3):
        time.now = 100.05 + tick / RATE
        seen.append(min(SHADES, key=lambda shade: abs(shade - shade_of(source))))
    assert seen == [40, 40, 90, 190]


def test_a_video_begins_again_after_its_last_frame(film: Path, time: Time) -> None:
    source = VideoSource(film, time)
    source.open()
    time.now += 0.35
    assert abs(shade_of(source) - 190) < 8
    time.now += 0.2
    assert abs(shade_of(source) - 40) < 8
    source.close()
    assert source.read() is None
    assert not source.advance()


def test_a_file_that_is_no_video_is_absent(tmp_path: Path, time: Time) -> None:
    (tmp_path / "film.mp4").write_bytes(b"no film")
    assert not VideoSource(tmp_path / "film.mp4", time).open()
    assert not VideoSource(tmp_path / "none.mp4", time).open()


def test_pictures_come_in_order_and_the_last_one_stays(tmp_path: Path, time: Time) -> None:
    for name, shade in (("b.png", 90), ("a.png", 40)):
        cv2.imwrite(str(tmp_path / name), plain(shade))
    (tmp_path / "notes.txt").write_text("no picture", "utf-8")
    (tmp_path / "aa.png").write_bytes(b"broken")
    source = PictureSource(tmp_path, time)
    assert source.open()
    assert source.advance()
    seen = []
    for _ in range(4):
        seen.append(shade_of(source))
        time.now += EACH_PICTURE
    assert seen == [40, 90, 90, 90]


def test_a_picture_put_into_the_folder_later_is_shown_too(tmp_path: Path, time: Time) -> None:
    source = PictureSource(tmp_path, time)
    assert source.open()
    assert source.read() is None
    cv2.imwrite(str(tmp_path / "late.png"), plain(140))
    assert shade_of(source) == 140


def test_one_picture_stays_before_the_camera(tmp_path: Path, time: Time) -> None:
    path = tmp_path / "card.png"
    cv2.imwrite(str(path), plain(140))
    source = PictureSource(path, time)
    source.open()
    assert shade_of(source) == 140
    time.now += 60
    assert shade_of(source) == 140
    path.unlink()
    assert source.read() is None
    assert not source.open()


def test_a_photograph_of_many_megapixels_is_shrunk_to_a_cameras_size(
    tmp_path: Path, time: Time
) -> None:
    cv2.imwrite(str(tmp_path / "large.png"), plain(140, (3000, 4000)))
    source = PictureSource(tmp_path / "large.png", time)
    source.open()
    frame = source.read()
    assert frame is not None
    assert frame.shape == (1440, 1920, 3)


def test_a_stick_pulled_between_two_looks_is_only_empty(
    tmp_path: Path, time: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_: Path) -> None:
        raise OSError

    source = PictureSource(tmp_path, time)
    source.open()
    monkeypatch.setattr(Path, "iterdir", gone)
    assert source.read() is None
