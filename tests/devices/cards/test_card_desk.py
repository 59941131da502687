"""The reader of the desk over a PC/SC that can do everything that goes wrong."""

import logging
import time
from collections.abc import Iterator
from threading import Event

import pytest

from shelter_app.application.ports.card import (
    CardKind,
    CardMark,
    CardOpening,
    OpenedBy,
    Sight,
    Tap,
)
from shelter_app.application.ports.card_faults import (
    CardGone,
    CodeWrong,
    NoCard,
    NoCardReader,
    ReaderStuck,
)
from shelter_app.devices import card_desk
from shelter_app.devices.card_desk import CardDesk
from shelter_app.devices.card_taps import Taps
from shelter_app.devices.pcsc import watch
from shelter_app.devices.pcsc.scard import Code, ScardFault
from shelter_app.domain.secret import Secret
from tests.devices.cards.ears import Ears
from tests.devices.virtual_card.chip import Chip
from tests.devices.virtual_card.fake_scard import READER, FakeScard
from tests.devices.virtual_card.my_number import KIYO, my_number_card
from tests.devices.virtual_card.others import felica

OTHER = "A contact slot 01 00"


@pytest.fixture
def scard() -> FakeScard:
    return FakeScard()


@pytest.fixture
def ears() -> Ears:
    return Ears()


@pytest.fixture
def desk(scard: FakeScard, ears: Ears, monkeypatch: pytest.MonkeyPatch) -> Iterator[CardDesk]:
    monkeypatch.setattr(watch, "RETRY_AFTER", 0.01)
    desk = CardDesk(scard, time.monotonic)
    desk.start(ears)
    yield desk
    desk.stop()


def by_number_b() -> CardOpening:
    return CardOpening(OpenedBy.NUMBER_B, Secret(KIYO.number_b))


def test_a_machine_without_pc_sc_says_so_and_works_on() -> None:
    ears = Ears()
    desk = CardDesk(None, time.monotonic)
    desk.start(ears)
    assert ears.sights == [Sight.NO_SERVICE]
    with pytest.raises(NoCardReader):
        desk.tries_left()
    desk.stop()


def test_a_card_left_on_the_reader_is_one_tap(
    desk: CardDesk, scard: FakeScard, ears: Ears, monkeypatch: pytest.MonkeyPatch
) -> None:
    ears.until(lambda heard: heard.sights == [Sight.WAITING])
    scard.put(my_number_card())
    ears.until(lambda heard: len(heard.taps) == 1)
    desk.tries_left()
    scard.plug(OTHER)
    scard.put(felica(), OTHER)
    ears.until(lambda heard: len(heard.taps) == 2)
    assert ears.taps == [CardKind.MY_NUMBER, CardKind.FELICA]
    assert scard.unpowered == 3


def test_starting_twice_is_starting_once(desk: CardDesk, scard: FakeScard, ears: Ears) -> None:
    desk.start(ears)
    scard.put(felica())
    ears.until(lambda heard: len(heard.taps) == 1)
    scard.take()
    ears.until(lambda heard: heard.sights[-1] is Sight.WAITING)
    assert len(ears.taps) == 1


def test_the_same_card_put_down_again_is_another_tap_once_it_was_away(
    scard: FakeScard, ears: Ears
) -> None:
    seconds = [0.0]
    desk = CardDesk(scard, lambda: seconds[0])
    desk.start(ears)
    for taps in (1, 2, 3):
        scard.put(felica())
        ears.until(lambda heard, taps=taps: len(heard.taps) == taps)  # type: ignore[misc]
        scard.take()
        ears.until(lambda heard: heard.sights[-1] is Sight.WAITING)
        seconds[0] += 2
    desk.stop()


def test_a_reader_that_loses_a_card_for_a_moment_makes_no_second_tap() -> None:
    first, other = (Tap(CardKind.FELICA, CardMark(CardKind.FELICA, bytes([n] * 8))) for n in (1, 2))
    nameless = Tap(CardKind.UNKNOWN)
    taps = Taps()
    assert taps.is_new(first, 10.0)
    taps.left(11.0)
    assert not taps.is_new(first, 11.5)
    assert taps.is_new(other, 11.6)
    assert taps.is_new(first, 11.7)
    taps.left(20.0)
    assert taps.is_new(first, 21.0)
    assert taps.is_new(nameless, 21.1)
    assert taps.is_new(nameless, 21.2)


def test_readers_come_and_go(desk: CardDesk, scard: FakeScard, ears: Ears) -> None:
    scard.put(felica())
    ears.until(lambda heard: heard.taps == [CardKind.FELICA])
    scard.unplug()
    ears.until(lambda heard: heard.sights[-1] is Sight.NO_READER)
    with pytest.raises(NoCard):
        desk.tries_left()
    scard.plug(OTHER)
    ears.until(lambda heard: heard.sights[-1] is Sight.WAITING)
    scard.put(my_number_card(), OTHER)
    ears.until(lambda heard: heard.taps[-1] is CardKind.MY_NUMBER)


