"""Rows as stage 1 would make them, written down directly."""

from typing import Any

from shelter_app.domain.ledger.row import Head, Row
from tests.domain.ledger.cast import some_id
from tests.domain.ledger.night import at, true_ms


def head(value: Any, when: str | None = "03:00", event: str = "") -> Head:
    """One statement."""
    return Head(
        value=value,
        event=some_id(event or repr((value, when))),
        at_ms=None if when is None else true_ms(at(when)),
        precision=0,
        channel="seen",
        form="",
        operator=some_id("operator"),
        is_pending=False,
    )


def row(name: str, kind: str = "person", **parts: Any) -> Row:
    """A row with the parts that matter."""
    return Row(kind=kind, id=some_id(name), **parts)


def stays(name: str, *story: tuple[str, str | None], **more: Any) -> Row:
    """A person's row with this story of stays."""
    timeline = [head({"state": state, **more}, when) for state, when in story]
    return row(name, timeline=timeline, attributes={"whereabouts": timeline[-1:]})
