"""The first start's screen: one frame, five steps."""

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget
from typing_extensions import override

from shelter_app.ui.presenters.first_start import FirstStartPresenter
from shelter_app.ui.presenters.first_start_state import FirstStartState, Step
from shelter_app.ui.presenters.safe import SafePresenter
from shelter_app.ui.screens.first_start.operators_step import OperatorsStep
from shelter_app.ui.screens.first_start.pack_step import PackStep
from shelter_app.ui.screens.first_start.phrase_step import PhraseStep
from shelter_app.ui.screens.first_start.place_step import PlaceStep
from shelter_app.ui.screens.first_start.ready_step import ReadyStep
from shelter_app.ui.screens.first_start.words import first_start_message, heading, main_word
from shelter_app.ui.widgets.labels import Small
from shelter_app.ui.widgets.question import Question
from shelter_app.ui.widgets.screen import Screen


class FirstStartScreen(Screen):
    """Ask one question at a time."""

    def __init__(
        self,
        presenter: FirstStartPresenter,
        safe: SafePresenter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.question = Question("")
        self.question.stand_on(self)
        self.pack = PackStep(presenter)
        self.place = PlaceStep(presenter)
        self.phrase = PhraseStep(presenter)
        self.operators = OperatorsStep(presenter)
        self.ready = ReadyStep(presenter, safe)
        self._safe = safe
        self._faces: dict[Step, QWidget] = {
            Step.PACK: self.pack,
            Step.PLACE: self.place,
            Step.PHRASE: self.phrase,
            Step.OPERATORS: self.operators,
            Step.READY: self.ready,
        }
        self._stack = QStackedWidget()
        for face in self._faces.values():
            self._stack.addWidget(face)
        self._count = Small(ink="muted")
        self.question.asked.addWidget(self._count)
        self.question.asked.addWidget(self._stack, 1)
        self._step: Step | None = None
        presenter.changed.connect(self.draw)
        self.question.main.clicked.connect(self.act)
        self.draw(presenter.state)

    def draw(self, state: FirstStartState) -> None:
        """Draw the state; drawing twice changes nothing."""
        self._draw_steps(state)
        self.question.heading.setText(heading(state.step))
        self._count.setText(
            self.tr("{number} / {total}").format(number=state.step.value, total=len(Step))
        )
        self.question.main.say(main_word(state))
        self.question.main.setEnabled(not state.busy)
        self.question.banner.tell(first_start_message(state))
        if state.step is not self._step:
            self._turn_to(state.step)

    @override
    def back(self) -> None:
        self._presenter.back()

    def act(self) -> None:
        """Do what the main button says."""
        presenter = self._presenter
        match presenter.state.step:
            case Step.PACK:
                presenter.accept_pack()
            case Step.PLACE:
                presenter.accept_place(self.place.typed.text())
            case Step.PHRASE:
                presenter.accept_phrase(self.phrase.typed.text(), self.phrase.again.text())
            case Step.OPERATORS:
                if not self.operators.started or self.operators.add_typed():
                    presenter.accept_operators()
            case Step.READY:
                presenter.found()

    def _draw_steps(self, state: FirstStartState) -> None:
        self.pack.draw(state)
        self.place.draw(state)
        self.phrase.draw(state)
        self.operators.draw(state)
        self.ready.draw(state)

    def _turn_to(self, step: Step) -> None:
        self._step = step
        shown = self._faces[step]
        # A hidden step must not make the shown one scroll.
        for face in self._faces.values():
            vertical = QSizePolicy.Policy.Preferred if face is shown else QSizePolicy.Policy.Ignored
            face.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        self._stack.setCurrentWidget(shown)
        self._safe.leave()
        self.question.to_top()
        if step is Step.PACK:
            self.phrase.forget()
        if self.isVisible():
            self._focus(step)

    def _focus(self, step: Step) -> None:
        boxes: dict[Step, QWidget] = {
            Step.PLACE: self.place.typed,
            Step.PHRASE: self.phrase.typed,
            Step.OPERATORS: self.operators.form.name,
        }
        boxes.get(step, self).setFocus()
