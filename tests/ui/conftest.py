"""What every test of the screens needs: no display, and one look."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from shelter_app.ui.widgets.look import Choice
from shelter_app.ui.widgets.tokens import Scheme
from tests.ui.rig import Rig, dress


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say that its windows have no size hints: it means nothing."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


@pytest.fixture
def dressed(qapp: QApplication) -> QApplication:
    """The application in the light look at 100 %."""
    dress(Choice(Scheme.LIGHT))
    return qapp


@pytest.fixture
def rig(dressed: QApplication) -> Iterator[Rig]:
    """A whole window on fakes, shown, at the opening screen."""
    rig = Rig()
    rig.begin()
    yield rig
    rig.close()


@pytest.fixture
def at_desk(rig: Rig) -> Rig:
    """The window with somebody at the desk."""
    rig.sign_in()
    return rig
