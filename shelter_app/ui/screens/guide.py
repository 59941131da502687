"""How to use the desk, on one page that a newcomer reads in five minutes."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.widgets.look import worn
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.screen import Screen


class GuideScreen(Screen):
    """The same page that towns can print: resources/help."""

    def __init__(self, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._navigator = navigator
        # The name of the page in this language, translated like every other text.
        title, _, text = worn().help_page(self.tr("desk.ja.md")).partition("\n\n")
        self.page = QLabel(text)
        self.page.setTextFormat(Qt.TextFormat.MarkdownText)
        self.page.setWordWrap(True)
        self.page.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        question = Question(title.removeprefix("# "))
        question.asked.addWidget(self.page)
        question.asked.addStretch()
        question.main.say(self.tr("受付へ"))
        question.main.clicked.connect(partial(navigator.go, Place.DESK))
        question.stand_on(self)

    @override
    def back(self) -> None:
        self._navigator.go(Place.MENU)
