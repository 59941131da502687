"""The corner where the camera is chosen."""

from collections.abc import Callable, Mapping, Sequence

from typing_extensions import override

from shelter_app.ui.app.corner import Corner, Site
from shelter_app.ui.presenters.cameras import CamerasPresenter
from shelter_app.ui.presenters.menu import Errand, MenuEntry
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.screens.cameras import CamerasScreen
from shelter_app.ui.widgets.screen import Screen


class CamerasCorner(Corner):
    """カメラを選ぶ."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self.presenter = CamerasPresenter(site.cases.cameras, site.around.chores, site.owner)

    @override
    def places(self) -> Mapping[Place, Callable[[], Screen]]:
        return {Place.CAMERAS: lambda: CamerasScreen(self.presenter, self._site.navigator)}

    @override
    def errands(self) -> Sequence[MenuEntry]:
        go = self._site.navigator.go
        return (MenuEntry(Errand.CHOOSE_CAMERA, lambda: go(Place.CAMERAS)),)

    @override
    def leave(self) -> None:
        self.presenter.leave()
