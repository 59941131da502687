"""The slots of one store as the bytes of a small file."""

import hashlib
from typing import Final, Self

import msgspec

from shelter_app.domain.private import Private
from shelter_app.storage.engine import SALT_SIZE
from shelter_app.storage.keys.refusals import SlotsDamaged, SlotsTooNew
from shelter_app.storage.keys.slot import Slot
from shelter_app.storage.keys.store_key import STORE_ID_SIZE, StoreKey

_MAGIC: Final = b"SHELTER-SLOTS\n"
_FORMAT: Final = 1
_SUM_SIZE: Final = 32
_LARGEST: Final = 64 * 1024


class _Format(msgspec.Struct, array_like=True):
    """The first field of every version of the file, read before the rest."""

    format: int


class SlotFile(Private, msgspec.Struct, frozen=True, array_like=True):
    """All openers of one store, and how new this state of them is.

    ``generation`` grows by one with each change. ``check`` tells a right key from a wrong one.
    """

    format: int
    store: bytes
    salt: bytes
    check: bytes
    generation: int
    slots: tuple[Slot, ...]

    @classmethod
    def of(cls, key: StoreKey, slots: tuple[Slot, ...]) -> Self:
        """Make the first state of a store's openers."""
        if not slots:
            raise ValueError("a store without an opener is lost")
        return cls(_FORMAT, key.store, key.salt, key.check(), 1, slots)

    def with_slots(self, slots: tuple[Slot, ...]) -> Self:
        """Replace the openers; at least one must stay."""
        if not slots:
            raise ValueError("a store without an opener is lost")
        return msgspec.structs.replace(self, slots=slots, generation=self.generation + 1)

    def admits(self, key: StoreKey | None) -> bool:
        """Tell whether an unwrapped key is this store's."""
        return key is not None and key.check() == self.check

    def encode(self) -> bytes:
        """Write as bytes with a checksum against accidents; forgery fails in the slots."""
        body = _MAGIC + msgspec.msgpack.encode(self)
        return body + hashlib.sha256(body).digest()


def decode_slot_file(content: bytes) -> SlotFile:
    """Read a slots file.

    Raises:
        SlotsDamaged: V-04, not whole, not ours, or not possible.
        SlotsTooNew: V-09, whole, of a format that we do not know.
    """
    body = content[:-_SUM_SIZE]
    if len(content) > _LARGEST or not body.startswith(_MAGIC):
        raise SlotsDamaged("not a slots file")
    if hashlib.sha256(body).digest() != content[-_SUM_SIZE:]:
        raise SlotsDamaged("its checksum is wrong")
    packed = body[len(_MAGIC) :]
    try:
        if msgspec.msgpack.decode(packed, type=_Format).format > _FORMAT:
            raise SlotsTooNew("a newer slots file")
        slots = msgspec.msgpack.decode(packed, type=SlotFile)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:  # msgspec lets the latter out
        raise SlotsDamaged("its content cannot be read") from error
    if len(slots.store) != STORE_ID_SIZE or len(slots.salt) != SALT_SIZE:
        raise SlotsDamaged("its content is impossible")
    return slots
