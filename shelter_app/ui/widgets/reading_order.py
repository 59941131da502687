"""Tab follows the eye: controls are reached in the order in which they lie on the screen."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QStackedWidget, QWidget


def set_reading_order(root: QWidget) -> list[QWidget]:
    """Chain and return every control under ``root``; lists that grew are found again."""
    controls = list(_controls(root))
    for one, following in pairwise(controls):
        QWidget.setTabOrder(one, following)
    return controls


def _controls(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None:
            yield from _controls(inside)
    elif isinstance(widget, QStackedWidget):
        for place in range(widget.count()):
            face = widget.widget(place)
            if face is not None:
                yield from _controls(face)
    else:
        layout = widget.layout()
        if layout is not None:
            yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _controls(widget)
        elif inner is not None:
            yield from _laid_out(inner)
