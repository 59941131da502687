"""Say how a coming version of the register differs from the one in use."""

from sqlalchemy import Connection, ScalarSelect, func, select

from shelter_app.storage.register.tables import State, entry, version

_new, _old = entry.alias("new"), entry.alias("old")
_IN_USE: ScalarSelect[int] = (
    select(version.c.generation).where(version.c.state == State.CURRENT).scalar_subquery()
)


def compare(connection: Connection, coming: int) -> dict[str, int]:
    """Count people added, changed and removed, by their ids; to be asked before the change."""
    both = _new.join(_old, (_old.c.id == _new.c.id) & (_old.c.generation == _IN_USE))
    same, changed = connection.execute(
        select(func.count(), func.count().filter(_old.c.body != _new.c.body))
        .select_from(both)
        .where(_new.c.generation == coming)
    ).one()
    before = _count(connection, select(_IN_USE).scalar_subquery())
    after = _count(connection, coming)
    return {"added": after - same, "changed": changed, "removed": before - same}


def _count(connection: Connection, generation: int | ScalarSelect[int]) -> int:
    lines = select(func.count()).select_from(entry).where(entry.c.generation == generation)
    return connection.scalar(lines) or 0
