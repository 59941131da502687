"""Texts in the few sizes and inks that the theme knows."""

from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from shelter_app.ui.widgets.look import worn

LOOK_CHANGES = frozenset({QEvent.Type.StyleChange, QEvent.Type.PaletteChange})
"""What a widget hears when text size or colours change; under a style sheet no font event comes."""


class Text(QLabel):
    """Plain text, never read as markup; ``ink`` and ``mark`` name a style of the sheet."""

    times = 1.0
    bold = False

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, ink: str = "", mark: str = ""
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if ink:
            self.setProperty("ink", ink)
        if mark:
            self.setProperty("mark", mark)
        self._fit()

    def set_ink(self, ink: str) -> None:
        """Change the ink."""
        if self.property("ink") != ink:
            self.setProperty("ink", ink)
            restyle(self)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in LOOK_CHANGES and self._stamp != worn().stamp:
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        self._stamp = worn().stamp
        font = QApplication.font()
        font.setPointSizeF(font.pointSizeF() * self.times)
        font.setBold(self.bold)
        self.setFont(font)


class Small(Text):
    """Text that matters less."""

    times = 0.84


class Strong(Text):
    """Text that matters more."""

    bold = True


class Title(Text):
    """The name of a part of a screen."""

    times = 1.2
    bold = True


class Heading(Text):
    """The one question of a screen."""

    times = 1.5
    bold = True


class Figure(Text):
    """A number to be read from the other side of a table."""

    times = 2.2
    bold = True


class Wrapped(Text):
    """Text of several lines that takes the width it is given, with air between the lines.

    The face has none of its own, so the text is wrapped in the one piece of markup that gives it;
    what is shown is escaped and stays plain.
    """

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, ink: str = "", mark: str = ""
    ) -> None:
        super().__init__(text, parent, ink=ink, mark=mark)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setText(text)

    @override
    def setText(self, arg__1: str) -> None:
        self._plain = arg__1
        style = "line-height:128%; margin:0; white-space:pre-wrap"
        super().setText(f'<p style="{style}">{escape(arg__1)}</p>' if arg__1 else "")
        self.setAccessibleName(arg__1)

    @property
    def plain(self) -> str:
        """What is shown, without the markup."""
        return self._plain


class WrappedSmall(Wrapped):
    """Several lines that matter less."""

    times = 0.84


class WrappedStrong(Wrapped):
    """Text of several lines that matters more."""

    bold = True


class WrappedHeading(Wrapped):
    """A question too long for one line at a large text size."""

    times = 1.5
    bold = True


class Elided(Text):
    """One line that gives way: it ends in … rather than make the window wider."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, ink: str = "", mark: str = ""
    ) -> None:
        super().__init__(text, parent, ink=ink, mark=mark)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), line_height() * 2), hint.height())

    @override
    def paintEvent(self, arg__1: QPaintEvent) -> None:
        room = self.contentsRect()
        if self.fontMetrics().horizontalAdvance(self.text()) <= room.width():
            super().paintEvent(arg__1)
            return
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, int(self.alignment()), shown)


class ElidedStrong(Elided):
    """One line that matters more."""

    bold = True


class ElidedTitle(Elided):
    """A name."""

    times = 1.2
    bold = True


class ElidedSmall(Elided):
    """One line that matters less."""

    times = 0.84


class Icon(QLabel):
    """A drawing of the theme, sized by the text beside it; it never speaks alone."""

    def __init__(
        self, name: str, meaning: str = "ink", times: float = 1.2, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._meaning = meaning
        self._times = times
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._draw()

    def show_icon(self, name: str, meaning: str) -> None:
        """Change the drawing."""
        if (name, meaning) != (self._name, self._meaning):
            self._name, self._meaning = name, meaning
            self._draw()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in LOOK_CHANGES and self._stamp != worn().stamp:
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        self._stamp = worn().stamp
        side = round(line_height() * self._times)
        ratio = self.devicePixelRatioF()
        picture = worn().icon(self._name, self._meaning, round(side * ratio))
        picture.setDevicePixelRatio(ratio)
        self.setPixmap(picture)
        self.setFixedSize(QSize(side, side))


def line_height() -> int:
    """Return the height of one line of plain text, in pixels: the unit of every distance."""
    return QFontMetrics(QApplication.font()).height()


def restyle(widget: QWidget) -> None:
    """Read the style sheet again after a property that it asks for has changed."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
