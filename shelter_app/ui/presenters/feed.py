"""The way from any thread to a screen that wants to read again."""

from PySide6.QtCore import QObject, Qt, Signal, Slot


class Feed(QObject):
    """Tell screens that something in the store changed; a crowd of changes is told once."""

    changed = Signal()
    _poked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pending = False
        # Queued, so that also changes told from this thread wait for each other.
        self._poked.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def poke(self) -> None:
        """Say that something changed; callable from every thread."""
        if not self._pending:
            self._pending = True
            self._poked.emit()

    @Slot()
    def _tell(self) -> None:
        self._pending = False
        self.changed.emit()
