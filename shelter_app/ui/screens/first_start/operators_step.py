"""Step four: who works here; the first one leads."""

from PySide6.QtWidgets import QWidget

from shelter_app.application.opening.session import NewOperator
from shelter_app.domain.roles import Role
from shelter_app.ui.presenters.first_start import FirstStartPresenter
from shelter_app.ui.presenters.first_start_state import FirstStartState
from shelter_app.ui.widgets.buttons import Button
from shelter_app.ui.widgets.frames import Panel, beside, stacked
from shelter_app.ui.widgets.labels import ElidedStrong, Small
from shelter_app.ui.widgets.operator_form import OperatorForm
from shelter_app.ui.widgets.words import affiliation_word, role_word


class OperatorsStep(QWidget):
    """A list that grows, and the form for the next name."""

    def __init__(self, presenter: FirstStartPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._shown: tuple[NewOperator, ...] = ()
        self._lines: list[Panel] = []
        self.form = OperatorForm()
        self.add = Button(self.tr("この人を加える"), icon="add")
        self.add.clicked.connect(self.add_typed)
        self._column = stacked(self, gap=0.4)
        self._column.addWidget(self.form)
        self._column.addWidget(self.add)
        self._column.addStretch(1)
        self.form.begin(Role.LEAD)

    def draw(self, state: FirstStartState) -> None:
        """Draw the state."""
        if state.operators == self._shown:
            return
        self._shown = state.operators
        for old in self._lines:
            old.hide()
            old.deleteLater()
        self._lines = [self._line(operator) for operator in state.operators]
        for place, line in enumerate(self._lines):
            self._column.insertWidget(place, line)

    def add_typed(self) -> bool:
        """Take the form into the list; tells whether it could be taken."""
        taken = self._presenter.add_operator(self.form.typed())
        if taken:
            self.form.begin(Role.RECEPTION)
        return taken

    @property
    def started(self) -> bool:
        """Tell whether somebody is half typed in."""
        return bool(self.form.name.text().strip())

    def _line(self, operator: NewOperator) -> Panel:
        panel = Panel("panel")
        row = beside(panel, gap=0.6, edge=0.35)
        row.addWidget(ElidedStrong(operator.name))
        about = f"{affiliation_word(operator.affiliation)}  {role_word(operator.role)}"
        row.addWidget(Small(about, ink="muted"), 1)
        remove = Button(self.tr("外す"))
        remove.setAccessibleName(self.tr("{name} を外す").format(name=operator.name))
        remove.clicked.connect(lambda: self._presenter.remove_operator(operator))
        row.addWidget(remove)
        return panel
