"""Keep register lines, their search keys, cards, places and what a pack tells a desk."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    _version()
    _lines()
    _pack()


def _version() -> None:
    op.create_table(
        "version",
        sa.Column("generation", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("version", sa.Text, nullable=False),
        sa.Column("hash", sa.LargeBinary, nullable=False),
        sa.Column("as_of", sa.Text, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("installed_ms", sa.BigInteger, nullable=False),
        sa.Column("entries", sa.Integer, nullable=False),
        sa.Column("sealed_entries", sa.Integer, nullable=False),
        sa.Column("sealed", sa.LargeBinary),
    )


def _lines() -> None:
    op.create_table(
        "entry",
        sa.Column("id", sa.LargeBinary, primary_key=True),
        sa.Column("generation", sa.Integer, primary_key=True),
        sa.Column("household", sa.Text, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("entry_household", "entry", ["household", "generation"])
    op.create_table(
        "entry_key",
        sa.Column("generation", sa.Integer, primary_key=True),
        sa.Column("kind", sa.Text, primary_key=True),
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("entry", sa.LargeBinary, primary_key=True),
        sqlite_with_rowid=False,
    )


def _pack() -> None:
    op.create_table(
        "card",
        sa.Column("card", sa.LargeBinary, primary_key=True),
        sa.Column("entry", sa.LargeBinary),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "place",
        sa.Column("id", sa.LargeBinary, primary_key=True),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "briefing",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
    )
