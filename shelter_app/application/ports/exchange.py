"""What an exchange of events asks of a store, and of the line to a peer."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Protocol

from shelter_app.application.ports.ledger import Home, Ingested
from shelter_app.domain.ids import DeviceId, EventId, ScopeId, Subject
from shelter_app.domain.ledger.event import Stream
from shelter_app.domain.ledger.row import Row
from shelter_app.wire.envelope import Signed
from shelter_app.wire.sync.vectors import Heads

Within = Callable[[Stream], bool]


class Sent(Protocol):
    """Events for a peer, and where it stands once it has taken them."""

    @property
    def events(self) -> list[Signed]:
        """Urgent lane first, in chain order."""
        ...

    @property
    def is_more(self) -> bool:
        """Whether there are more."""
        ...

    @property
    def after(self) -> Mapping[Stream, tuple[tuple[int, EventId], ...]]:
        """Where the peer stands afterwards."""
        ...


class ExchangeStore(Protocol):
    """A store as an exchange sees it; safe to call from any thread."""

    def home(self) -> Home:
        """Tell which store this is."""
        ...

    def heads(self) -> Heads:
        """Give every stream's heads."""
        ...

    def missing(self, theirs: Heads, most: int, within: Within) -> Sent:
        """Collect the first events that a peer lacks of the streams it may have."""
        ...

    def public_keys(self) -> Mapping[DeviceId, bytes]:
        """Give the public keys of all devices whose events are held."""
        ...

    def ingest(
        self, events: Sequence[Signed], public_keys: Mapping[DeviceId, bytes], peer: str
    ) -> Ingested:
        """Check and keep events; repeats are harmless."""
        ...

    def dump_hash(self, scope: ScopeId) -> bytes | None:
        """Hash a scope's canonical dump; None while verdicts are being worked in."""
        ...

    def row(self, subject: Subject, scope: ScopeId) -> Row | None:
        """Read what a scope knows of a subject."""
        ...

    def sign(self, message: bytes) -> bytes:
        """Sign as this device."""
        ...

    def note_held(self, peer: str, heads: Heads) -> None:
        """Remember what a peer told that it holds, so that what waits can be counted."""
        ...

    def unsent(self, peer: str) -> int:
        """Count acts that a peer does not hold yet."""
        ...

    def listen(self, told: Callable[[], None]) -> None:
        """Call this after each commit of new events, from whatever thread; one listener."""
        ...

    @property
    def public_key(self) -> bytes:
        """The key that proves what this device signs."""
        ...


class Line(Protocol):
    """An open line to one peer."""

    @property
    def fingerprint(self) -> bytes:
        """SHA-256 of the TLS certificate that the peer shows on this line."""
        ...

    def ask(self, what: str, body: bytes, session: bytes) -> bytes:
        """Send one message and wait for the answer.

        Raises:
            PeerUnreachable: N-05, when the line breaks or nobody answers in time.
            ShelterError: what the peer refuses with.
        """
        ...

    def close(self) -> None:
        """Hang up."""
        ...


def inside(scopes: Collection[bytes]) -> Within:
    """Let a peer have the streams of these scopes, and no others."""
    wanted = frozenset(scopes)
    return lambda stream: stream.scope in wanted
