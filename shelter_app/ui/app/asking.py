"""The corner of the pointing cards."""

from collections.abc import Callable, Mapping, Sequence

from typing_extensions import override

from shelter_app.ui.app.corner import Corner, Site
from shelter_app.ui.presenters.asking import AskingPresenter, read_cards
from shelter_app.ui.presenters.menu import Errand, MenuEntry
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.screens.asking import AskingScreen
from shelter_app.ui.widgets.look import worn
from shelter_app.ui.widgets.screen import Screen


class AskingCorner(Corner):
    """ことばの指さしカード."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self.presenter = AskingPresenter(read_cards(worn().questions()), site.owner)

    @override
    def places(self) -> Mapping[Place, Callable[[], Screen]]:
        return {Place.ASKING: lambda: AskingScreen(self.presenter, self._site.navigator)}

    @override
    def errands(self) -> Sequence[MenuEntry]:
        go = self._site.navigator.go
        return (MenuEntry(Errand.ASK_BY_POINTING, lambda: go(Place.ASKING)),)

    @override
    def leave(self) -> None:
        self.presenter.leave()
