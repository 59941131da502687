"""Step five: everything once more, before it is made."""

from PySide6.QtWidgets import QWidget

from shelter_app.ui.presenters.first_start_state import FirstStartState
from shelter_app.ui.widgets.frames import Panel, stacked
from shelter_app.ui.widgets.labels import Title, Wrapped


class ReadyStep(QWidget):
    """A summary that is safe on any screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place, self._facts = Title(), Wrapped()
        box = Panel("panel")
        inside = stacked(box, gap=0.4, edge=0.8)
        inside.addWidget(self._place)
        inside.addWidget(self._facts)
        lines = stacked(self, gap=0.4)
        lines.addWidget(box)
        lines.addStretch(1)

    def draw(self, state: FirstStartState) -> None:
        """Draw the state."""
        self._place.setText(state.place.name if state.place else "")
        town = state.town.town if state.town else self.tr("避難所用データなし")
        names = "、".join(operator.name for operator in state.operators)
        facts = (
            self.tr("データ  {town}").format(town=town),
            self.tr("担当者  {names}").format(names=names),
            self.tr("合言葉  紙に書いたことを確かめてください。"),
        )
        self._facts.setText("\n".join(facts))
