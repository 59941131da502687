"""Send somebody to the ticked homes: who goes, and when they are to be back."""

from datetime import timedelta

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from shelter_app.ui.presenters.clock import Clock
from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.presenters.unseen import UnseenPresenter, UnseenState
from shelter_app.ui.screens.unseen.words import list_message
from shelter_app.ui.widgets.case_words import clock as time_of
from shelter_app.ui.widgets.fields import Choice, Field
from shelter_app.ui.widgets.labels import Wrapped, WrappedSmall
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.screen import Screen

_MINUTES = (30, 15, 60, 90, 120, 180)


class SendScreen(Screen):
    """A name and a time, so that somebody notices who does not come back."""

    def __init__(
        self,
        presenter: UnseenPresenter,
        clock: Clock,
        navigator: Navigator,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._clock = clock
        self._navigator = navigator
        self._question = Question(self.tr("だれが訪ねますか"))
        box = QLineEdit()
        box.setMaxLength(100)
        self._who = Field(self.tr("行く人・班の名(2人以上で)"), box)
        self._minutes = Choice(
            self.tr("何分で戻りますか"),
            [(n, self.tr("{minutes}分").format(minutes=n)) for n in _MINUTES],
        )
        self._minutes.changed.connect(self._tell_back)
        self._back_by = WrappedSmall(ink="muted")
        self._homes = Wrapped()
        for part in (self._who, self._minutes, self._back_by, self._homes):
            self._question.asked.addWidget(part)
        self._question.asked.addStretch(1)
        self._question.stand_on(self)
        self._question.main.say(self.tr("人を出す"))
        self._question.main.clicked.connect(self._send)
        presenter.changed.connect(self.draw)
        presenter.sent.connect(self._sent)
        self.draw(presenter.state)

    def draw(self, state: UnseenState) -> None:
        """Draw the state; drawing twice changes nothing."""
        homes = [
            "  ".join(part for part in (one.name, one.address, one.phone) if part)
            for one in state.homes
        ]
        self._homes.setText("\n".join(homes))
        self._question.main.setEnabled(bool(homes) and not state.busy)
        self._question.banner.tell(list_message(state))
        if state.worklist is None:
            self._who.edit.clear()

    @override
    def arrive(self) -> None:
        self._tell_back()
        self._who.edit.setFocus()

    @override
    def back(self) -> None:
        self._navigator.go(Place.UNSEEN)

    def _tell_back(self) -> None:
        at = self._clock.now() + timedelta(minutes=self._minutes.value)
        self._back_by.setText(self.tr("戻り {time}").format(time=time_of(at)))

    def _send(self) -> None:
        self._presenter.send(self._who.edit.text(), self._minutes.value)

    def _sent(self) -> None:
        self._who.edit.clear()
        if self.isVisible():
            self._navigator.go(Place.UNSEEN)
