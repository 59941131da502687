"""The line at the top of every screen: which shelter, drill or real, what time, who sits here."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from shelter_app.ui.presenters.clock import Clock
from shelter_app.ui.presenters.session import SessionPresenter, SessionState
from shelter_app.ui.widgets.frames import Panel, beside
from shelter_app.ui.widgets.labels import ElidedSmall, ElidedStrong, Icon, Strong, line_height
from shelter_app.ui.widgets.words import affiliation_word

_LOOK_EVERY = 5_000
_ROOMY = 34
"""Lines of text wide; below, the incident's name gives way to the shelter's."""


class TopLine(Panel):
    """Where we are; in a drill the mark is on every screen."""

    def __init__(
        self, session: SessionPresenter, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__("bar", parent)
        self._session = session
        self._clock = clock
        self._shelter = ElidedStrong()
        self._mark = Strong(self.tr("訓練"), mark="drill")
        self._incident = ElidedSmall(ink="muted")
        self._time = Strong()
        self._operator = ElidedSmall()
        line = beside(self, gap=0.6, edge=0.35)
        line.addWidget(Icon("shelter", "action", 1.3))
        for label in (self._shelter, self._mark, self._incident):
            line.addWidget(label)
        line.addStretch(1)
        line.addWidget(self._operator)
        line.addWidget(self._time, 0, Qt.AlignmentFlag.AlignRight)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.tell_time)
        self._timer.start()
        session.changed.connect(self.render_state)
        self.render_state(session.state)

    def render_state(self, state: SessionState) -> None:
        """Draw the state."""
        facts = state.facts
        self._shelter.setText(facts.shelter or self.tr("避難所受付"))
        self._mark.setVisible(facts.drill)
        self._incident.setText(facts.incident)
        self._fit()
        operator = state.operator
        self._operator.setVisible(operator is not None)
        if operator is not None:
            self._operator.setText(
                self.tr("担当 {name}({affiliation})").format(
                    name=operator.name, affiliation=affiliation_word(operator.affiliation)
                )
            )
        self.tell_time()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        roomy = self.width() >= _ROOMY * line_height()
        self._incident.setVisible(roomy and bool(self._incident.text()))

    def tell_time(self) -> None:
        """Show the clock of this place."""
        self._time.setText(self._clock.now().strftime("%H:%M"))
