"""The register store as use cases see it: look-ups, installation, wiping."""

from collections.abc import Callable, Iterable, Iterator

from sqlalchemy import Engine, select

from shelter_app.application.ports.register_install import Indexing
from shelter_app.domain.register import Entry
from shelter_app.domain.town_pack import RegisterVersion, SealedPart, TownPack
from shelter_app.storage.engine import driver_connection
from shelter_app.storage.register.installing import Arrival, install, wipe
from shelter_app.storage.register.keyed import KeyedReading
from shelter_app.storage.register.tables import State, version


class RegisterStore(KeyedReading):
    """A register store whose tables are current (``migrate(engine, db/register)``)."""

    def __init__(self, engine: Engine, indexing: Indexing, now_ms: Callable[[], int]) -> None:
        """Take over ``engine``; ``indexing`` is matching's, ``now_ms`` the clock's."""
        super().__init__(engine)
        self._written = engine
        self._indexing = indexing
        self._now_ms = now_ms

    def install_pack(self, pack: TownPack) -> RegisterVersion:
        """Install what a pack holds, whole or not at all."""
        return self._finished(self.install_pack_slices(pack))

    def install_pack_slices(self, pack: TownPack) -> Iterator[None]:
        """Do the same in steps for a lane that others use too; the version in use tells the end."""
        register = pack.register
        arrival = Arrival(
            as_of=register.as_of or pack.made_on,
            source=register.source or "pack",
            at_ms=self._now_ms(),
            lines=register.entries,
            sealed=lambda: pack.sealed,
            pack=pack,
        )
        return install(self._written, self._indexing, arrival)

    def install_lines(
        self,
        lines: Iterable[Entry],
        *,
        as_of: str,
        source: str,
        sealed: Callable[[], SealedPart | None],
        token: bytes = b"",
    ) -> RegisterVersion:
        """Replace the lines and keep places, cards and briefing, whole or not at all.

        ``sealed`` is asked after the last line; the same ``token`` goes on where it broke off.
        """
        arrival = Arrival(
            as_of=as_of,
            source=source,
            at_ms=self._now_ms(),
            lines=lines,
            sealed=sealed,
            token=token,
        )
        return self._finished(install(self._written, self._indexing, arrival))

    def renew_slices(self) -> Iterator[None]:
        """Index the lines anew, in steps, if they were indexed by another version of matching.

        Until the last step people are found by card and household, and by name as before.
        """
        with self._written.connect() as connection:
            asked = select(version).where(version.c.state == State.CURRENT)
            row = connection.execute(asked).one_or_none()
        if row is None or row.indexing == self._indexing.version:
            return
        sealed = self.sealed()
        arrival = Arrival(
            as_of=row.as_of,
            source=row.source,
            at_ms=row.installed_ms,
            lines=self.every_entry(),
            sealed=lambda: sealed,
        )
        yield from install(self._written, self._indexing, arrival)

    def wipe(self) -> int:
        """Remove every line, card and place from the file; gives the number of lines.

        The pages are overwritten (``secure_delete``) and given back; the keys of the store stay.
        """
        wiped = wipe(self._written)
        if self._written.dialect.name == "sqlite":
            with self._written.connect() as connection:
                driver = driver_connection(connection)
                connection.rollback()  # neither statement works within a transaction
                driver.execute("VACUUM")
                driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return wiped

    def close(self) -> None:
        """Close the file and drop the key."""
        self._written.dispose()

    def _finished(self, steps: Iterator[None]) -> RegisterVersion:
        for _ in steps:
            pass
        current = self.current()
        if current is None:
            raise RuntimeError("an installation ended without a version in use")
        return current
