"""点呼: the list of one 区画, and one key for each person."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from shelter_app.application.stay.rollcall import Answer
from shelter_app.ui.presenters.clock import Clock
from shelter_app.ui.presenters.places import Navigator, Place
from shelter_app.ui.presenters.rollcall import CallNotice, CallPresenter, CallState
from shelter_app.ui.presenters.undoing import UndoPresenter
from shelter_app.ui.screens.rollcall.parts import CallParts
from shelter_app.ui.screens.rollcall.words import answer_word, summary
from shelter_app.ui.widgets.frames import stacked
from shelter_app.ui.widgets.message import Message, Tone
from shelter_app.ui.widgets.screen import Screen
from shelter_app.ui.widgets.stay_words import called
from shelter_app.ui.widgets.trouble_words import trouble
from shelter_app.ui.widgets.undo_key import UndoKey
from shelter_app.ui.widgets.undo_words import undo_message
from shelter_app.ui.widgets.words import about


class CallScreen(Screen):
    """Enter means いる while names are called, and the next step before and after."""

    def __init__(
        self,
        presenter: CallPresenter,
        undo: UndoPresenter,
        clock: Clock,
        navigator: Navigator,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._undo = undo
        self._navigator = navigator
        self.parts = CallParts(clock.now)
        self.main = self.parts.main
        stacked(self, gap=0).addWidget(self.parts)
        self._connect()
        self.draw()

    def draw(self) -> None:
        """Draw the states; drawing twice changes nothing."""
        state, parts = self._presenter.state, self.parts
        parts.heading.setText(self._heading(state))
        parts.summary.setText(summary(state))
        parts.render_call(state)
        marked = state.marked
        person = marked.person if marked is not None and state.call.is_open else None
        who = "" if person is None else f"{called(person)}  {about(person.line)}  {person.slip}"
        parts.render_name("" if state.closing else who)
        parts.main.say(self._main_word(state))
        parts.main.setEnabled(not state.busy and self._can_act(state))
        parts.banner.tell(undo_message(self._undo.state) or self._message(state))

    @override
    def arrive(self) -> None:
        self._undo.calm()
        self._presenter.arrive()
        self.setFocus()

    @override
    def back(self) -> None:
        if not self._presenter.back():
            self._navigator.go(Place.PEOPLE)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.parts.arrange(self.width())
        self.draw()
        super().resizeEvent(event)

    def act(self) -> None:
        """Do what the main button says."""
        state, presenter = self._presenter.state, self._presenter
        if state.is_over:
            self._navigator.go(Place.PEOPLE)
        elif not state.call.is_open:
            presenter.open()
        elif state.closing:
            presenter.close()
        elif state.all_called:
            presenter.start_closing()
        else:
            presenter.answer(Answer.PRESENT)

    def _connect(self) -> None:
        parts, presenter = self.parts, self._presenter
        presenter.changed.connect(self.draw)
        self._undo.changed.connect(self.draw)
        self._undo.undone.connect(presenter.load)
        parts.main.clicked.connect(self.act)
        parts.back.clicked.connect(self.back)
        parts.end.clicked.connect(presenter.start_closing)
        parts.everyone.clicked.connect(presenter.all_present)
        parts.area_taken.connect(presenter.take)
        parts.view.marked.connect(self._mark)
        for answer, button in parts.answers.items():
            button.clicked.connect(lambda _=False, answer=answer: presenter.answer(answer))
        UndoKey(self, presenter.undo, parts.view)
        self.keys = {
            Qt.Key.Key_1: lambda: presenter.answer(Answer.PRESENT),
            Qt.Key.Key_2: lambda: presenter.answer(Answer.AWAY),
            Qt.Key.Key_3: lambda: presenter.answer(Answer.MISSING),
            Qt.Key.Key_Up: lambda: presenter.move(-1),
            Qt.Key.Key_Down: lambda: presenter.move(1),
            Qt.Key.Key_F7: presenter.all_present,
        }

    def _mark(self, row: int) -> None:
        if row != self._presenter.state.index:
            self._presenter.mark(row)

    def _can_act(self, state: CallState) -> bool:
        if state.closing:
            return state.call.may_close
        return state.is_over or bool(state.call.total)

    def _heading(self, state: CallState) -> str:
        if state.is_over:
            return self.tr("点呼を終えました")
        if state.closing:
            return self.tr("点呼を終えますか")
        if not state.call.is_open:
            return self.tr("点呼")
        area = state.area.area or self.tr("区画なし")
        return self.tr("点呼  {area}").format(area=area)

    def _main_word(self, state: CallState) -> str:
        if state.busy:
            return self.tr("お待ちください")
        if state.is_over:
            return self.tr("避難者の一覧へ")
        if not state.call.is_open:
            return self.tr("点呼をはじめる")
        if state.closing:
            return self.tr("点呼を終える")
        return self.tr("点呼を終える…") if state.all_called else answer_word(Answer.PRESENT)

    def _message(self, state: CallState) -> Message | None:
        match state.notice:
            case CallNotice.TROUBLE_READING:
                return trouble(state.problem, Tone.HEED, self.tr("調べられませんでした"))
            case CallNotice.TROUBLE_SAVING:
                return trouble(state.problem, Tone.BAD, self.tr("まだ保存されていません"))
            case CallNotice.NONE:
                return self._of_closing(state)

    def _of_closing(self, state: CallState) -> Message | None:
        if not state.closing:
            return None
        if not state.call.may_close:
            return Message(Tone.CALM, self.tr("点呼を終えるのは、避難所責任者か本部の人です"))
        missing = state.call.count(Answer.MISSING)
        return Message(
            Tone.CALM,
            self.tr("いない {count}人は、無断退所(推定)になります").format(count=missing),
            self.tr("まだ呼んでいない人は、そのままです。戻った人は、いつでも帰所にできます。"),
        )
