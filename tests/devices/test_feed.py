"""The camera's two threads: nothing waits, nothing remains, and a camera that goes comes back."""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from queue import Queue
from typing import Protocol

import cv2
import numpy as np
import pytest
from typing_extensions import override

from shelter_app.application.camera.shown import CameraSight, Scan, ScanKind
from shelter_app.application.ports.camera import Decoder, Gray, Symbol, SymbolKind
from shelter_app.devices import feed as feed_module
from shelter_app.devices.desk_camera import desk_camera
from shelter_app.devices.feed import CameraFeed, Eye
from shelter_app.devices.live import LiveDecoder
from shelter_app.devices.mailbox import Mailbox
from shelter_app.devices.pictures import Colour
from shelter_app.devices.preview import EVERY, Preview
from shelter_app.devices.scene import Shot, empty_table, photograph, plain_card
from shelter_app.devices.watch import Watch
from shelter_app.domain.ids import TokenId
from shelter_app.wire.card import CardPresented, render_card

KNOWN = bytes(range(16))
FACE = plain_card(render_card("15222", KNOWN))
TABLE = empty_table()
CARD = photograph(FACE, Shot())
BLACK = np.zeros_like(TABLE)
PATIENCE = 20


class Scripted:
    """A live camera at 200 frames a second that sees whatever the test holds before it."""

    is_live = True

    def __init__(self, scene: Colour | None = TABLE, opens: list[bool] | None = None) -> None:
        self.scene = scene
        self.opens = opens or []
        self.closed = 0
        self._tick = threading.Event()

    def open(self) -> bool:
        return self.opens.pop(0) if self.opens else self.scene is not None

    def advance(self) -> bool:
        self._tick.wait(0.005)
        return self.scene is not None

    def read(self) -> Colour | None:
        return self.scene

    def close(self) -> None:
        self.closed += 1


class Heard:
    """What the desk was told, to be waited for."""

    def __init__(self) -> None:
        self.scans = Queue[Scan]()

    def __call__(self, scan: Scan) -> None:
        self.scans.put(scan)

    def next(self) -> Scan:
        return self.scans.get(timeout=PATIENCE)


@pytest.fixture
def heard() -> Heard:
    return Heard()


class Begin(Protocol):
    """Starts a feed on a camera, which the fixture stops."""

    def __call__(self, source: Scripted, decoder: Decoder | None = None) -> CameraFeed: ...


@pytest.fixture
def begin(heard: Heard, monkeypatch: pytest.MonkeyPatch) -> Iterator[Begin]:
    monkeypatch.setattr(feed_module, "RETRY_AFTER", 0.01)
    begun: list[CameraFeed] = []

    def start(source: Scripted, decoder: Decoder | None = None) -> CameraFeed:
        def eye() -> Eye:
            watch = Watch(lambda shown: shown == KNOWN, b"key")
            return Eye(source, decoder or LiveDecoder(None), watch)

        feed = CameraFeed(eye, time.monotonic)
        begun.append(feed)
        feed.start(heard)
        return feed

    yield start
    for feed in begun:
        feed.stop()


def until(holds: Callable[[], bool]) -> None:
    """Wait for another thread; the limit is only there so that a failure ends."""
    ended = threading.Event()
    for _ in range(PATIENCE * 200):
        if holds():
            return
        ended.wait(0.005)
    pytest.fail("it never came about")


def test_a_card_that_comes_into_view_is_heard_of(begin: Begin, heard: Heard) -> None:
    source = Scripted(TABLE)
    begin(source)
    source.scene = CARD
    assert heard.next() == Scan(ScanKind.ACCEPTED, CardPresented("15222", TokenId(KNOWN)))


def test_the_preview_is_small_and_red_first(begin: Begin) -> None:
    feed = begin(Scripted(np.full((720, 1280, 3), (0, 0, 200), np.uint8)))
    until(lambda: feed.latest_preview() is not None)
    preview = feed.latest_preview()
    assert preview is not None
    assert preview.shape == (360, 640, 3)
    assert preview[0, 0].tolist() == [200, 0, 0]


def test_the_preview_is_the_same_object_until_there_is_a_newer() -> None:
    preview = Preview()
    preview.take(TABLE, 1.0)
    first = preview.latest
    preview.take(CARD, 1.0 + EVERY / 2)
    assert preview.latest is first
    preview.take(CARD, 1.0 + EVERY)
    assert preview.latest is not first


def test_a_small_camera_is_shown_as_it_is() -> None:
    preview = Preview()
    preview.veil(0)
    preview.take(np.ascontiguousarray(TABLE[:240, :320]), 10.0)
    assert preview.latest is not None
    assert preview.latest.shape == (240, 320, 3)


def test_an_unread_frame_is_replaced_by_the_newest() -> None:
    mailbox = Mailbox[int]()
    for number in (1, 2, 3):
        mailbox.put(number)
    assert mailbox.take() == 3
    mailbox.put(4)
    mailbox.close()
    mailbox.put(5)
    assert mailbox.take() is None


def test_a_slow_reader_never_holds_up_the_picture(begin: Begin) -> None:
    reading, hold = threading.Event(), threading.Event()

    class Slow:
        def decode(self, gray: Gray) -> list[Symbol]:
            del gray
            reading.set()
            hold.wait(PATIENCE)
            return []

    source = Scripted(TABLE)
    feed = begin(source, Slow())
    assert reading.wait(PATIENCE)
    before = feed.latest_preview()
    until(lambda: feed.latest_preview() is not before)
    hold.set()


