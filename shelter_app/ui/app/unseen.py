"""The corner of those whom nobody has seen."""

from collections.abc import Callable, Mapping, Sequence

from typing_extensions import override

from shelter_app.domain.deeds import Deed
from shelter_app.ui.app.corner import Corner, Site
from shelter_app.ui.presenters.menu import Errand, MenuEntry
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.presenters.session import SessionState
from shelter_app.ui.presenters.unseen import UnseenPresenter
from shelter_app.ui.presenters.unseen_page import UnseenPagePresenter
from shelter_app.ui.screens.unseen.list_screen import UnseenScreen
from shelter_app.ui.screens.unseen.page_screen import UnseenPageScreen
from shelter_app.ui.screens.unseen.send_screen import SendScreen
from shelter_app.ui.widgets.screen import Screen


class UnseenCorner(Corner):
    """安否未確認."""

    def __init__(self, site: Site) -> None:
        self._site = site
        around, unseen = site.around, site.cases.finding.unseen
        self.presenter = UnseenPresenter(unseen, around.reads, around.vault, site.owner)
        self.page = UnseenPagePresenter(unseen, around.reads, around.vault, site.owner)

    @override
    def places(self) -> Mapping[Place, Callable[[], Screen]]:
        clock, go = self._site.around.clock, self._site.navigator
        return {
            Place.UNSEEN: self._list,
            Place.UNSEEN_PAGE: lambda: UnseenPageScreen(self.page, clock, go, self._may_print),
            Place.UNSEEN_SEND: lambda: SendScreen(self.presenter, clock, go),
        }

    @override
    def errands(self) -> Sequence[MenuEntry]:
        go = self._site.navigator
        return (MenuEntry(Errand.UNSEEN, lambda: go.go(Place.UNSEEN), _may_see),)

    @override
    def leave(self) -> None:
        self.presenter.leave()
        self.page.leave()

    @override
    def reload(self) -> None:
        self.presenter.load()

    def _may_print(self) -> bool:
        allowed = self._site.session.state.permissions
        return Deed.PRINT_REGISTER in allowed and Deed.SEE_REASONS in allowed

    def _list(self) -> UnseenScreen:
        screen = UnseenScreen(self.presenter, self._site.around.clock, self._site.navigator)
        screen.opening.connect(self.page.open)
        return screen


def _may_see(seat: SessionState) -> bool:
    return Deed.SEE_REGISTER in seat.permissions
