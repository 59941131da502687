"""The corner of the second copy on a stick."""

from collections.abc import Callable, Mapping, Sequence

from typing_extensions import override

from shelter_app.ui.app.corner import Corner, Site
from shelter_app.ui.presenters.copying import CopyPresenter
from shelter_app.ui.presenters.menu import Errand, MenuEntry
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.screens.copying import CopyScreen
from shelter_app.ui.widgets.screen import Screen


class CopyingCorner(Corner):
    """控え(USB)."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self.presenter = CopyPresenter(site.cases.copying, site.around.reads, site.owner)

    @override
    def places(self) -> Mapping[Place, Callable[[], Screen]]:
        return {Place.COPY: lambda: CopyScreen(self.presenter, self._site.navigator)}

    @override
    def errands(self) -> Sequence[MenuEntry]:
        return (MenuEntry(Errand.COPY, lambda: self._site.navigator.go(Place.COPY)),)

    @override
    def leave(self) -> None:
        self.presenter.leave()
