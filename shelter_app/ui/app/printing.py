"""The corner where papers are made."""

from collections.abc import Callable, Mapping, Sequence

from typing_extensions import override

from shelter_app.application.prints.shown import Wanted
from shelter_app.ui.app.corner import Corner, Site
from shelter_app.ui.presenters.hurry import HurryPresenter
from shelter_app.ui.presenters.issued import IssuedPresenter
from shelter_app.ui.presenters.menu import Errand, MenuEntry
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.presenters.printing import PrintPresenter
from shelter_app.ui.screens.hurry import HurryScreen
from shelter_app.ui.screens.issued import IssuedScreen
from shelter_app.ui.screens.printing import PrintScreen
from shelter_app.ui.screens.sheet import SheetScreen
from shelter_app.ui.widgets.screen import Screen


class PrintingCorner(Corner):
    """印刷."""

    def __init__(self, site: Site) -> None:
        self._site = site
        papers, lane = site.cases.papers, site.around.printing
        self.presenter = PrintPresenter(papers, lane, site.owner)
        self.issued = IssuedPresenter(papers, lane, site.owner)
        self.hurry = HurryPresenter(papers, lane, site.owner)

    @override
    def places(self) -> Mapping[Place, Callable[[], Screen]]:
        go = self._site.navigator
        return {
            Place.PRINT: lambda: PrintScreen(self.presenter, go),
            Place.SHEET: lambda: SheetScreen(self.presenter, go),
            Place.PRINTS: lambda: IssuedScreen(self.issued, go),
            Place.HURRY: lambda: HurryScreen(self.hurry, go),
        }

    @override
    def errands(self) -> Sequence[MenuEntry]:
        return (MenuEntry(Errand.PRINT, lambda: self._site.navigator.go(Place.PRINT)),)

    def bring(self, wanted: Wanted, came_from: Place) -> None:
        """Make a sheet that was asked for elsewhere, and show it; back leads there again."""
        self.presenter.bring(wanted, came_from)
        self._site.navigator.go(Place.SHEET)

    @override
    def leave(self) -> None:
        self.presenter.leave()
        self.issued.leave()
        self.hurry.leave()
