"""One card through PC/SC: every fault of a transport, and power taken away in the end."""

import pytest

from shelter_app.application.ports.card_faults import (
    CardBusy,
    CardFault,
    CardGone,
    NoCard,
    NoCardReader,
)
from shelter_app.devices.apdu import Answer
from shelter_app.devices.pcsc.link import Link
from shelter_app.devices.pcsc.scard import Code, Context, ScardFault
from tests.devices.virtual_card.chip import Chip
from tests.devices.virtual_card.fake_scard import READER, FakeScard
from tests.devices.virtual_card.my_number import my_number_card

SELECT = bytes.fromhex("00A4040C0AD392F000260100000001")


def no_pause(seconds: float) -> None:
    assert seconds > 0


def opened(scard: FakeScard) -> Link:
    return Link.open(scard, Context(1), READER, no_pause)


@pytest.fixture
def scard() -> FakeScard:
    fake = FakeScard()
    fake.put(my_number_card())
    return fake


def test_a_command_is_answered_and_power_is_taken_away(scard: FakeScard) -> None:
    link = opened(scard)
    assert link.transmit(SELECT).is_ok
    link.close()
    assert scard.unpowered == 1


@pytest.mark.parametrize(
    "code",
    [
        Code.NOT_TRANSACTED,
        Code.REMOVED_CARD,
        Code.RESET_CARD,
        Code.NO_SMARTCARD,
        Code.READER_UNAVAILABLE,
        0x80100006,
        0x00000006,
    ],
)
def test_whatever_a_reader_calls_it_the_card_is_gone(scard: FakeScard, code: int) -> None:
    def bend(chip: Chip, command: bytes) -> bytes:
        raise ScardFault(code)

    scard.bend = bend
    with pytest.raises(CardGone, match=f"{code:08X}"):
        opened(scard).transmit(SELECT)


@pytest.mark.parametrize("answer", [b"", b"\x90"])
def test_a_success_without_a_status_is_a_card_that_was_pulled(
    scard: FakeScard, answer: bytes
) -> None:
    scard.bend = lambda *_: answer
    with pytest.raises(CardGone):
        opened(scard).transmit(SELECT)


def test_an_answer_in_parts_is_put_together(scard: FakeScard) -> None:
    answers = [b"one \x61\x04", b"two \x61\x05", b"three\x90\x00"]
    seen: list[bytes] = []

    def bend(chip: Chip, command: bytes) -> bytes:
        seen.append(command)
        return answers.pop(0)

    scard.bend = bend
    assert opened(scard).transmit(SELECT).data == b"one two three"
    assert seen[1:] == [b"\x00\xc0\x00\x00\x04", b"\x00\xc0\x00\x00\x05"]


def test_an_answer_in_endless_parts_ends(scard: FakeScard) -> None:
    scard.bend = lambda *_: b"x\x61\x01"
    assert len(opened(scard).transmit(SELECT).data) < 100


def test_a_wrong_length_is_asked_again_with_the_right_one(scard: FakeScard) -> None:
    answers = [b"\x6c\x10", b"sixteen bytes...\x90\x00"]
    seen: list[bytes] = []

    def bend(chip: Chip, command: bytes) -> bytes:
        seen.append(command)
        return answers.pop(0)

    scard.bend = bend
    assert opened(scard).transmit(b"\x00\xb0\x00\x00\x00").data == b"sixteen bytes..."
    assert seen[1] == b"\x00\xb0\x00\x00\x10"


def test_a_verify_is_never_sent_again(scard: FakeScard) -> None:
    seen: list[bytes] = []

    def bend(chip: Chip, command: bytes) -> bytes:
        seen.append(command)
        return b"\x6c\x10"

    scard.bend = bend
    answer = opened(scard).transmit(bytearray(b"\x00\x20\x00\x80\x047391"))
    assert (answer.status, len(seen)) == (0x6C10, 1)


def test_a_card_held_by_another_program_for_a_moment_is_waited_for(scard: FakeScard) -> None:
    scard.connect_faults = [Code.SHARING_VIOLATION] * 3
    assert opened(scard).transmit(SELECT).is_ok


def test_a_card_held_for_longer_is_busy(scard: FakeScard) -> None:
    scard.connect_faults = [Code.SHARING_VIOLATION] * 20
    with pytest.raises(CardBusy):
        opened(scard)


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        (Code.NO_SERVICE, NoCardReader),
        (Code.SERVICE_STOPPED, NoCardReader),
        (Code.NO_READERS, NoCardReader),
        (Code.NO_SMARTCARD, NoCard),
        (Code.READER_UNAVAILABLE, NoCard),
        (Code.UNRESPONSIVE, CardGone),
    ],
)
def test_what_is_not_there_is_named(scard: FakeScard, code: int, fault: type[CardFault]) -> None:
    scard.connect_faults = [code]
    with pytest.raises(fault):
        opened(scard)


def test_an_answer_shows_nothing() -> None:
    assert repr(Answer(b"a name", 0x9000)) == "<Answer>"
