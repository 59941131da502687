"""Failures of a store's file, told apart by what a person can do about them."""

from typing import ClassVar, Final

from shelter_app.domain.errors import ShelterError

_SQLITE_BUSY, _SQLITE_LOCKED = 5, 6
_SQLITE_READONLY, _SQLITE_IOERR, _SQLITE_CORRUPT, _SQLITE_FULL = 8, 10, 11, 13
_SQLITE_CANTOPEN, _SQLITE_NOTADB = 14, 26


class StoreFault(ShelterError):
    """A store could not be opened, read or written; nothing in it was changed."""

    code: ClassVar[str] = "V-18"


class KeyDoesNotFit(StoreFault):
    """The file cannot be read with this key: another store's key, or its first page is damaged."""

    code: ClassVar[str] = "V-10"


class StoreDamaged(StoreFault):
    """A page of the file fails its check; reopen it, read what is whole, or use a second copy."""

    code: ClassVar[str] = "V-11"


class StoreBusy(StoreFault):
    """Another program holds the file."""

    code: ClassVar[str] = "V-12"


class StoreFull(StoreFault):
    """The disk has no room; what was shown as saved is saved, this last act is not."""

    code: ClassVar[str] = "V-13"


class StoreTooNew(StoreFault):
    """The file was written by a newer version of the program."""

    code: ClassVar[str] = "V-14"


class StoreMissing(StoreFault):
    """There is no file at that place."""

    code: ClassVar[str] = "V-15"


class StoreNotWritable(StoreFault):
    """The folder or the disk refuses to be written or read."""

    code: ClassVar[str] = "V-16"


_BY_RESULT_CODE: Final[dict[int, type[StoreFault]]] = {
    _SQLITE_BUSY: StoreBusy,
    _SQLITE_LOCKED: StoreBusy,
    _SQLITE_READONLY: StoreNotWritable,
    _SQLITE_IOERR: StoreNotWritable,
    _SQLITE_CORRUPT: StoreDamaged,
    _SQLITE_FULL: StoreFull,
    _SQLITE_CANTOPEN: StoreNotWritable,
    _SQLITE_NOTADB: KeyDoesNotFit,
}


def fault_of(error: BaseException) -> StoreFault | None:
    """Say which fault of the file an engine's exception is; None when it is a bug of ours."""
    if isinstance(error, MemoryError):  # SQLCipher after a failed page check, not a full memory
        return StoreDamaged("the engine gave up after a damaged page")
    result = getattr(error, "sqlite_errorcode", None)
    if not isinstance(result, int):
        return None
    kind = _BY_RESULT_CODE.get(result & 0xFF)  # the low byte is the primary result code
    return None if kind is None else kind(f"SQLite result code {result}")
