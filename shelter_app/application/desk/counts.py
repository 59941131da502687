"""The running figures at the top of the desk."""

from shelter_app.application.desk.shown import Counts
from shelter_app.application.desk.table import Table
from shelter_app.domain.picture.due import open_cases, overdue


def counts(table: Table) -> Counts:
    """Read the figures, and what has not left this laptop yet."""
    count = table.reader.counts()
    awaited = table.reader.in_states("away", "gone")
    away = [row for row in awaited if row.value("whereabouts").get("state") == "away"]
    return Counts(
        inside=count.inside,
        anonymous=count.anonymous,
        outside=count.outside,
        overdue=len(overdue(away, table.clock.now_ms())),
        gone=len(awaited) - len(away),
        open_cases=len(open_cases(table.reader.all_of("case"))),
        waiting_stick=table.copy.waiting(),
        waiting_hq=table.reader.unsent("hq"),
        from_newer=table.reader.unread(),
    )
