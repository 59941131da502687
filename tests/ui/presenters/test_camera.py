"""The camera presenter: verdicts, sounds, and what is handed on."""

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from shelter_app.application.camera.shown import CameraSight, Scan, ScanKind
from shelter_app.ui.presenters.camera import PATIENCE, CameraPresenter, CameraState
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


def test_a_camera_that_stays_dark_or_away_is_spoken_of_and_one_that_sees_again_is_not() -> None:
    camera = FakeCamera()
    presenter = CameraPresenter(camera, FakeChime())
    presenter.start()
    for sight in (CameraSight.DARK, CameraSight.ABSENT):
        camera.sight = sight
        told = []
        for _ in range(PATIENCE):
            told.append(presenter.state.sight)
            presenter.preview()
        camera.sight, after = CameraSight.WATCHING, presenter.state.sight
        presenter.preview()
        assert told == [CameraSight.WATCHING] * PATIENCE
        assert (after, presenter.state.sight) == (sight, CameraSight.WATCHING)
    presenter.stop()


def test_a_hand_before_the_camera_is_no_darkness() -> None:
    camera = FakeCamera()
    presenter = CameraPresenter(camera, FakeChime())
    presenter.start()
    heard = listen(presenter.changed)
    for look in range(4 * PATIENCE):
        camera.sight = CameraSight.WATCHING if look % PATIENCE == 0 else CameraSight.DARK
        presenter.preview()
    assert heard == []
    presenter.stop()


def test_a_verdict_is_said_before_how_the_camera_does() -> None:
    camera = FakeCamera()
    presenter = CameraPresenter(camera, FakeChime())
    presenter.start()
    camera.sight = CameraSight.DARK
    for _ in range(PATIENCE):
        presenter.preview()
    camera.seen(Scan(ScanKind.FOREIGN))
    assert (presenter.state.verdict, presenter.state.sight) == (ScanKind.FOREIGN, CameraSight.DARK)
    presenter.calm()
    assert (presenter.state.verdict, presenter.state.sight) == (None, CameraSight.DARK)
    presenter.stop()
    assert presenter.state == CameraState()
