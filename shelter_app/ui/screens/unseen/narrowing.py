"""What narrows the list: parts as buttons, a district, a helper, an order."""

from PySide6.QtWidgets import QButtonGroup, QComboBox, QWidget

from shelter_app.application.unseen.shown import Facet, Order, Part
from shelter_app.ui.presenters.unseen import UnseenPresenter, UnseenState
from shelter_app.ui.widgets.buttons import SlimButton
from shelter_app.ui.widgets.flow import FlowLayout
from shelter_app.ui.widgets.frames import row, stacked
from shelter_app.ui.widgets.labels import line_height
from shelter_app.ui.widgets.picker import Picker
from shelter_app.ui.widgets.unseen_words import order_word, part_word


class Narrowing(QWidget):
    """Each choice is taken at once."""

    def __init__(self, presenter: UnseenPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._facets: tuple[tuple[Facet, ...], tuple[Facet, ...]] | None = None
        self._parts = {part: self._button(part) for part in Part}
        group = QButtonGroup(self)
        flow = FlowLayout(gap=round(line_height() * 0.15))
        for button in self._parts.values():
            group.addButton(button)
            flow.addWidget(button)
        self._order: Picker[Order] = Picker(
            self.tr("並べ方"), [(order, order_word(order)) for order in Order]
        )
        self._order.picked.connect(lambda: presenter.take_order(self._order.value))
        self._district = self._box(self.tr("地区"))
        self._district.activated.connect(self._take_district)
        self._helper = self._box(self.tr("支援者"))
        self._helper.activated.connect(self._take_helper)
        boxes = row(gap=0.4)
        for box in (self._order, self._district, self._helper):
            boxes.addWidget(box, 1)
        whole = stacked(self, gap=0.25)
        whole.addLayout(flow)
        whole.addLayout(boxes)

    def render_state(self, state: UnseenState) -> None:
        """Draw the choices with their counts."""
        worklist = state.worklist
        counts = dict(worklist.parts) if worklist else {}
        for part, button in self._parts.items():
            button.say(f"{part_word(part)} {counts.get(part, 0)}")
            button.setChecked(part is state.wanted.part)
        self._order.choose(state.wanted.order)
        districts, helpers = (worklist.districts, worklist.helpers) if worklist else ((), ())
        if (districts, helpers) != self._facets:
            self._facets = (districts, helpers)
            _fill(self._district, self.tr("すべての地区"), districts, self.tr("危険"))
            _fill(self._helper, self.tr("すべての支援者"), helpers, "")
        _choose(self._district, state.wanted.district)
        _choose(self._helper, state.wanted.helper)

    def _button(self, part: Part) -> SlimButton:
        button = SlimButton(part_word(part))
        button.setCheckable(True)
        button.clicked.connect(lambda: self._presenter.take_part(part))
        return button

    def _box(self, name: str) -> QComboBox:
        box: Picker[str] = Picker(name, [])
        return box

    def _take_district(self) -> None:
        self._presenter.take_district(self._district.currentData() or "")

    def _take_helper(self) -> None:
        self._presenter.take_helper(self._helper.currentData() or "")


def _fill(box: QComboBox, everybody: str, facets: tuple[Facet, ...], danger: str) -> None:
    box.clear()
    box.addItem(everybody, "")
    for facet in facets:
        mark = f" {danger}" if facet.danger else ""
        box.addItem(f"{facet.name} {facet.count}{mark}", facet.name)


def _choose(box: QComboBox, name: str) -> None:
    box.setCurrentIndex(max(box.findData(name), 0))
