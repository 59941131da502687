"""A real pcscd, its real driver, and a virtual card: nothing between is ours."""

import time

import pytest

from shelter_app.application.ports.card import CardKind, CardOpening, OpenedBy, Sight
from shelter_app.application.ports.card_faults import (
    CardBusy,
    CardGone,
    CodeBlocked,
    CodeWrong,
    LastTryKept,
    ReaderStuck,
)
from shelter_app.devices import card_desk
from shelter_app.devices.card_desk import CardDesk
from shelter_app.devices.pcsc import link, watch
from shelter_app.devices.pcsc.scard import Code, Scard, ScardFault, Watched
from shelter_app.domain.secret import Secret
from tests.devices.cards.ears import Ears
from tests.devices.cards.pcscd import desk, ears, pcscd, scard, slot
from tests.devices.virtual_card.chip import Chip
from tests.devices.virtual_card.daemon import Daemon
from tests.devices.virtual_card.my_number import KIYO, Making, my_number_card
from tests.devices.virtual_card.others import felica
from tests.devices.virtual_card.slot import Slot

__all__ = ["desk", "ears", "pcscd", "scard", "slot"]


def by_number_b(digits: str = KIYO.number_b) -> CardOpening:
    return CardOpening(OpenedBy.NUMBER_B, Secret(digits))


def by_pin(digits: str = KIYO.pin) -> CardOpening:
    return CardOpening(OpenedBy.PIN, Secret(digits))


def put(slot: Slot, ears: Ears, chip: Chip) -> None:
    before = len(ears.taps)
    slot.put(chip)
    ears.until(lambda heard: len(heard.taps) > before)


def test_a_tap_and_a_full_read(desk: CardDesk, ears: Ears, slot: Slot) -> None:
    ears.until(lambda heard: heard.sights == [Sight.WAITING])
    put(slot, ears, my_number_card(making=Making(junk=2, sleepy=True)))
    tap = ears.news[-1].tap
    assert tap is not None
    read = desk.read(by_number_b(), face=True)
    assert (read.mark, read.items.name) == (tap.mark, "本間 キヨ")
    assert read.face is not None
    assert desk.read(by_pin()).items == read.items
    slot.take()
    ears.until(lambda heard: heard.sights[-1] is Sight.WAITING)
    assert ears.taps == [CardKind.MY_NUMBER]


def test_what_was_opened_is_closed_when_the_card_is_let_go(
    desk: CardDesk, ears: Ears, slot: Slot
) -> None:
    chip = my_number_card()
    put(slot, ears, chip)
    chip.let_go.clear()
    desk.read(by_number_b())
    assert chip.let_go.wait(20)
    assert [app.opened for app in chip.apps.values()] == [set()] * 3


def test_counters_survive_the_card_being_put_away(desk: CardDesk, ears: Ears, slot: Slot) -> None:
    chip = my_number_card()
    for left in (2, 1):
        put(slot, ears, chip)
        with pytest.raises(CodeWrong) as wrong:
            desk.read(by_pin("0000"))
        assert wrong.value.tries == left
        slot.take()
        ears.until(lambda heard: heard.sights[-1] is Sight.WAITING)
    put(slot, ears, chip)
    with pytest.raises(LastTryKept):
        desk.read(by_pin())
    assert desk.tries_left().pin == 1
    assert desk.read(by_number_b()).items.name == "本間 キヨ"


def test_a_card_blocked_years_ago_is_told(desk: CardDesk, ears: Ears, slot: Slot) -> None:
    put(slot, ears, my_number_card(making=Making(tries_pin=0, tries_b=0)))
    for opening in (by_pin(), by_number_b()):
        with pytest.raises(CodeBlocked):
            desk.read(opening)


def test_pulled_in_the_middle_of_a_read_and_put_back(
    desk: CardDesk, ears: Ears, slot: Slot
) -> None:
    chip = my_number_card()
    put(slot, ears, chip)
    of_a_tap = len(chip.seen)
    desk.read(by_number_b())
    of_a_read = len(chip.seen) - of_a_tap
    slot.take()
    for at in (1, 6, of_a_read - 2):
        ears.until(lambda heard: heard.sights[-1] is Sight.WAITING)
        before = len(ears.taps)
        slot.put(chip, pull_at=of_a_tap + at)
        ears.until(lambda heard, before=before: len(heard.taps) > before)  # type: ignore[misc]
        opening = by_number_b()
        with pytest.raises(CardGone):
            desk.read(opening)
        assert len(opening.digits) == 0
        slot.take()
    ears.until(lambda heard: heard.sights[-1] is Sight.WAITING)
    put(slot, ears, chip)
    assert desk.read(by_number_b()).items.name == "本間 キヨ"


