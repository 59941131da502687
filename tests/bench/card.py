"""Time the card reader, and feed it rubbish.

    python -m tests.bench.card [--taps 30] [--reads 200] [--fuzz 50000] [--json]

A real pcscd with a virtual reader and card, no simulated delay. A tap counts from the moment the
daemon tells our watching thread of the card until the window has painted the household; a read is
certificate and four items, the program's own time with the daemon's. ``--fuzz`` feeds so many
bent answers through the whole way from transport to values; anything but a person or a
``CardFault`` is a failure.
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from shelter_app.application.ports.card import CardOpening, OpenedBy
from shelter_app.application.ports.card_faults import CardFault
from shelter_app.devices.apdu import Answer
from shelter_app.devices.card_desk import CardDesk
from shelter_app.devices.my_number_card.guard import Guarded
from shelter_app.devices.my_number_card.kinds import recognise
from shelter_app.devices.my_number_card.reading import read_person, read_tries
from shelter_app.devices.pcsc.pcsclite import PcscLite
from shelter_app.domain.secret import Secret
from tests.bench.card_desk import household_on_screen
from tests.bench.figures import Figure, report
from tests.devices.cards.ears import Ears
from tests.devices.cards.pcscd import the_daemon
from tests.devices.virtual_card.direct import Direct
from tests.devices.virtual_card.my_number import KIYO, my_number_card
from tests.devices.virtual_card.slot import Slot

_MS = 1_000
_READ_TARGET, _TAP_TARGET = 100, 250
_STATUSES = (0x6300, 0x63C0, 0x63C5, 0x6982, 0x6A82, 0x6F00)


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and print; 1 when a promise does not hold."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--taps", type=int, default=30)
    parser.add_argument("--reads", type=int, default=200)
    parser.add_argument("--fuzz", type=int, default=50_000)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args(argv)
    crashes = fuzz(arguments.fuzz)
    sys.stdout.write(f"{arguments.fuzz} bent answers, {len(crashes)} crashes {crashes[:3]}\n")
    daemon = the_daemon()
    if isinstance(daemon, str):
        sys.stdout.write(f"no card reader here: {daemon}\n")
        return 1
    figures = [
        Figure(
            "certificate and four items",
            tuple(reads(daemon.port, arguments.reads)),
            target=_READ_TARGET,
        )
    ]
    if arguments.taps:
        with TemporaryDirectory() as folder:
            seconds = household_on_screen(Path(folder), Slot(daemon.port), arguments.taps)
        figures.append(Figure("card told to household painted", tuple(seconds), target=_TAP_TARGET))
    return report(figures, as_json=arguments.json) or int(bool(crashes))


def reads(port: int, times: int) -> Iterator[float]:
    """Read one card again and again, in milliseconds."""
    ears, slot = Ears(), Slot(port)
    desk = CardDesk(PcscLite(), time.monotonic)
    desk.start(ears)
    slot.put(my_number_card())
    ears.until(lambda heard: bool(heard.taps))
    for _ in range(times):
        began = time.perf_counter()
        desk.read(CardOpening(OpenedBy.NUMBER_B, Secret(KIYO.number_b)))
        yield (time.perf_counter() - began) * _MS
    desk.stop()
    slot.take()


class Bent:
    """A card whose answers are now and then bent: cut, lengthened, changed, or another status."""

    def __init__(self, random: Random) -> None:
        self._card = Direct(my_number_card())
        self._random = random
        self.bent = 0

    def transmit(self, command: bytes | bytearray) -> Answer:
        """Answer, perhaps wrongly."""
        answer = self._card.transmit(command)
        if self._random.random() < 0.5:
            return answer
        self.bent += 1
        return _bend(answer, self._random)


def _bend(answer: Answer, random: Random) -> Answer:
    data, status = bytearray(answer.data), answer.status
    way = random.randrange(5)
    if way == 0:
        data = data[: random.randrange(len(data) + 1)]
    elif way == 1:
        data += random.randbytes(random.randrange(1, 300))
    elif way == 2:
        for _ in range(random.randrange(1, 8)):
            if data:
                data[random.randrange(len(data))] = random.randrange(256)
    elif way == 3:
        status = random.choice(
            (0x6300, 0x63C0, 0x63C5, 0x6982, 0x6A82, 0x6F00, random.randrange(65536))
        )
    else:
        data = bytearray(random.randbytes(random.randrange(300)))
    return Answer(bytes(data), status)


def fuzz(answers: int) -> list[str]:
    """Feed bent answers until so many were bent; gives what crashed, by name."""
    random, bent = Random(7), 0  # noqa: S311 - the same answers in each run
    crashes: list[str] = []
    while bent < answers:
        card = Bent(random)
        act = random.choice(_ACTS)
        try:
            act(Guarded(card))
        except CardFault:
            pass
        except Exception as error:  # noqa: BLE001 - that is what is looked for
            crashes.append(repr(error))
        bent += max(1, card.bent)
    return crashes


def _read(card: Guarded) -> object:
    by = CardOpening(OpenedBy.NUMBER_B, Secret(KIYO.number_b))
    return read_person(card, by, face=True)


_ACTS: tuple[Callable[[Guarded], object], ...] = (
    _read,
    read_tries,
    lambda card: recognise(card, b"\x3b\x8f\x80\x01\x80\x4f\x0c\xa0\x00\x00\x03\x06\x03"),
)

if __name__ == "__main__":
    sys.exit(main())
