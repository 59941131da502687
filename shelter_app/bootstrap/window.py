"""Put the window around an assembled desk, and take everything down in the right order."""

import secrets
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from shelter_app.application.desk.known import is_known
from shelter_app.bootstrap.assembly import Assembly, assemble
from shelter_app.bootstrap.clock import SystemClock
from shelter_app.devices.battery import read_battery
from shelter_app.devices.desk_camera import desk_camera
from shelter_app.settings import Settings
from shelter_app.ui.app.around import Surroundings, UseCases
from shelter_app.ui.app.finding import Finding
from shelter_app.ui.app.window import DeskWindow
from shelter_app.ui.tasks.lane import QtTasks
from shelter_app.ui.widgets.look import Choice, Look, wear
from shelter_app.ui.widgets.look_file import keep_choice, read_choice
from shelter_app.ui.widgets.printer import QtPrinter
from shelter_app.ui.widgets.sound import FileChime

_TURN_SECONDS = 0.001
"""How long one thread may keep the others from Python: an exchange must not hold up a tick."""
_TICK_MS = 60
"""How long nothing is read after a tick; nobody sees the figures come so much later."""
LOOK_FILE = "look.json"
"""In the data folder: text size, colours, language."""


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
    application = make_application(settings, choice)
    clock = SystemClock()
    assembly = assemble(settings, clock, printer=QtPrinter())
    room = assembly.room

    def knows(named: bytes) -> bool:
        return room.is_open and is_known(room.table, named)

    camera = desk_camera(
        assembly.cameras.where, knows, assembly.clock.monotonic, secrets.token_bytes
    )
    chime = FileChime(settings.resources / "sounds")
    names = ("vault", "reads", "printing", "chores", "card")
    vault, reads, printing, chores, card = lanes = tuple(QtTasks(name) for name in names)
    around = Surroundings(
        camera,
        chime,
        clock,
        vault,
        reads,
        printing,
        chores,
        card,
        battery=read_battery,
        tick_ms=_TICK_MS,
    )
    window = DeskWindow(_cases(assembly), around)
    assembly.exchange.changed = window.feed.poke
    return OpenWindow(application, window, assembly, lanes, chime)


def _cases(assembly: Assembly) -> UseCases:
    """Name what the window works with."""
    return UseCases(
        assembly.doorway,
        assembly.sitting,
        assembly.desk,
        assembly.matching,
        assembly.papers,
        assembly.copying,
        assembly.bringing,
        assembly.real,
        assembly.cameras,
        assembly.stays,
        assembly.cards,
        assembly.doubles,
        assembly.exchange,
        assembly.bundles,
        finding=Finding(assembly.unseen, assembly.cases, assembly.inquiries, assembly.handing_over),
        keying=assembly.keying,
        groups=assembly.groups,
        calls=assembly.calls,
    )


def make_application(settings: Settings, choice: Choice | None) -> QApplication:
    """Make the one application object, in its fonts, colours and language.

    A look that is given is neither read from the data folder nor kept there, and speaks Japanese.
    """
    sys.setswitchinterval(_TURN_SECONDS)
    known = QApplication.instance()
    application = cast("QApplication", known) if known else QApplication(sys.argv[:1])
    application.setApplicationName("shelter-desk")
    look = Look(settings.resources, application)
    wear(look)
    kept = settings.data / LOOK_FILE
    chosen = choice or read_choice(kept)
    look.apply(chosen)
    if choice is None:
        look.changed.connect(lambda: keep_choice(kept, look.choice))
    translations = settings.resources / "translations"
    language = "ja" if choice is not None and not choice.language else _language(chosen.language)
    if language == "en":
        _speak(application, translations / "en.qm")
    else:
        own = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _speak(application, Path(own) / "qtbase_ja.qm")
    if language == "ja-easy":
        _speak(application, translations / "ja_easy.qm")
    return application


def _language(asked: str) -> str:
    """Follow what was asked for by hand, else the system; one without a language is Japanese."""
    japanese = {QLocale.Language.Japanese, QLocale.Language.C}
    return asked or ("ja" if QLocale.system().language() in japanese else "en")


def _speak(application: QApplication, file: Path) -> None:
    """Install one translation: of the screens, or of Qt's own few words (file dialogs)."""
    own = QTranslator(application)
    if own.load(str(file)):
        application.installTranslator(own)
