"""Step five: everything once more, before it is made."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from shelter_app.ui.presenters.first_start import FirstStartPresenter
from shelter_app.ui.presenters.first_start_state import FirstStartState
from shelter_app.ui.presenters.safe import SafePresenter
from shelter_app.ui.widgets.frames import Panel, stacked
from shelter_app.ui.widgets.labels import Small, Title, Wrapped, WrappedHeading, WrappedSmall
from shelter_app.ui.widgets.safe_sheets import SafeSheets


class ReadyStep(QWidget):
    """A summary, and the second way in, for the envelope in the safe."""

    def __init__(
        self,
        presenter: FirstStartPresenter,
        safe: SafePresenter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.sheets = SafeSheets(safe, lambda: presenter.state.secrets)
        self._place, self._facts = Title(), Wrapped()
        box = Panel("panel")
        inside = stacked(box, gap=0.4, edge=0.8)
        inside.addWidget(self._place)
        inside.addWidget(self._facts)
        lines = stacked(self, gap=0.4)
        lines.addWidget(box)
        lines.addWidget(self._envelope_box())
        lines.addWidget(self.sheets)
        lines.addStretch(1)

    def _envelope_box(self) -> Panel:
        self._envelope = WrappedHeading()
        self._envelope.setAlignment(Qt.AlignmentFlag.AlignCenter)
        advice = self.tr("紙に書くか印刷して、封をしてください。合言葉を忘れたときに開けます。")
        box = Panel("panel")
        inside = stacked(box, gap=0.2, edge=0.6)
        inside.addWidget(Small(self.tr("金庫の封筒に入れる番号"), ink="muted"))
        inside.addWidget(self._envelope)
        inside.addWidget(WrappedSmall(advice, ink="muted"))
        return box

    def draw(self, state: FirstStartState) -> None:
        """Draw the state."""
        self._envelope.setText(state.envelope)
        self._place.setText(state.place.name if state.place else "")
        town = state.town.town if state.town else self.tr("避難所用データなし")
        names = "、".join(operator.name for operator in state.operators)
        facts = (
            self.tr("データ  {town}").format(town=town),
            self.tr("担当者  {names}").format(names=names),
            self.tr("合言葉  紙に書いたことを確かめてください。"),
        )
        self._facts.setText("\n".join(facts))
