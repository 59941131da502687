"""A call to one peer: who is there, who we are, and what is said within the session."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Final, NamedTuple, TypeVar

from shelter_app.application.ports.clock import Chance, Clock
from shelter_app.application.ports.exchange import ExchangeStore, Line, inside
from shelter_app.application.sync.peers import PeerUnknown
from shelter_app.domain.ids import DeviceId, ScopeId
from shelter_app.domain.ledger.catalogue import CATALOGUE_VERSION
from shelter_app.domain.private import Private
from shelter_app.wire.envelope import device_id
from shelter_app.wire.sync.frames import pack, unpack
from shelter_app.wire.sync.hello import (
    Meeting,
    PeerNotGenuine,
    check_greeted,
    is_receipt,
    sign_hello,
)
from shelter_app.wire.sync.messages import (
    NONCE_SIZE,
    VERSION,
    Closing,
    Compare,
    Compared,
    Greeted,
    Greeting,
    Hello,
    Met,
    Receipt,
    Taken,
)
from shelter_app.wire.sync.vectors import HASH_SIZE, Heads, heads_of, vector_hash

T = TypeVar("T")
_NO_HASH: Final = bytes(HASH_SIZE)


@dataclass(frozen=True, slots=True, repr=False)
class Papers(Private):
    """What this device shows: its certificate by the root, and the scopes that it works in."""

    certificate: bytes
    signature: bytes
    scopes: tuple[ScopeId, ...]
    """Its own shelter's first."""


class Around(NamedTuple):
    """Time and chance of the calling side."""

    clock: Clock
    chance: Chance


@dataclass(frozen=True, slots=True, repr=False)
class Closed(Private):
    """The peer's last word in an exchange."""

    at_ms: int
    is_equal: bool
    differing: tuple[bytes, ...]


class Call:
    """One line to one peer; the meeting is kept for as long as the line is."""

    def __init__(self, store: ExchangeStore, line: Line, papers: Papers, around: Around) -> None:
        self._store = store
        self._line = line
        self._papers = papers
        self._around = around
        self._met: Met | None = None
        self._peer_key = b""
        self.known: Heads = {}
        """What the peer told that it holds, when it was last heard."""

    @property
    def peer(self) -> DeviceId:
        """The device that answers."""
        return device_id(self._peer_key)

    @property
    def met(self) -> Met:
        """What the peer said when it let us in.

        Raises:
            PeerUnknown: N-06, before any hello.
        """
        if self._met is None:
            raise PeerUnknown("no hello yet")
        return self._met

    def monotonic(self) -> float:
        """Tell seconds that only ever grow, to find out how quick the line is."""
        return self._around.clock.monotonic()

    def ours(self) -> Heads:
        """Give what we hold of the shared scopes."""
        return self._shared(self._store.heads())

    def theirs(self, expect: Collection[bytes] = ()) -> Heads | None:
        """Learn what the peer holds of the shared scopes; nothing when it is what we hold.

        Where we have something new and the peer had nothing newer before, what it told last is
        taken at its word: should it have moved on, its answer to what we bring will show it.
        """
        if self._met is not None:
            try:
                return self._theirs_again()
            except PeerUnknown:
                self._met = None  # it was started anew: say hello again
        self._met = self._meet(expect)
        ours = vector_hash(self.ours())
        if self._met.hash == ours:
            return None
        if self.known and self._met.hash == vector_hash(self._shared(self.known)):
            return self._shared(self.known)
        return self._compared(ours)

    def _theirs_again(self) -> Heads | None:
        ours = self.ours()
        if self.known and ours != self.known:
            return self.known
        return self._compared(vector_hash(ours))

    def _shared(self, heads: Heads) -> Heads:
        may = inside(self.met.scopes)
        return {stream: held for stream, held in heads.items() if may(stream)}

    def whole_vector(self) -> Heads:
        """Learn what the peer holds, whatever we hold."""
        return self._compared(_NO_HASH) or {}

    def ask(self, what: str, message: Any, answer: type[T]) -> T:
        """Say something within the session and read the answer."""
        return unpack(self._line.ask(what, pack(message), self.met.session), answer)

    def close(self, compared: Collection[bytes] = ()) -> Closed:
        """End an exchange: vectors are compared, and what these scopes read like.

        Raises:
            PeerNotGenuine: N-04, for a receipt that its giver did not sign.
        """
        ours = vector_hash(self.ours())
        dumps = [(one, self._store.dump_hash(ScopeId(one))) for one in compared]
        told = tuple((scope, dump) for scope, dump in dumps if dump is not None)
        receipt = self.ask("close", Closing(ours, told, CATALOGUE_VERSION), Receipt)
        self.check_receipt(receipt)
        return Closed(receipt.at_ms, receipt.hash == ours, receipt.differing)

    def check_receipt(self, receipt: Receipt | Taken) -> None:
        """Refuse a receipt that its giver did not sign.

        Raises:
            PeerNotGenuine: N-04.
        """
        said = (self._store.home().device, receipt.hash, receipt.at_ms)
        if not is_receipt(self._peer_key, said, receipt.signature):
            raise PeerNotGenuine("a receipt that its giver did not sign")

    def compare(self) -> tuple[bytes, ...]:
        """Compare what the shared scopes read like; names those that differ."""
        return self.close(self.met.scopes).differing

    def _compared(self, ours: bytes) -> Heads | None:
        answer = self.ask("compare", Compare(ours), Compared)
        return None if answer.is_same else heads_of(answer.lines)

    def _meet(self, expect: Collection[bytes]) -> Met:
        nonce = self._around.chance(NONCE_SIZE)
        greeting = pack(Greeting(VERSION, nonce))
        greeted = unpack(self._line.ask("greet", greeting, b""), Greeted)
        meeting = Meeting(self._line.fingerprint, nonce, greeted.nonce)
        check_greeted(meeting, greeted.public_key, greeted.signature)
        if expect and device_id(greeted.public_key) not in expect:
            raise PeerNotGenuine("another device answers there")
        self._peer_key = greeted.public_key
        hello = sign_hello(meeting, self._bare_hello(), self._store.sign)
        return unpack(self._line.ask("hello", pack(hello), greeted.nonce), Met)

    def _bare_hello(self) -> Hello:
        papers = self._papers
        return Hello(
            version=VERSION,
            public_key=self._store.public_key,
            scopes=papers.scopes,
            certificate=papers.certificate,
            certificate_signature=papers.signature,
            signature=b"",
        )
