"""The other faces of the card panel: the PIN pad, the photograph, and who keeps the card."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from shelter_app.application.ports.card import CardKind
from shelter_app.ui.presenters.card import CardPresenter
from shelter_app.ui.presenters.card_state import CardState
from shelter_app.ui.widgets.buttons import CardButton
from shelter_app.ui.widgets.frames import stacked
from shelter_app.ui.widgets.labels import Figure, Title, line_height
from shelter_app.ui.widgets.number_pad import NumberPad
from shelter_app.ui.widgets.picture import Picture


class PinFace(QWidget):
    """Dots and a pad: the holder presses, nobody reads it over the shoulder."""

    def __init__(self, presenter: CardPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dots = Figure()
        self._dots.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._dots.setAccessibleName(self.tr("暗証番号"))
        pad = NumberPad()
        pad.setFixedWidth(line_height() * 14)
        pad.setMaximumHeight(line_height() * 13)
        pad.pressed.connect(presenter.press)
        pad.erased.connect(presenter.erase)
        column = stacked(self, gap=0.5)
        column.addWidget(self._dots)
        column.addWidget(pad, 1, Qt.AlignmentFlag.AlignHCenter)

    def render_state(self, state: CardState) -> None:
        """Draw as many dots as there are digits."""
        self._dots.setText("●" * state.digits + "○" * (4 - state.digits))


class PhotoFace(QWidget):
    """The photograph and the name beside it, until one goes on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = Title()
        self._picture = Picture()
        self._picture.setAccessibleName(self.tr("カードの顔写真"))
        column = stacked(self, gap=0.5)
        column.addWidget(self._name)
        column.addWidget(self._picture, 1)

    def render_state(self, state: CardState) -> None:
        """Draw it, or let it go."""
        self._name.setText(state.name)
        self._picture.show_array(state.face)


class KeepersFace(QWidget):
    """Those who were just received, one button each; the marked one keeps the card."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = stacked(self, gap=0.4)
        self._column.addStretch(1)
        self._shown: tuple[str, ...] = ()
        self.buttons: list[CardButton] = []

    def render_state(self, state: CardState) -> None:
        """Draw the people; drawing twice changes nothing."""
        unnamed = self.tr("お名前なし")
        people = tuple(f"{slip.name or unnamed}  {slip.code}" for slip in state.people)
        cards = tuple(f"{name or unnamed}  {self._kind(kind)}" for name, kind in state.held)
        names = people or cards
        if names != self._shown:
            self._shown = names
            self._build(names)
        for number, button in enumerate(self.buttons):
            button.setChecked(number == state.chosen)

    def _kind(self, kind: CardKind) -> str:
        words = {
            CardKind.MY_NUMBER: self.tr("マイナンバーカード"),
            CardKind.FELICA: self.tr("Suica など"),
            CardKind.CONTACTLESS: self.tr("そのほかのカード"),
        }
        return words.get(kind) or self.tr("受付カード")

    def _build(self, names: tuple[str, ...]) -> None:
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = []
        for number, name in enumerate(names):
            button = CardButton(name, icon="person", key=str(number + 1))
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, at=number: self.chosen.emit(at))
            self._column.insertWidget(number, button)
            self.buttons.append(button)
