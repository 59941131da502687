"""ここから本番: what is practised ends, and the real thing begins."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.presenters.real import RealPresenter, RealState
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.labels import Wrapped
from shelter_app.ui.widgets.message import Tone
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.screen import Screen
from shelter_app.ui.widgets.trouble_words import trouble


class RealScreen(Screen):
    """Enter takes along whoever is inside; F7 begins with nobody."""

    def __init__(
        self, presenter: RealPresenter, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._navigator = navigator
        self._question = Question(
            self.tr("ここから本番にしますか"),
            self.tr(
                "訓練の記録はそのまま残り、本番の記録は別に始まります。"
                "担当者と暗証番号はそのまま使えます。このあと新しい合言葉が出ます。紙に書いてください。"
            ),
        )
        self._people = Wrapped()
        self.alone = Button(self.tr("だれも移さずに始める"), key="F7")
        self._question.asked.addWidget(self._people)
        self._question.asked.addWidget(self.alone)
        self._question.asked.addStretch(1)
        self._question.stand_on(self)
        self._question.main.clicked.connect(self.act)
        self.alone.clicked.connect(partial(presenter.begin, moving=False))
        self.keys = {Qt.Key.Key_F7: self.alone.click}
        presenter.changed.connect(self.draw)
        self.draw(presenter.state)

    def draw(self, state: RealState) -> None:
        """Draw the state; drawing twice changes nothing."""
        people = state.inside or 0
        text = self.tr("訓練で受け付けて、いま避難所にいる {people}人を本番に移せます。")
        self._people.setText(text.format(people=people))
        self._people.setVisible(people > 0)
        self.alone.setVisible(people > 0)
        for button in (self.alone, self._question.main):
            button.setEnabled(state.inside is not None and not state.busy)
        main = self._question.main
        word = self.tr("{people}人と始める").format(people=people)
        main.say(word if people else self.tr("本番を始める"))
        self._question.banner.tell(trouble(state.problem, Tone.BAD) if state.problem else None)

    @override
    def arrive(self) -> None:
        self._presenter.look()

    @override
    def back(self) -> None:
        self._navigator.go(Place.MENU)

    def act(self) -> None:
        """Begin, and take along whoever is inside."""
        self._presenter.begin(moving=bool(self._presenter.state.inside))