def test_a_daemon_that_dies_is_waited_for(desk: CardDesk, scard: FakeScard, ears: Ears) -> None:
    ears.until(lambda heard: heard.sights == [Sight.WAITING])
    scard.stop_service()
    ears.until(lambda heard: heard.sights[-1] is Sight.NO_SERVICE)
    scard.service = True
    ears.until(lambda heard: heard.sights[-1] is Sight.WAITING)
    scard.put(felica())
    ears.until(lambda heard: heard.taps == [CardKind.FELICA])


def test_a_card_the_wrong_way_round_is_said_calmly(
    desk: CardDesk, scard: FakeScard, ears: Ears
) -> None:
    scard.mute.add(READER)
    scard.put(my_number_card())
    ears.until(lambda heard: heard.sights[-1] is Sight.MUTE)
    scard.mute.clear()
    scard.plug(OTHER)
    ears.until(lambda heard: heard.taps == [CardKind.MY_NUMBER])


def test_a_card_pulled_while_it_is_recognised_asks_for_it_back_once(
    desk: CardDesk, scard: FakeScard, ears: Ears
) -> None:
    def bend(chip: Chip, command: bytes) -> bytes:
        raise ScardFault(Code.REMOVED_CARD)

    scard.bend = bend
    scard.put(my_number_card())
    ears.until(lambda heard: heard.problems == [CardGone.code])
    scard.take()
    scard.bend = None
    ears.until(lambda heard: heard.sights[-1] is Sight.WAITING)
    scard.put(my_number_card())
    ears.until(lambda heard: heard.taps == [CardKind.MY_NUMBER])
    assert ears.problems == [CardGone.code]


def test_a_card_gone_before_it_could_be_looked_at_was_not_shown(
    desk: CardDesk, scard: FakeScard, ears: Ears
) -> None:
    scard.connect_faults = [Code.NO_SMARTCARD]
    scard.put(felica())
    ears.until(lambda heard: heard.sights[-1] is Sight.CARD)
    scard.take()
    ears.until(lambda heard: heard.sights[-1] is Sight.WAITING)
    assert (ears.taps, ears.problems) == ([], [])


def test_a_bug_is_logged_by_name_and_the_reader_goes_on(
    desk: CardDesk, scard: FakeScard, ears: Ears, caplog: pytest.LogCaptureFixture
) -> None:
    def bend(chip: Chip, command: bytes) -> bytes:
        raise RuntimeError("本間 キヨ")

    scard.bend = bend
    with caplog.at_level(logging.WARNING):
        scard.put(my_number_card())
        ears.until(lambda heard: heard.problems == ["D-34"])
    assert "本間" not in caplog.text
    assert "RuntimeError" in caplog.text
    scard.bend = None
    scard.take()
    scard.put(felica())
    ears.until(lambda heard: heard.taps == [CardKind.FELICA])


def test_a_read_takes_the_card_that_was_put_down_last(
    desk: CardDesk, scard: FakeScard, ears: Ears
) -> None:
    scard.plug(OTHER)
    scard.put(felica(), OTHER)
    ears.until(lambda heard: len(heard.taps) == 1)
    scard.put(my_number_card())
    ears.until(lambda heard: len(heard.taps) == 2)
    opening = by_number_b()
    assert desk.read(opening, face=True).items.name == "本間 キヨ"
    assert len(opening.digits) == 0


def test_without_a_card_the_digits_are_wiped_all_the_same(desk: CardDesk) -> None:
    opening = by_number_b()
    with pytest.raises(NoCard):
        desk.read(opening)
    assert len(opening.digits) == 0


def test_wrong_digits_cost_one_try_and_the_desk_goes_on(
    desk: CardDesk, scard: FakeScard, ears: Ears
) -> None:
    scard.put(my_number_card())
    ears.until(lambda heard: len(heard.taps) == 1)
    with pytest.raises(CodeWrong):
        desk.read(CardOpening(OpenedBy.PIN, Secret("0000")))
    assert desk.tries_left().pin == 2


def test_a_driver_that_hangs_freezes_nothing(
    desk: CardDesk, scard: FakeScard, ears: Ears, monkeypatch: pytest.MonkeyPatch
) -> None:
    scard.put(my_number_card())
    ears.until(lambda heard: len(heard.taps) == 1)
    monkeypatch.setattr(card_desk, "READ_LIMIT", 0.05)
    awake = Event()

    def bend(chip: Chip, command: bytes) -> bytes:
        awake.wait(60)
        return chip.answer(command)

    scard.bend = bend
    opening = by_number_b()
    with pytest.raises(ReaderStuck):
        desk.read(opening)
    assert len(opening.digits) == 0
    scard.bend = None
    monkeypatch.setattr(card_desk, "READ_LIMIT", 20.0)
    assert desk.tries_left().number_b == 10
    awake.set()


def test_after_stopping_nothing_is_heard_and_no_card_is_known(scard: FakeScard, ears: Ears) -> None:
    desk = CardDesk(scard, time.monotonic)
    desk.start(ears)
    scard.put(felica())
    ears.until(lambda heard: len(heard.taps) == 1)
    desk.stop()
    heard = len(ears.news)
    scard.take()
    scard.put(my_number_card())
    assert len(ears.news) == heard
    with pytest.raises(NoCardReader):
        desk.tries_left()
