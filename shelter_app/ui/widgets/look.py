"""The look of the program: theme, fonts, text size and icons, applied to the whole application."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from shelter_app.ui.widgets.tokens import Scheme, Tokens, read_tokens

BASE_POINTS = 16.0
"""Text size at 100 %: readable at arm's length for someone of seventy."""
LANGUAGES = ("ja", "ja-easy", "en")
"""Languages of the screens; やさしい日本語 falls back to Japanese where nothing is easier."""
SCALES = (100, 125, 150, 200)
"""Text sizes offered, in per cent."""
FAMILIES = ("BIZ UDPGothic", "Noto Sans JP", "Shelter Name Mincho")
"""A legible UD face first; the next two draw the kanji that it lacks."""

_ROLES = (
    (QPalette.ColorRole.Window, "paper"),
    (QPalette.ColorRole.WindowText, "ink"),
    (QPalette.ColorRole.Base, "panel"),
    (QPalette.ColorRole.AlternateBase, "paper"),
    (QPalette.ColorRole.Text, "ink"),
    (QPalette.ColorRole.PlaceholderText, "muted"),
    (QPalette.ColorRole.Button, "quiet"),
    (QPalette.ColorRole.ButtonText, "on_quiet"),
    (QPalette.ColorRole.Highlight, "action"),
    (QPalette.ColorRole.HighlightedText, "on_action"),
    (QPalette.ColorRole.ToolTipBase, "quiet"),
    (QPalette.ColorRole.ToolTipText, "on_quiet"),
    (QPalette.ColorRole.Link, "action"),
)


@dataclass(frozen=True, slots=True)
class Choice:
    """What the person at the desk chose; ``scheme`` none and no language follow the system."""

    scheme: Scheme | None = None
    scale: int = 100
    language: str = field(default="", repr=False)


class Look(QObject):
    """Apply theme and text size, and draw icons in the theme's colours."""

    changed = Signal()

    def __init__(self, resources: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._resources = resources
        self._tokens = read_tokens(resources / "theme" / "tokens.json")
        self._sheet = (resources / "theme" / "desk.qss").read_text(encoding="utf-8")
        self._choice = Choice()
        self._icons: dict[tuple[str, str, int], QPixmap] = {}
        self._stamp = 0
        QApplication.styleHints().colorSchemeChanged.connect(self._follow)
        for face in sorted((*resources.glob("fonts/*.ttf"), *resources.glob("questions/*.?tf"))):
            QFontDatabase.addApplicationFont(str(face))

    @property
    def choice(self) -> Choice:
        """What was chosen last."""
        return self._choice

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return self._tokens[self._choice.scheme or _system_scheme()]

    @property
    def stamp(self) -> int:
        """A number that is another one each time the look changes."""
        return self._stamp

    def _follow(self) -> None:
        # The system's colours count as long as nobody chose others here.
        if self._choice.scheme is None:
            self.apply(self._choice)

    def apply(self, choice: Choice) -> None:
        """Give every window this look."""
        self._choice = choice
        self._icons.clear()
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        application.setStyle("Fusion")
        application.setPalette(self._palette())
        application.setStyleSheet("")  # else widgets keep the font size of the sheet before
        application.setFont(_font(choice.scale))
        self._stamp += 1  # the sheet tells every widget, and each fits itself once
        application.setStyleSheet(self._filled_sheet())
        self.changed.emit()

    def help_page(self, name: str) -> str:
        """Read a page of help, as Markdown; one that is not there is read in Japanese."""
        folder = self._resources / "help"
        page = folder / name if (folder / name).is_file() else folder / "desk.ja.md"
        return page.read_text(encoding="utf-8")

    def questions(self) -> dict[str, Any]:
        """Read the pointing cards' texts."""
        content: dict[str, Any] = json.loads(
            (self._resources / "questions" / "questions.json").read_text(encoding="utf-8")
        )
        return content

    def icon(self, name: str, meaning: str, side: int) -> QPixmap:
        """Draw an icon, ``side`` in device pixels, in the colour of a meaning."""
        key = (name, meaning, side)
        if key not in self._icons:
            self._icons[key] = self._draw(name, self.tokens.colour(meaning), side)
        return QPixmap(self._icons[key])

    def _draw(self, name: str, colour: str, side: int) -> QPixmap:
        path = self._resources / "icons" / f"{name}.svg"
        drawing = path.read_text(encoding="utf-8").replace("currentColor", colour)
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        QSvgRenderer(QByteArray(drawing.encode())).render(painter)
        painter.end()
        return picture

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, meaning in _ROLES:
            palette.setColor(role, QColor(self.tokens.colour(meaning)))
        muted = QColor(self.tokens.muted)
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, muted)
        return palette

    def _filled_sheet(self) -> str:
        sheet = self._sheet
        for name in Tokens.__slots__:
            sheet = sheet.replace("{" + name + "}", self.tokens.colour(name))
        return sheet


class _Worn:
    """The one look that the application wears."""

    look: Look | None = None


def wear(look: Look) -> None:
    """Make this the application's look; widgets made later draw their icons with it."""
    _Worn.look = look


def worn() -> Look:
    """Return the application's look."""
    if _Worn.look is None:
        raise LookupError("wear a Look before making widgets")
    return _Worn.look


def _font(scale: int) -> QFont:
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPointSizeF(BASE_POINTS * scale / 100)
    return font


def _system_scheme() -> Scheme:
    hints = QApplication.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return Scheme.CONTRAST
    return Scheme.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else Scheme.LIGHT
