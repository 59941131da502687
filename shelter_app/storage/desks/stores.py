"""Everything that lies on this laptop: reception stores and the register store."""

import re
import weakref
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from shelter_app.application.ports.register_install import Indexing
from shelter_app.application.ports.stores import FoundStore, Keyring, Label, Opener, OpenStore
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import OperatorId
from shelter_app.storage.desks.building import half_of, in_sight, remove, show, sweep
from shelter_app.storage.desks.joining import join_stores
from shelter_app.storage.desks.label_file import is_provisional, read_label, write_label
from shelter_app.storage.desks.laned_register import LanedRegister
from shelter_app.storage.desks.opened import DATABASE, HISTORY, Ground, OpenedStore, make_file
from shelter_app.storage.desks.register_file import RegisterFile
from shelter_app.storage.desks.shifts import Shifts
from shelter_app.storage.desks.slots import slots_for
from shelter_app.storage.desks.spare import copy_folders, take_copy
from shelter_app.storage.faults import StoreMissing
from shelter_app.storage.inspecting import inspect_store
from shelter_app.storage.keys.phrase import ENVELOPE_WORDS, generate, is_mistyped
from shelter_app.storage.keys.refusals import KeyRefusal
from shelter_app.storage.keys.slot import Opener as SlotOpener
from shelter_app.storage.keys.slot_file import SlotFile
from shelter_app.storage.keys.slot_store import SlotStore
from shelter_app.storage.keys.store_key import StoreKey
from shelter_app.storage.ledger.auditing import Finding
from shelter_app.storage.second_copy import COPY_NAME

DESKS: Final = "desks"
ON_STICK: Final = "stick:"
_NAME: Final = re.compile(r"[0-9a-f]{32}")
"""The name of a store's folder: the store's id."""
_SLOT_OPENERS: Final = {
    Opener.PASSPHRASE: SlotOpener.PASSPHRASE,
    Opener.ENVELOPE: SlotOpener.ENVELOPE,
}


