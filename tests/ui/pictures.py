"""Draw every screen to PNG, to be looked at.

Run ``python -m tests.ui.pictures FOLDER [SCALE] [SCHEME]``.
"""

import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from shelter_app.application.camera.shown import CameraSight, Scan, ScanKind
from shelter_app.application.desk.shown import Standing
from shelter_app.application.opening.session import DeskFacts, NewOperator
from shelter_app.application.opening.shown import FoundStore, Opener, PackOffer, Survey
from shelter_app.domain.roles import Affiliation, Role
from shelter_app.ui.app.doubles import DoublesCorner
from shelter_app.ui.presenters.camera import PATIENCE
from shelter_app.ui.presenters.first_start_state import Step
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.presenters.sign_in import TypedOperator
from shelter_app.ui.widgets.look import Choice
from shelter_app.ui.widgets.tokens import Scheme
from tests.ui.pictures_asking import scenes_of_asking
from tests.ui.pictures_bringing import scenes_of_bringing
from tests.ui.pictures_cards import scenes_of_cards
from tests.ui.pictures_door import scenes_door
from tests.ui.pictures_exchange import scenes_of_exchange
from tests.ui.pictures_finding import scenes_finding
from tests.ui.pictures_keying import scenes_keying
from tests.ui.pictures_papers import scenes_papers
from tests.ui.pictures_stay import scenes_stay
from tests.ui.rig import Rig, dress
from tests.ui.samples import FAMILY, KIYO, PHRASE


def scenes(rig: Rig) -> Iterator[str]:
    """Lead the window through every screen, naming each."""
    yield "opening_new"
    yield from _opening(rig)
    yield from _first_start(rig)
    yield from _people(rig)
    yield from _desk(rig)
    yield from scenes_of_cards(rig)
    yield from scenes_door(rig)
    yield from scenes_stay(rig)
    yield from scenes_finding(rig)
    yield from _beside(rig)
    rig.window.navigator.go(Place.MENU)
    yield "menu"
    rig.window.navigator.go(Place.GUIDE)
    yield "guide"
    yield from scenes_of_bringing(rig)
    yield from scenes_of_asking(rig)
    yield from scenes_of_exchange(rig)


def _opening(rig: Rig) -> Iterator[str]:
    store = FoundStore(
        "s", "第三小学校体育館", drill=True, openers=(Opener.PASSPHRASE, Opener.ENVELOPE)
    )
    rig.opening.found_here = Survey((store,), (PackOffer(Path("town.pack"), "潮見島町 (USB)"),))
    rig.window.opening.look()
    rig.settle()
    yield "opening_store"
    rig.window.phrase.show(PHRASE)
    rig.window.navigator.go(Place.PHRASE)
    yield "phrase"
    rig.window.phrase.written_down()
    rig.window.phrase.confirm("minato")
    rig.settle()
    yield "phrase_confirm"


def _first_start(rig: Rig) -> Iterator[str]:
    first = rig.window.first_start
    rig.window.opening.start_first_time()
    first.read_pack(Path("town.pack"))
    rig.settle()
    yield "first_1_pack"
    first.accept_pack()
    first.choose_place(first.state.town.places[0] if first.state.town else first.state.place)  # type: ignore[arg-type]
    yield "first_2_place"
    first.accept_place()
    rig.settle()
    first.accept_phrase("short", "short")
    yield "first_3_phrase"
    first.accept_phrase(PHRASE, PHRASE)
    sato = NewOperator("佐藤 恵", Affiliation.TOWN, Role.LEAD, "2580")
    first.add_operator(TypedOperator(sato, "2580"))
    yield "first_4_operators"
    first.accept_operators()
    rig.settle()
    assert first.state.step is Step.READY
    yield "first_5_ready"


def _people(rig: Rig) -> Iterator[str]:
    rig.window.opening.opened.emit()
    rig.settle()
    yield "operators"
    rig.window.sign_in.choose(rig.session.people[0])
    for digit in "1111":
        rig.window.sign_in.press(digit)
    rig.window.sign_in.submit()
    rig.settle()
    yield "pin_wrong"
    rig.window.sign_in.start_adding()
    yield "operator_new"


