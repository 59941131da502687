"""Who sits here: a name, then a short PIN; also the way back from a pause."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from shelter_app.application.opening.session import Operator
from shelter_app.domain.roles import Role
from shelter_app.ui.presenters.clock import Clock
from shelter_app.ui.presenters.session import SessionPresenter
from shelter_app.ui.presenters.sign_in import SignInPresenter, SignInState
from shelter_app.ui.widgets.frames import column, stacked
from shelter_app.ui.widgets.labels import ElidedTitle, Figure, Icon, Small, line_height
from shelter_app.ui.widgets.number_pad import NumberPad
from shelter_app.ui.widgets.operator_form import OperatorForm
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.rich_button import RichButton
from shelter_app.ui.widgets.screen import Screen
from shelter_app.ui.widgets.sign_in_words import sign_in_message
from shelter_app.ui.widgets.words import affiliation_word, role_word


class OperatorButton(RichButton):
    """One person who may sit here."""

    def __init__(self, operator: Operator, parent: QWidget | None = None) -> None:
        about = f"{affiliation_word(operator.affiliation)}  {role_word(operator.role)}"
        super().__init__(f"{operator.name} {about}", parent)
        self.inside.addWidget(Icon("person", "muted", 1.8))
        texts = column(gap=0.05)
        texts.addWidget(ElidedTitle(operator.name))
        texts.addWidget(Small(about))
        self.inside.addLayout(texts, 1)
        self.settle()


class OperatorList(QWidget):
    """Everyone who may sit here, one large button each."""

    def __init__(self, presenter: SignInPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._shown: Sequence[Operator] = ()
        self._buttons: list[OperatorButton] = []
        self._column = stacked(self, gap=0.4)
        self._column.addStretch(1)

    def render_operators(self, operators: Sequence[Operator]) -> None:
        """Draw the names."""
        if operators == self._shown:
            return
        self._shown = operators
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons = [OperatorButton(operator) for operator in operators]
        for place, (button, operator) in enumerate(zip(self._buttons, operators, strict=True)):
            button.clicked.connect(lambda _=False, who=operator: self._presenter.choose(who))
            self._column.insertWidget(place, button)


class PinPanel(QWidget):
    """The PIN as dots, and the pad."""

    def __init__(self, presenter: SignInPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dots = Figure()
        self._dots.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._dots.setAccessibleName(self.tr("暗証番号"))
        pad = NumberPad()
        pad.setFixedWidth(line_height() * 14)
        pad.setMaximumHeight(line_height() * 13)
        pad.pressed.connect(presenter.press)
        pad.erased.connect(presenter.erase)
        self._box = stacked(self, gap=0.5)
        self._box.addWidget(self._dots)
        self._box.addWidget(pad, 1, Qt.AlignmentFlag.AlignHCenter)

    def render_digits(self, count: int) -> None:
        """Draw as many dots as there are digits."""
        self._dots.setText("●" * count + "○" * max(4 - count, 0))


class OperatorsScreen(Screen):
    """Sit down in seconds."""

    def __init__(
        self,
        presenter: SignInPresenter,
        session: SessionPresenter,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._session = session
        self._question = Question("")
        self._question.stand_on(self)
        self._list = OperatorList(presenter)
        self._pin = PinPanel(presenter)
        self._form = OperatorForm(clock)
        self._faces = QStackedWidget()
        for face in (self._list, self._pin, self._form):
            self._faces.addWidget(face)
        self._question.asked.addWidget(self._faces)
        self._was_adding = False
        presenter.changed.connect(self.draw)
        presenter.entered.connect(session.entered)
        presenter.locked_out.connect(session.locked_out)
        self._question.main.clicked.connect(self.act)
        presenter.added.connect(self._added)
        session.adding.connect(presenter.start_adding)
        self.draw(presenter.state)

    def draw(self, state: SignInState) -> None:
        """Draw the state; drawing twice changes nothing."""
        question = self._question
        self._list.render_operators(state.operators)
        self._pin.render_digits(state.digits)
        question.heading.setText(self._heading(state))
        question.back.setVisible(self._can_go_back(state))
        question.main.setVisible(state.adding or state.chosen is not None)
        question.main.say(self.tr("加える") if state.adding else self.tr("席につく"))
        question.main.setEnabled(not state.busy)
        question.banner.tell(sign_in_message(state))
        self._faces.setCurrentWidget(self._face(state))
        self._begin_form(state)

    @override
    def arrive(self) -> None:
        self._presenter.load()

    @override
    def back(self) -> None:
        if self._session.state.operator is not None:
            self._leave()
        elif self._can_go_back(self._presenter.state):
            self._presenter.back()

    def act(self) -> None:
        """Do what the main button says."""
        if self._presenter.state.adding:
            self._presenter.add(self._form.typed())
        else:
            self._presenter.submit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        asking = self._presenter.state.chosen is not None
        if asking and text.isascii() and text.isdigit():
            self._presenter.press(text)
        elif asking and event.key() == Qt.Key.Key_Backspace:
            self._presenter.erase()
        else:
            super().keyPressEvent(event)

    def _added(self) -> None:
        # Whoever named them keeps the seat; where nobody sits, the new one takes it.
        if self._session.state.operator is not None:
            self._leave()

    def _leave(self) -> None:
        self._presenter.leave()
        self._session.stay()

    def _face(self, state: SignInState) -> QWidget:
        if state.adding:
            return self._form
        return self._list if state.chosen is None else self._pin

    def _heading(self, state: SignInState) -> str:
        if state.adding:
            return self.tr("担当者のお名前を入れてください")
        if state.chosen is None:
            return self.tr("どなたが受付しますか")
        return self.tr("{name} さんの暗証番号").format(name=state.chosen.name)

    def _can_go_back(self, state: SignInState) -> bool:
        return bool(state.operators) and (state.adding or state.chosen is not None)

    def _begin_form(self, state: SignInState) -> None:
        if state.adding and not self._was_adding:
            # The first person at a desk leads it until somebody else does.
            is_first = not state.operators and self._session.state.operator is None
            self._form.begin(Role.LEAD if is_first else Role.RECEPTION)
            self._form.name.setFocus()
        elif not state.adding and self.isVisible():
            self.setFocus()
        self._was_adding = state.adding
