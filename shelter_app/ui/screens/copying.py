"""The copy screen: a second copy of the records on a stick, in case the laptop is lost."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from shelter_app.ui.presenters.copying import CopyNotice, CopyPresenter, CopyState
from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.widgets.buttons import Button, CardButton
from shelter_app.ui.widgets.flow import FlowLayout
from shelter_app.ui.widgets.frames import Panel, stacked
from shelter_app.ui.widgets.labels import Title, Wrapped, line_height
from shelter_app.ui.widgets.message import Message, Tone
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.screen import Screen
from shelter_app.ui.widgets.trouble_words import trouble


class CopyScreen(Screen):
    """Choose a stick, watch it follow, and be told when it may be pulled out."""

    def __init__(
        self, presenter: CopyPresenter, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._navigator = navigator
        self._question = Question(
            "",
            self.tr(
                "パソコンが壊れても、予備のパソコンで「写しから始める」を選べば、受付を続けられます。"
                "中の記録は暗号になっています。"
            ),
        )
        self._shown: tuple[Path, ...] = ()
        self._cards: list[CardButton] = []
        self._list = QWidget()
        self._column = stacked(self._list, gap=0.3)
        self._none = Wrapped(self.tr("USB メモリーを挿して、「もう一度さがす」を押してください。"))
        self._box = Panel("panel")
        self._count, self._advice = Title(), Wrapped(ink="muted")
        self.browse = Button(self.tr("フォルダーを選ぶ"), key="O")
        self.again = Button(self.tr("もう一度さがす"), key="F7")
        self._lay_out()
        self._question.stand_on(self)
        self._question.main.clicked.connect(self.act)
        self.browse.clicked.connect(self._choose_folder)
        self.again.clicked.connect(presenter.find)
        self.keys = {Qt.Key.Key_F7: presenter.find, Qt.Key.Key_O: self.browse.click}
        presenter.changed.connect(self.draw)
        self.draw(presenter.state)

    def draw(self, state: CopyState) -> None:
        """Draw the state; drawing twice changes nothing."""
        done = state.notice is CopyNotice.REMOVABLE
        choosing = not state.in_use and not done
        self._draw_sticks(state)
        question = self._question
        question.heading.setText(self._heading(state))
        question.advice.setVisible(choosing)
        self._list.setVisible(choosing and bool(state.sticks))
        self._none.setVisible(choosing and not state.sticks and not state.busy)
        self._box.setVisible(state.in_use)
        self.again.setVisible(choosing and state.chosen is not None)  # else the main one says it
        self.browse.setVisible(choosing)
        self._count.setText(
            self.tr("写しにまだ無い記録 {count} 件").format(count=state.facts.waiting or 0)
        )
        self._advice.setText(self._next(state))
        main = question.main
        main.say(self._main_word(state))
        main.setEnabled(not state.busy and not state.leaving)
        question.banner.tell(self._message(state))

    @override
    def arrive(self) -> None:
        self._presenter.look()
        self._presenter.find()

    @override
    def back(self) -> None:
        self._navigator.go(Place.DESK)

    def act(self) -> None:
        """Do what the main button says."""
        state = self._presenter.state
        if state.in_use:
            self._presenter.let_go()
        elif state.notice is CopyNotice.REMOVABLE:
            self.back()
        elif state.chosen is None:
            self._presenter.find()
        else:
            self._presenter.start()

    def _draw_sticks(self, state: CopyState) -> None:
        if state.sticks != self._shown:
            self._shown = state.sticks
            for old in self._cards:
                old.hide()
                old.deleteLater()
            self._cards = [self._card(stick) for stick in state.sticks]
        for card, stick in zip(self._cards, state.sticks, strict=True):
            card.setChecked(stick == state.chosen)

    def _card(self, stick: Path) -> CardButton:
        card = CardButton(stick.name or str(stick), icon="stick")
        card.setCheckable(True)
        card.clicked.connect(lambda: self._presenter.choose(stick))
        self._column.addWidget(card)
        return card

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("控えを置くフォルダー"))
        if name:
            self._presenter.choose(Path(name))

    def _heading(self, state: CopyState) -> str:
        if state.in_use:
            return self.tr("USB に控えを作っています")
        if state.notice is CopyNotice.REMOVABLE:
            return self.tr("USB を抜いてください")
        return self.tr("USB に控えを作ります")

    def _main_word(self, state: CopyState) -> str:
        if state.busy or state.leaving:
            return self.tr("お待ちください")
        if state.in_use:
            return self.tr("USB を抜く準備をする")
        if state.notice is CopyNotice.REMOVABLE:
            return self.tr("受付へ")
        if state.chosen is None:
            return self.tr("もう一度さがす")
        return self.tr("この USB に控えを作る")

    def _next(self, state: CopyState) -> str:
        if state.facts.waiting:
            return self.tr("いま写しています。USB は抜かないでください。")
        return self.tr("写しは最新です。USB は差したままにします。受付すると、続けて写されます。")

    def _message(self, state: CopyState) -> Message | None:
        if state.facts.problem:
            return trouble(state.facts.problem, Tone.HEED, self.tr("USB に写せていません"))
        if state.notice is CopyNotice.TROUBLE:
            return trouble(state.problem, Tone.HEED, self.tr("控えを作れませんでした"))
        if state.notice is CopyNotice.NOT_WHOLE:
            return self._not_whole(state)
        done = self.tr("記録はすべて USB に写しました。")
        words = {
            CopyNotice.WAIT: Message(Tone.HEED, self.tr("まだ抜かないでください")),
            CopyNotice.REMOVABLE: Message(Tone.GOOD, self.tr("抜いてよい"), done),
        }
        return words.get(state.notice)

    def _not_whole(self, state: CopyState) -> Message:
        return Message(
            Tone.HEED,
            self.tr("写しにまだ無い記録が {count} 件あります").format(count=state.left_behind),
            self.tr("記録はこのパソコンに残っています。"),
            self.tr("USB を挿し直して、もう一度控えを作ってください。"),
        )

    def _lay_out(self) -> None:
        inside = stacked(self._box, gap=0.4, edge=0.8)
        inside.addWidget(self._count)
        inside.addWidget(self._advice)
        for part in (self._none, self._list, self._box):
            self._question.asked.addWidget(part)
        ways = FlowLayout(gap=round(line_height() * 0.4))
        ways.addWidget(self.again)
        ways.addWidget(self.browse)
        self._question.asked.addLayout(ways)
        self._question.asked.addStretch(1)
