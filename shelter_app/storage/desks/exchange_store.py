"""An open store as an exchange sees it."""

from collections.abc import Callable, Mapping, Sequence
from threading import Lock

from sqlalchemy import Connection

from shelter_app.application.ports.ledger import Home, Ingested
from shelter_app.domain.ids import DeviceId, ScopeId, Subject
from shelter_app.domain.ledger.row import Row
from shelter_app.storage.ledger.acts import Heads
from shelter_app.storage.ledger.dump import DumpNotReady, dump_hash
from shelter_app.storage.ledger.eventlog import last_number, read_keys
from shelter_app.storage.ledger.people import read_rows
from shelter_app.storage.ledger.reader import SqlReader
from shelter_app.storage.ledger.vectors import Missing, Within, heads_of, missing
from shelter_app.storage.ledger.writer import SqlLedger
from shelter_app.storage.reading_pool import Connects
from shelter_app.wire.envelope import Signed


class LedgerExchange:
    """Reads beside the writing lane, and remembers the vector while nothing new has come."""

    def __init__(self, connects: Connects, reader: SqlReader, writer: SqlLedger) -> None:
        self._connects = connects
        self._reader = reader
        self._writer = writer
        self._known: tuple[int, Heads] = (-1, {})
        self._guard = Lock()
        self._told: Callable[[], None] = lambda: None

    def home(self) -> Home:
        """Tell which store this is."""
        return self._reader.home()

    def heads(self) -> Heads:
        """Give every stream's heads; read again only when something was stored since."""
        with self._connects.connect() as connection:
            return self._heads(connection)

    def _heads(self, connection: Connection) -> Heads:
        newest = last_number(connection)
        with self._guard:
            number, heads = self._known
        if number != newest:
            heads = heads_of(connection)
            with self._guard:
                self._known = (newest, heads)
        return heads

    def missing(self, theirs: Heads, most: int, within: Within) -> Missing:
        """Collect the first events that a peer lacks of the streams it may have."""
        with self._connects.connect() as connection:
            return missing(connection, theirs, most, within)

    def public_keys(self) -> Mapping[DeviceId, bytes]:
        """Give the public keys of all devices whose events are held."""
        with self._connects.connect() as connection:
            return read_keys(connection)

    def ingest(
        self, events: Sequence[Signed], public_keys: Mapping[DeviceId, bytes], peer: str
    ) -> Ingested:
        """Check and keep events; repeats are harmless."""
        return self._writer.ingest(events, public_keys, peer)

    def dump_hash(self, scope: ScopeId) -> bytes | None:
        """Hash a scope's canonical dump; None while verdicts are being worked in."""
        with self._connects.connect() as connection:
            try:
                return dump_hash(connection, scope)
            except DumpNotReady:
                return None

    def row(self, subject: Subject, scope: ScopeId) -> Row | None:
        """Read what a scope knows of a subject."""
        with self._connects.connect() as connection:
            found = read_rows(connection, scope, [subject])
        return found[0] if found else None

    def note_held(self, peer: str, heads: Heads) -> None:
        """Remember what a peer told that it holds."""
        self._reader.note_held(peer, heads)

    def unsent(self, peer: str) -> int:
        """Count acts that a peer does not hold yet."""
        return self._reader.unsent(peer)

    def listen(self, told: Callable[[], None]) -> None:
        """Call this after each commit of new events."""
        self._told = told

    def tell(self) -> None:
        """Say that new events were committed."""
        self._told()

    def sign(self, message: bytes) -> bytes:
        """Sign as this device."""
        return self._writer.sign(message)

    @property
    def public_key(self) -> bytes:
        """The key that proves what this device signs."""
        return self._writer.public_key
