"""The parts of the list of people and how they lie, at every text size."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from shelter_app.application.stay.shown import Shelf
from shelter_app.ui.presenters.camera import CameraPresenter
from shelter_app.ui.widgets.banner import Banner
from shelter_app.ui.widgets.buttons import Button, MainButton, SlimButton
from shelter_app.ui.widgets.camera_view import CameraView
from shelter_app.ui.widgets.flow import FlowLayout
from shelter_app.ui.widgets.frames import column, row, stacked
from shelter_app.ui.widgets.labels import Wrapped, line_height
from shelter_app.ui.widgets.people_view import PeopleView
from shelter_app.ui.widgets.settling_edit import SettlingEdit
from shelter_app.ui.widgets.stay_words import shelf_word

_ALWAYS = frozenset({Shelf.HERE, Shelf.AWAY, Shelf.ALL})
"""The shelves for which there is room at every text size; the others are found under すべて."""
NARROW = 34
"""Lines of text that the screen is wide; below, the camera and the names of keys give way."""


class PeopleParts(QWidget):
    """Everything on the screen, without any of its meaning."""

    shelf_taken = Signal(object)

    def __init__(
        self,
        now: Callable[[], datetime],
        camera: CameraPresenter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._compact = False
        self._drawn: object = None
        self._camera = CameraView(camera)
        self.edit = SettlingEdit()
        self.edit.setPlaceholderText(self.tr("お名前・読みがな・受付票の番号・区画"))
        self.edit.setAccessibleName(self.tr("避難者を探す"))
        self.shelves = {shelf: self._shelf(shelf) for shelf in Shelf}
        self._group = QButtonGroup(self)
        for button in self.shelves.values():
            self._group.addButton(button)
        self.view = PeopleView(now)
        self.view.setAccessibleName(self.tr("避難者の一覧"))
        self._advice = Wrapped(ink="muted")
        self.banner = Banner()
        self.back = Button(self.tr("もどる"), icon="back", key="Esc")
        self.untick = Button(self.tr("印を消す"))
        self.call = Button(self.tr("点呼"))
        self.main = MainButton("", icon="check", key="Enter")
        self._lay_out()

    def arrange(self, width: int) -> None:
        """Fit the parts to a width in pixels."""
        self._compact = compact = width < NARROW * line_height()
        self._camera.setVisible(not compact)
        self.back.brief(on=compact)
        self.main.hide_key(on=compact)

    def render_figures(self, figures: Mapping[Shelf, int], taken: Shelf | None) -> None:
        """Draw how many stand on each shelf, and which one is shown.

        Words that change lay the screen out anew, so that the same ones are left alone.
        """
        drawn = (dict(figures), taken, self._compact)
        if drawn == self._drawn:
            return
        self._drawn = drawn
        self._group.setExclusive(False)
        for shelf, button in self.shelves.items():
            button.say(f"{shelf_word(shelf)} {figures.get(shelf, 0)}")
            button.setChecked(shelf is taken)
            button.setVisible(not self._compact or shelf in _ALWAYS or shelf is taken)
        self._group.setExclusive(taken is not None)

    def advise(self, text: str) -> None:
        """Say something in the place of an empty list."""
        self._advice.setVisible(bool(text))
        self._advice.setText(text)

    def _shelf(self, shelf: Shelf) -> SlimButton:
        button = SlimButton(shelf_word(shelf))
        button.setCheckable(True)
        button.clicked.connect(lambda: self.shelf_taken.emit(shelf))
        return button

    def _lay_out(self) -> None:
        self._camera.setFixedSize(line_height() * 7, line_height() * 4)
        shelves = FlowLayout(gap=round(line_height() * 0.15))
        for button in self.shelves.values():
            shelves.addWidget(button)
        asking = column(gap=0.3)
        asking.addWidget(self.edit)
        asking.addLayout(shelves)
        upper = row(gap=0.5)
        upper.addWidget(self._camera)
        upper.addLayout(asking, 1)
        whole = stacked(self, gap=0.4, edge=0.5)
        whole.addLayout(upper)
        whole.addWidget(self._advice)
        whole.addWidget(self.view, 1)
        whole.addWidget(self.banner)
        foot = row(gap=0.4)
        foot.addWidget(self.back)
        foot.addWidget(self.untick)
        foot.addWidget(self.call)
        foot.addStretch(1)
        foot.addWidget(self.main)
        whole.addLayout(foot)
