"""The ledger as headquarters reads it: over every scope."""

from sqlalchemy import select

from shelter_app.domain.ids import DeviceId, ScopeId
from shelter_app.storage.desks.desk_reader import DeskReader
from shelter_app.storage.ledger import tables


class SqlHqReader(DeskReader):
    """What headquarters asks besides."""

    def scopes(self) -> list[ScopeId]:
        """List every scope that events are held of."""
        asked = select(tables.stream.c.scope).distinct().order_by(tables.stream.c.scope)
        return self._read(lambda c: [ScopeId(scope) for scope in c.scalars(asked)])

    def devices_of(self, scope: ScopeId) -> frozenset[DeviceId]:
        """Name the devices that recorded in a scope."""
        stream = tables.stream.c
        asked = select(stream.device).distinct().where(stream.scope == scope)
        return self._read(lambda c: frozenset(map(DeviceId, c.scalars(asked))))
