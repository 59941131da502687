"""The menu: what is done rarely, one large button each, its number as its key."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from shelter_app.ui.presenters.menu import Errand, MenuPresenter
from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.widgets.buttons import CardButton
from shelter_app.ui.widgets.labels import line_height
from shelter_app.ui.widgets.menu_words import drawing_of, words_of
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.screen import Screen

KEYS = "123456789ABCDEGHJKLMNP"
"""The key of each line, in order; letters that nobody takes for a digit."""


class MenuScreen(Screen):
    """One press and one is there; Enter goes back to the reception."""

    def __init__(
        self, presenter: MenuPresenter, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._navigator = navigator
        self._question = Question(self.tr("その他"))
        self._lines = QWidget()
        self._grid = QGridLayout(self._lines)
        self._grid.setSpacing(round(line_height() * 0.4))
        self._question.asked.addWidget(self._lines)
        self._question.asked.addStretch(1)
        self._question.stand_on(self)
        self._question.main.say(self.tr("受付へ"))
        self._question.main.clicked.connect(self.back)
        self._shown: tuple[Errand, ...] = ()
        self.buttons: dict[Errand, CardButton] = {}
        presenter.changed.connect(self.draw)
        self.draw(presenter.state)

    def draw(self, errands: tuple[Errand, ...]) -> None:
        """Draw the lines; drawing twice changes nothing."""
        if errands == self._shown:
            return
        self._shown = errands
        for button in self.buttons.values():
            button.hide()
            button.deleteLater()
        self.buttons.clear()
        self.keys.clear()
        for number, (errand, key) in enumerate(zip(errands, KEYS, strict=False)):
            button = CardButton(words_of(errand), icon=drawing_of(errand), key=key)
            button.clicked.connect(lambda _=False, one=errand: self._presenter.run(one))
            self.keys[getattr(Qt.Key, f"Key_{key}")] = button.click
            self._grid.addWidget(button, number // 2, number % 2)
            self.buttons[errand] = button

    @override
    def back(self) -> None:
        self._navigator.go(Place.DESK)
