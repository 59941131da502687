"""The scenes of typing in paper."""

from collections.abc import Iterator

from shelter_app.ui.app.keying import KeyingCorner
from shelter_app.ui.presenters.keying import Sort
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.screens.keying import KeyingScreen
from tests.ui.rig import Rig


def scenes_keying(rig: Rig) -> Iterator[str]:
    """Lead the window through typing in paper; somebody sits at the desk."""
    presenter = rig.window.corner_of(KeyingCorner).presenter
    rig.window.navigator.go(Place.KEYING)
    rig.settle()
    yield "keying_came"
    screen = rig.screen(Place.KEYING)
    assert isinstance(screen, KeyingScreen)
    presenter.number("5")
    rig.settle()
    yield "keying_before"
    presenter.time("2:00")
    for name, text in (("name", "山田 花子"), ("sex", "2"), ("needs", "37")):
        screen.boxes[name].setText(text)
    presenter.look_for("山田 花子")
    rig.settle()
    yield "keying_same_person"
    for sort in (Sort.WENT, Sort.COUNTED, Sort.CALLED):
        presenter.choose_sort(sort)
        rig.settle()
        yield f"keying_{sort.name.lower()}"
    presenter.leave()
    screen._clear()
    rig.window.navigator.go(Place.DESK)
