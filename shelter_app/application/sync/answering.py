"""The answering side of an exchange: at headquarters, and at a desk for its neighbours."""

from collections.abc import Callable, Mapping
from typing import Final

from shelter_app.application.ports.clock import Clock
from shelter_app.application.ports.exchange import ExchangeStore, inside
from shelter_app.application.ports.ledger import Ingested
from shelter_app.application.sync.door import Door, Session
from shelter_app.application.sync.peers import HQ, Peer, entitled
from shelter_app.domain.ids import ScopeId
from shelter_app.domain.ledger.catalogue import CATALOGUE_VERSION
from shelter_app.wire.envelope_fields import scope_in
from shelter_app.wire.sync.batches import batch_of, events_of, keys_of
from shelter_app.wire.sync.frames import MessageUnreadable, pack, unpack
from shelter_app.wire.sync.hello import sign_receipt
from shelter_app.wire.sync.messages import (
    MOST_EVENTS,
    Batch,
    Closing,
    Compare,
    Compared,
    Met,
    Receipt,
    Taken,
    Want,
)
from shelter_app.wire.sync.vectors import Heads, heads_of, lines_of, vector_hash

_MOST_REFUSALS: Final = 200
NOT_YOURS: Final = "N-06"
Heard = Callable[[Peer, Ingested | None], None]
"""Called after each contact, with what was taken."""


def _nothing(_: Peer, __: Ingested | None) -> None:
    """Nobody wants to know."""


class Answering:
    """Answers callers over one store; safe to call from several threads."""

    def __init__(
        self,
        store: ExchangeStore,
        clock: Clock,
        door: Door,
        heard: Heard = _nothing,
        *,
        kind: str = "desk",
    ) -> None:
        self._store = store
        self._clock = clock
        self._door = door
        self._heard = heard
        self._kind = kind
        self._verbs: Mapping[str, Callable[[Session, bytes], bytes]] = {
            "compare": self._compare,
            "offer": self._offer,
            "want": self._want,
            "close": self._close,
        }

    def answer(self, what: str, body: bytes, session: bytes) -> bytes:
        """Answer one message.

        Raises:
            MessageUnreadable: N-03.
            PeerNotGenuine: N-04.
            PeerUnknown: N-06, also when the session is not known (any more): say hello again.
            PeerNewer: N-08.
        """
        if what == "greet":
            return self._door.greet(body, self._store.public_key, self._store.sign)
        if what == "hello":
            return self._hello(body, session)
        verb = self._verbs.get(what)
        if verb is None:
            raise MessageUnreadable("nothing is called that")
        return verb(self._door.session(session), body)

    def _hello(self, body: bytes, nonce: bytes) -> bytes:
        hello = self._door.hello(body, nonce)
        now_ms = self._clock.now_ms()
        peer = entitled(self._store, hello, now_ms)
        scopes = tuple(one for one in hello.scopes if one in peer.readable and self._leaves(one))
        key = self._door.let_in(Session(peer, scopes))
        self._heard(peer, None)
        return pack(Met(key, scopes, vector_hash(self._shared(scopes)), now_ms, peer.notes))

    def _leaves(self, scope: bytes) -> bool:
        """Headquarters' own scope never leaves it; a desk's own is what it shares."""
        return self._kind != HQ or scope != self._store.home().scope

    def _shared(self, scopes: tuple[bytes, ...]) -> Heads:
        may = inside(scopes)
        return {stream: heads for stream, heads in self._store.heads().items() if may(stream)}

    def _compare(self, session: Session, body: bytes) -> bytes:
        ours = self._shared(session.scopes)
        self._heard(session.peer, None)
        if unpack(body, Compare).hash == vector_hash(ours):
            return pack(Compared(is_same=True))
        return pack(Compared(is_same=False, lines=lines_of(ours)))

    def _offer(self, session: Session, body: bytes) -> bytes:
        batch = unpack(body, Batch)
        told = heads_of(batch.lines)
        events, writable = events_of(batch), session.peer.writable
        mine = [one for one in events if scope_in(one.envelope) in writable]
        # Nothing is taken of a scope that the caller has no part in.
        refused = [(one.id, NOT_YOURS) for one in events if scope_in(one.envelope) not in writable]
        with session.busy:
            done = self._store.ingest(mine, keys_of(batch), session.peer.device.hex())
        self._heard(session.peer, done)
        refused += done.refused
        held, may = self._store.heads(), inside(session.peer.writable)
        lines = lines_of({one: held[one] for one in told if one in held and may(one)})
        receipt = self._receipt(session)
        return pack(Taken(lines, tuple(refused[:_MOST_REFUSALS]), *receipt))

    def _want(self, session: Session, body: bytes) -> bytes:
        want = unpack(body, Want)
        theirs = heads_of(want.lines)
        wanted, may = set(theirs), inside(session.scopes)
        most = max(1, min(want.most, MOST_EVENTS))
        found = self._store.missing(theirs, most, lambda one: one in wanted and may(one))
        keys = self._store.public_keys()
        authors = {stream.device for stream in found.after}
        known = [keys[one] for one in authors if one in keys]
        return pack(batch_of(found.events, known, lines_of(found.after), is_more=found.is_more))

    def _close(self, session: Session, body: bytes) -> bytes:
        closing = unpack(body, Closing)
        hash_, now_ms, proof = self._receipt(session)
        is_comparable = closing.hash == hash_ and closing.catalogue == CATALOGUE_VERSION
        differing = tuple(
            scope
            for scope, dump in (closing.dumps if is_comparable else ())
            if scope in session.scopes and self._store.dump_hash(ScopeId(scope)) not in {None, dump}
        )
        return pack(Receipt(now_ms, hash_, proof, differing))

    def _receipt(self, session: Session) -> tuple[bytes, int, bytes]:
        """Say what is held of the shared scopes now, and sign it for the caller."""
        now_ms = self._clock.now_ms()
        hash_ = vector_hash(self._shared(session.scopes))
        return hash_, now_ms, sign_receipt(session.peer.device, hash_, now_ms, self._store.sign)
