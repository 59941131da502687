"""Step two: which of the town's places this is, or a typed name."""

from PySide6.QtWidgets import QLineEdit, QWidget

from shelter_app.application.opening.shown import PlaceChoice
from shelter_app.ui.presenters.first_start import FirstStartPresenter
from shelter_app.ui.presenters.first_start_state import FirstStartState
from shelter_app.ui.widgets.buttons import CardButton
from shelter_app.ui.widgets.fields import Field
from shelter_app.ui.widgets.frames import stacked


class PlaceStep(QWidget):
    """Choose where this desk stands."""

    def __init__(self, presenter: FirstStartPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._shown: tuple[PlaceChoice, ...] = ()
        self._cards: list[CardButton] = []
        self.typed = QLineEdit()
        self.typed.setMaxLength(60)
        self._field = Field(self.tr("避難所の名前"), self.typed)
        self._column = stacked(self, gap=0.4)
        self._column.addWidget(self._field)
        self._column.addStretch(1)

    def draw(self, state: FirstStartState) -> None:
        """Draw the state."""
        places = state.town.places if state.town else ()
        if places != self._shown:
            self._make(places)
        for card, place in zip(self._cards, places, strict=True):
            card.setChecked(place == state.place)
        self._field.setVisible(state.town is None)

    def _make(self, places: tuple[PlaceChoice, ...]) -> None:
        self._shown = places
        for old in self._cards:
            old.hide()
            old.deleteLater()
        self._cards = []
        for at, place in enumerate(places):
            words = self.tr("{name}({kind})").format(name=place.name, kind=place.kind)
            card = CardButton(words if place.kind else place.name, icon="shelter")
            card.setCheckable(True)
            card.clicked.connect(lambda _=False, place=place: self._presenter.choose_place(place))
            self._cards.append(card)
            self._column.insertWidget(at, card)
