"""The corner of telling people: inquiries, messages that wait, hand-over notes."""

from collections.abc import Callable, Mapping, Sequence

from typing_extensions import override

from shelter_app.domain.deeds import Deed
from shelter_app.ui.app.corner import Corner, Site
from shelter_app.ui.presenters.inquiries import InquiryPresenter
from shelter_app.ui.presenters.menu import Errand, MenuEntry
from shelter_app.ui.presenters.notes import NotesPresenter
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.presenters.session import SessionState
from shelter_app.ui.screens.inquiries.ask_screen import AskScreen
from shelter_app.ui.screens.inquiries.waiting_screen import BringScreen, WaitingScreen
from shelter_app.ui.screens.notes import NotesScreen
from shelter_app.ui.widgets.screen import Screen


class TellingCorner(Corner):
    """照会・申し送り."""

    def __init__(self, site: Site) -> None:
        self._site = site
        finding, vault = site.cases.finding, site.around.vault
        self.asking = InquiryPresenter(finding.inquiries, vault, site.owner)
        self.bringing = InquiryPresenter(finding.inquiries, vault, site.owner)
        self.notes = NotesPresenter(finding.notes, vault, site.owner)

    @override
    def places(self) -> Mapping[Place, Callable[[], Screen]]:
        clock, go = self._site.around.clock, self._site.navigator
        return {
            Place.INQUIRY_NEW: lambda: AskScreen(self.asking, go),
            Place.INQUIRIES: lambda: WaitingScreen(self.bringing, clock, go),
            Place.INQUIRY: lambda: BringScreen(self.bringing, go),
            Place.NOTES: lambda: NotesScreen(self.notes, clock, go),
        }

    @override
    def errands(self) -> Sequence[MenuEntry]:
        go = self._site.navigator
        return (
            MenuEntry(Errand.INQUIRY, lambda: go.go(Place.INQUIRY_NEW)),
            MenuEntry(Errand.INQUIRIES, lambda: go.go(Place.INQUIRIES), _may_tell),
            MenuEntry(Errand.NOTES, lambda: go.go(Place.NOTES)),
        )

    @override
    def leave(self) -> None:
        self.asking.leave()
        self.bringing.leave()
        self.notes.leave()


def _may_tell(seat: SessionState) -> bool:
    return Deed.TELL in seat.permissions
