"""The camera panel: the verdict band, the sound, and the symbol handed to the desk."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from shelter_app.application.camera.shown import Camera, CameraSight, Chime, Scan, ScanKind

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PATIENCE = 45
"""Looks in a row, some three seconds, until a camera that is dark or absent is spoken of."""


@dataclass(frozen=True, slots=True)
class CameraState:
    """What the band under the picture says; ``None`` is calm."""

    watching: bool = False
    verdict: ScanKind | None = None
    sight: CameraSight = CameraSight.WATCHING
    """How the camera does, once it has done so for a while: a hand before it is no darkness."""


class CameraPresenter(QObject):
    """Bring the camera's verdicts to the screen's own thread, and say yes or no at once."""

    changed = Signal(object)
    scanned = Signal(object)
    _arrived = Signal(object)

    def __init__(self, camera: Camera, chime: Chime, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._camera = camera
        self._chime = chime
        self._state = CameraState()
        self._seen, self._looks = CameraSight.OFF, 0
        self._arrived.connect(self._judge)

    @property
    def state(self) -> CameraState:
        """The panel at this moment."""
        return self._state

    def start(self) -> None:
        """Watch for cards; starting twice is starting once."""
        if not self._state.watching:
            self._show(CameraState(watching=True))
            self._camera.start(self._arrived.emit)

    def stop(self) -> None:
        """Stop watching and release the device."""
        if self._state.watching:
            self._camera.stop()
            self._show(CameraState())

    def preview(self) -> "NDArray[np.uint8] | None":
        """Return the newest picture, or none while not watching.

        It is asked for some 15 times a second; with it comes how the camera does.
        """
        if not self._state.watching:
            return None
        self._see(self._camera.sight)
        return self._camera.latest_preview()

    def _see(self, sight: CameraSight) -> None:
        self._looks = self._looks + 1 if sight is self._seen else 1
        self._seen = sight
        if sight is self._state.sight or sight is CameraSight.OFF:
            return
        if sight is CameraSight.WATCHING or self._looks >= PATIENCE:
            self._show(replace(self._state, sight=sight))

    def take(self, scan: Scan) -> None:
        """Take what another device read as if the camera had: one band, one sound, one way on."""
        self._judge(scan)

    def calm(self) -> None:
        """Take the last verdict off the band."""
        if self._state.verdict is not None:
            self._show(replace(self._state, verdict=None))

    @Slot(object)
    def _judge(self, scan: Scan) -> None:
        if not self._state.watching:
            return
        if scan.kind in {ScanKind.ACCEPTED, ScanKind.TOKEN_KEPT}:
            self._chime.accepted()
        else:
            self._chime.refused()
        self._show(replace(self._state, verdict=scan.kind))
        self.scanned.emit(scan)

    def _show(self, state: CameraState) -> None:
        self._state = state
        self.changed.emit(state)
