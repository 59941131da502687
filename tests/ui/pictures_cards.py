"""The card reader's scenes."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from PySide6.QtWidgets import QApplication

from shelter_app.application.card.shown import HeldCard
from shelter_app.application.ports.card import CardKind, Sight, Tap
from shelter_app.application.ports.card_faults import CodeWrong
from shelter_app.domain.secret import Secret
from shelter_app.ui.app.cards import CardCorner
from shelter_app.ui.presenters.card import CardPresenter
from shelter_app.ui.presenters.places import Place
from tests.ui.fake_cards import OFFER
from tests.ui.rig import Rig
from tests.ui.samples import FAMILY, KIYO

TAP = Tap(CardKind.MY_NUMBER)


def put_down(rig: Rig, tap: Tap = TAP) -> None:
    """Lay a card on the reader."""
    rig.cards.say(Sight.CARD, tap)
    QApplication.processEvents()
    rig.settle()


def scenes_of_cards(rig: Rig) -> Iterator[str]:
    """Lead the window through every question about a card."""
    presenter = rig.window.corner_of(CardCorner).presenter
    rig.window.desk.clear()
    rig.window.navigator.go(Place.DESK)
    rig.cards.say(Sight.WAITING)
    QApplication.processEvents()
    yield "desk_reader_waiting"
    put_down(rig)
    yield "card_number"
    yield from _digits(rig, presenter)
    presenter.go_on()
    rig.settle()
    rig.window.desk.receive()
    rig.settle()
    yield "card_bind"
    presenter.give_up()
    rig.cards.held = (HeldCard(OFFER, KIYO.ref),)
    presenter.look_for_lost([(KIYO.ref, KIYO.name)])
    rig.settle()
    yield "card_lost"
    presenter.give_up()
    rig.window.desk.clear()
    rig.settle()


def _digits(rig: Rig, presenter: CardPresenter) -> Iterator[str]:
    rig.cards.fault = CodeWrong(9)
    presenter.read_by_number("S17.3.7", "2035", Secret("1234"))
    rig.settle()
    yield "card_number_wrong"
    presenter.use_pin()
    for digit in "73":
        presenter.press(digit)
    yield "card_pin"
    rig.cards.fault = None
    presenter.use_number()
    presenter.want_face(wanted=True)
    rows = np.linspace(40, 220, 320, dtype=np.uint8)
    rig.cards.face = np.ascontiguousarray(np.tile(rows[:, None, None], (1, 240, 3)))
    rig.cards.found = replace(rig.cards.found, presentation=FAMILY)
    presenter.read_by_number("S17.3.7", "2035", Secret("1234"))
    rig.settle()
    yield "card_face"
