"""The people on the desk, one line each."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from shelter_app.ui.presenters.party import Party
from shelter_app.ui.widgets.frames import Scrolled, stacked
from shelter_app.ui.widgets.labels import WrappedSmall
from shelter_app.ui.widgets.person_row import PersonRow
from shelter_app.ui.widgets.words import name_of, standing_word

if TYPE_CHECKING:
    from shelter_app.domain.ids import Subject


class PeopleList(QWidget):
    """Lines are kept and redrawn, so that a card and a key are answered at once."""

    cycled = Signal(int)
    whereabouts = Signal(int, str)
    spoken_of = Signal(int)
    """The card of one person is wanted."""
    reported = Signal(int)
    overflowed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PersonRow] = []
        self._people: tuple[Subject, ...] = ()
        inside = QWidget()
        self._column = stacked(inside, gap=0.3)
        self._ask = WrappedSmall(
            self.tr("はじめに: 熱・せき・けがのある人、薬や機器が要る人は → 0"), ink="muted"
        )
        self._column.addWidget(self._ask)
        self._column.addStretch(1)
        self._scroll = Scrolled(inside)
        stacked(self, gap=0).addWidget(self._scroll)
        self.setAccessibleName(self.tr("受付する人"))

    def arrange(self, *, compact: bool) -> None:
        """Leave the question out where a large text leaves room for the people only."""
        self._ask.setVisible(not compact)

    def render_party(self, party: Party, marked: int = 0) -> None:
        """Draw a party."""
        while len(self._rows) < len(party.rows):
            self._add(len(self._rows))
        self._announce(party)
        for widget in self._rows[len(party.rows) :]:
            widget.forget()
        for number, (widget, person) in enumerate(zip(self._rows, party.rows, strict=False)):
            widget.render_row(person, marked=number == marked)

    def _announce(self, party: Party) -> None:
        people = tuple(row.line.ref for row in party.rows)
        if people != self._people:
            self._people = people
            words = "、".join(
                f"{name_of(row.line)} {standing_word(row.standing)}" for row in party.rows
            )
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _add(self, index: int) -> None:
        widget = PersonRow(index + 1)
        widget.cycled.connect(lambda: self.cycled.emit(index))
        widget.whereabouts.connect(lambda text: self.whereabouts.emit(index, text))
        widget.spoken_of.connect(lambda: self.spoken_of.emit(index))
        widget.overflowed.connect(self.overflowed)
        widget.reported.connect(lambda: self.reported.emit(index))
        self._rows.append(widget)
        self._column.insertWidget(index + 1, widget)
