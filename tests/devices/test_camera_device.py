"""Cameras by number (a stand-in for the driver) and by address (a real one on this machine)."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import cv2
import numpy as np
import pytest
from typing_extensions import override

from shelter_app.devices.camera_device import Camera
from shelter_app.devices.recordings import PictureSource, VideoSource
from shelter_app.devices.scene import empty_table
from shelter_app.devices.sources import source_of

FRAME = empty_table()


class Driver:
    """What OpenCV gives for a camera, as one test wants it."""

    frames: list[np.ndarray | None]

    def __init__(self, *opened: object) -> None:
        self.opened = opened
        self.settings: dict[int, float] = {}
        self.is_held = True
        self.fails = False

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's name
        return self.is_held

    def set(self, what: int, value: float) -> bool:
        self.settings[what] = value
        return True

    def grab(self) -> bool:
        if self.fails:
            raise cv2.error("unplugged")
        return bool(self.frames)

    def retrieve(self) -> tuple[bool, np.ndarray | None]:
        if self.fails:
            raise cv2.error("unplugged")
        frame = self.frames.pop(0)
        return frame is not None, frame

    def release(self) -> None:
        self.is_held = False


@pytest.fixture
def drivers(monkeypatch: pytest.MonkeyPatch) -> list[Driver]:
    made: list[Driver] = []

    def make(*opened: object) -> Driver:
        driver = Driver(*opened)
        driver.frames = [FRAME]
        made.append(driver)
        return driver

    monkeypatch.setattr(cv2, "VideoCapture", make)
    return made


def test_a_camera_is_asked_for_720p_pictures_and_no_backlog(drivers: list[Driver]) -> None:
    camera = Camera(1)
    assert camera.open()
    (driver,) = drivers
    assert driver.settings[cv2.CAP_PROP_FRAME_WIDTH] == 1280
    assert driver.settings[cv2.CAP_PROP_FRAME_HEIGHT] == 720
    assert driver.settings[cv2.CAP_PROP_FOURCC] == cv2.VideoWriter.fourcc(*"MJPG")
    assert driver.settings[cv2.CAP_PROP_BUFFERSIZE] == 1


def test_a_frame_is_fetched_and_then_decoded(drivers: list[Driver]) -> None:
    camera = Camera(0)
    assert not camera.advance()
    assert camera.read() is None
    camera.open()
    assert camera.advance()
    frame = camera.read()
    assert frame is not None
    assert np.array_equal(frame, FRAME)
    assert not camera.advance()


def test_a_grey_or_four_channel_camera_gives_three_channels(drivers: list[Driver]) -> None:
    camera = Camera(0)
    camera.open()
    drivers[0].frames = [FRAME[:, :, 0], np.dstack([FRAME, FRAME[:, :, :1]]), None]
    for _ in range(2):
        frame = camera.read()
        assert frame is not None
        assert frame.shape == (720, 1280, 3)
    assert camera.read() is None


def test_a_camera_pulled_out_is_gone_and_not_a_crash(drivers: list[Driver]) -> None:
    camera = Camera(0)
    camera.open()
    drivers[0].fails = True
    assert not camera.advance()
    assert camera.read() is None


def test_opening_again_and_closing_let_the_device_go(drivers: list[Driver]) -> None:
    camera = Camera(0)
    camera.open()
    camera.open()
    camera.close()
    camera.close()
    assert [driver.is_held for driver in drivers] == [False, False]


def test_a_driver_that_refuses_is_an_absent_camera(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> Driver:
        raise cv2.error("no backend")

    monkeypatch.setattr(cv2, "VideoCapture", refuse)
    assert not Camera(0).open()


class Stream(BaseHTTPRequestHandler):
    """A network camera: one JPEG after another in one answer."""

    @override
    def log_message(self, format: str, *args: object) -> None:
        return

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
        self.end_headers()
        jpeg = cv2.imencode(".jpg", FRAME)[1].tobytes()
        part = b"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n" % len(jpeg)
        try:
            for _ in range(100):
                self.wfile.write(part + jpeg + b"\r\n")
        except OSError:
            return


@pytest.fixture
def address() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Stream)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/stream.mjpg"
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_network_camera_is_watched(address: str) -> None:
    camera = source_of(address, float)
    assert camera.is_live
    assert camera.open()
    assert camera.advance()
    frame = camera.read()
    camera.close()
    assert frame is not None
    assert frame.shape == (720, 1280, 3)
    assert float(np.mean(np.abs(frame.astype(int) - FRAME))) < 5


def test_a_setting_says_what_serves_as_the_camera(tmp_path: str) -> None:
    assert isinstance(source_of("0", float), Camera)
    assert isinstance(source_of("rtsp://camera.example/1", float), Camera)
    assert isinstance(source_of(str(tmp_path), float), PictureSource)
    assert isinstance(source_of("card.PNG", float), PictureSource)
    assert isinstance(source_of("night.mp4", float), VideoSource)
