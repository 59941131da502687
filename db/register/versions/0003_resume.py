"""Let an import that was broken off go on, and say how a version differs from the one before."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add what a staged version remembers of its file, and what came of the change."""
    op.add_column("version", sa.Column("token", sa.LargeBinary, nullable=False, server_default=""))
    for name in ("added", "changed", "removed"):
        op.add_column("version", sa.Column(name, sa.Integer, nullable=False, server_default="0"))
    op.create_table(
        "checkpoint",
        sa.Column("generation", sa.Integer, primary_key=True),
        sa.Column("lines", sa.Integer, primary_key=True),
        sa.Column("keys", sa.LargeBinary, nullable=False),
        sa.Column("listed", sa.LargeBinary, nullable=False),
        sqlite_with_rowid=False,
    )
