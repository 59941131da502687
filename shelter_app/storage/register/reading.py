"""Look-ups in the register store; each sees one whole version or none."""

from collections.abc import Iterator
from dataclasses import fields
from typing import Any, Final

import msgspec
from sqlalchemy import Connection, Row, Select, func, select

from shelter_app.domain.ids import EntryId
from shelter_app.domain.places import Place
from shelter_app.domain.register import Entry
from shelter_app.domain.town_pack import Briefing, RegisterVersion, SealedPart
from shelter_app.storage.reading_pool import Connects
from shelter_app.storage.register.tables import State, briefing, card, entry, place
from shelter_app.storage.register.tables import version as version_table
from shelter_app.wire.register_entry import decode_entry

_PAGE: Final = 500
GENERATION: Final = (
    select(version_table.c.generation)
    .where(version_table.c.state == State.CURRENT)
    .scalar_subquery()
)
"""The generation of the version in use."""
_EDITION: Final = "SELECT generation, entries FROM version WHERE state = 'current'"
_PLACE: Final = msgspec.msgpack.Decoder(Place)
_BRIEFING: Final = msgspec.msgpack.Decoder(Briefing)


class RegisterReading:
    """The readable part of the register, on connections of its own or the writer's."""

    def __init__(self, engine: Connects) -> None:
        """Read through ``engine``, which stays its owner's."""
        self._engine = engine

    def entry(self, entry_id: EntryId) -> Entry | None:
        """Read one line."""
        found = self._bodies(current_lines().where(entry.c.id == entry_id))
        return found[0] if found else None

    def household(self, number: str) -> list[Entry]:
        """Read the lines of one household number; an empty number finds nobody."""
        if not number:
            return []
        # Sorted here: asked to sort, the planner walks all lines in order instead of the index.
        of_house = self._bodies(current_lines().where(entry.c.household == number))
        return sorted(of_house, key=lambda line: line.id)

    def entry_of_card(self, card_id: bytes) -> EntryId | None:
        """Tell to whose readable line a reception card was given."""
        asked = (
            select(card.c.entry)
            .join(entry, entry.c.id == card.c.entry)
            .where(card.c.card == card_id, entry.c.generation == GENERATION)
        )
        found = self._scalar(asked)
        return EntryId(found) if isinstance(found, bytes) else None

    def knows_card(self, card_id: bytes) -> bool:
        """Tell whether a card is genuine, whoever holds it."""
        return self._scalar(select(card.c.card).where(card.c.card == card_id)) is not None

    def size(self) -> int:
        """Count the readable lines."""
        counted = select(version_table.c.entries).where(version_table.c.state == State.CURRENT)
        found = self._scalar(counted)
        return found if isinstance(found, int) else 0

    def edition(self) -> tuple[int, int]:
        """Tell which installation is in use, by a running number, and how many lines it has."""
        with self._engine.connect() as connection:
            found = connection.exec_driver_sql(_EDITION).all()
        return (found[0][0], found[0][1]) if found else (0, 0)

    def every_entry(self) -> Iterator[Entry]:
        """Go through all readable lines in order of id: for worklists, never for a list on screen.

        No transaction stays open between pages; what is installed meanwhile shows in later pages.
        """
        after = b""
        while page := self._rows(_page(after)):
            yield from (decode_entry(row.body) for row in page)
            after = page[-1].id

    def places(self) -> tuple[Place, ...]:
        """List the town's places in the pack's order."""
        rows = self._rows(select(place.c.body).order_by(place.c.position))
        return tuple(_PLACE.decode(row.body) for row in rows)

    def briefing(self) -> Briefing | None:
        """Give what the installed pack tells this desk; None before any pack."""
        body = self._scalar(select(briefing.c.body))
        return _BRIEFING.decode(body) if isinstance(body, bytes) else None

    def sealed(self) -> SealedPart | None:
        """Give the closed part, which nobody here can read."""
        rows = self._rows(
            select(version_table.c.sealed, version_table.c.sealed_entries).where(
                version_table.c.state == State.CURRENT, version_table.c.sealed.is_not(None)
            )
        )
        return SealedPart(blob=rows[0].sealed, entries=rows[0].sealed_entries) if rows else None

    def current(self) -> RegisterVersion | None:
        """Tell which version is in use."""
        with self._engine.connect() as connection:
            return current_version(connection)

    def _bodies(self, asked: Select[tuple[bytes, bytes]]) -> list[Entry]:
        return [decode_entry(row.body) for row in self._rows(asked)]

    def _rows(self, asked: Select[Any]) -> list[Row[Any]]:
        with self._engine.connect() as connection:
            return list(connection.execute(asked).all())

    def _scalar(self, asked: Select[Any]) -> object:
        with self._engine.connect() as connection:
            return connection.scalar(asked)


def current_version(connection: Connection) -> RegisterVersion | None:
    """Read which version is in use, within a caller's transaction."""
    named = [version_table.c[item.name] for item in fields(RegisterVersion) if item.name != "cards"]
    cards = select(func.count()).select_from(card).scalar_subquery()
    row = connection.execute(
        select(*named, cards.label("cards")).where(version_table.c.state == State.CURRENT)
    ).one_or_none()
    return None if row is None else RegisterVersion(**row._mapping)  # noqa: SLF001 - its public name


def current_lines() -> Select[tuple[bytes, bytes]]:
    """Ask for the lines of the version in use."""
    return select(entry.c.id, entry.c.body).where(entry.c.generation == GENERATION)


def _page(after: bytes) -> Select[tuple[bytes, bytes]]:
    return current_lines().where(entry.c.id > after).order_by(entry.c.id).limit(_PAGE)