class LaptopStores:
    """The stores in one data folder; each reception store has a folder with a label of its own."""

    def __init__(self, data: Path, ground: Ground, indexing: Indexing) -> None:
        self._data = data
        self._ground = ground
        self._register = RegisterFile(data, ground, indexing)
        self._shifts = Shifts(ground.clock)
        self._open: Callable[[], OpenedStore | None] = lambda: None
        """The store that was opened last, for as long as somebody keeps it."""

    def survey(self) -> tuple[FoundStore, ...]:
        """Look without opening, the last used first, then copies on sticks of what is not here.

        A store that cannot be read carries the code of its problem.
        """
        folders = sorted(in_sight(self._data / DESKS), key=_changed_at, reverse=True)
        here = [self._found(folder, DATABASE) for folder in folders]
        known = {found.ref for found in here}
        copies = [folder for folder in copy_folders() if _original_of(folder) not in known]
        return (*here, *(self._found(folder, COPY_NAME) for folder in copies))

    def label(self, ref: str) -> Label:
        """Read the plain facts beside a store."""
        return replace(read_label(self._folder(ref)), ref=ref)

    def offer_phrase(self) -> str:
        """Make a phrase that can be typed with the IME off."""
        return generate()

    def offer_envelope(self) -> str:
        """Make a code for the sealed envelope."""
        return generate(ENVELOPE_WORDS)

    def create(self, label: Label, keyring: Keyring) -> OpenedStore:
        """Make a reception store, whole or not at all."""
        return self._create(label, keyring)

    def settle(self, store: OpenStore, label: Label, keyring: Keyring) -> None:
        """Give an open provisional store a name and further openers; its records stay."""
        if not isinstance(store, OpenedStore) or store.key is None:
            raise TypeError("only an open store of this laptop can be settled")
        slots = slots_for(store.key, keyring)
        SlotStore(store.folder / DATABASE).change(lambda known: (*known, *slots))
        write_label(store.folder, label)
        store.label = label

    def _create(
        self, label: Label, keyring: Keyring, filled: Callable[[OpenedStore], object] | None = None
    ) -> OpenedStore:
        key = StoreKey.new(self._ground.chance)
        folder = self._folder(key.store.hex())
        named = replace(label, ref=key.store.hex())
        slots = slots_for(key, keyring)
        sweep(self._data / DESKS)
        half = half_of(folder)
        try:
            make_file(half, named, key, self._ground)
            SlotStore(half / DATABASE).write(SlotFile.of(key, slots))
            write_label(half, named)
            if filled is not None:
                self._fill(half, named, key, filled)
            show(folder)
        except BaseException:
            remove(half)  # nobody was received in it
            raise
        return self._opened(folder, named, key)

    def open(self, ref: str, opener: Opener, secret: str) -> OpenedStore:
        """Open a reception store."""
        if ref.startswith(ON_STICK):
            return self.start_from_copy(self._folder(ref), opener, secret)
        folder = self._folder(ref)
        key = SlotStore(folder / DATABASE).open_typed(_SLOT_OPENERS[opener], secret)
        return self._opened(folder, self.label(ref), key)

    def start_from_copy(self, folder: Path, opener: Opener, secret: str) -> OpenedStore:
        """Make this laptop a new desk from the second copy on a stick: a new device, a new key."""
        key = SlotStore(folder / COPY_NAME).open_typed(_SLOT_OPENERS[opener], secret)
        label = replace(read_label(folder), letters="")
        keyring = Keyring(secret, label.hq_recipient, is_generated=not is_mistyped(secret))
        copy = folder / COPY_NAME
        return self._create(label, keyring, lambda store: take_copy(copy, key, store))

    def _fill(
        self, half: Path, label: Label, key: StoreKey, filled: Callable[[OpenedStore], object]
    ) -> None:
        store = OpenedStore(half, label, key, self._ground)
        try:
            filled(store)
        finally:
            store.close()

    def opens(self, ref: str, opener: Opener, secret: str) -> bool:
        """Tell whether that would open the store, without opening it."""
        try:
            SlotStore(self._folder(ref) / DATABASE).open_typed(_SLOT_OPENERS[opener], secret)
        except KeyRefusal:
            return False
        return True

    def inspect(self, ref: str, opener: Opener, secret: str) -> Iterator[Finding]:
        """Check a store that nothing has open: its pages, its chains, and a refold."""
        path = self._folder(ref) / DATABASE
        key = SlotStore(path).open_typed(_SLOT_OPENERS[opener], secret)
        ground = self._ground
        return inspect_store(path, key, ground.migrations / HISTORY, ground.keys_of)

    def keep_for_shift(self, operator: OperatorId, pin: str) -> None:
        """Let an operator's PIN open again, within this process and shift, what is open now."""
        store = self._open()
        if store is not None and store.key is not None:
            self._shifts.remember(operator, pin, store.key, self._register.key)

    def open_in_shift(self, pin: str) -> tuple[OpenedStore, LanedRegister | None]:
        """Open again with any operator's PIN what was open when the desk was locked.

        A register that cannot be opened any more does not keep reception closed.
        """
        store_key, register_key = self._shifts.open(pin)
        folder = self._folder(store_key.store.hex())
        store = self._opened(folder, self.label(folder.name), store_key)
        register = None
        if register_key is not None:
            with suppress(ShelterError):
                register = self._register.open_with_key(register_key)
        return store, register

    def end_shift(self) -> None:
        """Let no PIN open anything any more, because the tries are used up."""
        self._shifts.end()

    def has_register(self) -> bool:
        """Tell whether a register store lies here."""
        return self._register.exists()

    def set_register_aside(self) -> bool:
        """Put away the register of a first start that was cut off: no shelter's store beside it."""
        own = [folder for folder in in_sight(self._data / DESKS) if not is_provisional(folder)]
        return not own and self._register.set_aside()

    def create_register(self, keyring: Keyring) -> LanedRegister:
        """Make an empty register store."""
        return self._register.create(keyring)

    def open_register(self, opener: Opener, secret: str) -> LanedRegister:
        """Open the register store."""
        return self._register.open(_SLOT_OPENERS[opener], secret)

    def join(self, provisional: OpenStore, shelter: OpenStore) -> int:
        """Bring everything of a provisional store into the shelter's own, then destroy its key."""
        if not (isinstance(provisional, OpenedStore) and isinstance(shelter, OpenedStore)):
            raise TypeError("only stores of this laptop can be joined")
        try:
            brought = join_stores(provisional, shelter)
        except BaseException:
            shelter.close()
            self._open = weakref.ref(provisional)
            raise
        self._shifts.forget(bytes.fromhex(provisional.label.ref))
        return brought

    def _opened(self, folder: Path, label: Label, key: StoreKey) -> OpenedStore:
        store = OpenedStore(folder, label, key, self._ground)
        self._open = weakref.ref(store)
        return store

    def _folder(self, ref: str) -> Path:
        if ref.startswith(ON_STICK):
            return Path(ref.removeprefix(ON_STICK))
        if _NAME.fullmatch(ref) is None:
            raise StoreMissing("not the name of a store")
        return self._data / DESKS / ref

    def _found(self, folder: Path, database: str) -> FoundStore:
        is_copy = database == COPY_NAME
        ref = f"{ON_STICK}{folder}" if is_copy else folder.name
        try:
            label = read_label(self._folder(ref))
            if not (folder / database).exists():
                raise StoreMissing("the label stands without its store")
            openers = _openers(SlotStore(folder / database).read())
        except ShelterError as error:
            return FoundStore(ref=ref, problem=error.code, on_stick=is_copy)
        return FoundStore(
            ref=ref,
            shelter=label.shelter,
            drill=label.is_drill,
            reception_only=label.is_provisional,
            on_stick=is_copy,
            openers=openers if is_copy else (*openers, *self._in_shift(folder.name)),
        )

    def _in_shift(self, ref: str) -> tuple[Opener, ...]:
        return (Opener.SHIFT_PIN,) if self._shifts.keeps(bytes.fromhex(ref)) else ()


def _openers(slots: SlotFile) -> tuple[Opener, ...]:
    kinds = {slot.opener for slot in slots.slots}
    return tuple(ours for ours, theirs in _SLOT_OPENERS.items() if theirs in kinds)


def _changed_at(folder: Path) -> float:
    """Tell when a store was used last; one that cannot be asked comes last."""
    try:
        return (folder / DATABASE).stat().st_mtime
    except OSError:
        return 0.0


def _original_of(folder: Path) -> str:
    """Name the store that a second copy is of."""
    try:
        return read_label(folder).ref
    except ShelterError:
        return ""