def test_pulled_while_it_is_recognised(desk: CardDesk, ears: Ears, slot: Slot) -> None:
    slot.put(my_number_card(), pull_at=4)
    ears.until(lambda heard: heard.problems == [CardGone.code])
    slot.take()
    ears.until(lambda heard: heard.sights[-1] is Sight.WAITING)
    put(slot, ears, my_number_card())


def test_contact_and_contactless_slots_are_watched_at_once(
    desk: CardDesk, ears: Ears, slot: Slot, pcscd: Daemon
) -> None:
    other = Slot(pcscd.port + 1)
    put(other, ears, felica())
    put(slot, ears, my_number_card())
    assert desk.read(by_number_b()).items.name == "本間 キヨ"
    other.take()
    slot.take()
    ears.until(lambda heard: heard.sights[-1] is Sight.WAITING)
    assert ears.taps == [CardKind.FELICA, CardKind.MY_NUMBER]


def test_a_card_held_by_another_program_is_busy_and_then_read(
    desk: CardDesk, scard: Scard, ears: Ears, slot: Slot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(link, "_BETWEEN_TRIES", 0.01)
    put(slot, ears, my_number_card())
    context = scard.establish()
    other = scard.connect(context, scard.readers(context)[0])
    with pytest.raises(CardBusy):
        desk.read(by_number_b())
    scard.disconnect(other)
    scard.release(context)
    assert desk.read(by_number_b()).items.name == "本間 キヨ"


def test_nobody_else_gets_at_a_card_while_it_is_opened(
    desk: CardDesk, scard: Scard, ears: Ears, slot: Slot
) -> None:
    chip = my_number_card()
    put(slot, ears, chip)
    refused: list[int] = []
    answer = chip.answer

    def watched(command: bytes) -> bytes:
        if command[1] == 0xB0:
            context = scard.establish()
            try:
                scard.disconnect(scard.connect(context, scard.readers(context)[0]))
            except ScardFault as fault:
                refused.append(fault.code)
            scard.release(context)
        return answer(command)

    chip.answer = watched  # type: ignore[method-assign]
    desk.read(by_number_b())
    assert set(refused) == {Code.SHARING_VIOLATION}


def test_a_reader_that_is_busy_for_the_whole_time_freezes_nothing(
    desk: CardDesk, ears: Ears, slot: Slot, monkeypatch: pytest.MonkeyPatch
) -> None:
    chip = my_number_card()
    put(slot, ears, chip)
    answer = chip.answer

    def slow(command: bytes) -> bytes:
        time.sleep(0.2)
        return answer(command)

    chip.answer = slow  # type: ignore[method-assign]
    monkeypatch.setattr(card_desk, "READ_LIMIT", 0.1)
    with pytest.raises(ReaderStuck):
        desk.tries_left()
    chip.answer = answer  # type: ignore[method-assign]
    monkeypatch.setattr(card_desk, "READ_LIMIT", 20.0)
    assert desk.tries_left().number_b == 10


def test_a_daemon_that_goes_away_and_comes_back(
    desk: CardDesk, ears: Ears, slot: Slot, pcscd: Daemon, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "RETRY_AFTER", 0.05)
    ears.until(lambda heard: heard.sights == [Sight.WAITING])
    pcscd.stop()
    ears.until(lambda heard: heard.sights[-1] is Sight.NO_SERVICE)
    pcscd.start()
    ears.until(lambda heard: heard.sights[-1] is Sight.WAITING)
    put(slot, ears, felica())


def test_waiting_ends_with_a_fault_of_its_own_and_a_gone_reader_is_named(scard: Scard) -> None:
    context = scard.establish()
    known = scard.await_change(context, [Watched(name) for name in scard.readers(context)], 1)
    with pytest.raises(ScardFault) as late:
        scard.await_change(context, [one for one in known if not one.has_card][:1], 0.01)
    with pytest.raises(ScardFault) as gone:
        scard.connect(context, "a reader that is not there 00 00")
    scard.cancel(context)
    scard.release(context)
    assert late.value.code == Code.TIMEOUT
    assert gone.value.code not in (0, Code.TIMEOUT)
    assert f"{gone.value.code:08X}" in str(gone.value)
