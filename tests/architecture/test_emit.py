"""PySide6 6.12.0 loses a reference to ``True`` with each emit and kills a long-lived process."""

import sys

from PySide6.QtCore import QObject, Signal

EMITS = 200
FEW = 50


class Bell(QObject):
    """Something that emits."""

    rung = Signal(object)


def test_emitting_costs_no_reference_to_true() -> None:
    bell = Bell()
    heard: list[object] = []
    bell.rung.connect(heard.append)
    before = sys.getrefcount(True)
    for _ in range(EMITS):
        bell.rung.emit("ring")
    assert len(heard) == EMITS
    assert before - sys.getrefcount(True) < FEW
