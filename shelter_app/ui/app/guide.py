"""The corner of the page that explains the desk."""

from collections.abc import Callable, Mapping, Sequence

from typing_extensions import override

from shelter_app.ui.app.corner import Corner, Site
from shelter_app.ui.presenters.menu import Errand, MenuEntry
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.screens.guide import GuideScreen
from shelter_app.ui.widgets.screen import Screen


class GuideCorner(Corner):
    """使い方."""

    def __init__(self, site: Site) -> None:
        self._site = site

    @override
    def places(self) -> Mapping[Place, Callable[[], Screen]]:
        return {Place.GUIDE: lambda: GuideScreen(self._site.navigator)}

    @override
    def errands(self) -> Sequence[MenuEntry]:
        return (MenuEntry(Errand.GUIDE, lambda: self._site.navigator.go(Place.GUIDE)),)
