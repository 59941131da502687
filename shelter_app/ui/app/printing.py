"""The corner where papers are made."""

from collections.abc import Callable, Mapping, Sequence

from typing_extensions import override

from shelter_app.ui.app.corner import Corner, Site
from shelter_app.ui.presenters.menu import Errand, MenuEntry
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.presenters.printing import PrintPresenter
from shelter_app.ui.screens.printing import PrintScreen
from shelter_app.ui.widgets.screen import Screen


class PrintingCorner(Corner):
    """印刷."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self.presenter = PrintPresenter(site.cases.papers, site.around.printing, site.owner)

    @override
    def places(self) -> Mapping[Place, Callable[[], Screen]]:
        return {Place.PRINT: lambda: PrintScreen(self.presenter, self._site.navigator)}

    @override
    def errands(self) -> Sequence[MenuEntry]:
        return (MenuEntry(Errand.PRINT, lambda: self._site.navigator.go(Place.PRINT)),)

    @override
    def leave(self) -> None:
        self.presenter.leave()
