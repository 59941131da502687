"""The corner where matches with the register are decided."""

from collections.abc import Callable, Mapping, Sequence

from typing_extensions import override

from shelter_app.ui.app.corner import Corner, Site
from shelter_app.ui.presenters.match import MatchPresenter
from shelter_app.ui.presenters.menu import Errand, MenuEntry
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.screens.match.screen import MatchScreen
from shelter_app.ui.widgets.screen import Screen


class MatchingCorner(Corner):
    """名簿との照合."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self.presenter = MatchPresenter(site.cases.matching, site.around.vault, site.owner)

    @override
    def places(self) -> Mapping[Place, Callable[[], Screen]]:
        site = self._site
        return {Place.MATCH: lambda: MatchScreen(self.presenter, site.session, site.navigator)}

    @override
    def errands(self) -> Sequence[MenuEntry]:
        return (MenuEntry(Errand.MATCH, lambda: self._site.navigator.go(Place.MATCH)),)

    @override
    def leave(self) -> None:
        self.presenter.leave()
