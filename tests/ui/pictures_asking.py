"""Pointing cards, to be looked at."""

from collections.abc import Iterator

from shelter_app.ui.app.asking import AskingCorner
from shelter_app.ui.presenters.asking import Answer
from shelter_app.ui.presenters.places import Place
from tests.ui.rig import Rig


def scenes_of_asking(rig: Rig) -> Iterator[str]:
    """Ask in a few languages."""
    presenter = rig.window.corner_of(AskingCorner).presenter
    rig.window.navigator.go(Place.ASKING)
    yield "asking_languages"
    for code in ("ja-easy", "zh-Hans", "ne", "vi"):
        presenter.speak(code)
        presenter.answer(Answer.YES)
        yield f"asking_{code}"
    presenter.leave()
