"""What a store knows of itself: whose it is, where its device stands, what is unfinished."""

from typing import ClassVar, TypeVar

import msgspec
from nacl.signing import SigningKey
from sqlalchemy import Connection, insert, select, update

from shelter_app.application.ports.ledger import Home
from shelter_app.domain.ids import IncidentId, ScopeId
from shelter_app.domain.private import Private
from shelter_app.storage.ledger import tables
from shelter_app.wire.envelope import device_id


class Kept(Private, msgspec.Struct, frozen=True, array_like=True):
    """One value of the ``meta`` table."""

    name: ClassVar[str] = ""


class Identity(Kept, frozen=True, array_like=True):
    """Fixed when a store is created; ``seed`` is its device's Ed25519 secret."""

    store: bytes
    incident: bytes
    scope: bytes
    is_drill: bool
    root: bytes | None
    seed: bytes
    name: ClassVar[str] = "identity"

    @property
    def key(self) -> SigningKey:
        """The device's signing key."""
        return SigningKey(self.seed)

    @property
    def home(self) -> Home:
        """What use cases may know of it."""
        return Home(
            IncidentId(self.incident),
            ScopeId(self.scope),
            device_id(bytes(self.key.verify_key)),
            self.is_drill,
            self.root,
        )


class Progress(Kept, frozen=True, array_like=True):
    """Where this device stands: its epoch, its own events in it, and its hybrid clock."""

    epoch: bytes
    count: int = 0
    hlc: int = 0
    name: ClassVar[str] = "progress"


class Judging(Kept, frozen=True, array_like=True):
    """Whose events are being judged again, and from which number on."""

    devices: tuple[bytes, ...] = ()
    operators: tuple[bytes, ...] = ()
    next: int = 0
    is_everyone: bool = False
    """The catalogue has changed: every event may mean something else now."""
    name: ClassVar[str] = "judging"


class Understood(Kept, frozen=True, array_like=True):
    """Which version of the catalogue and its folds the rows were made with."""

    catalogue: int
    name: ClassVar[str] = "understood"


class Turn(Kept, frozen=True, array_like=True):
    """How often a store that several processes write was written: who lags reads anew."""

    count: int = 0
    name: ClassVar[str] = "turn"


K = TypeVar("K", bound=Kept)


def recall(connection: Connection, kind: type[K]) -> K | None:
    """Read a value; None when it was never kept."""
    query = select(tables.meta.c.value).where(tables.meta.c.name == kind.name)
    value = connection.scalar(query)
    return None if value is None else msgspec.msgpack.decode(value, type=kind)


def keep(connection: Connection, value: Kept) -> None:
    """Write a value in place of the earlier one."""
    content = msgspec.msgpack.encode(value)
    changed = connection.execute(
        update(tables.meta).where(tables.meta.c.name == value.name).values(value=content)
    )
    if changed.rowcount == 0:
        connection.execute(insert(tables.meta).values(name=value.name, value=content))
