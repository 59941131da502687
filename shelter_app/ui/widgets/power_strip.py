"""The offer to print while there is power: a strip under the top line, never in the way of keys."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from shelter_app.ui.presenters.power import PowerPresenter, PowerState
from shelter_app.ui.widgets.buttons import SlimButton
from shelter_app.ui.widgets.frames import Panel, beside
from shelter_app.ui.widgets.labels import ElidedSmall, Icon


class PowerStrip(Panel):
    """Shown while the battery is low and nobody has put it off."""

    wanted = Signal()

    def __init__(self, presenter: PowerPresenter, parent: QWidget | None = None) -> None:
        super().__init__("caution", parent)
        self._presenter = presenter
        self._seated = False
        self._words = ElidedSmall(ink="on_caution")
        self.printing = SlimButton(self.tr("電源があるうちに印刷"), icon="print")
        self.later = SlimButton(self.tr("あとで"))
        line = beside(self, gap=0.4, edge=0.15)
        line.addWidget(Icon("warning", "on_caution", 1.0))
        line.addWidget(self._words, 1)
        for button in (self.printing, self.later):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab stays on the screen
            line.addWidget(button)
        self.printing.clicked.connect(self.wanted.emit)
        self.later.clicked.connect(presenter.put_off)
        presenter.changed.connect(self.draw)
        self.draw(presenter.state)

    def seat(self, *, seated: bool) -> None:
        """Show it only to somebody who sits at the desk."""
        self._seated = seated
        self.draw(self._presenter.state)

    def draw(self, state: PowerState) -> None:
        """Draw the offer; drawing twice changes nothing."""
        if state.battery is not None:
            words = self.tr("電池が残り {percent} % です").format(percent=state.battery.percent)
            self._words.setText(words)
        self.setVisible(state.offers and self._seated)
