"""The corner where paper is typed in."""

from collections.abc import Callable, Mapping, Sequence

from typing_extensions import override

from shelter_app.ui.app.corner import Corner, Site
from shelter_app.ui.presenters.keying import KeyingPresenter
from shelter_app.ui.presenters.menu import Errand, MenuEntry
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.screens.keying import KeyingScreen
from shelter_app.ui.widgets.screen import Screen


class KeyingCorner(Corner):
    """紙の記録を入力."""

    def __init__(self, site: Site) -> None:
        self._site = site
        around = site.around
        self.presenter = KeyingPresenter(site.cases.keying, around.clock, around.vault, site.owner)

    @override
    def places(self) -> Mapping[Place, Callable[[], Screen]]:
        return {Place.KEYING: lambda: KeyingScreen(self.presenter, self._site.navigator)}

    @override
    def errands(self) -> Sequence[MenuEntry]:
        return (MenuEntry(Errand.KEYING, lambda: self._site.navigator.go(Place.KEYING)),)

    @override
    def leave(self) -> None:
        self.presenter.leave()
