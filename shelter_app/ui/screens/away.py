"""Paused and locked: nothing of anyone, and one way back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.widgets.labels import Icon
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.screen import Screen


class PausedScreen(Screen):
    """Shown after five idle minutes; files stay open, so that records go on being sent."""

    def __init__(self, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        question = Question(
            self.tr("休止中です"),
            self.tr(
                "画面の記録を隠しました。保存した記録はそのまま残り、本部への送信も続いています。"
                "つづけるときは、担当者の暗証番号を入れてください。"
            ),
        )
        question.asked.addStretch(1)
        question.asked.addWidget(Icon("pause", "muted", 4), 0, Qt.AlignmentFlag.AlignHCenter)
        question.asked.addStretch(2)
        question.back.hide()
        question.main.say(self.tr("つづける"))
        question.main.clicked.connect(lambda: navigator.go(Place.OPERATORS))
        question.stand_on(self)


class LockedScreen(Screen):
    """Shown when keys are dropped and files closed; an opener returns."""

    def __init__(self, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        question = Question(
            self.tr("鍵をかけました"),
            self.tr(
                "記録は暗号にしてしまってあります。消えてはいません。"
                "開くには、合言葉か封筒の番号が要ります。"
            ),
        )
        question.asked.addStretch(1)
        question.asked.addWidget(Icon("lock", "muted", 4), 0, Qt.AlignmentFlag.AlignHCenter)
        question.asked.addStretch(2)
        question.back.hide()
        question.main.say(self.tr("開く"))
        question.main.clicked.connect(lambda: navigator.go(Place.OPENING))
        question.stand_on(self)
