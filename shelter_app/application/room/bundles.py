"""USB bundles of the open desk: out to headquarters, in from it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

import msgspec

from shelter_app.application.ports.stores import OpenStore
from shelter_app.application.room.exchange import HQ
from shelter_app.application.room.room import NothingOpen, Room
from shelter_app.application.sync.carrying import Carried, parcel, take_in
from shelter_app.application.sync.enrolling import NotEnrolled, enrolled, papers
from shelter_app.application.sync.memory import note_contact, recall_contact
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.private import Private
from shelter_app.wire.bundle import BundleForAnother, BundleRefused

_WRITTEN: Final = "bundles"


class Shelf(Protocol):
    """The bundles on one stick."""

    def put(self, data: bytes) -> str:
        """Write a bundle durably; gives its name."""
        ...

    def remove(self, names: Iterable[str]) -> None:
        """Remove bundles of ours."""
        ...

    def contents(self) -> Iterable[bytes]:
        """Read the bundles that lie there, newest first."""
        ...


@dataclass(frozen=True, slots=True)
class BundleOut:
    """What was put on a stick."""

    events: int = 0
    files: int = 0


@dataclass(frozen=True, slots=True, repr=False)
class BundleIn(Private):
    """What came from a stick."""

    files: int = 0
    new: int = 0
    known: int = 0
    refused: int = 0
    received_ms: int = 0
    """When headquarters made its receipt, by its clock; 0 when there was none."""
    problem: str = ""
    """Code of why some bundle there could not be used; empty when all could or none was ours."""


class Bundles(Protocol):
    """What the screens ask of bundles."""

    def sticks(self) -> tuple[Path, ...]:
        """List the sticks that are plugged in."""
        ...

    def export(self, stick: Path) -> BundleOut:
        """Put what headquarters lacks on a stick."""
        ...

    def take(self, stick: Path) -> BundleIn:
        """Take in what lies on a stick for this desk."""
        ...


@dataclass(frozen=True, slots=True, repr=False)
class Ways(Private):
    """What bundles are written to and opened with."""

    sticks: Callable[[], tuple[Path, ...]]
    shelf: Callable[[Path], Shelf]
    identities: Callable[[], tuple[str, ...]]


class OpenedBundles:
    """Bundles of whichever store is open in the room."""

    def __init__(self, room: Room, ways: Ways) -> None:
        self._room = room
        self._ways = ways

    def sticks(self) -> tuple[Path, ...]:
        """List the sticks that are plugged in."""
        return self._ways.sticks()

    def export(self, stick: Path) -> BundleOut:
        """Put what headquarters lacks, as far as we were told, on a stick; nothing else is read.

        Newer bundles replace ours of before on the same stick, once they are written.

        Raises:
            NotEnrolled: N-17.
            StickRefuses: N-16.
        """
        store = self._open_store()
        kept = enrolled(store.local)
        if kept is None:
            raise NotEnrolled("no headquarters yet")
        shelf, shown = self._ways.shelf(stick), papers(store.exchange, kept)
        _, held = recall_contact(store.local, HQ)
        before, names, events, is_more = _written(store), [], 0, True
        while is_more:
            made = parcel(
                store.exchange, shown, [kept.bundle_recipient], held, self._room.clock.now_ms()
            )
            names.append(shelf.put(made.data))
            held, is_more, events = made.after, made.is_more, events + made.events
        store.local.keep_setting(_WRITTEN, msgspec.json.encode(names).decode())
        shelf.remove(before)
        return BundleOut(events, len(names))

    def take(self, stick: Path) -> BundleIn:
        """Take in what lies on a stick for this desk; what is for others is left alone.

        Raises:
            BundleRefused: N-10 to N-15, when nothing there could be used.
            StickRefuses: N-16.
        """
        store = self._open_store()
        found = list(self._taken(store, self._ways.shelf(stick)))
        done = [one for one in found if isinstance(one, Carried)]
        faults = [one for one in found if isinstance(one, ShelterError)]
        serious = [one for one in faults if not isinstance(one, BundleForAnother)]
        if not done:
            raise (serious or faults or [BundleRefused("no bundle lies there")])[0]
        receipts = [one for one in done if one.kind == HQ]
        for one in receipts:
            self._heed_receipt(store, one)
        return BundleIn(
            files=len(done),
            new=sum(one.new for one in done),
            known=sum(one.known for one in done),
            refused=sum(one.refused for one in done),
            received_ms=max((one.at_ms for one in receipts), default=0),
            problem=serious[0].code if serious else "",
        )

    def _taken(self, store: OpenStore, shelf: Shelf) -> Iterable[Carried | ShelterError]:
        now_ms = self._room.clock.now_ms()
        for data in shelf.contents():
            try:
                yield take_in(store.exchange, data, self._ways.identities(), now_ms)
            except ShelterError as fault:
                yield fault

    def _heed_receipt(self, store: OpenStore, one: Carried) -> None:
        """Believe what headquarters says that it holds, unless something newer was heard."""
        at_ms, held = recall_contact(store.local, HQ)
        merged = {**held, **{s: h for s, h in one.held.items() if _is_newer(h, held.get(s, ()))}}
        note_contact(store.local, HQ, max(at_ms, self._room.clock.now_ms()), merged)
        store.exchange.note_held(HQ, merged)

    def _open_store(self) -> OpenStore:
        if self._room.store is None:
            raise NothingOpen("no store is open")
        return self._room.store


def _is_newer(told: tuple[tuple[int, bytes], ...], known: tuple[tuple[int, bytes], ...]) -> bool:
    return max((seq for seq, _ in told), default=0) > max((seq for seq, _ in known), default=0)


def _written(store: OpenStore) -> tuple[str, ...]:
    text = store.local.setting(_WRITTEN)
    return msgspec.json.decode(text, type=tuple[str, ...]) if text else ()
