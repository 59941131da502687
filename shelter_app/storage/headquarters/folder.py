"""Where headquarters lies on the server's disk: its vault, and which engine holds the ledger."""

import os
from pathlib import Path
from typing import Final

import msgspec

from shelter_app.application.ports.headquarters import Town
from shelter_app.application.ports.stores import Keyring, Label
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ScopeId
from shelter_app.domain.private import Private
from shelter_app.storage.desks.opened import DATABASE, Ground, OpenedStore
from shelter_app.storage.desks.stores import DESKS, LaptopStores
from shelter_app.storage.durable import write_durably
from shelter_app.storage.headquarters.opened import (
    EmbeddedHeadquarters,
    OpenedHeadquarters,
    PostgresHeadquarters,
    found_on_postgres,
)
from shelter_app.storage.headquarters.secrets import KEPT_UNDER, Kept, as_text
from shelter_app.storage.keys.slot import Opener
from shelter_app.storage.keys.slot_store import SlotStore
from shelter_app.storage.keys.store_key import StoreKey
from shelter_app.storage.ledger.founding import Charter
from shelter_app.storage.register.unindexed import Unindexed

PLATE: Final = "headquarters.json"
DATABASE_ADDRESS: Final = "SHELTER_HQ_DATABASE"
"""Environment variable that names the database, for those who keep its password elsewhere."""


class NoHeadquartersHere(ShelterError):
    """No headquarters was made in this folder yet: ``shelter-hq init``."""

    code = "H-03"


class HeadquartersLiesHere(ShelterError):
    """A headquarters lies in this folder already; it is left as it is."""

    code = "H-04"


class _Plate(Private, msgspec.Struct, frozen=True, kw_only=True):
    """What may be read without a passphrase: which store, and where the ledger is."""

    ref: str
    database: str = ""


class HeadquartersFolder:
    """One headquarters in one data folder."""

    def __init__(self, data: Path, ground: Ground) -> None:
        self._data = data
        self._ground = ground
        self._stores = LaptopStores(data, ground, Unindexed())

    def exists(self) -> bool:
        """Tell whether a headquarters was made here."""
        return (self._data / PLATE).exists()

    def offer_phrase(self) -> str:
        """Make a passphrase that can be typed with the IME off."""
        return self._stores.offer_phrase()

    def make(self, kept: Kept, scope: ScopeId, keyring: Keyring, database: str = "") -> None:
        """Make the vault, and the ledger beside it or on a database server.

        Raises:
            HeadquartersLiesHere: H-04.
            StoreFault: V-13, V-16, V-30.
        """
        if self.exists():
            raise HeadquartersLiesHere("a headquarters lies here")
        store = self._stores.create(_label(kept.town, scope), keyring)
        try:
            store.local.keep_setting(KEPT_UNDER, as_text(kept))
            if database:
                found_on_postgres(database, _charter(store, kept.town, scope), self._ground)
        finally:
            store.close()
        plate = _Plate(ref=store.label.ref, database=database)
        write_durably(self._data / PLATE, msgspec.json.encode(plate))

    def open(self, phrase: str) -> OpenedHeadquarters:
        """Open with the passphrase.

        Raises:
            NoHeadquartersHere: H-03.
            KeyRefusal: V-01 and others, when the passphrase does not open it.
            StoreFault: when the file or the database cannot be used.
        """
        plate = self._plate()
        folder = self._data / DESKS / plate.ref
        key = SlotStore(folder / DATABASE).open_typed(Opener.PASSPHRASE, phrase)
        database = os.environ.get(DATABASE_ADDRESS) or plate.database
        if plate.database:
            return PostgresHeadquarters(folder / DATABASE, key, database, self._ground)
        return self._embedded(folder, plate.ref, key)

    def _embedded(self, folder: Path, ref: str, key: StoreKey) -> EmbeddedHeadquarters:
        store = OpenedStore(folder, self._stores.label(ref), key, self._ground)
        try:
            return EmbeddedHeadquarters(folder, store, key)
        except BaseException:
            store.close()
            raise

    def _plate(self) -> _Plate:
        try:
            return msgspec.json.decode((self._data / PLATE).read_bytes(), type=_Plate)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
            raise NoHeadquartersHere("no headquarters in this folder") from error


def _label(town: Town, scope: ScopeId) -> Label:
    return Label(
        shelter="本部",
        incident=town.incident,
        incident_name=town.incident_name,
        scope=scope,
        root=town.root,
        hq_recipient=town.recovery_recipient,
        is_drill=town.drill,
    )


def _charter(store: OpenedStore, town: Town, scope: ScopeId) -> Charter:
    return Charter(
        store=bytes.fromhex(store.label.ref),
        incident=town.incident,
        scope=scope,
        is_drill=town.drill,
        root=town.root,
    )
