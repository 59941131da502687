"""From the daemon's word to the household painted, in a real window on real stores."""

import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from shelter_app.bootstrap.window import OpenWindow, open_window
from shelter_app.devices import card_desk
from shelter_app.settings import read_settings
from shelter_app.ui.app.cards import CardCorner
from shelter_app.ui.presenters.places import Place
from tests.application.card.held import my_number
from tests.application.demo_town import KIYO, card_of
from tests.application.night import LEAD, OWN_PHRASE, Night, make_guessing_cheap
from tests.devices.virtual_card.my_number import my_number_card
from tests.devices.virtual_card.slot import Slot

_MS = 1_000


def household_on_screen(folder: Path, slot: Slot, times: int) -> list[float]:
    """Tap a bound card again and again; gives milliseconds."""
    with pytest.MonkeyPatch.context() as patch:
        make_guessing_cheap(patch)
        night = Night(folder / "data")
        night.found()
        night.sign_in(LEAD)
        person = night.receive(night.a.desk.present(card_of(KIYO))).slips[0].ref
        offer = night.a.cards.tapped(my_number()).offer
        assert offer is not None
        night.a.cards.bind(offer, person)
        night.a.room.leave()
        told: list[float] = []
        inserted: Any = card_desk._Run.inserted

        def timed(run: Any, reader: Any) -> None:
            told.append(time.perf_counter())
            inserted(run, reader)

        patch.setattr(card_desk._Run, "inserted", timed)
        opened = open_window(read_settings(data=night.data, camera="none"))
        try:
            return _taps(opened, slot, told, times)
        finally:
            opened.close()


def _taps(opened: OpenWindow, slot: Slot, told: list[float], times: int) -> list[float]:
    _sit_down(opened)
    window, chip = opened.window, my_number_card()
    taken: list[float] = []
    for _ in range(times):
        slot.put(chip)
        while not window.desk.state.party.rows:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        window.repaint()
        taken.append((time.perf_counter() - told[-1]) * _MS)
        window.desk.clear()
        slot.take()
        until = time.perf_counter() + 1.0
        while time.perf_counter() < until:
            QApplication.processEvents()
            time.sleep(0.01)
    return taken


def _sit_down(opened: OpenWindow) -> None:
    window, doorway = opened.window, opened.assembly.doorway
    store = doorway.survey().stores[0]
    doorway.open_with(store.ref, store.openers[0], OWN_PHRASE)
    window.show()
    window.session.opened()
    while not window.sign_in.state.operators:
        QApplication.processEvents()
    lead = next(one for one in window.sign_in.state.operators if one.name == LEAD.name)
    window.sign_in.choose(lead)
    for digit in LEAD.pin:
        window.sign_in.press(digit)
    window.sign_in.submit()
    while window.navigator.place is not Place.DESK:
        QApplication.processEvents()
    assert window.corner_of(CardCorner).presenter.listens()
