"""A desk in a window off screen, with a camera that shows what a benchmark puts before it."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from unittest.mock import patch

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from shelter_app.application.opening.shown import Opener
from shelter_app.bootstrap.window import OpenWindow, open_window
from shelter_app.devices.pictures import Colour
from shelter_app.domain.ids import OperatorId
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.widgets.look import Choice
from shelter_app.ui.widgets.tokens import Scheme
from tests.bench.filled import Filled
from tests.bench.frame import HeldCamera

_PATIENCE = 60.0
_TURN_MS = 20


class WatchedCamera(HeldCamera):
    """Notes when a picture that was put before it became a frame for the camera loop."""

    def __init__(self) -> None:
        self.came = 0.0
        self._is_new = False
        super().__init__()

    @override
    def show(self, frame: Colour) -> None:
        super().show(frame)
        self._is_new = True

    @override
    def advance(self) -> bool:
        is_there = super().advance()
        if self._is_new:
            self._is_new, self.came = False, time.perf_counter()
        return is_there


@dataclass(slots=True)
class BenchStage:
    """The open desk, somebody signed in, its camera running."""

    opened: OpenWindow
    camera: WatchedCamera
    marks: dict[str, float] = field(default_factory=dict)

    def until(self, is_there: Callable[[], bool]) -> float:
        """Let the window live until something has come and is painted; gives that moment."""
        end = time.perf_counter() + _PATIENCE
        while not is_there():
            sleep_until_something_happens()
            if time.perf_counter() > end:
                raise TimeoutError("what must appear did not")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        return time.perf_counter()

    def rest(self, seconds: float) -> None:
        """Let the window live for a while."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            sleep_until_something_happens()

    def press_enter(self) -> None:
        """Press Enter where the focus is, as the operator does."""
        target = QApplication.focusWidget() or self.opened.window
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
            QApplication.sendEvent(target, event)


def sleep_until_something_happens() -> None:
    """Deal with what has happened, or wait for it; given a time, Qt would not wait but spin."""
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


@contextmanager
def desk_on_stage(made: Filled) -> Iterator[BenchStage]:
    """Open a filled desk in a window of 1024x768 and sign in."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    camera = WatchedCamera()
    with patch("shelter_app.devices.desk_camera.source_of", lambda *_: camera):
        opened = open_window(made.settings, Choice(Scheme.LIGHT))
        heart = QTimer(opened.window)
        heart.start(_TURN_MS)  # something always happens soon
        try:
            stage = BenchStage(opened, camera)
            _sit_down(stage, made)
            yield stage
        finally:
            opened.close()


def _sit_down(stage: BenchStage, made: Filled) -> None:
    assembly, window = stage.opened.assembly, stage.opened.window
    window.resize(1024, 768)
    window.show()
    window.begin()
    assembly.doorway.open_with(made.store, Opener.PASSPHRASE, made.phrase)
    welcome = assembly.sitting.sign_in(OperatorId(bytes.fromhex(made.operator)), made.pin)
    window.session.reload()
    window.session.entered(welcome)  # type: ignore[arg-type] # the PIN is right
    stage.until(lambda: window.desk.state.counts.inside > 0)
    window.navigator.go(Place.DESK)
    stage.rest(2.0)
