"""本部: what waits to be sent, when headquarters was heard last, neighbours, and USB by hand."""

from pathlib import Path

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from typing_extensions import override

from shelter_app.ui.presenters.exchange import ExchangeNotice, ExchangePresenter, ExchangeState
from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.exchange_words import message_of, neighbours_of, standing_of
from shelter_app.ui.widgets.fields import Field
from shelter_app.ui.widgets.flow import FlowLayout
from shelter_app.ui.widgets.frames import Panel, stacked
from shelter_app.ui.widgets.labels import Title, Wrapped, line_height
from shelter_app.ui.widgets.progress import Progress
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.screen import Screen


class ExchangeScreen(Screen):
    """One look tells whether everything has been sent; the rest is for when it has not."""

    def __init__(
        self, presenter: ExchangePresenter, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._navigator = navigator
        self._question = Question(self.tr("本部との送受信"))
        self._box = Panel("panel")
        self._count, self._standing = Title(), Wrapped(ink="muted")
        self._progress = Progress(self.tr("送った割合"))
        self._chosen = Wrapped(ink="muted")
        self.code = Field(self.tr("本部から聞いた確認の番号(6桁)"), QLineEdit())
        self.pick = Button(self.tr("案内のファイルを選ぶ"), key="O")
        self._neighbours = Wrapped(ink="muted")
        self.address = Field(self.tr("同じ避難所のほかの受付のアドレス"), QLineEdit())
        self.join = Button(self.tr("この受付とつなぐ"))
        self.write = Button(self.tr("USB に書く"), icon="stick", key="W")
        self.take = Button(self.tr("USB から受け取る"), icon="stick", key="R")
        self._lay_out()
        self._listen()
        presenter.changed.connect(self.draw)
        self.draw(presenter.state)

    def draw(self, state: ExchangeState) -> None:
        """Draw the state; drawing twice changes nothing."""
        facts = state.facts
        is_enrolled = facts.is_enrolled
        self._count.setText(self._heading(state))
        self._standing.setText(standing_of(facts, _moment))
        self._progress.render_percent(state.percent)
        for part in (self._chosen, self.code, self.pick):
            part.setVisible(not is_enrolled)
        for part in (self._neighbours, self.address, self.join, self.write, self.take):
            part.setVisible(is_enrolled)
        name = state.invitation.name if state.invitation else self.tr("まだ選んでいません")
        self._chosen.setText(self.tr("案内: {name}").format(name=name))
        self._neighbours.setText(neighbours_of(facts, _moment))
        main = self._question.main
        main.say(self.tr("いま送る") if is_enrolled else self.tr("本部に登録する"))
        main.setEnabled(not state.busy and (is_enrolled or state.invitation is not None))
        for button in (self.write, self.take, self.join):
            button.setEnabled(not state.busy)
        self._question.banner.tell(message_of(state, _moment))

    @override
    def arrive(self) -> None:
        self._presenter.arrive()

    @override
    def back(self) -> None:
        self._presenter.depart()
        self._navigator.go(Place.DESK)

    def act(self) -> None:
        """Do what the main button says."""
        if self._presenter.state.facts.is_enrolled:
            self._presenter.send_now()
        else:
            self._presenter.enrol(self.code.edit.text())

    def _heading(self, state: ExchangeState) -> str:
        waiting = state.facts.waiting
        if not state.facts.is_enrolled:
            return self.tr("この受付は、まだ本部に登録されていません")
        if waiting:
            return self.tr("送信待ち {count} 件").format(count=waiting)
        return self.tr("すべて本部に届いています")

    def _pick(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("本部の案内"))
        if name:
            self._presenter.choose(Path(name))

    def _join(self) -> None:
        self._presenter.add_neighbour(self.address.edit.text())
        if self._presenter.state.notice is not ExchangeNotice.TROUBLE:
            self.address.edit.clear()

    def _listen(self) -> None:
        self._question.stand_on(self)
        self._question.main.clicked.connect(self.act)
        self.pick.clicked.connect(self._pick)
        self.join.clicked.connect(self._join)
        self.write.clicked.connect(self._presenter.write)
        self.take.clicked.connect(self._presenter.take)
        self.keys = {
            Qt.Key.Key_O: self.pick.click,
            Qt.Key.Key_W: self.write.click,
            Qt.Key.Key_R: self.take.click,
        }

    def _lay_out(self) -> None:
        inside = stacked(self._box, gap=0.4, edge=0.8)
        shown: tuple[QWidget, ...] = (self._count, self._standing, self._progress)
        for part in shown:
            inside.addWidget(part)
        asked = self._question.asked
        asked.addWidget(self._box)
        before: tuple[QWidget, ...] = (self._chosen, self.pick, self.code)
        for part in before:
            asked.addWidget(part)
        sticks = FlowLayout(gap=round(line_height() * 0.4))
        for button in (self.write, self.take):
            sticks.addWidget(button)
        asked.addLayout(sticks)
        near: tuple[QWidget, ...] = (self._neighbours, self.address, self.join)
        for part in near:
            asked.addWidget(part)
        asked.addStretch(1)


def _moment(at_ms: int) -> str:
    """Say a time as the wall clock here shows it, with the day unless it is today."""
    at = QDateTime.fromMSecsSinceEpoch(at_ms)
    is_today = at.date() == QDateTime.currentDateTime().date()
    return at.toString("H:mm") if is_today else at.toString("M/d H:mm")
