"""The corner where records that may be of one person are settled."""

from collections.abc import Callable, Mapping, Sequence

from typing_extensions import override

from shelter_app.domain.deeds import Deed
from shelter_app.ui.app.corner import Corner, Site
from shelter_app.ui.presenters.doubles import DoublesPresenter
from shelter_app.ui.presenters.menu import Errand, MenuEntry
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.presenters.session import SessionState
from shelter_app.ui.screens.doubles import DoublesScreen
from shelter_app.ui.widgets.screen import Screen


class DoublesCorner(Corner):
    """同じ人の可能性."""

    def __init__(self, site: Site) -> None:
        self._site = site
        around = site.around
        self.presenter = DoublesPresenter(
            site.cases.doubles, around.chores, around.vault, site.owner
        )

    @override
    def places(self) -> Mapping[Place, Callable[[], Screen]]:
        return {Place.DOUBLES: lambda: DoublesScreen(self.presenter, self._site.navigator)}

    @override
    def errands(self) -> Sequence[MenuEntry]:
        go = self._site.navigator.go
        return (MenuEntry(Errand.DOUBLES, lambda: go(Place.DOUBLES), _may_list),)

    @override
    def leave(self) -> None:
        self.presenter.leave()


def _may_list(seat: SessionState) -> bool:
    """Whoever may not see everybody in one list does not see them by pairs either."""
    return Deed.LIST_EVACUEES in seat.permissions
