"""Put the window around an assembled desk, and take everything down in the right order."""

import secrets
import sys
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from shelter_app.application.desk.known import is_known
from shelter_app.bootstrap.assembly import Assembly, assemble
from shelter_app.devices.desk_camera import desk_camera
from shelter_app.settings import Settings
from shelter_app.ui.app import DeskWindow, Surroundings, UseCases
from shelter_app.ui.tasks.lane import QtTasks
from shelter_app.ui.widgets.look import Choice, Look, wear
from shelter_app.ui.widgets.printer import QtPrinter
from shelter_app.ui.widgets.sound import FileChime


@dataclass(frozen=True, slots=True)
class OpenWindow:
    """A window with everything behind it."""

    application: QApplication
    window: DeskWindow
    assembly: Assembly
    lanes: tuple[QtTasks, ...]
    chime: FileChime

    def close(self) -> None:
        """Drop what is on its way, end the lanes, and close the stores last."""
        self.window.close()
        for lane in self.lanes:
            lane.close()
        self.chime.close()
        self.assembly.room.leave()


def open_window(settings: Settings, choice: Choice | None = None) -> OpenWindow:
    """Build the window on the stores of one data folder; it is not shown yet."""
    application = make_application(settings, choice or Choice())
    assembly = assemble(settings, printer=QtPrinter())
    room = assembly.room

    def knows(named: bytes) -> bool:
        return room.is_open and is_known(room.table, named)

    camera = desk_camera(settings.camera, knows, assembly.clock.monotonic, secrets.token_bytes)
    chime = FileChime(settings.resources / "sounds")
    vault, reads, printing = QtTasks("vault"), QtTasks("reads"), QtTasks("printing")
    cases = UseCases(
        assembly.doorway,
        assembly.sitting,
        assembly.desk,
        assembly.matching,
        assembly.papers,
        assembly.copying,
    )
    around = Surroundings(camera, chime, assembly.clock, vault, reads, printing)
    window = DeskWindow(cases, around)
    return OpenWindow(application, window, assembly, (vault, reads, printing), chime)


def make_application(settings: Settings, choice: Choice) -> QApplication:
    """Make the one application object, in its fonts, colours and language."""
    known = QApplication.instance()
    application = cast("QApplication", known) if known else QApplication(sys.argv[:1])
    application.setApplicationName("shelter-desk")
    look = Look(settings.resources, application)
    wear(look)
    look.apply(choice)
    _speak_japanese(application)
    return application


def _speak_japanese(application: QApplication) -> None:
    """Give Qt's own few words (printing, file dialogs) in the language of the screens."""
    own = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if own.load(QLocale(QLocale.Language.Japanese), "qtbase", "_", folder):
        application.installTranslator(own)
