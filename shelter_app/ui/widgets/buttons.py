"""Buttons: one main action a screen, quiet others, and large cards to choose from."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from shelter_app.ui.widgets.labels import LOOK_CHANGES, line_height
from shelter_app.ui.widgets.look import worn

_ICON_ROOM = 1.3
"""An icon's width with the gap before the word, in icon heights."""


class Button(QPushButton):
    """A button with a large target; ``key`` names the key that does the same."""

    role = ""
    meaning = "on_quiet"
    times = 1.0

    def __init__(
        self, text: str, parent: QWidget | None = None, *, icon: str = "", key: str = ""
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._key = key
        self._shown_key = key
        self._words = text
        self._brief = False
        self.setProperty("role", self.role)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not change what Enter means
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.say(text)
        self._fit()

    def say(self, text: str) -> None:
        """Change the words; the key stays beside them."""
        self._words = text
        parts = (self._key,) if self._brief else (text, self._shown_key)
        self.setText("  ".join(part for part in parts if part).replace("&", "&&"))
        self.setAccessibleName(text)
        self.setToolTip(text if self._brief else "")

    def brief(self, *, on: bool) -> None:
        """Show only the drawing and the key; the words stay for screen readers."""
        self._brief = on
        self.say(self._words)

    def give_key(self, key: str) -> None:
        """Name the key that does the same."""
        self._key = self._shown_key = key
        spoken = self.accessibleName()
        self.say(self._words)
        self.setAccessibleName(spoken)

    def hide_key(self, *, on: bool) -> None:
        """Leave the key's name out where a large text leaves no room for it."""
        self._shown_key = "" if on else self._key
        self.say(self._words)

    def roomy_width(self) -> int:
        """Return the width in pixels that words and key together would take."""
        hidden = "" if self._shown_key else f"  {self._key}"
        return self.sizeHint().width() + self.fontMetrics().horizontalAdvance(hidden)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in LOOK_CHANGES and self._stamp != worn().stamp:
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        self._stamp = worn().stamp
        if self.times != 1.0:
            font = QApplication.font()
            font.setPointSizeF(font.pointSizeF() * self.times)
            font.setBold(self.times > 1)
            self.setFont(font)
        if self._icon:
            side = round(line_height() * 1.1)
            face = QIcon()
            face.addPixmap(self._drawn(side, self.meaning), QIcon.Mode.Normal)
            face.addPixmap(self._drawn(side, "muted"), QIcon.Mode.Disabled)
            self.setIcon(face)
            self.setIconSize(QSize(round(side * _ICON_ROOM), side))

    def _drawn(self, side: int, meaning: str) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = worn().icon(self._icon, meaning, round(side * ratio))
        roomy = QPixmap(round(picture.width() * _ICON_ROOM), picture.height())
        roomy.fill(Qt.GlobalColor.transparent)
        painter = QPainter(roomy)
        painter.drawPixmap(0, 0, picture)
        painter.end()
        roomy.setDevicePixelRatio(ratio)
        return roomy


class MainButton(Button):
    """The one main action of a screen: bottom right, and Enter."""

    role = "main"
    meaning = "on_action"
    times = 1.1


class PlainButton(Button):
    """An action that should not draw the eye."""

    role = "plain"
    meaning = "ink"


class SlimButton(Button):
    """A line of a list, or a place to go to, where space is short."""

    role = "slim"
    meaning = "ink"
    times = 0.84


class CardButton(Button):
    """One of several things to choose; wide, and as tall as it needs."""

    role = "card"
    meaning = "ink"

    def __init__(
        self, text: str, parent: QWidget | None = None, *, icon: str = "", key: str = ""
    ) -> None:
        super().__init__(text, parent, icon=icon, key=key)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
