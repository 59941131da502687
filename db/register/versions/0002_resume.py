"""Let an import that was broken off go on, and say how a version differs from the one before."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add what a staged version remembers of its file, and what came of the change."""
    op.add_column("version", sa.Column("token", sa.LargeBinary, nullable=False, server_default=""))
    for name in ("done", "added", "changed", "removed"):
        op.add_column("version", sa.Column(name, sa.Integer, nullable=False, server_default="0"))
