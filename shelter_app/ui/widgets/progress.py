"""A calm bar for work that takes a while."""

from PySide6.QtWidgets import QProgressBar, QWidget


class Progress(QProgressBar):
    """Per cent of a piece of work; hidden while there is none."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, 100)
        self.setAccessibleName(name)
        self.hide()

    def render_percent(self, percent: int | None) -> None:
        """Show how far it is; None hides the bar."""
        self.setVisible(percent is not None)
        if percent is not None:
            self.setValue(percent)
