"""Keep one row for each search key, hashed, and what is compared of a line beside it.

Keys of before are dropped; a store makes them anew of its lines when it is opened
(``version.indexing``).
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Replace the table of keys."""
    op.add_column("version", sa.Column("indexing", sa.Integer, nullable=False, server_default="0"))
    op.drop_table("entry_key")
    op.create_table(
        "line",
        sa.Column("generation", sa.Integer, primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("entry", sa.LargeBinary, nullable=False),
        sa.Column("profile", sa.LargeBinary, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "posting",
        sa.Column("generation", sa.Integer, primary_key=True),
        sa.Column("key", sa.BigInteger, primary_key=True),
        sa.Column("lines", sa.Integer, nullable=False),
        sa.Column("numbers", sa.LargeBinary, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "listed_key",
        sa.Column("generation", sa.Integer, primary_key=True),
        sa.Column("kind", sa.Text, primary_key=True),
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("lines", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
