"""The card reader of the desk: taps as news, reads with a time limit, never a screen waiting."""

import logging
from collections.abc import Callable
from threading import Event, Lock
from typing import TYPE_CHECKING, Final, TypeVar

from shelter_app.application.ports.card import (
    CardNews,
    CardOpening,
    CardRead,
    Heard,
    Sight,
    Tap,
    TriesLeft,
)
from shelter_app.application.ports.card_faults import (
    CardFault,
    CardUnreadable,
    NoCard,
    NoCardReader,
)
from shelter_app.devices.apdu import Transport
from shelter_app.devices.card_taps import Taps
from shelter_app.devices.my_number_card.guard import Guarded
from shelter_app.devices.my_number_card.kinds import recognise
from shelter_app.devices.my_number_card.reading import read_person, read_tries
from shelter_app.devices.pcsc.lane import TimedLane
from shelter_app.devices.pcsc.link import Link, fault_of
from shelter_app.devices.pcsc.scard import Scard, ScardFault, Watched
from shelter_app.devices.pcsc.watch import ReaderWatch

if TYPE_CHECKING:
    from shelter_app.devices.source import Monotonic

T = TypeVar("T")
_log = logging.getLogger(__name__)

TAP_LIMIT: Final = 6.0
"""Seconds for telling what a card is; a certificate takes about 0.2 on a real reader."""
READ_LIMIT: Final = 20.0
"""Seconds for a certificate, four items and a photograph; about 1.5 on a real reader."""


class CardDesk:
    """Every reader of this machine as one; without PC/SC it says so and does nothing.

    Args:
        scard: This platform's PC/SC, if it has one.
        monotonic: Seconds that only ever grow.
    """

    def __init__(self, scard: Scard | None, monotonic: "Monotonic") -> None:
        self._scard = scard
        self._monotonic = monotonic
        self._lane = TimedLane("card")
        self._run: _Run | None = None
        self._lying: dict[str, Watched] = {}
        self._lock = Lock()

    def start(self, heard: Heard) -> None:
        """Begin to watch; starting twice is starting once."""
        if self._run is not None:
            return
        if self._scard is None:
            heard(CardNews(Sight.NO_SERVICE))
            return
        self._run = _Run(self, self._scard, heard)
        self._run.watch.start()

    def stop(self) -> None:
        """Stop watching, and forget which card lies where; waits two seconds at most."""
        if self._run is not None:
            self._run.stop()
            self._run = None
        with self._lock:
            self._lying.clear()
        self._lane.close()

    def tries_left(self) -> TriesLeft:
        """Ask the card on the reader how many tries are left; costs none."""
        return self._with_card(read_tries, READ_LIMIT)

    def read(self, opening: CardOpening, *, face: bool = False) -> CardRead:
        """Read certificate and four items; the opening is wiped in every case."""
        with opening.digits:
            return self._with_card(lambda card: read_person(card, opening, face=face), READ_LIMIT)

    def note(self, reader: Watched) -> None:
        """Remember where a card lies."""
        with self._lock:
            self._lying.pop(reader.reader, None)  # the newest stands last
            self._lying[reader.reader] = reader

    def forget(self, reader: str) -> None:
        """Remember that it does not lie there any more."""
        with self._lock:
            self._lying.pop(reader, None)

    def recognise(self, reader: Watched) -> Tap:
        """Tell what was put on a reader."""
        return self._on_lane(reader.reader, lambda card: recognise(card, reader.atr), TAP_LIMIT)

    @property
    def now(self) -> float:
        """The time that taps are told apart by."""
        return self._monotonic()

    def _with_card(self, work: Callable[[Transport], T], limit: float) -> T:
        """Work with the card that was put down last."""
        if self._run is None:
            raise NoCardReader("no reader is watched")
        with self._lock:
            if not self._lying:
                raise NoCard("no card lies on a reader")
            reader = next(reversed(self._lying))
        return self._on_lane(reader, work, limit)

    def _on_lane(self, reader: str, work: Callable[[Transport], T], limit: float) -> T:
        scard = self._scard
        if scard is None:
            raise NoCardReader("no PC/SC here")
        return self._lane.run(lambda: _sitting(scard, reader, work), limit)


def _sitting(scard: Scard, reader: str, work: Callable[[Transport], T]) -> T:
    """Open the card, work, and let it go without power, whatever happens."""
    try:
        context = scard.establish()
    except ScardFault as fault:
        raise fault_of(fault) from None
    try:
        link = Link.open(scard, context, reader, Event().wait)
        try:
            return work(Guarded(link))
        finally:
            link.close()
    finally:
        scard.release(context)


class _Run:
    """What the watching thread says, turned into news, from one start to its stop."""

    def __init__(self, desk: CardDesk, scard: Scard, heard: Heard) -> None:
        self._desk = desk
        self._heard = heard
        self._taps = Taps()
        self._sight = Sight.OFF
        self._over = False
        self.watch = ReaderWatch(scard, self)

    def stop(self) -> None:
        self._over = True
        self.watch.stop()

    def sight(self, sight: Sight) -> None:
        self._sight = sight
        self._tell()

    def inserted(self, reader: Watched) -> None:
        self._desk.note(reader)
        try:
            tap = self._desk.recognise(reader)
        except NoCard:
            return  # taken away before it could be looked at: nobody meant to show it
        except CardFault as fault:
            self._tell(problem=fault.code)
        except Exception as error:  # noqa: BLE001 - the reader goes on all night
            _log.warning("a card was given up: %s", type(error).__name__)
            self._tell(problem=CardUnreadable.code)
        else:
            if self._taps.is_new(tap, self._desk.now):
                self._tell(tap)

    def removed(self, reader: str) -> None:
        self._taps.left(self._desk.now)
        self._desk.forget(reader)

    def _tell(self, tap: Tap | None = None, problem: str = "") -> None:
        if not self._over:
            self._heard(CardNews(self._sight, tap, problem))
