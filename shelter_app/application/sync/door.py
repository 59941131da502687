"""The answering side's doors: greeting, hello, and the sessions of those that were let in."""

from collections import OrderedDict
from dataclasses import dataclass, field
from threading import Lock
from typing import Final

from shelter_app.application.ports.clock import Chance
from shelter_app.application.sync.peers import Peer, PeerUnknown
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.private import Private
from shelter_app.wire.sync.frames import MessageUnreadable, pack, unpack
from shelter_app.wire.sync.hello import Meeting, Sign, check_hello, sign_greeted
from shelter_app.wire.sync.messages import NONCE_SIZE, VERSION, Greeted, Greeting, Hello

_MOST_MEETINGS: Final = 1_000
_MOST_SESSIONS: Final = 4_000


class PeerNewer(ShelterError):
    """The other side speaks a newer version of the exchange."""

    code = "N-08"


@dataclass(slots=True, repr=False)
class Session(Private):
    """A caller that proved itself, and what is exchanged with it."""

    peer: Peer
    scopes: tuple[bytes, ...]
    busy: Lock = field(default_factory=Lock)
    """One ingest at a time for each caller, so that no one starves the others."""


class Door:
    """Lets callers in; both books are bounded, the oldest entry goes first."""

    def __init__(self, tls: bytes, chance: Chance) -> None:
        self._tls = tls
        self._chance = chance
        self._guard = Lock()
        self._meetings: OrderedDict[bytes, Meeting] = OrderedDict()
        self._sessions: OrderedDict[bytes, Session] = OrderedDict()

    def greet(self, body: bytes, public_key: bytes, sign: Sign) -> bytes:
        """Answer a greeting with a proof of who is here."""
        greeting = unpack(body, Greeting)
        if greeting.version > VERSION:
            raise PeerNewer("a newer exchange")
        if len(greeting.nonce) != NONCE_SIZE:
            raise MessageUnreadable("a nonce of another size")
        meeting = Meeting(self._tls, greeting.nonce, self._chance(NONCE_SIZE))
        with self._guard:
            self._meetings[meeting.answered] = meeting
            while len(self._meetings) > _MOST_MEETINGS:
                self._meetings.popitem(last=False)
        return pack(Greeted(VERSION, meeting.answered, public_key, sign_greeted(meeting, sign)))

    def hello(self, body: bytes, nonce: bytes) -> Hello:
        """Check that a caller is the device it says; a nonce serves once.

        Raises:
            PeerUnknown: N-06, when no greeting went before.
            PeerNotGenuine: N-04.
        """
        with self._guard:
            meeting = self._meetings.pop(nonce, None)
        if meeting is None:
            raise PeerUnknown("no greeting before this hello")
        hello = unpack(body, Hello)
        check_hello(meeting, hello)
        return hello

    def let_in(self, session: Session) -> bytes:
        """Begin a session; gives its key."""
        key = self._chance(NONCE_SIZE)
        with self._guard:
            self._sessions[key] = session
            while len(self._sessions) > _MOST_SESSIONS:
                self._sessions.popitem(last=False)
        return key

    def session(self, key: bytes) -> Session:
        """Find a session.

        Raises:
            PeerUnknown: N-06, when it is not known (any more): say hello again.
        """
        with self._guard:
            found = self._sessions.get(key)
            if found is not None:
                self._sessions.move_to_end(key)
        if found is None:
            raise PeerUnknown("no such session")
        return found
