"""``demo``: in a window where there is a display, headless otherwise."""

import os
import shutil
import sys
import tempfile
from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from shelter_app.bootstrap.demo.crowd import draw_cards
from shelter_app.bootstrap.demo.stage import LEAD_PIN, LEAD_SHOWN, Stage
from shelter_app.bootstrap.demo.walk import walk
from shelter_app.bootstrap.terminal import say
from shelter_app.bootstrap.window import open_window
from shelter_app.settings import Settings
from shelter_app.ui.widgets.look import Choice
from shelter_app.ui.widgets.tokens import Scheme

MARK = "shelter-desk-demonstration.txt"
_NOTE = "This folder is made anew by each demonstration. Invented people only.\n"


def run(arguments: Namespace, settings: Settings) -> int:
    """Run the demonstration and name the folder of what it leaves behind, last."""
    headless = arguments.headless or not _has_display()
    out = _fresh(arguments.out)
    if headless:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return _headless(settings, out)
    return _in_window(arguments, settings, out)


def _headless(settings: Settings, out: Path) -> int:
    camera = out / "camera"
    camera.mkdir()
    qInstallMessageHandler(_pass_on)
    own = replace(settings, data=out / "data", machine=out / "machine", camera=str(camera))
    opened = open_window(own, Choice(Scheme.LIGHT))
    try:
        for line in walk(Stage(opened, own, out)):
            say(line)
    finally:
        opened.close()
        qInstallMessageHandler(None)  # Qt would hold it, and with it every module, past the end
    say(str(out))
    return 0


def _in_window(arguments: Namespace, settings: Settings, out: Path) -> int:
    camera = arguments.camera or settings.camera
    own = replace(settings, data=out / "data", machine=out / "machine", camera=camera)
    draw_cards(own, out / "cards.pdf")
    opened = open_window(own)
    stage = Stage(opened, own, out)
    phrase = stage.found_quickly()
    opened.window.show()
    opened.window.begin()
    say(f"合言葉 {phrase}   担当者 {LEAD_SHOWN}  PIN {LEAD_PIN}")
    say(f"受付カードの見本(印刷するか、画面に出してカメラに見せてください): {out / 'cards.pdf'}")
    try:
        return opened.application.exec()
    finally:
        opened.close()
        say(str(out))


def _pass_on(_kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
    """Pass on what Qt says, but for a remark that every window without a screen makes."""
    if message and "propagateSizeHints" not in message:
        sys.stderr.write(f"{message}\n")


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _fresh(wanted: Path | None) -> Path:
    """Make the folder empty, but only one that a demonstration has made before."""
    out = (wanted or Path(tempfile.gettempdir()) / "shelter-desk-demo").resolve()
    if out.exists() and any(out.iterdir()):
        if not (out / MARK).is_file():
            out = Path(tempfile.mkdtemp(prefix="demo-", dir=out))
        else:
            shutil.rmtree(out)
    out.mkdir(parents=True, exist_ok=True)
    (out / MARK).write_text(_NOTE, encoding="utf-8")
    return out
