"""One sitting with a card: counters first, the last try never, nothing twice, nothing half."""

from collections.abc import Callable

import pytest

from shelter_app.application.ports.card import CardOpening, OpenedBy, TriesLeft
from shelter_app.application.ports.card_faults import (
    CardFault,
    CardGone,
    CardUnreadable,
    CodeBlocked,
    CodeWrong,
    LastTryKept,
    NotMyNumberCard,
)
from shelter_app.devices.apdu import Answer
from shelter_app.devices.my_number_card.guard import Guarded
from shelter_app.devices.my_number_card.opening import tries_left
from shelter_app.devices.my_number_card.reading import read_person, read_tries
from shelter_app.domain.secret import Secret
from tests.devices.virtual_card.chip import Chip
from tests.devices.virtual_card.direct import Direct
from tests.devices.virtual_card.my_number import KIYO, TEXT, Making, my_number_card
from tests.devices.virtual_card.others import felica


def by_number_b(digits: str = KIYO.number_b) -> CardOpening:
    return CardOpening(OpenedBy.NUMBER_B, Secret(digits))


def by_pin(digits: str = KIYO.pin) -> CardOpening:
    return CardOpening(OpenedBy.PIN, Secret(digits))


def sitting(chip: Chip, pull_at: int = 0) -> Guarded:
    return Guarded(Direct(chip, pull_at))


def verifies(chip: Chip) -> list[bytes]:
    return [command for command in chip.seen if command[1] == 0x20 and len(command) > 4]


@pytest.mark.parametrize("opening", [by_number_b, by_pin])
@pytest.mark.parametrize("making", [Making(), Making(junk=2), Making(sleepy=True)])
def test_mark_and_items_come_from_one_sitting(
    opening: Callable[[], CardOpening], making: Making
) -> None:
    asked = opening()
    read = read_person(sitting(my_number_card(making=making)), asked)
    assert (read.items.name, read.face) == ("本間 キヨ", None)
    assert read.mark is not None
    assert len(asked.digits) == 0


def test_a_child_without_a_certificate_has_items_and_no_mark() -> None:
    read = read_person(sitting(my_number_card(making=Making(has_certificate=False))), by_number_b())
    assert (read.mark, read.items.name) == (None, "本間 キヨ")


def test_the_counter_is_read_before_every_offer() -> None:
    chip = my_number_card()
    with pytest.raises(CodeWrong) as wrong:
        read_person(sitting(chip), by_pin("0000"))
    assert wrong.value.tries == 2
    offers = [command for command in chip.seen if command[1] == 0x20]
    assert [len(command) for command in offers] == [4, 9]


def test_the_last_try_is_never_used() -> None:
    chip = my_number_card()
    for _ in range(2):
        with pytest.raises(CodeWrong):
            read_person(sitting(chip), by_pin("0000"))
    for digits in ("0000", KIYO.pin):
        with pytest.raises(LastTryKept):
            read_person(sitting(chip), by_pin(digits))
    assert len(verifies(chip)) == 2
    assert read_tries(sitting(chip)) == TriesLeft(10, 1)


def test_a_success_brings_all_tries_back() -> None:
    chip = my_number_card(making=Making(tries_pin=2))
    read_person(sitting(chip), by_pin())
    assert read_tries(sitting(chip)) == TriesLeft(10, 3)


def test_a_blocked_card_is_told_and_not_asked_again() -> None:
    chip = my_number_card(making=Making(tries_pin=0))
    with pytest.raises(CodeBlocked):
        read_person(sitting(chip), by_pin())
    assert verifies(chip) == []
    assert read_person(sitting(chip), by_number_b()).items.name == "本間 キヨ"


class Says:
    """A card whose key answers in another card's words."""

    def __init__(self, *statuses: int) -> None:
        self._statuses = list(statuses)

    def transmit(self, command: bytes | bytearray) -> Answer:
        return Answer(b"", self._statuses.pop(0) if command[1] == 0x20 else 0x9000)


@pytest.mark.parametrize("blocked", [0x63C0, 0x6983, 0x6984])
def test_every_word_for_blocked_is_understood(blocked: int) -> None:
    for statuses in ((blocked,), (0x63C5, blocked)):
        with pytest.raises(CodeBlocked):
            read_person(Says(*statuses), by_number_b())


@pytest.mark.parametrize(
    ("status", "fault"), [(0x6300, CodeWrong), (0x6700, CardUnreadable), (0x6A88, CardUnreadable)]
)
def test_other_answers_to_digits(status: int, fault: type[CardFault]) -> None:
    with pytest.raises(fault):
        read_person(Says(0x63C5, status), by_number_b())


def test_a_key_without_a_counter_is_not_taken_for_blocked() -> None:
    assert tries_left(Says(0x6300), 0x15) > 1
    assert tries_left(Says(0x9000), 0x15) > 1
    with pytest.raises(CardUnreadable):
        tries_left(Says(0x6A88), 0x15)


def test_counters_of_a_card_that_does_not_say_are_unknown() -> None:
    assert read_tries(Says(0x6A88, 0x63C3)) == TriesLeft(None, 3)


def test_a_card_pulled_while_counting_is_gone_and_not_unknown() -> None:
    with pytest.raises(CardGone):
        read_tries(sitting(my_number_card(), pull_at=3))


def commands_of_a_full_read() -> int:
    direct = Direct(my_number_card())
    read_person(Guarded(direct), by_number_b(), face=True)
    return direct.sent


def test_pulled_at_any_command_it_is_gone_once_and_nobody_is_half_read() -> None:
    whole = commands_of_a_full_read()
    assert whole > 15
    for at in range(1, whole + 1):
        chip, opening = my_number_card(), by_number_b()
        with pytest.raises(CardGone):
            read_person(sitting(chip, pull_at=at), opening, face=True)
        assert len(opening.digits) == 0
        assert len(verifies(chip)) <= 2


def test_the_digits_are_offered_once_to_each_key() -> None:
    chip = my_number_card()
    read_person(sitting(chip), by_number_b(), face=True)
    assert verifies(chip) == [b"\x00\x20\x00\x80\x0e" + KIYO.number_b.encode()] * 2


def test_a_card_of_another_kind_is_told_apart() -> None:
    for act in (lambda card: read_person(card, by_pin()), read_tries):
        with pytest.raises(NotMyNumberCard):
            act(sitting(felica()))


def test_a_file_that_comes_in_crumbs_or_lies_of_its_length_is_given_up() -> None:
    chip = my_number_card()
    honest = chip.apps[TEXT].files[0x0002].data
    for false in (b"\xff\x20\x82\x7f\xff" + honest[3:], honest[:40], b"", b"\x00" * 300):
        chip.apps[TEXT].files[0x0002].data = false
        with pytest.raises(CardUnreadable):
            read_person(sitting(chip), by_number_b())


class OneByte:
    """A card that gives one byte at a time."""

    def transmit(self, command: bytes | bytearray) -> Answer:
        if command[1] == 0xB0:
            return Answer(
                b"\xff\x20\x82\x70\x00" if command[3] == 0 == command[2] else b"x", 0x9000
            )
        return Answer(b"", 0x63C9 if len(command) == 4 else 0x9000)


def test_a_card_that_gives_a_byte_at_a_time_does_not_hold_the_reader() -> None:
    with pytest.raises(CardUnreadable):
        read_person(OneByte(), by_number_b())
