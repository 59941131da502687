"""How far a staged version is: the keys of lines that are whole, until all keys are put in order.

The same file goes on after the last checkpoint; what was written beyond it is begun again.
"""

from array import array
from collections import Counter
from typing import Final

import msgspec
from sqlalchemy import Connection, delete, insert, select

from shelter_app.storage.register.tables import checkpoint, entry, line, listed_key, posting

LINES: Final = 2_000
"""Lines from one checkpoint to the next; their keys are some 600 KB."""
_AT_ONCE: Final = 500

Listed = Counter[tuple[str, str]]


class Block:
    """What came since the last checkpoint."""

    def __init__(self, lines: int = 0) -> None:
        self.first = lines
        self.keys = array("Q")
        self.listed: Listed = Counter()


def keep(connection: Connection, generation: int, lines: int, block: Block) -> None:
    """Write a checkpoint after ``lines`` lines."""
    listed = [(*key, number) for key, number in block.listed.items()]
    connection.execute(
        insert(checkpoint).values(
            generation=generation,
            lines=lines,
            keys=block.keys.tobytes(),
            listed=msgspec.msgpack.encode(listed),
        )
    )


def taken_up(connection: Connection, generation: int) -> tuple[int, list[Block]]:
    """Give how many lines are whole and their keys; drop what was written beyond them."""
    for table in (posting, listed_key):  # keys in order are written last, and all in one go
        connection.execute(delete(table).where(table.c.generation == generation))
    rows = connection.execute(
        select(checkpoint).where(checkpoint.c.generation == generation).order_by(checkpoint.c.lines)
    ).all()
    whole = rows[-1].lines if rows else 0
    _drop_beyond(connection, generation, whole)
    return whole, [_block(row.keys, row.listed) for row in rows]


def forget(connection: Connection, generation: int) -> None:
    """Drop the checkpoints of a version that is whole."""
    connection.execute(delete(checkpoint).where(checkpoint.c.generation == generation))


def _block(keys: bytes, listed: bytes) -> Block:
    block = Block()
    block.keys.frombytes(keys)
    for kind, key, number in msgspec.msgpack.decode(listed, type=list[tuple[str, str, int]]):
        block.listed[kind, key] = number
    return block


def _drop_beyond(connection: Connection, generation: int, whole: int) -> None:
    beyond = (line.c.generation == generation) & (line.c.number >= whole)
    ids = list(connection.scalars(select(line.c.entry).where(beyond)))
    connection.execute(delete(line).where(beyond))
    for first in range(0, len(ids), _AT_ONCE):
        some = entry.c.id.in_(ids[first : first + _AT_ONCE])
        connection.execute(delete(entry).where(entry.c.generation == generation, some))