def test_a_camera_that_goes_away_is_tried_again(begin: Begin, heard: Heard) -> None:
    source = Scripted(opens=[False, True])
    feed = begin(source)
    until(lambda: feed.sight is CameraSight.WATCHING)
    source.scene = None
    until(lambda: feed.latest_preview() is None and feed.sight is CameraSight.ABSENT)
    source.scene = CARD
    assert heard.next().kind is ScanKind.ACCEPTED
    assert source.closed >= 2


def test_a_camera_that_gives_black_is_said_to_be_dark(begin: Begin) -> None:
    source = Scripted(BLACK)
    feed = begin(source)
    until(lambda: feed.sight is CameraSight.DARK)
    source.scene = TABLE
    until(lambda: feed.sight is CameraSight.WATCHING)


def test_a_my_number_is_refused_and_its_picture_made_unreadable(begin: Begin, heard: Heard) -> None:
    feed = begin(Scripted(photograph(plain_card("537686677188"), Shot(distance=130))))
    assert heard.next() == Scan(ScanKind.MY_NUMBER)
    preview = feed.latest_preview()
    assert preview is not None
    assert len(np.unique(preview.reshape(-1, 3), axis=0)) <= 32 * 18


def test_after_a_stop_no_thread_and_no_picture_remains(begin: Begin) -> None:
    feed = begin(Scripted())
    until(lambda: feed.latest_preview() is not None)
    feed.stop()
    assert feed.latest_preview() is None
    assert feed.sight is CameraSight.OFF
    assert not [t for t in threading.enumerate() if t.name.startswith("camera-")]
    feed.stop()


def test_it_can_be_stopped_from_its_own_callback() -> None:
    watch = Watch(lambda _: True, b"k")
    feed = CameraFeed(lambda: Eye(Scripted(CARD), LiveDecoder(None), watch), time.monotonic)
    done = threading.Event()

    def stop(_: Scan) -> None:
        feed.stop()
        done.set()

    feed.start(stop)
    feed.start(stop)
    assert done.wait(PATIENCE)


def test_a_folder_of_pictures_serves_as_a_camera(tmp_path: Path, heard: Heard) -> None:
    other = plain_card(render_card("15222", bytes(16)))
    cv2.imwrite(str(tmp_path / "1.png"), CARD)
    cv2.imwrite(str(tmp_path / "2.jpg"), photograph(other, Shot(roll=20)))
    (tmp_path / "0.png").write_bytes(b"no picture")
    ticks = iter(np.arange(0, 1000, 0.11).tolist())
    lock = threading.Lock()

    def monotonic() -> float:
        with lock:
            return float(next(ticks))

    feed = desk_camera(lambda: str(tmp_path), lambda shown: shown == KNOWN, monotonic, bytes)
    feed.start(heard)
    try:
        shown = [heard.next().symbol, heard.next().symbol]
    finally:
        feed.stop()
    assert shown == [
        CardPresented("15222", TokenId(KNOWN)),
        CardPresented("15222", TokenId(bytes(16))),
    ]


def test_a_video_serves_as_a_camera_and_begins_again(tmp_path: Path, heard: Heard) -> None:
    path = tmp_path / "映像.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 10, (1280, 720))
    for yaw in range(5):
        writer.write(photograph(FACE, replace(Shot(), yaw=yaw)))
    writer.release()
    feed = desk_camera(lambda: str(path), lambda shown: shown == KNOWN, time.monotonic, bytes)
    feed.start(heard)
    try:
        assert heard.next().kind is ScanKind.ACCEPTED
    finally:
        feed.stop()


@pytest.mark.parametrize("where", ["/nowhere/film.mp4", "/nowhere/picture.png", "99"])
def test_a_camera_that_is_not_there_is_only_absent(where: str, heard: Heard) -> None:
    feed = desk_camera(lambda: where, lambda _: False, time.monotonic, bytes)
    feed.start(heard)
    assert feed.latest_preview() is None
    feed.stop()


def test_a_frame_that_cannot_be_read_is_given_up_and_the_next_is_read(
    begin: Begin, heard: Heard, caplog: pytest.LogCaptureFixture
) -> None:
    class Faulty(LiveDecoder):
        failures = 3

        @override
        def decode(self, gray: Gray) -> list[Symbol]:
            self.failures -= 1
            if self.failures >= 0:
                raise cv2.error("a bug")
            return super().decode(gray)

    begin(Scripted(CARD), Faulty(None))
    assert heard.next().kind is ScanKind.ACCEPTED
    assert [record.message for record in caplog.records] == ["a frame was given up: error"]
    caplog.clear()


def test_a_desk_that_cannot_answer_needs_the_second_frame(
    tmp_path: Path, heard: Heard, caplog: pytest.LogCaptureFixture
) -> None:
    def knows(_: bytes) -> bool:
        raise RuntimeError("the store is just being closed")

    cv2.imwrite(str(tmp_path / "card.png"), CARD)
    feed = desk_camera(lambda: str(tmp_path / "card.png"), knows, time.monotonic, bytes)
    feed.start(heard)
    try:
        assert heard.next().kind is ScanKind.ACCEPTED
    finally:
        feed.stop()
    assert [record.message for record in caplog.records] == [
        "a card could not be looked up: RuntimeError"
    ]
    caplog.clear()


def test_a_verdict_never_shows_what_was_read() -> None:
    symbol = Symbol(SymbolKind.QR, b"secret", "secret")
    assert "secret" not in repr(Scan(ScanKind.ACCEPTED, symbol))
