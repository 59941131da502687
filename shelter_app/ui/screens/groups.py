"""人数のみ: how many came; the groups counted so far, and the names that came later."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from shelter_app.application.stay.groups import CountedGroup
from shelter_app.ui.presenters.clock import Clock
from shelter_app.ui.presenters.groups import GroupNotice, GroupPresenter, GroupState, GroupStep
from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.presenters.undoing import UndoPresenter
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.fields import Field
from shelter_app.ui.widgets.frames import Panel, beside, stacked
from shelter_app.ui.widgets.labels import ElidedStrong, WrappedSmall, line_height
from shelter_app.ui.widgets.message import Message, Tone
from shelter_app.ui.widgets.people_view import PeopleView
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.screen import Screen
from shelter_app.ui.widgets.stay_words import clock_words
from shelter_app.ui.widgets.trouble_words import trouble
from shelter_app.ui.widgets.undo_key import UndoKey
from shelter_app.ui.widgets.undo_words import undo_message


class GroupScreen(Screen):
    """A number and Enter; with nothing typed, Enter returns to reception."""

    def __init__(
        self,
        presenter: GroupPresenter,
        undo: UndoPresenter,
        clock: Clock,
        navigator: Navigator,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._undo = undo
        self._clock = clock
        self._navigator = navigator
        self._recorded: GroupState | None = None
        self._step = GroupStep.COUNT
        self._question = Question("")
        self.edit = QLineEdit()
        self.edit.setMaxLength(8)
        self._field = Field(self.tr("人数"), self.edit)
        self._list = QWidget()
        self._column = stacked(self._list, gap=0.3)
        self._shown: tuple[CountedGroup, ...] = ()
        self._advice = WrappedSmall(
            self.tr("この人数が来たあとに受け付けた人です。同じ組の人に印をつけます。"), ink="muted"
        )
        self.view = PeopleView(clock.now)
        self.view.setAccessibleName(self.tr("あとで名前が分かった人"))
        self.view.setMinimumHeight(line_height() * 6)
        for part in (self._field, self._list, self._advice, self.view):
            self._question.asked.addWidget(part)
        self._question.asked.addStretch(1)
        self._question.stand_on(self)
        self._connect()
        self.draw()

    def draw(self) -> None:
        """Draw the states; drawing twice changes nothing."""
        state = self._presenter.state
        is_names = state.step is GroupStep.NAMES
        question = self._question
        question.heading.setText(self._heading(state))
        self._field.setVisible(not is_names)
        self._list.setVisible(state.step is GroupStep.COUNT)
        self._advice.setVisible(is_names)
        self.view.setVisible(is_names)
        self.view.render_people(state.candidates, state.ticked, self.view.currentIndex().row())
        self._draw_groups(state.groups)
        question.main.say(self._main_word(state))
        question.main.setEnabled(not state.busy and (not is_names or bool(state.chosen)))
        question.banner.tell(self._message(state))
        question.fit()
        self._move_focus(state)
        if state.notice is GroupNotice.RECORDED and self._recorded is not state:
            self._recorded = state
            self.edit.clear()
            self.edit.setFocus()

    def _move_focus(self, state: GroupState) -> None:
        if state.step is not self._step:
            self._step = state.step
            if self.isVisible():
                (self.view if state.step is GroupStep.NAMES else self.edit).setFocus()

    @override
    def arrive(self) -> None:
        self.edit.clear()
        self._undo.calm()
        self._presenter.begin()
        self.edit.setFocus()

    @override
    def back(self) -> None:
        self.edit.clear()
        if not self._presenter.back():
            self._navigator.go(Place.DESK)

    def act(self) -> None:
        """Do what the main button says."""
        state = self._presenter.state
        if state.step is GroupStep.NAMES:
            self._presenter.reconcile()
        elif state.step is GroupStep.COUNT and not self.edit.text().strip():
            self._navigator.go(Place.DESK)
        else:
            self._presenter.count(self.edit.text())

    def _connect(self) -> None:
        presenter = self._presenter
        self._question.main.clicked.connect(self.act)
        self.edit.textChanged.connect(lambda _: self.draw())
        self.view.ticked.connect(presenter.tick)
        self._undo.changed.connect(self.draw)
        self._undo.undone.connect(presenter.load)
        UndoKey(self, presenter.undo, self.edit, self.view)
        presenter.changed.connect(self.draw)

    def _draw_groups(self, groups: tuple[CountedGroup, ...]) -> None:
        if groups == self._shown:
            return
        self._shown = groups
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for group in groups:
            self._column.addWidget(self._line(group))

    def _line(self, group: CountedGroup) -> Panel:
        panel = Panel("panel")
        line = beside(panel, gap=0.4, edge=0.3)
        words = self.tr("{time}  人数のみ {left}人").format(
            time=clock_words(group.at, self._clock.now()), left=group.left
        )
        line.addWidget(ElidedStrong("  ".join(part for part in (words, group.area) if part)))
        line.addStretch(1)
        line.addWidget(self._button(self.tr("名前が分かった"), words, self._names(group)))
        line.addWidget(self._button(self.tr("数え直す"), words, self._recount(group)))
        return panel

    def _button(self, word: str, of: str, run: Callable[[], None]) -> Button:
        button = Button(word)
        button.setAccessibleName(f"{of} {word}")
        button.clicked.connect(run)
        return button

    def _names(self, group: CountedGroup) -> Callable[[], None]:
        return lambda: self._presenter.start_names(group)

    def _recount(self, group: CountedGroup) -> Callable[[], None]:
        return lambda: self._presenter.start_recount(group)

    def _heading(self, state: GroupState) -> str:
        left = state.group.left if state.group is not None else 0
        match state.step:
            case GroupStep.COUNT:
                return self.tr("何人来ましたか(氏名はあとで)")
            case GroupStep.RECOUNT:
                return self.tr("いま何人いますか(前は {left}人)").format(left=left)
            case GroupStep.NAMES:
                return self.tr("人数のみ {left}人のうち、名前が分かった人").format(left=left)

    def _main_word(self, state: GroupState) -> str:
        if state.busy:
            return self.tr("お待ちください")
        if state.step is GroupStep.NAMES:
            return self.tr("{count}人を人数から引く").format(count=len(state.chosen))
        if state.step is GroupStep.COUNT and not self.edit.text().strip():
            return self.tr("受付へ")
        return self.tr("記録する")

    def _message(self, state: GroupState) -> Message | None:
        return undo_message(self._undo.state) or self._of_groups(state)

    def _of_groups(self, state: GroupState) -> Message | None:
        match state.notice:
            case GroupNotice.NONE:
                return None
            case GroupNotice.RECORDED:
                words = self.tr("{count}人を記録しました。人数のみは {total}人です")
                return Message(
                    Tone.GOOD,
                    words.format(count=state.counted, total=state.total),
                    self.tr("Ctrl+Z で元に戻せます。"),
                )
            case GroupNotice.NO_NUMBER:
                return Message(
                    Tone.HEED,
                    self.tr("人数として読めません"),
                    self.tr("まだ何も記録していません。"),
                    self.tr("1 から 9999 までの数を入れてください。"),
                )
            case GroupNotice.TROUBLE_READING:
                return trouble(state.problem, Tone.HEED, self.tr("調べられませんでした"))
            case GroupNotice.TROUBLE_SAVING:
                return trouble(state.problem, Tone.BAD, self.tr("まだ保存されていません"))
