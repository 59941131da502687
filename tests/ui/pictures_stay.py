"""The places of the people once they are here, as scenes."""

from collections.abc import Iterator

from shelter_app.application.stay.rollcall import Answer
from shelter_app.application.stay.shown import Shelf
from shelter_app.ui.app.people import PeopleCorner
from shelter_app.ui.presenters.moving import Move
from shelter_app.ui.presenters.places import Place
from tests.ui.fakes_stay import HIROMI, OTHER_HIROMI
from tests.ui.rig import Rig
from tests.ui.samples import SHIGERU


def scenes_stay(rig: Rig) -> Iterator[str]:
    """Lead the window through the list, one person's page, and where they go."""
    corner = rig.window.corner_of(PeopleCorner)
    rig.window.navigator.go(Place.PEOPLE)
    rig.settle()
    yield "people_here"
    corner.people.take(Shelf.OVERDUE)
    corner.people.tick(0)
    yield "people_ticked"
    corner.people.untick()
    corner.people.ask("だれか")
    rig.settle()
    yield "people_nobody"
    corner.people.ask("")
    yield from _person(rig, corner)
    yield from _moving(rig, corner)
    yield from _groups(rig, corner)
    yield from _call(rig, corner)
    corner.leave()


def _person(rig: Rig, corner: PeopleCorner) -> Iterator[str]:
    rig.window.navigator.go(Place.PERSON)
    corner.person.open(OTHER_HIROMI.ref)
    rig.settle()
    yield "person_contested"
    corner.person.open(SHIGERU.ref)
    rig.settle()
    corner.person.tick(0)
    yield "person_away"
    corner.person.begin_amending("birth")
    rig.window.navigator.go(Place.AMEND)
    yield "person_amend"
    corner.person.begin_amending("sex")
    rig.window.navigator.go(Place.AMEND)
    yield "person_amend_sex"
    rig.window.navigator.go(Place.HAND_OVER)
    yield "person_hand_over"


def _moving(rig: Rig, corner: PeopleCorner) -> Iterator[str]:
    corner.person.open(HIROMI.ref)
    rig.settle()
    corner.person.move_on()
    rig.settle()
    yield "moving_what"
    for move in (Move.OUT, Move.LEAVE, Move.TRANSFER, Move.AREA, Move.ELSEWHERE):
        corner.moving.choose(move)
        rig.settle()
        yield f"moving_{move.name.lower()}"
        corner.moving.back()


def _groups(rig: Rig, corner: PeopleCorner) -> Iterator[str]:
    rig.window.navigator.go(Place.GROUPS)
    rig.settle()
    yield "groups"
    corner.groups.count("40")
    rig.settle()
    yield "groups_counted"
    corner.groups.start_names(corner.groups.state.groups[0])
    rig.settle()
    corner.groups.tick(1)
    yield "groups_names"
    corner.groups.start_recount(corner.groups.state.groups[0])
    yield "groups_recount"


def _call(rig: Rig, corner: PeopleCorner) -> Iterator[str]:
    rig.window.navigator.go(Place.ROLL_CALL)
    rig.settle()
    yield "call_before"
    corner.calls.open()
    rig.settle()
    corner.calls.answer(Answer.PRESENT)
    rig.settle()
    yield "call_open"
    corner.calls.answer(Answer.MISSING)
    rig.settle()
    corner.calls.start_closing()
    rig.settle()
    yield "call_closing"
    corner.calls.close()
    rig.settle()
    yield "call_closed"
