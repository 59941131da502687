"""The scenes of the print place."""

from collections.abc import Iterator

from shelter_app.application.papers import SheetKind
from shelter_app.application.prints.printing import NoPrinter
from shelter_app.ui.app.printing import PrintingCorner
from shelter_app.ui.presenters.places import Place
from tests.ui.rig import Rig


def scenes_papers(rig: Rig) -> Iterator[str]:
    """Lead the window through the print place; somebody sits at the desk."""
    printing = rig.window.printing
    rig.window.navigator.go(Place.PRINT)
    rig.settle()
    yield "print"
    for kind, name in ((SheetKind.ROSTER, "print_sheet"), (SheetKind.BLANK_CARDS, "print_blank")):
        printing.choose(kind)
        rig.window.navigator.go(Place.SHEET)
        rig.settle()
        yield name
        printing.put_away()
    printing.choose(SheetKind.POSTING)
    rig.settle()
    yield "print_posting_off"
    rig.window.navigator.go(Place.PRINTS)
    rig.settle()
    yield "print_issued"
    yield from _hurry(rig)
    rig.window.navigator.go(Place.DESK)


def _hurry(rig: Rig) -> Iterator[str]:
    corner = rig.window.corner_of(PrintingCorner)
    rig.window.navigator.go(Place.HURRY)
    rig.settle()
    yield "hurry"
    rig.papers.printer_fault = NoPrinter("none")
    corner.hurry.start()
    rig.settle()
    rig.papers.printer_fault = None
    yield "hurry_stopped"
    corner.hurry.start()
    rig.settle()
    yield "hurry_done"
    corner.hurry.leave()
