"""Step one: the town's data, from this laptop, a stick, or nowhere."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from shelter_app.application.opening.shown import PackOffer, TownSummary
from shelter_app.ui.presenters.first_start import FirstStartPresenter
from shelter_app.ui.presenters.first_start_state import FirstStartState
from shelter_app.ui.widgets.buttons import Button, CardButton
from shelter_app.ui.widgets.flow import FlowLayout
from shelter_app.ui.widgets.frames import Panel, stacked
from shelter_app.ui.widgets.labels import Title, Wrapped, line_height


class PackStep(QWidget):
    """Choose a pack and read what it holds before it is used."""

    def __init__(self, presenter: FirstStartPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._shown: tuple[PackOffer, ...] = ()
        self._cards: list[CardButton] = []
        self._column = stacked(self, gap=0.5)
        self._summary = Panel("panel")
        self._town, self._facts = Title(), Wrapped()
        lines = stacked(self._summary, gap=0.2, edge=0.6)
        lines.addWidget(self._town)
        lines.addWidget(self._facts)
        ways = FlowLayout(gap=round(line_height() * 0.4))
        self.browse = Button(self.tr("ファイルを選ぶ"), icon="search")
        self.browse.clicked.connect(self._browse)
        self.without = Button(self.tr("データなしで始める"))
        self.without.clicked.connect(presenter.without_pack)
        ways.addWidget(self.browse)
        ways.addWidget(self.without)
        self._column.addWidget(self._summary)
        self._column.addLayout(ways)
        self._column.addStretch(1)

    def draw(self, state: FirstStartState) -> None:
        """Draw the state."""
        if state.offers != self._shown:
            self._make(state.offers)
        for card, offer in zip(self._cards, state.offers, strict=True):
            card.setChecked(offer.path == state.pack)
        self._summary.setVisible(state.town is not None)
        if state.town is not None:
            self._town.setText(state.town.town)
            self._facts.setText(self._about(state.town))

    def _about(self, town: TownSummary) -> str:
        facts = self.tr(
            "作成 {made}\n避難所 {places}か所  登録者 {entries}人  受付カード {cards}枚"
        ).format(made=town.made, places=len(town.places), entries=town.entries, cards=town.cards)
        return facts + "\n" + self.tr("訓練用のデータです。") if town.drill else facts

    def _make(self, offers: tuple[PackOffer, ...]) -> None:
        self._shown = offers
        for old in self._cards:
            old.hide()
            old.deleteLater()
        self._cards = []
        for place, offer in enumerate(offers):
            card = CardButton(offer.label, icon="data")
            card.setCheckable(True)
            card.clicked.connect(lambda _=False, path=offer.path: self._presenter.read_pack(path))
            self._cards.append(card)
            self._column.insertWidget(place, card)

    def _browse(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("避難所用データ"))
        if name:
            self._presenter.read_pack(Path(name))
