"""The register store's file and key on this laptop."""

from pathlib import Path
from typing import ClassVar, Final

from shelter_app.application.ports.register_install import Indexing
from shelter_app.application.ports.stores import Keyring
from shelter_app.domain.errors import ShelterError
from shelter_app.storage.desks.building import set_aside
from shelter_app.storage.desks.laned_register import LanedRegister
from shelter_app.storage.desks.opened import Ground
from shelter_app.storage.desks.slots import slots_for
from shelter_app.storage.durable import make_folder
from shelter_app.storage.engine import open_engine
from shelter_app.storage.keys.slot import Opener
from shelter_app.storage.keys.slot_file import SlotFile
from shelter_app.storage.keys.slot_store import SlotStore
from shelter_app.storage.keys.store_key import StoreKey
from shelter_app.storage.migrate import migrate
from shelter_app.storage.register.store import RegisterStore

FOLDER: Final = "register"
DATABASE: Final = "register.db"
HISTORY: Final = "register"


class RegisterLiesHere(ShelterError):
    """A register store lies here already; a new one would take its place, so none is made."""

    code: ClassVar[str] = "V-21"


class RegisterFile:
    """One register store a laptop, apart from every reception store, with a key of its own."""

    def __init__(self, data: Path, ground: Ground, indexing: Indexing) -> None:
        self._path = data / FOLDER / DATABASE
        self._ground = ground
        self._indexing = indexing
        self._last: LanedRegister | None = None

    @property
    def key(self) -> StoreKey | None:
        """The key while the register is open; it is dropped with the file."""
        return self._last.key if self._last is not None else None

    def exists(self) -> bool:
        """Tell whether a register store lies here."""
        return self._path.exists() or SlotStore(self._path).exists()

    def create(self, keyring: Keyring) -> LanedRegister:
        """Make an empty register store."""
        if self.exists():
            raise RegisterLiesHere("a register store lies here already")
        key = StoreKey.new(self._ground.chance)
        slots = SlotFile.of(key, slots_for(key, keyring))
        make_folder(self._path.parent)
        try:
            SlotStore(self._path).write(slots)
            return self.open_with_key(key)
        except BaseException:
            for left in self._path.parent.glob(f"{DATABASE}*"):  # nothing is in it yet
                left.unlink(missing_ok=True)
            raise

    def set_aside(self) -> bool:
        """Rename the folder of a register that nothing has open; False when that is refused."""
        return set_aside(self._path)

    def open(self, opener: Opener, secret: str) -> LanedRegister:
        """Open the register store with a typed secret."""
        return self.open_with_key(SlotStore(self._path).open_typed(opener, secret))

    def open_with_key(self, key: StoreKey) -> LanedRegister:
        """Open the register store and bring its tables up to date."""
        path = self._path
        self._last = LanedRegister(
            lambda: self._opened(key),
            lambda: open_engine(path, key.key, key.salt, readonly=True),
            key,
        )
        return self._last

    def _opened(self, key: StoreKey) -> RegisterStore:
        engine = open_engine(self._path, key.key, key.salt)
        try:
            migrate(engine, self._ground.migrations / HISTORY)
        except BaseException:
            engine.dispose()
            raise
        return RegisterStore(engine, self._indexing, self._ground.clock.now_ms)
