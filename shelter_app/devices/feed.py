"""The camera of the desk: one thread looks, one reads, and neither ever waits for the screen."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event, Thread, current_thread
from typing import Final

import cv2
import numpy as np

from shelter_app.application.camera.shown import CameraSight, Scan
from shelter_app.application.ports.camera import Decoder, Gray, SymbolKind
from shelter_app.devices.mailbox import Mailbox
from shelter_app.devices.pace import Pace, is_dark
from shelter_app.devices.pictures import Colour
from shelter_app.devices.preview import Preview
from shelter_app.devices.source import Monotonic, Source
from shelter_app.devices.watch import Watch

_log = logging.getLogger(__name__)

RETRY_AFTER: Final = 2.0
"""Seconds until a camera that went away is tried again."""

PATIENCE: Final = 2.0
"""Seconds that stopping waits for a driver; one that hangs longer ends by itself."""

_EARLY: Final = 0.015  # half a frame: a frame that comes just before it is due is the one meant

Seen = Callable[[Scan], None]


@dataclass(frozen=True, slots=True)
class Eye:
    """The parts of one camera, made anew at each start because they remember what they saw."""

    source: Source
    decoder: Decoder
    watch: Watch


class CameraFeed:
    """A camera that can be started and stopped; ``seen`` hears the verdicts on the reading thread.

    Args:
        eye: Makes the parts of the camera.
        monotonic: Seconds that only ever grow.
    """

    def __init__(self, eye: Callable[[], Eye], monotonic: Monotonic) -> None:
        cv2.setNumThreads(1)  # a second thread for 3 ms of work costs more than it gives
        self._eye = eye
        self._monotonic = monotonic
        self._run: _Run | None = None

    def start(self, seen: Seen) -> None:
        """Begin to look; starting twice is starting once."""
        if self._run is None:
            self._run = _Run(self._eye(), seen, self._monotonic)
            self._run.start()

    def stop(self) -> None:
        """Release the camera and let nothing remain of its pictures; waits two seconds at most."""
        if self._run is not None:
            self._run.stop()
            self._run = None

    def latest_preview(self) -> Colour | None:
        """Return the newest small picture, red first; the same object until there is a newer."""
        return self._run.preview.latest if self._run is not None else None

    @property
    def sight(self) -> CameraSight:
        """How the camera does at this moment."""
        return self._run.sight if self._run is not None else CameraSight.OFF


class _Run:
    """The two threads from one start to its stop."""

    def __init__(self, eye: Eye, seen: Seen, monotonic: Monotonic) -> None:
        self._source = eye.source
        self._decoder = eye.decoder
        self._watch = eye.watch
        self._seen = seen
        self._monotonic = monotonic
        self._over = Event()
        self._unread = Mailbox[Colour]()
        self._threads = (
            Thread(target=self._look, name="camera-look", daemon=True),
            Thread(target=self._read, name="camera-read", daemon=True),
        )
        self.preview = Preview()
        self.sight = CameraSight.ABSENT

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        self._over.set()
        self._unread.close()
        for thread in self._threads:
            if thread is not current_thread():
                thread.join(PATIENCE)
        self.preview.clear()

    def _look(self) -> None:
        while not self._over.is_set():
            if self._source.open():
                self._follow()
            self._source.close()
            self.sight = CameraSight.ABSENT
            self.preview.clear()
            self._over.wait(RETRY_AFTER)

    def _follow(self) -> None:
        """Pass frames on until the source is gone."""
        pace = Pace()
        now = self._monotonic()
        while self._await(now + pace.wait):
            now = self._monotonic()
            frame = self._source.read()
            if frame is None:
                return
            pace.see(frame, now)
            self.sight = CameraSight.DARK if is_dark(frame) else CameraSight.WATCHING
            self.preview.take(frame, now)
            self._unread.put(frame)

    def _await(self, due: float) -> bool:
        """Wait for the next look; false when it is over or the source is gone."""
        if not self._source.is_live:
            self._over.wait(max(0.0, due - self._monotonic()))
            return not self._over.is_set()
        while not self._over.is_set() and self._source.advance():
            if self._monotonic() >= due - _EARLY:
                return True
        return False

    def _read(self) -> None:
        """Read frame after frame; one that fails is a bug, but the camera goes on all night."""
        has_complained = False
        while (frame := self._unread.take()) is not None:
            try:
                self._judge(frame)
            except Exception as error:  # noqa: BLE001 - whatever it is, the next frame is another
                if not has_complained:  # by name only: its text or trace may hold what was read
                    _log.warning("a frame was given up: %s", type(error).__name__)
                has_complained = True

    def _judge(self, frame: Colour) -> None:
        symbols = self._decoder.decode(_grey(frame))
        now = self._monotonic()
        if any(symbol.kind is SymbolKind.MY_NUMBER_REFUSED for symbol in symbols):
            self.preview.veil(now)
        for scan in self._watch.see(symbols, now):
            self._seen(scan)


def _grey(frame: Colour) -> Gray:
    return np.asarray(cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY), np.uint8)
