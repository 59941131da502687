"""Text in a language that the desk's own faces cannot draw."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from shelter_app.ui.widgets.labels import LOOK_CHANGES
from shelter_app.ui.widgets.look import FAMILIES

_FACES = {
    "zh-Hans": "Shelter Ask SC",
    "zh-Hant": "Shelter Ask TC",
    "ko": "Shelter Ask KR",
    "ne": "Shelter Ask Devanagari",
    "vi": "Shelter Ask Latin",
    "pt": "Shelter Ask Latin",
    "fil": "Shelter Ask Latin",
    "en": "Shelter Ask Latin",
}


def face_of(language: str, times: float = 1.0) -> QFont:
    """Give the face of a language, ``times`` as large as plain text."""
    font = QFont(QApplication.font())
    own = _FACES.get(language)
    font.setFamilies([own, *FAMILIES] if own else list(FAMILIES))
    font.setPointSizeF(font.pointSizeF() * times)
    return font


class SpokenLabel(QLabel):
    """A large text in one language."""

    def __init__(self, times: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times = times
        self._language = ""
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def say(self, language: str, text: str) -> None:
        """Show a text in the face of its language."""
        self._language = language
        self.setFont(face_of(language, self._times))
        self.setText(text)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in LOOK_CHANGES:
            font = face_of(self._language, self._times)
            if font != self.font():
                self.setFont(font)
        super().changeEvent(event)
