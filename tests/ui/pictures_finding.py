"""Scenes of finding people and telling people."""

from collections.abc import Iterator

from shelter_app.application.cases.shown import NewCase
from shelter_app.application.inquiries.shown import Answer, Asked
from shelter_app.application.unseen.trying import Found, How
from shelter_app.ui.app.cases import CasesCorner
from shelter_app.ui.app.telling import TellingCorner
from shelter_app.ui.app.unseen import UnseenCorner
from shelter_app.ui.presenters.places import Place
from tests.ui.fake_telling import WAITING, YUKARI
from tests.ui.rig import Rig


def scenes_finding(rig: Rig) -> Iterator[str]:
    """Lead the window through the list of the unseen and the reports."""
    yield from _unseen(rig)
    yield from _page(rig)
    yield from _cases(rig)
    yield from _inquiries(rig)
    yield from _notes(rig)
    rig.window.navigator.go(Place.DESK)


def _unseen(rig: Rig) -> Iterator[str]:
    unseen = rig.window.corner_of(UnseenCorner).presenter
    rig.window.navigator.go(Place.UNSEEN)
    rig.settle()
    yield "unseen"
    unseen.take_district("中浜")
    rig.settle()
    unseen.tick(0)
    yield "unseen_ticked"
    rig.window.navigator.go(Place.UNSEEN_SEND)
    yield "unseen_send"
    unseen.send("消防団 第1分団", 30)
    rig.settle()
    rig.window.navigator.go(Place.UNSEEN)
    rig.settle()
    unseen.take_district("")
    rig.settle()


def _page(rig: Rig) -> Iterator[str]:
    page = rig.window.corner_of(UnseenCorner).page
    page.open(rig.finding.unseen.lines[1].ref)
    rig.window.navigator.go(Place.UNSEEN_PAGE)
    rig.settle()
    yield "unseen_page"
    page.take_how(How.VISIT)
    yield "unseen_page_how"
    page.take_found(Found.HELP)
    yield "unseen_page_help"
    page.leave()


def _cases(rig: Rig) -> Iterator[str]:
    cases = rig.window.corner_of(CasesCorner).presenter
    rig.window.navigator.go(Place.CASES)
    rig.settle()
    yield "cases"
    for number, name in ((2, "case_pass"), (1, "case_receive"), (0, "case_close")):
        cases.open(rig.finding.cases.lines[number])
        rig.window.navigator.go(Place.CASE)
        yield name
    cases.begin()
    rig.window.navigator.go(Place.CASE_NEW)
    yield "case_new"
    cases.report(NewCase(rig.finding.cases.lines[0].kind, "中川 一郎"))
    rig.settle()
    rig.window.navigator.go(Place.CASES)
    rig.settle()
    yield "cases_saved"
    cases.leave()


def _inquiries(rig: Rig) -> Iterator[str]:
    telling = rig.window.corner_of(TellingCorner)
    rig.window.navigator.go(Place.INQUIRY_NEW)
    rig.settle()
    yield "inquiry_new"
    for name, people in (("inquiry_nothing", ()), ("inquiry_told", (YUKARI,))):
        telling.asking.ask(Asked("大野 剛", name="だれか"))
        rig.settle()
        telling.asking._wait.stop()
        telling.asking._held = Answer(WAITING.ref, people=people)
        telling.asking._answer()
        yield name
        telling.asking.begin()
    rig.window.navigator.go(Place.INQUIRIES)
    rig.settle()
    yield "inquiries"
    telling.bringing.open(WAITING)
    rig.window.navigator.go(Place.INQUIRY)
    rig.settle()
    yield "inquiry_bring"
    telling.leave()


def _notes(rig: Rig) -> Iterator[str]:
    rig.window.navigator.go(Place.NOTES)
    rig.settle()
    yield "notes"
    rig.window.corner_of(TellingCorner).leave()
