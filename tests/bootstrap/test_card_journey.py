"""A card on the reader, from the real pcscd to the real window and the encrypted record."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from shelter_app.bootstrap.window import OpenWindow, open_window
from shelter_app.devices import card_taps
from shelter_app.settings import read_settings
from shelter_app.ui.app.cards import CardCorner
from shelter_app.ui.presenters.card_state import CardStage
from shelter_app.ui.presenters.desk_state import Busy, DeskNotice
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.screens.reader.screen import CardScreen
from tests.application.card.held import items_of
from tests.application.demo_town import KIYO, lines
from tests.application.night import LEAD, OWN_PHRASE, Night
from tests.devices.cards.pcscd import pcscd, slot
from tests.devices.virtual_card.chip import Chip
from tests.devices.virtual_card.my_number import FORBIDDEN, Holder, my_number_card
from tests.devices.virtual_card.others import felica
from tests.devices.virtual_card.slot import Slot

__all__ = ["pcscd", "slot"]

pytestmark = [pytest.mark.journey, pytest.mark.qt_log_ignore("propagateSizeHints")]
WITHIN = 20_000


class Desk:
    """The window, and hands at it."""

    def __init__(self, opened: OpenWindow, qtbot: QtBot) -> None:
        self.opened, self.window, self._qtbot = opened, opened.window, qtbot
        self.cards = opened.window.corner_of(CardCorner).presenter

    def until(self, met: object) -> None:
        self._qtbot.waitUntil(met, timeout=WITHIN)  # type: ignore[arg-type]

    def sit_down(self) -> None:
        """Open the store with its passphrase, and sit down with the PIN."""
        doorway = self.opened.assembly.doorway
        store = doorway.survey().stores[0]
        doorway.open_with(store.ref, store.openers[0], OWN_PHRASE)
        self.window.show()
        self.window.session.opened()
        self.until(lambda: bool(self.window.sign_in.state.operators))
        lead = next(one for one in self.window.sign_in.state.operators if one.name == LEAD.name)
        self.window.sign_in.choose(lead)
        for digit in LEAD.pin:
            self.window.sign_in.press(digit)
        self.window.sign_in.submit()
        self.until(lambda: self.window.navigator.place is Place.DESK)

    @property
    def names(self) -> list[str]:
        """Who is on the desk."""
        return [row.line.name for row in self.window.desk.state.party.rows]

    def receive(self) -> None:
        """Press Enter at the desk, and wait for the tick."""
        self.until(lambda: self.window.desk.state.busy is Busy.NOTHING)
        screen = self.window.navigator.currentWidget()
        assert screen is not None
        QTest.keyClick(screen, Qt.Key.Key_Return)
        self.until(lambda: self.window.desk.state.notice is DeskNotice.RECEIVED)

    @property
    def panel(self) -> CardScreen:
        """The card panel."""
        self.until(lambda: self.window.navigator.place is Place.CARD)
        screen = self.window.navigator.currentWidget()
        assert isinstance(screen, CardScreen)
        return screen


@pytest.fixture
def desk(
    slot: Slot, laptop: Night, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    """Somebody sits at the desk of a shelter whose register is open; the reader is there first."""
    monkeypatch.setattr(card_taps, "NOT_AGAIN_WITHIN", 0.0)
    opened = open_window(read_settings(data=laptop.data, camera="none"))
    desk = Desk(opened, qtbot)
    desk.sit_down()
    yield desk
    opened.close()
    delete(opened.window)


def holder() -> Holder:
    """The card of somebody on the register, as its issuer made it."""
    items = items_of(KIYO)
    assert items.birth is not None
    return replace(
        Holder(),
        name=items.name,
        address=items.address,
        birth=items.birth,
        sex=str(int(items.sex)),
        number_b="17030720356284",
    )


def test_tap_digits_match_confirm_bound_and_tap_again_recognises(desk: Desk, slot: Slot) -> None:
    Chip.touched.clear()
    chip = my_number_card(holder())
    slot.put(chip)
    panel = desk.panel
    desk.until(lambda: desk.cards.state.tries.number_b == 10)
    panel.form.birth.setText("昭和17年3月7日")
    panel.form.year.setText("2035")
    panel.form.code.setText("6284")
    QTest.keyClick(panel, Qt.Key.Key_Return)
    desk.until(lambda: desk.window.navigator.place is Place.DESK and bool(desk.names))
    assert desk.names[0] == lines()[KIYO].name
    assert len(desk.names) == 3

    desk.receive()
    assert desk.cards.state.stage is CardStage.BIND
    QTest.keyClick(desk.panel, Qt.Key.Key_Return)
    desk.until(lambda: desk.window.navigator.place is Place.DESK)

    slot.take()
    slot.put(chip)
    desk.until(lambda: bool(desk.names))
    assert desk.names[0] == lines()[KIYO].name
    assert not Chip.touched & FORBIDDEN
    offers = [command for command in chip.seen if command[1] == 0x20 and len(command) > 4]
    assert len(offers) == 1


def test_a_suica_is_given_at_the_desk_and_a_tap_brings_its_holder_up(
    desk: Desk, slot: Slot
) -> None:
    chip = felica()
    slot.put(chip)
    desk.until(lambda: bool(desk.window.desk.state.party.rows))
    desk.receive()
    slot.take()
    slot.put(chip)
    desk.until(lambda: bool(desk.window.desk.state.party.rows))
    row = desk.window.desk.state.party.rows[0]
    assert (row.line.ref.kind, row.line.here) == ("person", True)
    desk.receive()
