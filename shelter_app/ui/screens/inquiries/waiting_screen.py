"""Inquiries that wait: the message is brought to whoever is meant."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from shelter_app.application.inquiries.shown import OpenInquiry
from shelter_app.ui.presenters.clock import Clock
from shelter_app.ui.presenters.inquiries import InquiryPresenter, InquiryState
from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.screens.inquiries.words import inquiry_message
from shelter_app.ui.widgets.fields import Choice
from shelter_app.ui.widgets.inquiry_words import inquiry_words, meant_word, relation_word
from shelter_app.ui.widgets.labels import Wrapped, WrappedSmall
from shelter_app.ui.widgets.line_list import LineList, LineWords
from shelter_app.ui.widgets.list_screen import ListScreen
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.screen import Screen


class WaitingScreen(ListScreen):
    """The oldest first; Enter opens the marked one."""

    def __init__(
        self,
        presenter: InquiryPresenter,
        clock: Clock,
        navigator: Navigator,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._presenter = presenter
        self._clock = clock
        self._navigator = navigator
        self._view: LineList[OpenInquiry] = LineList(self.tr("照会の一覧"), self._words)
        self._view.opened.connect(self._open)
        self.main_button.say(self.tr("この照会を開く"))
        self.main_button.clicked.connect(lambda: self._open(self._view.row))
        self.lay_out(self._view)
        presenter.changed.connect(self.draw)
        self.draw(presenter.state)

    def draw(self, state: InquiryState) -> None:
        """Draw the state; drawing twice changes nothing."""
        count = self.tr("返事を待つ照会 {count}件").format(count=len(state.waiting))
        self.heading.setText(count)
        self._view.show_lines(state.waiting)
        self._view.setVisible(bool(state.waiting))
        is_empty = not (state.waiting or state.busy)
        self.advise(self.tr("いまは、待っている照会はありません。") if is_empty else "")
        self.main_button.setEnabled(bool(state.waiting))
        self.banner.tell(inquiry_message(state))

    @override
    def arrive(self) -> None:
        self._presenter.load()

    @override
    def back(self) -> None:
        self._presenter.leave()
        self._navigator.go(Place.DESK)

    def _words(self, line: OpenInquiry, ticked: bool) -> LineWords:  # noqa: FBT001 - the list's call
        del ticked
        return inquiry_words(line, self._clock.now())

    def _open(self, row: int) -> None:
        waiting = self._presenter.state.waiting
        if 0 <= row < len(waiting):
            self._presenter.open(waiting[row])
            self._navigator.go(Place.INQUIRY)


class BringScreen(Screen):
    """One inquiry with those who may be meant, and what became of it."""

    def __init__(
        self, presenter: InquiryPresenter, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._navigator = navigator
        self._question = Question(
            self.tr("伝言を届けますか"),
            self.tr("本人に会って、伝えてよいかを聞いてください。尋ねた人には本人が決めてから。"),
        )
        self._asked, self._meant = Wrapped(), WrappedSmall()
        self._outcome = Choice(self.tr("どうしましたか"), self._outcomes())
        for part in (self._asked, self._meant, self._outcome):
            self._question.asked.addWidget(part)
        self._question.asked.addStretch(1)
        self._question.stand_on(self)
        self._question.main.say(self.tr("記録する"))
        self._question.main.clicked.connect(self._save)
        presenter.changed.connect(self.draw)
        presenter.settled.connect(self._settled)
        self.draw(presenter.state)

    def draw(self, state: InquiryState) -> None:
        """Draw the state; drawing twice changes nothing."""
        line = state.line
        self._asked.setText(self._about(line) if line else "")
        people = [meant_word(one) for one in state.meant]
        heading = self.tr("この避難所で似た名前の方") if people else ""
        self._meant.setText("\n".join([heading, *people]) if line else "")
        self._question.main.setEnabled(line is not None and not state.busy)
        self._question.banner.tell(inquiry_message(state))

    @override
    def back(self) -> None:
        self._presenter.close()
        self._navigator.go(Place.INQUIRIES)

    def _save(self) -> None:
        self._presenter.settle(self._outcome.value)

    def _settled(self) -> None:
        if self.isVisible():
            self._navigator.go(Place.INQUIRIES)

    def _about(self, line: OpenInquiry) -> str:
        asks = self.tr("{who} から {about} へ").format(who=line.asker, about=line.about)
        parts = (asks, relation_word(line.relation), line.message, line.call_back)
        return "\n".join(part for part in parts if part)

    def _outcomes(self) -> list[tuple[str, str]]:
        words = [
            self.tr("本人に伝言を渡した"),
            self.tr("本人が連絡すると言った"),
            self.tr("本人が伝えないでほしいと言った"),
            self.tr("折り返して、お答えできる情報はないと伝えた"),
        ]
        return [(word, word) for word in words]
