"""The camera presenter: verdicts, sounds, and what is handed on."""

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from shelter_app.application.camera.shown import Scan, ScanKind
from shelter_app.ui.presenters.camera import CameraPresenter
from tests.ui.fakes import FakeCamera, FakeChime
from tests.ui.presenters.heard import listen


def test_a_verdict_from_the_cameras_thread_arrives_sounds_and_goes_on(qtbot: QtBot) -> None:
    camera, chime = FakeCamera(), FakeChime()
    presenter = CameraPresenter(camera, chime)
    heard = listen(presenter.scanned)
    presenter.start()
    presenter.start()
    for kind in ScanKind:
        camera.seen(Scan(kind))
    QCoreApplication.processEvents()
    yes = {ScanKind.ACCEPTED, ScanKind.TOKEN_KEPT}
    assert chime.heard == ["accepted" if kind in yes else "refused" for kind in ScanKind]
    assert [scan.kind for scan in heard if isinstance(scan, Scan)] == list(ScanKind)
    assert presenter.state.verdict is ScanKind.TOKEN_KEPT
    presenter.calm()
    presenter.calm()
    assert presenter.state.verdict is None


def test_a_camera_that_was_stopped_is_not_heard_any_more(qtbot: QtBot) -> None:
    camera, chime = FakeCamera(), FakeChime()
    presenter = CameraPresenter(camera, chime)
    presenter.start()
    assert presenter.preview() is camera.picture
    presenter.stop()
    presenter.stop()
    camera.seen(Scan(ScanKind.ACCEPTED))
    QCoreApplication.processEvents()
    assert chime.heard == []
    assert not camera.running
    assert presenter.preview() is None
