"""Where do these people go? Cards to choose from by one key, then what that choice needs."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from shelter_app.ui.presenters.clock import Clock
from shelter_app.ui.presenters.moving import Move, MoveNotice, MovePresenter, MoveState
from shelter_app.ui.screens.moving.steps import (
    AreaStep,
    BackByStep,
    ElsewhereStep,
    LeaveStep,
    Step,
    TransferStep,
    WhatStep,
)
from shelter_app.ui.widgets.labels import Wrapped
from shelter_app.ui.widgets.message import Message, Tone
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.screen import Screen
from shelter_app.ui.widgets.stay_words import called
from shelter_app.ui.widgets.trouble_words import trouble
from shelter_app.ui.widgets.words import about

_DIGITS = {getattr(Qt.Key, f"Key_{number}"): number for number in range(1, 10)}
_MOST_NAMES = 6


class MovingScreen(Screen):
    """One question at a time; the whole act is recorded with the last answer."""

    def __init__(
        self, presenter: MovePresenter, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._question = Question("")
        self._who = Wrapped()
        self._what = WhatStep(presenter)
        back_by = BackByStep(presenter, clock)
        self._steps: dict[Move, Step] = {
            Move.OUT: back_by,
            Move.OVERNIGHT: back_by,
            Move.LEAVE: LeaveStep(presenter),
            Move.TRANSFER: TransferStep(presenter),
            Move.AREA: AreaStep(presenter),
            Move.ELSEWHERE: ElsewhereStep(presenter),
        }
        self._question.asked.addWidget(self._who)
        for step in dict.fromkeys((self._what, *self._steps.values())):
            self._question.asked.addWidget(step)
        self._question.asked.addStretch(1)
        self._question.stand_on(self)
        self._question.main.clicked.connect(self._act)
        self._step: Step | None = None
        self.keys = {key: self._digit(number) for key, number in _DIGITS.items()}
        presenter.changed.connect(self.draw)
        self.draw(presenter.state)

    def draw(self, state: MoveState) -> None:
        """Draw the question; drawing twice changes nothing."""
        step = self._what if state.move is None else self._steps.get(state.move, self._what)
        question = self._question
        question.heading.setText(step.heading(state))
        names = "、".join(f"{called(one)}({about(one.line)})" for one in state.people[:_MOST_NAMES])
        more = len(state.people) - _MOST_NAMES
        others = self.tr("{names} ほか {count}人").format(names=names, count=more)
        self._who.setText(others if more > 0 else names)
        for one in dict.fromkeys((self._what, *self._steps.values())):
            one.setVisible(one is step)
        step.render_move(state)
        question.main.say(self.tr("保存しています") if state.busy else step.main_word())
        question.main.setEnabled(not state.busy and bool(state.people))
        question.main.setVisible(True)
        question.banner.tell(self._message(state))
        if step is not self._step:
            self._step = step
            step.begin()
            question.to_top()
            if self.isVisible():
                self.setFocus()

    @override
    def arrive(self) -> None:
        self.setFocus()

    @override
    def back(self) -> None:
        self._presenter.back()

    def _act(self) -> None:
        if self._step is not None:
            self._step.act()

    def _digit(self, number: int) -> Callable[[], None]:
        return lambda: self._step.press(number) if self._step is not None else None

    def _message(self, state: MoveState) -> Message | None:
        match state.notice:
            case MoveNotice.NONE:
                return None
            case MoveNotice.NO_TIME:
                return Message(
                    Tone.HEED,
                    self.tr("時刻として読めません"),
                    self.tr("まだ何も記録していません。"),
                    self.tr("「18:30」「18時半」「3時間」「明日8時」のように入れてください。"),
                )
            case MoveNotice.CHOOSE_PLACE:
                return Message(
                    Tone.HEED,
                    self.tr("移動先が選ばれていません"),
                    self.tr("まだ何も記録していません。"),
                    self.tr("避難所を選ぶか、名前を書いてください。"),
                )
            case MoveNotice.TROUBLE:
                return trouble(state.problem, Tone.BAD, self.tr("まだ保存されていません"))
