"""A wide button that holds several texts."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from shelter_app.ui.widgets.buttons import CardButton
from shelter_app.ui.widgets.labels import Text, line_height


class RichButton(CardButton):
    """Put labels into ``inside``; the whole face is one target."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(name)
        self.inside = QHBoxLayout(self)
        edge = round(line_height() * 0.45)
        self.inside.setContentsMargins(2 * edge, edge, 2 * edge, edge)
        self.inside.setSpacing(round(line_height() * 0.6))
        self.setCheckable(True)
        self.setAutoExclusive(False)

    def mark(self, *, on: bool) -> None:
        """Mark the button as the one that Enter means, its texts in the right ink."""
        self.setChecked(on)
        for label in self.findChildren(Text):
            if not label.property("mark"):
                label.set_ink("on_chosen" if on else "")

    def settle(self) -> None:
        """Let clicks through the labels; call when all are in."""
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def nextCheckState(self) -> None:
        """A click chooses; it never unmarks."""

    @override
    def sizeHint(self) -> QSize:
        return self.inside.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self.inside.minimumSize()
