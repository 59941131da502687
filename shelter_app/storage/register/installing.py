"""Put a version of the register in place: slice by slice, seen by nobody until it is whole."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection, Engine, Table, delete, func, insert, select, tuple_, update

from shelter_app.application.ports.register_install import Indexing
from shelter_app.domain.private import Private
from shelter_app.domain.register import Entry
from shelter_app.domain.town_pack import SealedPart, TownPack
from shelter_app.storage.engine import driver_connection
from shelter_app.storage.register.checkpoints import forget
from shelter_app.storage.register.comparing import compare
from shelter_app.storage.register.staging import StagedLines
from shelter_app.storage.register.tables import (
    State,
    briefing,
    card,
    checkpoint,
    entry,
    line,
    listed_key,
    metadata,
    place,
    posting,
    version,
)

_ROWS_IN_SLICE = 2_000
_VERSION_BYTES = 8


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Arrival(Private):
    """A version as it comes in: what is known of it, and its lines one after another."""

    as_of: str
    source: str
    at_ms: int
    lines: Iterable[Entry]
    sealed: Callable[[], SealedPart | None]
    """Asked after the last line."""
    pack: TownPack | None = None
    """Places, cards and briefing that replace the present ones; None leaves those as they are."""
    token: bytes = b""
    """Names the file; the same file goes on where it was broken off. Empty: begin anew."""


def install(engine: Engine, indexing: Indexing, arrival: Arrival) -> Iterator[None]:
    """Do the installation; each step is one short transaction, the last but the sweeping counts.

    If a line or a step fails, the version in use stays in use. What was staged waits for the same
    file to come again; an installation from elsewhere sweeps it up.
    """
    with engine.begin() as connection:
        begun = _begun(connection, arrival.token, indexing.version)
    yield from sweep(engine, but=begun)
    with engine.begin() as connection:
        generation = begun or _stage(connection, arrival, indexing.version)
    lines = StagedLines(engine, generation, indexing)
    _wait_for_the_disk(engine, at_every_step=False)
    try:
        yield from lines.stage(arrival.lines)
        sealed = arrival.sealed()
    except Exception:
        _wait_for_the_disk(engine, at_every_step=True)  # a bad file must not leave it in a hurry
        raise
    _wait_for_the_disk(engine, at_every_step=True)
    with engine.begin() as connection:
        _put_in_use(connection, lines, sealed)
        if arrival.pack is not None:
            _replace_pack(connection, arrival.pack)
    yield from sweep(engine)


def sweep(engine: Engine, but: int = 0) -> Iterator[None]:
    """Delete the lines and keys of every generation that is not in use, slice by slice.

    The generation ``but`` stays.
    """
    unused = select(version.c.generation).where(
        version.c.state != State.CURRENT, version.c.generation != but
    )
    with engine.connect() as connection:
        generations = list(connection.scalars(unused))
    for generation in generations:
        for table in (checkpoint, posting, listed_key, line, entry):
            yield from _sweep(engine, table, generation)
    with engine.begin() as connection:
        left = (version.c.state == State.STAGED) & (version.c.generation != but)
        connection.execute(delete(version).where(left))


def wipe(engine: Engine) -> int:
    """Delete everything in one transaction; gives the number of lines that were in use."""
    with engine.begin() as connection:
        lines = connection.scalar(select(func.count()).select_from(entry)) or 0
        for table in metadata.sorted_tables:
            connection.execute(delete(table))
    return lines


def _wait_for_the_disk(engine: Engine, *, at_every_step: bool) -> None:
    """Let staging run ahead of the disk: the step that puts it in use waits for all before it."""
    if engine.dialect.name == "sqlite":
        with engine.connect() as connection:
            driver = driver_connection(connection)
            connection.rollback()  # not to be said within a transaction
            driver.execute(f"PRAGMA synchronous = {'FULL' if at_every_step else 'NORMAL'}")


def _begun(connection: Connection, token: bytes, indexing: int) -> int:
    """Find the generation that was staged of the same file with the same keys; 0 for none."""
    if not token:
        return 0
    asked = select(func.max(version.c.generation)).where(
        version.c.state == State.STAGED, version.c.token == token, version.c.indexing == indexing
    )
    return connection.scalar(asked) or 0


def _stage(connection: Connection, arrival: Arrival, indexing: int) -> int:
    newest = connection.scalar(select(func.max(version.c.generation))) or 0
    connection.execute(
        insert(version).values(
            generation=newest + 1,
            state=State.STAGED,
            version="",
            hash=b"",
            as_of=arrival.as_of,
            source=arrival.source,
            installed_ms=arrival.at_ms,
            entries=0,
            sealed_entries=0,
            indexing=indexing,
            token=arrival.token,
        )
    )
    return newest + 1


def _put_in_use(connection: Connection, lines: StagedLines, sealed: SealedPart | None) -> None:
    digest = lines.summed.digest()
    compared = compare(connection, lines.generation)
    forget(connection, lines.generation)
    # The register of yesterday must not outlive its replacement, not even its closed part.
    connection.execute(
        update(version)
        .where(version.c.state == State.CURRENT)
        .values(state=State.REPLACED, sealed=None)
    )
    connection.execute(
        update(version)
        .where(version.c.generation == lines.generation)
        .values(
            state=State.CURRENT,
            version=digest[:_VERSION_BYTES].hex(),
            hash=digest,
            entries=lines.count,
            sealed_entries=sealed.entries if sealed else 0,
            sealed=sealed.blob if sealed else None,
            token=b"",  # the same file may come again, and is then an import of its own
            **compared,
        )
    )


def _replace_pack(connection: Connection, pack: TownPack) -> None:
    for table in (card, place, briefing):
        connection.execute(delete(table))
    if pack.cards:
        cards = [{"card": binding.card, "entry": binding.entry} for binding in pack.cards]
        connection.execute(insert(card), cards)
    if pack.places:
        places = [
            {"id": one.id, "position": position, "body": msgspec.msgpack.encode(one)}
            for position, one in enumerate(pack.places)
        ]
        connection.execute(insert(place), places)
    body = msgspec.msgpack.encode(pack.briefing)
    connection.execute(insert(briefing).values(id=1, body=body))


def _sweep(engine: Engine, table: Table, generation: int) -> Iterator[None]:
    key = tuple_(*table.primary_key.columns)
    some = (
        select(*table.primary_key.columns)
        .where(table.c.generation == generation)
        .limit(_ROWS_IN_SLICE)
    )
    while True:
        with engine.begin() as connection:
            swept = connection.execute(delete(table).where(key.in_(some))).rowcount
        if not swept:
            return
        yield
