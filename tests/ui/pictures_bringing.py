"""The import of a register, to be looked at."""

from collections.abc import Iterator
from pathlib import Path

from shelter_app.ui.app.bringing import BringingCorner
from shelter_app.ui.presenters.places import Place
from tests.ui.rig import Rig


def scenes_of_bringing(rig: Rig) -> Iterator[str]:
    """Lead through the import."""
    presenter = rig.window.corner_of(BringingCorner).presenter
    rig.window.navigator.go(Place.BRINGING)
    yield "bringing_1_file"
    presenter.choose(Path("名簿.csv"))
    rig.settle()
    yield "bringing_2_columns"
    presenter.rehearse()
    presenter._progressed(120)
    yield "bringing_3_reading"
    rig.settle()
    yield "bringing_4_rehearsed"
    presenter.bring_in()
    rig.settle()
    yield "bringing_5_done"
    rig.window.navigator.go(Place.REAL)
    rig.settle()
    yield "real"
    rig.window.navigator.go(Place.CAMERAS)
    rig.settle()
    yield "cameras"
