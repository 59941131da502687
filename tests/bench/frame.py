"""Measure the live camera path at 1280x720.

    python -m tests.bench.frame [--samples FOLDER]

Prints the mean CPU time of a frame without a code (target 8 ms), the time from a frame with a known
card to the verdict (part of the 150 ms to the record on screen), and the share of one core that a
still scene with preview takes (target 15 %). Frames are drawn; photographs without a code can be
given as well, in folders whose names begin with ``falsepositives``.
"""

import argparse
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from shelter_app.application.camera.shown import Scan
from shelter_app.application.ports.camera import Gray
from shelter_app.devices.feed import CameraFeed, Eye
from shelter_app.devices.live import LiveDecoder
from shelter_app.devices.pictures import Colour, PictureFiles
from shelter_app.devices.scene import Shot, empty_table, photograph, plain_card
from shelter_app.devices.watch import Watch
from shelter_app.devices.zbar_reader import load_zbar
from shelter_app.wire.card import render_card
from tests.bench.decode import find_samples

FRAMES = 480
SHOWINGS = 60
STILL_SECONDS = 20.0
RATE = 30


class HeldCamera:
    """A live camera of 30 frames a second, JPEG like a webcam's, showing what is put before it."""

    is_live = True

    def __init__(self) -> None:
        self._tick = threading.Event()
        self._next = time.monotonic()
        self.show(empty_table())

    def show(self, frame: Colour) -> None:
        """Hold this before the camera."""
        _, jpeg = cv2.imencode(".jpg", frame, [cv2.IMWRITE_JPEG_QUALITY, 90])
        self._jpeg = np.asarray(jpeg, np.uint8)

    def open(self) -> bool:
        """Begin."""
        return True

    def advance(self) -> bool:
        """Wait for the next frame."""
        self._next = max(self._next + 1 / RATE, time.monotonic() - 1 / RATE)
        self._tick.wait(max(0.0, self._next - time.monotonic()))
        return True

    def read(self) -> Colour | None:
        """Decode it, as a webcam's driver leaves it to us."""
        return np.asarray(cv2.imdecode(self._jpeg, cv2.IMREAD_COLOR), np.uint8)

    def close(self) -> None:
        """Nothing is held."""


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure the live camera path at 1280x720.")
    parser.add_argument("--samples", type=Path)
    arguments = parser.parse_args(argv)
    cv2.setNumThreads(1)
    say = sys.stdout.write
    say(f"frame without a code, drawn: {blank_frame_ms(_drawn()):.1f} ms CPU (mean)\n")
    if arguments.samples:
        real = [_letterboxed(s.path) for s in find_samples(arguments.samples) if not s.has_code]
        say(f"the same, {len(real)} photographs: {blank_frame_ms(real):.1f} ms CPU (mean)\n")
    waits = sorted(verdict_ms())
    say(f"known card to verdict: p50 {waits[len(waits) // 2]:.0f} ms, ")
    say(f"p95 {waits[int(len(waits) * 0.95)]:.0f} ms, worst {waits[-1]:.0f} ms\n")
    say(f"still scene with preview: {still_share():.1f} % of one core\n")
    return 0


def blank_frame_ms(frames: list[Gray]) -> float:
    """Mean CPU milliseconds of the whole live chain on frames without a code."""
    decoder = LiveDecoder(load_zbar())
    began = time.process_time()
    for i in range(FRAMES):
        decoder.decode(frames[i % len(frames)])
    return (time.process_time() - began) / FRAMES * 1000


def verdict_ms() -> list[float]:
    """Milliseconds from a card coming into view, at any moment of a frame, to its verdict."""
    camera, heard = HeldCamera(), threading.Event()
    feed, table = _feed(camera, lambda _: heard.set()), empty_table()
    waits: list[float] = []
    pause = threading.Event()
    for i in range(SHOWINGS):
        card = plain_card(render_card("15222", i.to_bytes(16)))
        frame = photograph(card, Shot(roll=i * 6, yaw=i % 30, seed=0))
        pause.wait(0.3 if i % 2 else 2.6)  # half the cards come after the loop has gone calm
        heard.clear()
        camera.show(frame)
        began = time.perf_counter()
        if heard.wait(5):
            waits.append((time.perf_counter() - began) * 1000)
        camera.show(table)
    feed.stop()
    return waits


def still_share() -> float:
    """Per cent of one core that a still table takes, with the preview fetched 15 times a second."""
    feed, pause = _feed(HeldCamera(), lambda _: None), threading.Event()
    pause.wait(4)
    began, cpu = time.perf_counter(), time.process_time()
    while time.perf_counter() - began < STILL_SECONDS:
        feed.latest_preview()
        pause.wait(1 / 15)
    share = (time.process_time() - cpu) / (time.perf_counter() - began)
    feed.stop()
    return share * 100


def _feed(camera: HeldCamera, seen: object) -> CameraFeed:
    def hear(scan: Scan) -> None:
        if callable(seen):
            seen(scan)

    watch = Watch(lambda _: True, b"bench")
    feed = CameraFeed(lambda: Eye(camera, LiveDecoder(load_zbar()), watch), time.monotonic)
    feed.start(hear)
    return feed


def _drawn() -> list[Gray]:
    return [
        np.asarray(cv2.cvtColor(empty_table(seed), cv2.COLOR_BGR2GRAY), np.uint8)
        for seed in range(12)
    ]


def _letterboxed(path: Path) -> Gray:
    """Bring a photograph to 1280x720 by cutting its longer side, as a camera's view would."""
    gray = PictureFiles().load(path)
    factor = max(1280 / gray.shape[1], 720 / gray.shape[0])
    size = (round(gray.shape[1] * factor), round(gray.shape[0] * factor))
    return np.asarray(cv2.resize(gray, size, interpolation=cv2.INTER_AREA)[:720, :1280], np.uint8)


if __name__ == "__main__":
    raise SystemExit(main())
