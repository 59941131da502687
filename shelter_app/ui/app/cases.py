"""The corner of reports and requests."""

from collections.abc import Callable, Mapping, Sequence

from typing_extensions import override

from shelter_app.ui.app.corner import Corner, Site
from shelter_app.ui.presenters.cases import CasesPresenter
from shelter_app.ui.presenters.menu import Errand, MenuEntry
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.screens.cases.case_screen import CaseScreen
from shelter_app.ui.screens.cases.list_screen import CasesScreen
from shelter_app.ui.screens.cases.new_screen import NewCaseScreen
from shelter_app.ui.widgets.screen import Screen


class CasesCorner(Corner):
    """通報."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self.presenter = CasesPresenter(site.cases.finding.cases, site.around.vault, site.owner)

    @override
    def places(self) -> Mapping[Place, Callable[[], Screen]]:
        site = self._site
        clock, go = site.around.clock, site.navigator
        return {
            Place.CASES: lambda: CasesScreen(self.presenter, clock, go),
            Place.CASE: lambda: CaseScreen(self.presenter, clock, go),
            Place.CASE_NEW: lambda: NewCaseScreen(self.presenter, go),
        }

    @override
    def errands(self) -> Sequence[MenuEntry]:
        return (MenuEntry(Errand.CASES, lambda: self._site.navigator.go(Place.CASES)),)

    @override
    def leave(self) -> None:
        self.presenter.leave()

    @override
    def reload(self) -> None:
        self.presenter.load()
