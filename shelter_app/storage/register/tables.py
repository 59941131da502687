"""The tables of a register store.

Lines and search keys carry a generation; only the one that ``version`` calls current is ever
read, so that an installation is invisible until it is whole.
"""

from enum import StrEnum
from typing import Final

from sqlalchemy import BigInteger, Column, Index, Integer, LargeBinary, MetaData, Table, Text

metadata: Final = MetaData()


class State(StrEnum):
    """Where a version stands."""

    STAGED = "staged"
    CURRENT = "current"
    REPLACED = "replaced"


version: Final = Table(
    "version",
    metadata,
    Column("generation", Integer, primary_key=True, autoincrement=False),
    Column("state", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("as_of", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("installed_ms", BigInteger, nullable=False),
    Column("entries", Integer, nullable=False),
    Column("sealed_entries", Integer, nullable=False),
    Column("sealed", LargeBinary),
    Column("indexing", Integer, nullable=False, server_default="0"),
    # Names the file that an import comes from; the same file goes on where it was broken off.
    Column("token", LargeBinary, nullable=False, server_default=""),
    Column("added", Integer, nullable=False, server_default="0"),
    Column("changed", Integer, nullable=False, server_default="0"),
    Column("removed", Integer, nullable=False, server_default="0"),
)
entry: Final = Table(
    "entry",
    metadata,
    # The id first: a key that began with the generation would seem to the planner of SQLite the
    # way to everything of that generation, and it would walk all lines for one household.
    Column("id", LargeBinary, primary_key=True),
    Column("generation", Integer, primary_key=True),
    Column("household", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Index("entry_household", "household", "generation"),
    sqlite_with_rowid=False,
)
line: Final = Table(
    "line",
    metadata,
    Column("generation", Integer, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("entry", LargeBinary, nullable=False),
    Column("profile", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
"""What is compared of each entry, apart from its body and close together: a search reads many."""
posting: Final = Table(
    "posting",
    metadata,
    Column("generation", Integer, primary_key=True),
    Column("key", BigInteger, primary_key=True),
    Column("lines", Integer, nullable=False),
    Column("numbers", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
"""For each search key, hashed, how many lines stand under it and the numbers of the first."""
listed_key: Final = Table(
    "listed_key",
    metadata,
    Column("generation", Integer, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("lines", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""Keys of kinds that are few, in words."""
checkpoint: Final = Table(
    "checkpoint",
    metadata,
    Column("generation", Integer, primary_key=True),
    Column("lines", Integer, primary_key=True),
    Column("keys", LargeBinary, nullable=False),
    Column("listed", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
"""Keys of a staged version's lines since the checkpoint before; gone once it is in use."""
card: Final = Table(
    "card",
    metadata,
    Column("card", LargeBinary, primary_key=True),
    Column("entry", LargeBinary),
    sqlite_with_rowid=False,
)
place: Final = Table(
    "place",
    metadata,
    Column("id", LargeBinary, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
briefing: Final = Table(
    "briefing",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("body", LargeBinary, nullable=False),
)
"""One row: what a pack tells a desk besides people and places."""
