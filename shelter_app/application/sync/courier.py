"""Carries events to and from peers by itself, whenever there is a link, behind everybody's back."""

from collections.abc import Callable, Collection, Iterable
from concurrent.futures import CancelledError
from dataclasses import dataclass, replace
from threading import Condition, Thread
from typing import Final

from shelter_app.application.ports.exchange import ExchangeStore, Line
from shelter_app.application.sync.asking import Progress, exchange
from shelter_app.application.sync.calling import Around, Call, Papers
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.private import Private
from shelter_app.wire.sync.vectors import Heads

IDLE_SECONDS: Final = 15.0
"""How often a peer is asked whether it has anything new, which costs a hash."""
FIRST_WAIT_SECONDS: Final = 3.0
LONGEST_WAIT_SECONDS: Final = 120.0
_PARTING_SECONDS: Final = 2.0
_GATHERING_SECONDS: Final = 0.3
"""After an act at the desk a moment is waited, so that one family goes in one message."""


@dataclass(frozen=True, slots=True, repr=False)
class Contact(Private):
    """How things stand with one address."""

    address: str
    at_ms: int = 0
    """When the peer last answered, by this machine's clock; 0 before it ever did."""
    problem: str = ""
    """Code of what is in the way; empty while the line is good."""
    is_busy: bool = False
    progress: Progress = Progress()  # noqa: RUF009 - it is frozen
    differing: tuple[bytes, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class Errand(Private):
    """What one courier is sent for."""

    name: str
    """Under which name the ledger remembers what this peer holds; empty for neighbours."""
    addresses: Callable[[], Iterable[str]]
    """Tried in turn; for headquarters one that answers is enough."""
    expect: Collection[bytes] = ()
    """The devices that may answer there; none means any of the town's."""
    is_any_enough: bool = True
    reached: Callable[[int, Heads], None] = lambda _, __: None
    """Called after each visit with this machine's clock (ms) and what the peer holds."""
    idle_seconds: float = IDLE_SECONDS


@dataclass(frozen=True, slots=True, repr=False)
class Luggage(Private):
    """What every courier of a desk carries."""

    store: ExchangeStore
    papers: Papers
    connect: Callable[[str], Line]
    around: Around
    changed: Callable[[], None] = lambda: None
    """Called, on the courier's thread, when records went or came, or a problem came or went."""


@dataclass(slots=True, repr=False)
class _Open(Private):
    line: Line
    call: Call


class Courier:
    """One thread that exchanges with the addresses of one errand until it is stopped."""

    def __init__(self, luggage: Luggage, errand: Errand) -> None:
        self._luggage = luggage
        self._errand = errand
        self._open: dict[str, _Open] = {}
        self._contacts: dict[str, Contact] = {}
        self._known: dict[str, Heads] = {}
        self._changed = Condition()
        self._is_stopped = False
        self._is_called = False
        self._failures = 0
        self._thread = Thread(target=self._work, name="courier", daemon=True)

    def start(self) -> None:
        """Begin; returns at once."""
        self._thread.start()

    def nudge(self) -> None:
        """Go soon: something was recorded, or somebody pressed the button."""
        with self._changed:
            self._is_called = True
            self._changed.notify_all()

    def stop(self) -> None:
        """End after the message that is on its way; hang up everywhere.

        A peer that does not answer is not waited for: locking the desk must not take minutes.
        """
        with self._changed:
            self._is_stopped = True
            self._changed.notify_all()
        for one in list(self._open.values()):
            one.line.close()
        if self._thread.is_alive():
            self._thread.join(_PARTING_SECONDS)

    def contacts(self) -> tuple[Contact, ...]:
        """Tell how things stand with each address."""
        return tuple(self._contacts.values())

    def go(self) -> bool:
        """Visit every address now; says whether any of them answered."""
        reached = False
        wanted = list(dict.fromkeys(self._errand.addresses()))
        for gone in self._open.keys() - set(wanted):
            self._hang_up(gone)
        for address in wanted:
            reached |= self._visit(address)
            if (reached and self._errand.is_any_enough) or self._is_stopped:
                break
        return reached

    def _visit(self, address: str) -> bool:
        self._note(address, is_busy=True)
        try:
            self._exchanged(address)
        except ShelterError as fault:
            self._hang_up(address)
            self._note(address, problem=fault.code, is_busy=False)
            return False
        except CancelledError:  # the store was closed meanwhile
            return False
        return True

    def _exchanged(self, address: str) -> None:
        luggage, errand = self._luggage, self._errand
        call = self._call(address)
        outcome = exchange(
            luggage.store, call, lambda done: self._on_the_way(address, done), errand.expect
        )
        self._known[address] = outcome.held
        if errand.name:
            luggage.store.note_held(errand.name, outcome.held)
        now_ms = luggage.around.clock.now_ms()
        errand.reached(now_ms, outcome.held)
        is_first = not self._contacts[address].at_ms
        self._note(address, at_ms=now_ms, problem="", is_busy=False, notes=outcome.notes)
        if outcome.sent or outcome.received or is_first:
            self._luggage.changed()
        if outcome.sent or outcome.received:
            self._note(address, differing=call.compare())

    def _call(self, address: str) -> Call:
        known = self._open.get(address)
        if known is None:
            luggage = self._luggage
            line = luggage.connect(address)
            call = Call(luggage.store, line, luggage.papers, luggage.around)
            call.known = self._known.get(address, {})
            known = self._open[address] = _Open(line, call)
        return known.call

    def _on_the_way(self, address: str, progress: Progress) -> None:
        if self._is_stopped:
            raise CancelledError
        self._note(address, progress=progress)
        self._luggage.changed()

    def _note(self, address: str, **changes: object) -> None:
        before = self._contacts.get(address, Contact(address))
        after = replace(before, **changes)  # type: ignore[arg-type]
        self._contacts[address] = after
        if after.problem != before.problem:
            self._luggage.changed()

    def _hang_up(self, address: str) -> None:
        known = self._open.pop(address, None)
        if known is not None:
            known.line.close()

    def _work(self) -> None:
        while self._wait(0.0):
            self._failures = 0 if self.go() else self._failures + 1
            if not self._wait(self._pause()):
                break
        for address in list(self._open):
            self._hang_up(address)

    def _pause(self) -> float:
        if not self._failures:
            return self._errand.idle_seconds
        return min(FIRST_WAIT_SECONDS * 2.0 ** (self._failures - 1), LONGEST_WAIT_SECONDS)

    def _wait(self, seconds: float) -> bool:
        """Wait, or less long when called; says whether to go on."""
        with self._changed:
            self._changed.wait_for(lambda: self._is_stopped or self._is_called, seconds)
            if self._is_called and not self._is_stopped:
                self._changed.wait_for(lambda: self._is_stopped, _GATHERING_SECONDS)
            self._is_called = False
            return not self._is_stopped
