"""The corner where a municipality's register is brought in."""

from collections.abc import Callable, Mapping, Sequence

from typing_extensions import override

from shelter_app.domain.deeds import Deed
from shelter_app.ui.app.corner import Corner, Site
from shelter_app.ui.presenters.bringing import BringingPresenter
from shelter_app.ui.presenters.menu import Errand, MenuEntry
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.presenters.session import SessionState
from shelter_app.ui.screens.bringing.screen import BringingScreen
from shelter_app.ui.widgets.screen import Screen


class BringingCorner(Corner):
    """名簿を取り込む."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self.presenter = BringingPresenter(site.cases.bringing, site.around.chores, site.owner)

    @override
    def places(self) -> Mapping[Place, Callable[[], Screen]]:
        return {Place.BRINGING: lambda: BringingScreen(self.presenter, self._site.navigator)}

    @override
    def errands(self) -> Sequence[MenuEntry]:
        go = self._site.navigator.go
        return (MenuEntry(Errand.BRING_REGISTER, lambda: go(Place.BRINGING), _may_bring),)

    @override
    def leave(self) -> None:
        self.presenter.leave()


def _may_bring(seat: SessionState) -> bool:
    return Deed.INSTALL_REGISTER in seat.permissions and seat.facts.register_open
