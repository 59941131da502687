"""The corner where a drill becomes the real thing."""

from collections.abc import Callable, Mapping, Sequence

from typing_extensions import override

from shelter_app.domain.deeds import Deed
from shelter_app.ui.app.corner import Corner, Site
from shelter_app.ui.presenters.menu import Errand, MenuEntry
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.presenters.real import RealPresenter
from shelter_app.ui.presenters.session import SessionState
from shelter_app.ui.screens.real import RealScreen
from shelter_app.ui.widgets.screen import Screen


class RealCorner(Corner):
    """ここから本番."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self.presenter = RealPresenter(site.cases.real, site.around.vault, site.owner)

    @override
    def places(self) -> Mapping[Place, Callable[[], Screen]]:
        return {Place.REAL: lambda: RealScreen(self.presenter, self._site.navigator)}

    @override
    def errands(self) -> Sequence[MenuEntry]:
        go = self._site.navigator.go
        return (MenuEntry(Errand.BEGIN_REAL, lambda: go(Place.REAL), _may_begin),)

    @override
    def leave(self) -> None:
        self.presenter.leave()


def _may_begin(seat: SessionState) -> bool:
    return seat.facts.drill and Deed.NAME_OPERATORS in seat.permissions
