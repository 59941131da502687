"""Make the log, what is folded from it, and what stays local."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision, down_revision = "0001", None
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
AUTHORITY = (
    "kind IN ('device.enrolled', 'device.admitted', 'device.revoked',"
    " 'operator.added', 'operator.ended')"
)
AT_THE_DESK = "kind IN ('people.received', 'whereabouts.changed', 'group.counted')"


def upgrade() -> None:
    """Make every table of a reception store."""
    _make_stream()
    _make_head()
    _make_event()
    _make_waiting()
    _make_device()
    _make_row()
    _make_mention()
    _make_person()
    _make_person_key()
    _make_membership()
    _make_link()
    _make_uncounted()
    _make_clock()
    _make_meta()
    _make_setting()
    _make_pin()
    _make_receipt()
    _make_suspect()


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, NUMBER, autoincrement=False, nullable=False)


def _bytes(name: str) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary(), nullable=False)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _where(sqlite: str, postgresql: str) -> dict[str, Any]:
    return {"sqlite_where": sa.text(sqlite), "postgresql_where": sa.text(postgresql)}


def _everywhere(condition: str) -> dict[str, Any]:
    return _where(condition, condition)


def _make_stream() -> None:
    op.create_table(
        "stream",
        _number("num"),
        _bytes("incident"),
        _bytes("device"),
        _bytes("epoch"),
        _bytes("scope"),
        _number("lane"),
        sa.PrimaryKeyConstraint("num"),
    )
    op.create_index(
        "stream_name", "stream", ["device", "epoch", "scope", "lane", "incident"], unique=True
    )


def _make_head() -> None:
    op.create_table(
        "head",
        _number("stream"),
        _bytes("id"),
        _number("seq"),
        sa.PrimaryKeyConstraint("stream", "id"),
        sqlite_with_rowid=False,
    )


def _make_event() -> None:
    op.create_table(
        "event",
        _number("num"),
        _bytes("id"),
        _number("stream"),
        _number("seq"),
        _bytes("act"),
        _bytes("operator"),
        _text("kind"),
        _number("verdict"),
        _flag("is_unread"),
        _bytes("signature"),
        _bytes("envelope"),
        sa.PrimaryKeyConstraint("num"),
    )
    op.create_index("event_act", "event", ["act"])
    op.create_index("event_at_the_desk", "event", ["num"], **_everywhere(AT_THE_DESK))
    op.create_index("event_id", "event", ["id"], unique=True)
    op.create_index("event_of_authority", "event", ["num"], **_everywhere(AUTHORITY))
    op.create_index("event_place", "event", ["stream", "seq"])
    op.create_index("event_unread", "event", ["num"], **_where("is_unread = 1", "is_unread"))


def _make_waiting() -> None:
    op.create_table(
        "waiting",
        _bytes("id"),
        _number("stream"),
        _number("seq"),
        _bytes("previous"),
        _bytes("signature"),
        _bytes("envelope"),
        sa.PrimaryKeyConstraint("id"),
        sqlite_with_rowid=False,
    )
    op.create_index("waiting_place", "waiting", ["stream", "seq"])


def _make_device() -> None:
    op.create_table(
        "device",
        _bytes("id"),
        _bytes("public_key"),
        sa.PrimaryKeyConstraint("id"),
        sqlite_with_rowid=False,
    )


def _make_row() -> None:
    op.create_table(
        "row",
        _number("num"),
        _bytes("scope"),
        _text("kind"),
        _bytes("id"),
        _flag("is_stale"),
        _bytes("body"),
        sa.PrimaryKeyConstraint("num"),
    )
    op.create_index("row_kind", "row", ["kind", "scope"])
    op.create_index("row_name", "row", ["id", "kind", "scope"], unique=True)
    op.create_index("row_stale", "row", ["num"], **_where("is_stale = 1", "is_stale"))


def _make_mention() -> None:
    op.create_table(
        "mention",
        _number("row"),
        _number("event"),
        sa.PrimaryKeyConstraint("row", "event"),
        sqlite_with_rowid=False,
    )


def _make_person() -> None:
    op.create_table(
        "person",
        _number("row"),
        _bytes("scope"),
        _text("state"),
        _text("kana"),
        _text("name"),
        _flag("is_protected"),
        sa.PrimaryKeyConstraint("row"),
    )
    op.create_index("person_state", "person", ["scope", "state"])


def _make_person_key() -> None:
    op.create_table(
        "person_key",
        _text("kind"),
        _text("key"),
        _number("row"),
        sa.PrimaryKeyConstraint("kind", "key", "row"),
        sqlite_with_rowid=False,
    )
    op.create_index("person_key_row", "person_key", ["row"])


def _make_membership() -> None:
    op.create_table(
        "membership",
        _bytes("party"),
        _number("row"),
        _number("since_ms"),
        sa.PrimaryKeyConstraint("party", "row"),
        sqlite_with_rowid=False,
    )
    op.create_index("membership_row", "membership", ["row"])


def _make_link() -> None:
    op.create_table(
        "link",
        _number("row"),
        _text("kind"),
        _bytes("a"),
        _bytes("b"),
        _text("state"),
        sa.PrimaryKeyConstraint("row"),
    )
    op.create_index("link_a", "link", ["kind", "a"])
    op.create_index("link_b", "link", ["kind", "b"])
    op.create_index("link_state", "link", ["kind", "state"])


def _make_uncounted() -> None:
    op.create_table(
        "uncounted",
        _number("row"),
        _bytes("scope"),
        _number("left"),
        sa.PrimaryKeyConstraint("row"),
    )


def _make_clock() -> None:
    op.create_table(
        "clock",
        _number("row"),
        _bytes("scope"),
        _bytes("epoch"),
        _bytes("boot"),
        _number("offset_ms"),
        sa.PrimaryKeyConstraint("row", "epoch", "boot"),
        sqlite_with_rowid=False,
    )


def _make_meta() -> None:
    op.create_table("meta", _text("name"), _bytes("value"), sa.PrimaryKeyConstraint("name"))


def _make_setting() -> None:
    op.create_table("setting", _text("name"), _text("value"), sa.PrimaryKeyConstraint("name"))


def _make_pin() -> None:
    op.create_table(
        "pin",
        _bytes("operator"),
        _bytes("verifier"),
        _number("failures"),
        sa.PrimaryKeyConstraint("operator"),
    )


def _make_receipt() -> None:
    op.create_table(
        "receipt",
        _number("first"),
        _number("last"),
        _number("at_ms"),
        _text("peer"),
        sa.PrimaryKeyConstraint("first"),
    )


def _make_suspect() -> None:
    op.create_table(
        "suspect",
        _bytes("device"),
        _bytes("epoch"),
        _bytes("boot"),
        _bytes("event"),
        _number("ahead_ms"),
        sa.PrimaryKeyConstraint("device", "epoch", "boot"),
        sqlite_with_rowid=False,
    )
