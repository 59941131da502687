"""Keep search keys as numbers, and once more beside each person, so that they need no index."""

import sqlalchemy as sa
from alembic import op

revision, down_revision = "0002", "0001"
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the keys anew: every person's row is folded again when the store opens."""
    op.drop_table("person_key")
    op.create_table(
        "person_key",
        sa.Column("key", NUMBER, autoincrement=False, nullable=False),
        sa.Column("row", NUMBER, autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("key", "row"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "keyed",
        sa.Column("row", NUMBER, autoincrement=False, nullable=False),
        sa.Column("made_from", sa.LargeBinary(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("keys", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("row"),
    )
    op.create_index("keyed_area", "keyed", ["area"])
    row = sa.table("row", sa.column("kind", sa.Text), sa.column("is_stale", sa.Boolean))
    op.execute(row.update().where(row.c.kind == "person").values(is_stale=True))
