"""Where a store's openers live: two copies beside it, and one with every backup."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from shelter_app.storage.durable import write_durably
from shelter_app.storage.faults import StoreFault
from shelter_app.storage.keys.cost import FLOOR, Cost
from shelter_app.storage.keys.phrase import is_mistyped
from shelter_app.storage.keys.refusals import (
    KeyRefusal,
    NoSuchOpener,
    PassphraseMistyped,
    PassphraseWrong,
    SlotsDamaged,
    SlotsMissing,
    SlotsTooNew,
)
from shelter_app.storage.keys.slot import Opener, Slot, unwrap_hq, unwrap_typed, wrap_typed
from shelter_app.storage.keys.slot_file import SlotFile, decode_slot_file
from shelter_app.storage.keys.store_key import StoreKey

_SUFFIXES: Final = (".slots", ".slots2")


@dataclass(frozen=True, slots=True)
class SlotStore:
    """The openers of the store at ``path``, in ``<path>.slots`` and ``<path>.slots2``."""

    path: Path
    floor: Cost = FLOOR

    def read(self) -> SlotFile:
        """Read the newest whole copy, and make the other one like it again.

        Raises:
            KeyRefusal: V-03 both missing, V-04 none whole, V-09 from a newer program.
        """
        copies = [_copy_at(place) for place in self._places()]
        newest = _newest_of(copies)
        for place, copy in zip(self._places(), copies, strict=True):
            if copy != newest:
                with suppress(StoreFault):  # a stick that cannot be written can still be read
                    write_durably(place, newest.encode())
        return newest

    def write(self, slots: SlotFile) -> None:
        """Keep a state of the openers, twice; a power cut between leaves one whole copy."""
        for place in self._places():
            write_durably(place, slots.encode())

    def exists(self) -> bool:
        """Tell whether there is any copy, whole or not."""
        return any(place.exists() for place in self._places())

    def open_typed(self, opener: Opener, phrase: str) -> StoreKey:
        """Open with a typed secret; a slot that cost too little to guess is made anew.

        Raises:
            KeyRefusal: V-01 wrong, V-02 wrong and mistyped, V-08 no such slot, or as ``read``.
        """
        slots = self.read()
        candidates = _of_kind(slots, opener)
        for slot in candidates:
            key = unwrap_typed(slot, phrase, slots.store, slots.salt)
            if key is not None and slots.admits(key):
                if not slot.cost.is_at_least(self.floor):
                    self._strengthen(slots, slot, key, phrase)
                return key
        if all(slot.generated for slot in candidates) and is_mistyped(phrase):
            raise PassphraseMistyped("the check syllable does not fit")
        raise PassphraseWrong("no slot opened")

    def open_hq(self, identity: str) -> StoreKey:
        """Open with HQ's secret recovery key; raises ``PassphraseWrong`` when it is another's."""
        slots = self.read()
        for slot in _of_kind(slots, Opener.HQ):
            key = unwrap_hq(slot, identity, slots.store, slots.salt)
            if key is not None and slots.admits(key):
                return key
        raise PassphraseWrong("no slot opened")

    def change(self, alter: Callable[[tuple[Slot, ...]], tuple[Slot, ...]]) -> None:
        """Replace the openers by what ``alter`` makes of them (add, remove, renew)."""
        slots = self.read()
        self.write(slots.with_slots(alter(slots.slots)))

    def copy_to(self, other: Path) -> None:
        """Put the same openers beside a backup or second copy at ``other``."""
        SlotStore(other).write(self.read())

    def _strengthen(self, slots: SlotFile, weak: Slot, key: StoreKey, phrase: str) -> None:
        strong = wrap_typed(
            key, Opener(weak.opener), phrase, generated=weak.generated, cost=self.floor
        )
        renewed = tuple(strong if slot is weak else slot for slot in slots.slots)
        with suppress(StoreFault):  # a full disk must not keep anyone out
            self.write(slots.with_slots(renewed))

    def _places(self) -> list[Path]:
        return [self.path.with_name(self.path.name + suffix) for suffix in _SUFFIXES]


def _copy_at(place: Path) -> SlotFile | KeyRefusal:
    try:
        return decode_slot_file(place.read_bytes())
    except FileNotFoundError:
        return SlotsMissing("no slots file")
    except OSError:
        return SlotsDamaged("the slots file cannot be read")
    except KeyRefusal as refusal:
        return refusal


def _newest_of(copies: list[SlotFile | KeyRefusal]) -> SlotFile:
    """Choose the newest whole copy; beside one of a newer program nothing is chosen or healed."""
    whole = [copy for copy in copies if isinstance(copy, SlotFile)]
    refusals = [copy for copy in copies if isinstance(copy, KeyRefusal)]
    for kind in (SlotsTooNew, *(() if whole else (SlotsDamaged, SlotsMissing))):
        for refusal in refusals:
            if isinstance(refusal, kind):
                raise refusal
    return max(whole, key=lambda copy: copy.generation)


def _of_kind(slots: SlotFile, opener: Opener) -> list[Slot]:
    found = [slot for slot in slots.slots if slot.opener == opener]
    if not found:
        raise NoSuchOpener("no slot of that kind")
    return found