def _desk(rig: Rig) -> Iterator[str]:
    rig.sign_in()
    yield "desk_empty"
    yield from _camera(rig)
    rig.window.search.ask("ほんま")
    rig.settle()
    yield "desk_candidates"
    rig.window.search.ask("だれか")
    rig.settle()
    yield "desk_nobody"
    rig.window.search.clear()
    rig.show_card(FAMILY)
    rig.window.desk.stand(1, Standing.NOT_YET)
    yield "desk_party"
    rig.window.desk.receive()
    rig.settle()
    yield "desk_received"
    yield from _desk_beside(rig)


def _camera(rig: Rig) -> Iterator[str]:
    picture, rig.camera.picture = rig.camera.picture, None
    for sight in (CameraSight.DARK, CameraSight.ABSENT):
        rig.camera.sight = sight
        for _ in range(PATIENCE):
            rig.window.camera.preview()
        yield f"desk_camera_{sight.name.lower()}"
    rig.camera.picture, rig.camera.sight = picture, CameraSight.WATCHING
    rig.window.camera.preview()


def _desk_beside(rig: Rig) -> Iterator[str]:
    rig.camera.seen(Scan(ScanKind.MY_NUMBER))
    rig.settle()
    yield "desk_my_number"
    rig.window.desk.start_writing()
    yield "desk_form"
    rig.window.desk.stop_writing()
    rig.window.desk.open_act(rig.desk.acts[0])
    yield "desk_act"
    rig.window.desk.clear()
    many = tuple(replace(KIYO, ref=KIYO.ref._replace(kind=str(n))) for n in range(9))
    rig.show_card(replace(FAMILY, lines=many))
    yield "desk_many"
    rig.window.desk.clear()


def _doubles(rig: Rig) -> Iterator[str]:
    presenter = rig.window.corner_of(DoublesCorner).presenter
    rig.window.navigator.go(Place.DOUBLES)
    rig.settle()
    yield "doubles_two"
    presenter.later()
    yield "doubles_three"
    presenter.leave()
    yield "doubles_none"


def _beside(rig: Rig) -> Iterator[str]:
    rig.session.shown = DeskFacts(
        "受付だけ", "", drill=True, reception_only=True, phrase_unconfirmed=True
    )
    rig.window.session.reload()
    rig.settle()
    yield "desk_reception_only"
    rig.window.navigator.go(Place.JOIN)
    yield "join"
    rig.window.join.join(PHRASE)
    rig.settle()
    yield "joined"
    rig.window.navigator.go(Place.MATCH)
    rig.settle()
    yield "match_waiting"
    rig.window.match.open(KIYO.ref)
    rig.settle()
    yield "match_case"
    yield from _doubles(rig)
    yield from scenes_papers(rig)
    yield from scenes_keying(rig)
    yield from _stick(rig)
    rig.window.session.pause()
    rig.settle()
    yield "paused"
    rig.window.session.lock()
    rig.settle()
    yield "locked"


def _stick(rig: Rig) -> Iterator[str]:
    rig.window.navigator.go(Place.COPY)
    rig.settle()
    yield "copy_sticks"
    rig.window.copying.start()
    rig.settle()
    yield "copy_in_use"
    rig.copying.waiting = 0
    rig.window.copying.let_go()
    rig.settle()
    yield "copy_removable"
    rig.copying.plugged = ()
    rig.window.navigator.go(Place.COPY)
    rig.settle()
    yield "copy_no_stick"


def main(folder: Path, scale: int, scheme: Scheme) -> None:
    """Draw all scenes."""
    application = QApplication.instance() or QApplication([])
    dress(Choice(scheme, scale))
    rig = Rig()
    rig.begin()
    folder.mkdir(parents=True, exist_ok=True)
    for name in scenes(rig):
        application.processEvents()
        rig.window.findChild(type(rig.window.navigator)).update()  # type: ignore[union-attr]
        application.processEvents()
        assert rig.window.size().width() == 1024, (name, rig.window.size())
        rig.window.grab().save(str(folder / f"{name}_{scale}_{scheme.value}.png"))
    rig.window.close()


if __name__ == "__main__":
    arguments = [*sys.argv[1:], "100", "light"]
    main(Path(arguments[0]), int(arguments[1]), Scheme(arguments[2 if len(sys.argv) > 3 else -1]))
