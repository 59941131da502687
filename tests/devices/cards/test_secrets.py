"""Whatever goes wrong, the digits are in no exception, no frame of one, and no log."""

import logging
import time
from types import TracebackType

import pytest

from shelter_app.application.ports.card import CardOpening, OpenedBy
from shelter_app.application.ports.card_faults import CardFault
from shelter_app.devices.card_desk import CardDesk
from shelter_app.devices.pcsc.scard import Code, ScardFault
from shelter_app.domain.secret import Secret
from tests.devices.cards.ears import Ears
from tests.devices.virtual_card.chip import Chip
from tests.devices.virtual_card.fake_scard import FakeScard
from tests.devices.virtual_card.my_number import KIYO, Holder, my_number_card

PIN, NUMBER_B = "8264", "17030720319417"
HOLDER = Holder(pin=PIN, number_b=NUMBER_B)
WRONG = Holder(pin="1111", number_b="01010120300000")


class Search:
    """Looks through whatever hangs on an exception, as a crash report would."""

    def __init__(self, secret: str) -> None:
        self._secret = secret.encode()
        self._known: set[int] = set()
        self.found: list[str] = []

    def exception(self, error: BaseException | None) -> None:
        while error is not None:
            self.value("args", error.args)
            self.frames(error.__traceback__)
            self.exception(error.__cause__)
            error = error.__context__

    def frames(self, trace: TracebackType | None) -> None:
        while trace is not None:
            if "shelter_app" in trace.tb_frame.f_code.co_filename:
                for name, value in trace.tb_frame.f_locals.items():
                    self.value(f"{trace.tb_frame.f_code.co_name}.{name}", value)
            trace = trace.tb_next

    def value(self, name: str, value: object) -> None:
        if id(value) in self._known or isinstance(value, Chip | FakeScard):
            return
        self._known.add(id(value))
        text = value if isinstance(value, bytes | bytearray) else repr(value).encode()
        if self._secret in text:
            self.found.append(name)
        if isinstance(value, list | tuple | set):
            for one in value:
                self.value(name, one)
        elif isinstance(value, dict):
            self.value(name, list(value.values()))
        elif type(value).__module__.startswith("shelter_app"):
            self.value(name, parts_of(value))


def parts_of(value: object) -> list[object]:
    slots = [slot for kind in type(value).__mro__ for slot in getattr(kind, "__slots__", ())]
    held = [getattr(value, slot, None) for slot in slots if slot != "__dict__"]
    return [*held, *vars(value).values()] if hasattr(value, "__dict__") else held


def test_the_search_would_find_them() -> None:
    def leak() -> None:
        kept = bytearray(b"\x00\x20\x00\x80\x04" + PIN.encode())
        raise ScardFault(len(kept))

    for holder in (Secret(PIN), [PIN], {"pin": PIN}):
        search = Search(PIN)
        search.value("it", holder)
        assert search.found
    with pytest.raises(ScardFault) as caught:
        leak()
    trace = caught.value.__traceback__
    assert trace is not None
    assert trace.tb_next is not None
    search = Search(PIN)
    search.value("kept", trace.tb_next.tb_frame.f_locals["kept"])
    assert search.found


def faults() -> list[tuple[str, object]]:
    """Every way in which a sitting with digits can end badly, at every command of it."""
    pulled = [(f"pulled at {at}", at) for at in range(1, 24)]
    return [*pulled, ("refused", WRONG), ("wrong answer", b"\x6f\x01"), ("bug", RuntimeError)]


@pytest.mark.parametrize("by", OpenedBy)
@pytest.mark.parametrize(("name", "fault"), faults(), ids=[name for name, _ in faults()])
def test_no_exception_holds_the_digits(
    by: OpenedBy, name: str, fault: object, caplog: pytest.LogCaptureFixture
) -> None:
    digits = PIN if by is OpenedBy.PIN else NUMBER_B
    scard, ears = FakeScard(), Ears()
    desk = CardDesk(scard, time.monotonic)
    desk.start(ears)
    scard.put(my_number_card(fault if isinstance(fault, Holder) else HOLDER))
    ears.until(lambda heard: len(heard.taps) == 1)
    sent: list[int] = []

    def bend(chip: Chip, command: bytes) -> bytes:
        sent.append(1)
        if len(sent) == fault:
            raise ScardFault(Code.REMOVED_CARD)
        is_offer = command[1] == 0x20 and len(command) > 4
        if isinstance(fault, bytes) and is_offer:
            return fault
        if fault is RuntimeError and is_offer:
            raise RuntimeError("a driver's own")
        return chip.answer(command)

    scard.bend = bend
    search = Search(digits)
    with caplog.at_level(logging.DEBUG):
        try:
            desk.read(CardOpening(by, Secret(digits)), face=True)
        except (CardFault, RuntimeError) as error:
            search.exception(error)
    desk.stop()
    assert search.found == []
    assert digits not in caplog.text


def test_the_digits_do_not_stay_with_the_desk_after_a_success() -> None:
    scard, ears = FakeScard(), Ears()
    desk = CardDesk(scard, time.monotonic)
    desk.start(ears)
    scard.put(my_number_card())
    ears.until(lambda heard: len(heard.taps) == 1)
    read = desk.read(CardOpening(OpenedBy.NUMBER_B, Secret(KIYO.number_b)))
    search = Search(KIYO.number_b)
    search.value("desk", desk)
    search.value("read", read)
    desk.stop()
    assert search.found == []
