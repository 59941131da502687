"""The corner of the exchange with headquarters and neighbours."""

from collections.abc import Callable, Mapping, Sequence

from typing_extensions import override

from shelter_app.ui.app.corner import Corner, Site
from shelter_app.ui.presenters.exchange import ExchangePresenter
from shelter_app.ui.presenters.menu import Errand, MenuEntry
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.screens.exchange import ExchangeScreen
from shelter_app.ui.widgets.screen import Screen


class ExchangingCorner(Corner):
    """本部."""

    def __init__(self, site: Site) -> None:
        self._site = site
        cases, around = site.cases, site.around
        self.presenter = ExchangePresenter(cases.exchange, cases.bundles, around.chores, site.owner)

    @override
    def places(self) -> Mapping[Place, Callable[[], Screen]]:
        return {Place.HQ: lambda: ExchangeScreen(self.presenter, self._site.navigator)}

    @override
    def errands(self) -> Sequence[MenuEntry]:
        return (MenuEntry(Errand.HQ, lambda: self._site.navigator.go(Place.HQ)),)

    @override
    def leave(self) -> None:
        self.presenter.leave()
