"""The corner of the people once they are here: the list, one person, and where they go."""

from collections.abc import Callable, Mapping, Sequence

from typing_extensions import override

from shelter_app.application.stay.shown import Known, Recorded, Staying
from shelter_app.domain.ids import Subject
from shelter_app.ui.app.corner import Corner, Site
from shelter_app.ui.presenters.groups import GroupPresenter
from shelter_app.ui.presenters.menu import Errand, MenuEntry
from shelter_app.ui.presenters.moving import MovePresenter
from shelter_app.ui.presenters.people import PeoplePresenter
from shelter_app.ui.presenters.person import PersonPresenter
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.presenters.rollcall import CallPresenter
from shelter_app.ui.presenters.undoing import UndoPresenter
from shelter_app.ui.screens.amend import AmendScreen
from shelter_app.ui.screens.groups import GroupScreen
from shelter_app.ui.screens.hand_over import HandOverScreen
from shelter_app.ui.screens.moving.screen import MovingScreen
from shelter_app.ui.screens.people.screen import PeoplePresenters, PeopleScreen
from shelter_app.ui.screens.person.screen import PersonPresenters, PersonScreen
from shelter_app.ui.screens.rollcall.screen import CallScreen
from shelter_app.ui.widgets.screen import Screen


class PeopleCorner(Corner):
    """避難者."""

    def __init__(self, site: Site) -> None:
        self._site = site
        stays, vault, owner = site.cases.stays, site.around.vault, site.owner
        self.undo = UndoPresenter(stays.undo, vault, owner)
        self.people = PeoplePresenter(stays, site.around.reads, owner)
        self.person = PersonPresenter(stays, vault, self.undo, owner)
        self.moving = MovePresenter(stays, vault, self.undo, site.around.clock, owner)
        self.groups = GroupPresenter(site.cases.groups, vault, self.undo, owner)
        self.calls = CallPresenter(site.cases.calls, vault, self.undo, owner)
        self._from = Place.PEOPLE
        self.people.opened.connect(self._open)
        self.people.nobody.connect(self.undo.calm)
        self.person.moving.connect(lambda people: self._move(people, Place.PERSON))
        self.moving.recorded.connect(self._moved)
        self.moving.given_up.connect(self._return)

    @override
    def places(self) -> Mapping[Place, Callable[[], Screen]]:
        return {
            Place.PEOPLE: self._make_list,
            Place.PERSON: self._make_person,
            Place.MOVING: lambda: MovingScreen(self.moving, self._site.around.clock),
            Place.AMEND: lambda: AmendScreen(self.person, self._site.navigator),
            Place.GROUPS: self._make_groups,
            Place.ROLL_CALL: self._make_call,
            Place.HAND_OVER: lambda: HandOverScreen(self.person, self._site.navigator),
        }

    @override
    def errands(self) -> Sequence[MenuEntry]:
        go = self._site.navigator.go
        return (
            MenuEntry(Errand.PEOPLE, lambda: go(Place.PEOPLE)),
            MenuEntry(Errand.GROUPS, lambda: go(Place.GROUPS)),
            MenuEntry(Errand.ROLL_CALL, lambda: go(Place.ROLL_CALL)),
        )

    @override
    def leave(self) -> None:
        holders = (self.people, self.person, self.moving, self.groups, self.calls, self.undo)
        for presenter in holders:
            presenter.leave()

    @override
    def reload(self) -> None:
        self.people.load()
        self.person.reload()
        self.groups.load()
        self.calls.load()

    def _make_groups(self) -> Screen:
        site = self._site
        return GroupScreen(self.groups, self.undo, site.around.clock, site.navigator)

    def _make_call(self) -> Screen:
        site = self._site
        return CallScreen(self.calls, self.undo, site.around.clock, site.navigator)

    def _make_list(self) -> Screen:
        site = self._site
        presenters = PeoplePresenters(self.people, self.undo, site.camera)
        screen = PeopleScreen(presenters, site.around.clock, site.navigator)
        screen.moving.connect(lambda people: self._move(people, Place.PEOPLE))
        return screen

    def _make_person(self) -> Screen:
        site = self._site
        presenters = PersonPresenters(self.person, self.undo, site.camera)
        screen = PersonScreen(presenters, site.around.clock, site.navigator)
        screen.scanned.connect(self.people.scanned)
        self.people.nobody.connect(screen.put_away)
        screen.amending.connect(self._amend)
        screen.handing_over.connect(lambda: site.navigator.go(Place.HAND_OVER))
        return screen

    def _open(self, ref: Subject, known: Known) -> None:
        self.person.open(ref, known)
        self._site.navigator.go(Place.PERSON)

    def _amend(self, attribute: str) -> None:
        self.person.begin_amending(attribute)
        self._site.navigator.go(Place.AMEND)

    def _move(self, people: tuple[Staying, ...], place: Place) -> None:
        self._from = place
        self.moving.begin(people)
        self._site.navigator.go(Place.MOVING)

    def _moved(self, done: Recorded, _: object) -> None:
        self.people.recorded(done)
        if self._from is Place.PERSON:
            self.person.recorded(done)
        self._return()

    def _return(self) -> None:
        self._site.navigator.go(self._from)
