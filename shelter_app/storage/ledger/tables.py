"""The tables of a reception store: the log, what is folded from it, and what stays local.

The log (``stream``, ``head``, ``event``, ``waiting``, ``device``) is the truth. ``row`` and the
tables after it can be made again from it. The last ones never travel. Numbers (``num``) are local:
they are given in order of arrival and mean nothing on another machine.
"""

from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    text,
)

metadata: Final = MetaData()
NUMBER: Final = BigInteger().with_variant(Integer, "sqlite")
"""SQLite gives every integer the room it needs, and an INTEGER primary key is the row's place."""


def _number(name: str, *, key: bool = False) -> Column[int]:
    return Column(name, NUMBER, primary_key=key, autoincrement=False, nullable=False)


def _bytes(name: str, *, key: bool = False) -> Column[bytes]:
    return Column(name, LargeBinary, primary_key=key, nullable=False)


def _text(name: str, *, key: bool = False) -> Column[str]:
    return Column(name, Text, primary_key=key, nullable=False)


def _flag(name: str) -> Column[bool]:
    return Column(name, Boolean, nullable=False)


def _only_where(condition: str) -> dict[str, Any]:
    return {"sqlite_where": text(condition), "postgresql_where": text(condition)}


def _only_if(flag: str) -> dict[str, Any]:
    """SQLite uses a partial index only when the query says the same words as the index."""
    return {"sqlite_where": text(f"{flag} = 1"), "postgresql_where": text(flag)}


stream: Final = Table(
    "stream",
    metadata,
    _number("num", key=True),
    _bytes("incident"),
    _bytes("device"),
    _bytes("epoch"),
    _bytes("scope"),
    _number("lane"),
    Index("stream_name", "device", "epoch", "scope", "lane", "incident", unique=True),
)
head: Final = Table(
    "head",
    metadata,
    _number("stream", key=True),
    _bytes("id", key=True),
    _number("seq"),
    sqlite_with_rowid=False,
)
event: Final = Table(
    "event",
    metadata,
    _number("num", key=True),
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
    Index("event_id", "id", unique=True),
    Index("event_place", "stream", "seq"),
    Index("event_act", "act"),
    Index("event_unread", "num", **_only_if("is_unread")),
    Index(
        "event_of_authority",
        "num",
        **_only_where(
            "kind IN ('device.enrolled', 'device.admitted', 'device.revoked',"
            " 'operator.added', 'operator.ended')"
        ),
    ),
    Index(
        "event_at_the_desk",
        "num",
        **_only_where("kind IN ('people.received', 'whereabouts.changed', 'group.counted')"),
    ),
)
waiting: Final = Table(
    "waiting",
    metadata,
    _bytes("id", key=True),
    _number("stream"),
    _number("seq"),
    _bytes("previous"),
    _bytes("signature"),
    _bytes("envelope"),
    Index("waiting_place", "stream", "seq"),
    sqlite_with_rowid=False,
)
device: Final = Table(
    "device",
    metadata,
    _bytes("id", key=True),
    _bytes("public_key"),
    sqlite_with_rowid=False,
)

row: Final = Table(
    "row",
    metadata,
    _number("num", key=True),
    _bytes("scope"),
    _text("kind"),
    _bytes("id"),
    _flag("is_stale"),
    _bytes("body"),
    Index("row_name", "id", "kind", "scope", unique=True),
    Index("row_kind", "kind", "scope"),
    Index("row_stale", "num", **_only_if("is_stale")),
)
mention: Final = Table(
    "mention",
    metadata,
    _number("row", key=True),
    _number("event", key=True),
    sqlite_with_rowid=False,
)
person: Final = Table(
    "person",
    metadata,
    _number("row", key=True),
    _bytes("scope"),
    _text("state"),
    _text("kana"),
    _text("name"),
    _flag("is_protected"),
    Index("person_state", "scope", "state"),
)
person_key: Final = Table(
    "person_key",
    metadata,
    _number("key", key=True),
    _number("row", key=True),
    sqlite_with_rowid=False,
)
keyed: Final = Table(
    "keyed",
    metadata,
    _number("row", key=True),
    _bytes("made_from"),
    _text("area"),
    _bytes("keys"),
    Index("keyed_area", "area"),
)
membership: Final = Table(
    "membership",
    metadata,
    _bytes("party", key=True),
    _number("row", key=True),
    _number("since_ms"),
    Index("membership_row", "row"),
    sqlite_with_rowid=False,
)
link: Final = Table(
    "link",
    metadata,
    _number("row", key=True),
    _text("kind"),
    _bytes("a"),
    _bytes("b"),
    _text("state"),
    Index("link_a", "kind", "a"),
    Index("link_b", "kind", "b"),
    Index("link_state", "kind", "state"),
)
uncounted: Final = Table(
    "uncounted",
    metadata,
    _number("row", key=True),
    _bytes("scope"),
    _number("left"),
)
clock: Final = Table(
    "clock",
    metadata,
    _number("row", key=True),
    _bytes("scope"),
    _bytes("epoch", key=True),
    _bytes("boot", key=True),
    _number("offset_ms"),
    sqlite_with_rowid=False,
)

meta: Final = Table("meta", metadata, _text("name", key=True), _bytes("value"))
setting: Final = Table("setting", metadata, _text("name", key=True), _text("value"))
pin: Final = Table(
    "pin",
    metadata,
    _bytes("operator", key=True),
    _bytes("verifier"),
    _number("failures"),
)
receipt: Final = Table(
    "receipt",
    metadata,
    _number("first", key=True),
    _number("last"),
    _number("at_ms"),
    _text("peer"),
)
suspect: Final = Table(
    "suspect",
    metadata,
    _bytes("device", key=True),
    _bytes("epoch", key=True),
    _bytes("boot", key=True),
    _bytes("event"),
    _number("ahead_ms"),
    sqlite_with_rowid=False,
)
