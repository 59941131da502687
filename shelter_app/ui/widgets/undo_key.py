"""Ctrl+Z on a screen, except where it belongs to a text that is being typed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override


class UndoKey(QObject):
    """Watch the boxes of one screen, and the screen itself."""

    def __init__(self, screen: QWidget, run: Callable[[], None], *watched: QWidget) -> None:
        super().__init__(screen)
        self._run = run
        for one in (screen, *watched):
            one.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if not event.matches(QKeySequence.StandardKey.Undo):
            return False
        if isinstance(watched, QLineEdit) and watched.text():
            return False
        self._run()
        return True
