"""Every reader of the machine on one thread: plugged, unplugged, a card put down or taken away."""

from collections.abc import Iterable
from dataclasses import replace
from threading import Event, Thread, current_thread
from typing import Final, Protocol

from shelter_app.application.ports.card import Sight
from shelter_app.devices.pcsc.scard import (
    NEWS_OF_READERS,
    Code,
    Context,
    Flag,
    Scard,
    ScardFault,
    Watched,
)

RETRY_AFTER: Final = 2.0
"""Seconds until a daemon that is not there is asked again."""
LOOK_AGAIN_AFTER: Final = 2.0
"""Seconds that one wait lasts at most: not every platform tells of readers that come and go."""
PATIENCE: Final = 2.0
"""Seconds that stopping waits for a driver."""
_BREATH: Final = 0.1
"""Seconds between two looks, where a driver calls everything news."""


class Listener(Protocol):
    """Who hears of it, on the watching thread."""

    def sight(self, sight: Sight) -> None:
        """The readers do this now; told once for each change."""
        ...

    def inserted(self, reader: Watched) -> None:
        """A card was put down, once for each time."""
        ...

    def removed(self, reader: str) -> None:
        """A card was taken away."""
        ...


class ReaderWatch:
    """The watching thread from one start to its stop."""

    def __init__(self, scard: Scard, listener: Listener) -> None:
        self._scard = scard
        self._listener = listener
        self._over = Event()
        self._context: Context | None = None
        self._sight = Sight.OFF
        self._known: dict[str, Watched] = {}
        self._thread = Thread(target=self._watch, name="card-watch", daemon=True)

    def start(self) -> None:
        """Begin to watch."""
        self._thread.start()

    def stop(self) -> None:
        """Stop, and wait a little for the driver."""
        self._over.set()
        for _ in range(round(PATIENCE / _BREATH)):
            if self._context is not None:
                self._scard.cancel(self._context)
            if self._thread is current_thread() or not self._thread.is_alive():
                return
            self._thread.join(_BREATH)

    def _watch(self) -> None:
        while not self._over.is_set():
            try:
                self._context = context = self._scard.establish()
            except ScardFault:
                self._see(Sight.NO_SERVICE)
                self._over.wait(RETRY_AFTER)
                continue
            try:
                self._follow(context)
            except ScardFault:
                self._over.wait(_BREATH)
            finally:
                self._context = None
                self._scard.release(context)

    def _follow(self, context: Context) -> None:
        """Watch until the daemon goes away or it is over."""
        while not self._over.is_set():
            self._list_readers(context)
            asked = [*self._known.values(), Watched(NEWS_OF_READERS, len(self._known) << 16)]
            try:
                seen = self._scard.await_change(context, asked, LOOK_AGAIN_AFTER)
            except ScardFault as fault:
                if fault.code not in (Code.TIMEOUT, Code.UNKNOWN_READER):
                    raise
                seen = []
            news = [self._take(one) for one in seen if one.reader in self._known]
            if seen and not any(news):
                self._over.wait(_BREATH)

    def _list_readers(self, context: Context) -> None:
        names = self._scard.readers(context)
        for gone in self._known.keys() - set(names):
            if self._known.pop(gone).has_card:
                self._listener.removed(gone)
        for name in names:
            self._known.setdefault(name, Watched(name))
        self._tell_sight()

    def _take(self, now: Watched) -> bool:
        """Compare one reader with what was known; true when it is news."""
        before = self._known[now.reader]
        settled = replace(now, state=now.state & ~int(Flag.CHANGED))
        self._known[now.reader] = settled
        if before.has_card and (not now.has_card or now.insertions != before.insertions):
            self._listener.removed(now.reader)
        is_new = now.has_card and (
            not before.has_card or now.insertions != before.insertions or _woke(before, now)
        )
        self._tell_sight()
        if is_new and not now.is_mute:
            self._listener.inserted(settled)
        return settled.state != before.state

    def _tell_sight(self) -> None:
        self._see(sight_of(self._known.values()))

    def _see(self, sight: Sight) -> None:
        if sight is not self._sight and not self._over.is_set():
            self._sight = sight
            self._listener.sight(sight)


def sight_of(readers: Iterable[Watched]) -> Sight:
    """Say in one word how all readers together do."""
    every = list(readers)
    if not every:
        return Sight.NO_READER
    if any(one.has_card and not one.is_mute for one in every):
        return Sight.CARD
    return Sight.MUTE if any(one.has_card for one in every) else Sight.WAITING


def _woke(before: Watched, now: Watched) -> bool:
    return before.is_mute and not now.is_mute
