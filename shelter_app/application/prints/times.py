"""Times of the ledger as papers show them."""

from datetime import UTC, datetime

from shelter_app.application.desk.table import Table


def local_time(table: Table, at_ms: int | None) -> datetime | None:
    """Turn milliseconds since 1970 UTC into this desk's own time; None stays None."""
    if not at_ms:
        return None
    return datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(table.clock.now().tzinfo)
