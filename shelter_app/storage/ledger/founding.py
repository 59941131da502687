"""Give a new, empty store its identity: incident, scope, root, and a device key of its own."""

from dataclasses import dataclass

from nacl.signing import SigningKey
from sqlalchemy import Connection, Engine, insert

from shelter_app.application.ports.clock import Chance
from shelter_app.application.ports.ledger import Home
from shelter_app.domain.ids import IncidentId, ScopeId
from shelter_app.domain.private import Private
from shelter_app.storage.ledger import tables
from shelter_app.storage.ledger.metadata import Identity, Progress, keep, recall
from shelter_app.wire.envelope import device_id
from shelter_app.wire.envelope_fields import EPOCH_SIZE

_SEED_SIZE = 32


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Charter(Private):
    """What a store is for. ``store`` is the id in its slots file."""

    store: bytes
    incident: IncidentId
    scope: ScopeId
    is_drill: bool
    root: bytes | None = None


def found_ledger(engine: Engine, charter: Charter, chance: Chance) -> Home:
    """Write the identity of a migrated, empty store: a new device, with a new key and epoch."""
    identity = Identity(
        store=charter.store,
        incident=charter.incident,
        scope=charter.scope,
        is_drill=charter.is_drill,
        root=charter.root,
        seed=chance(_SEED_SIZE),
    )
    with engine.begin() as connection:
        if recall(connection, Identity) is not None:
            raise ValueError("a store is founded once")
        keep(connection, identity)
        keep(connection, Progress(chance(EPOCH_SIZE)))
        _keep_key(connection, identity.key)
    return identity.home


def is_founded(engine: Engine) -> bool:
    """Tell whether a store has its identity."""
    with engine.connect() as connection:
        return recall(connection, Identity) is not None


def read_charter(engine: Engine) -> Charter:
    """Read what a store is for, to make another one like it."""
    with engine.connect() as connection:
        identity = recall(connection, Identity)
    if identity is None:
        raise LookupError("the store was never given an identity")
    return Charter(
        store=identity.store,
        incident=IncidentId(identity.incident),
        scope=ScopeId(identity.scope),
        is_drill=identity.is_drill,
        root=identity.root,
    )


def _keep_key(connection: Connection, key: SigningKey) -> None:
    public = bytes(key.verify_key)
    connection.execute(insert(tables.device).values(id=device_id(public), public_key=public))
