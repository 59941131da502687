"""The messages of an exchange; arrays on the wire, to whose ends newer versions may add."""

from typing import Final

import msgspec

from shelter_app.domain.private import Private
from shelter_app.wire.sync.vectors import Line

VERSION: Final = 1
NONCE_SIZE: Final = 16
MOST_EVENTS: Final = 2_048


class Message(Private, msgspec.Struct, frozen=True, array_like=True):
    """Anything that is said."""


class Greeting(Message, frozen=True, array_like=True):
    """Who calls asks who is there."""

    version: int
    nonce: bytes


class Greeted(Message, frozen=True, array_like=True):
    """Who is there proves to be that device, over both nonces and the TLS certificate."""

    version: int
    nonce: bytes
    public_key: bytes
    signature: bytes


class Hello(Message, frozen=True, array_like=True):
    """Who calls proves to be that device, and shows the root's word for it."""

    version: int
    public_key: bytes
    scopes: tuple[bytes, ...]
    """What it works in, its own shelter's first."""
    certificate: bytes
    certificate_signature: bytes
    signature: bytes


class Met(Message, frozen=True, array_like=True):
    """The caller is let in."""

    session: bytes
    scopes: tuple[bytes, ...]
    """Of those asked for, what it may read and write."""
    hash: bytes
    """The answering side's vector over these."""
    now_ms: int
    notes: tuple[str, ...] = ()
    """``expired``, ``revoked``: said, never a reason to stop an evacuation."""


class Compare(Message, frozen=True, array_like=True):
    """The caller's vector, as a hash."""

    hash: bytes


class Compared(Message, frozen=True, array_like=True):
    """Nothing when the hashes agree, else the answering side's vector."""

    is_same: bool
    lines: tuple[Line, ...] = ()


class Batch(Message, frozen=True, array_like=True):
    """Events in chain order, urgent lane first; signatures stand apart: they do not compress."""

    keys: tuple[bytes, ...]
    """Public keys of their authors."""
    envelopes: tuple[bytes, ...]
    signatures: bytes
    lines: tuple[Line, ...] = ()
    """Where the asking side stands once it has taken these."""
    is_more: bool = False
    cuts: tuple[int, ...] = ()
    """Where the id of the event before was cut out of each envelope; 0 where it was not."""


class Taken(Message, frozen=True, array_like=True):
    """What became of a batch."""

    lines: tuple[Line, ...]
    """Where the answering side stands now, in the streams of the batch."""
    refused: tuple[tuple[bytes, str], ...] = ()
    """Events that were not kept, with the code of the reason."""
    hash: bytes = b""
    """The answering side's vector of all that is shared, as it is now."""
    at_ms: int = 0
    signature: bytes = b""
    """Its receipt (受領) for that, so that one more event costs one message."""


class Want(Message, frozen=True, array_like=True):
    """Where the caller stands in the streams that it wants more of."""

    lines: tuple[Line, ...]
    most: int = MOST_EVENTS


class Closing(Message, frozen=True, array_like=True):
    """At the end: the caller's vector and, per scope, the hash of its canonical dump."""

    hash: bytes
    dumps: tuple[tuple[bytes, bytes], ...] = ()
    catalogue: int = 0


class Receipt(Message, frozen=True, array_like=True):
    """The answering side's signed word on what it held, and when (受領)."""

    at_ms: int
    hash: bytes
    signature: bytes
    differing: tuple[bytes, ...] = ()
    """Scopes whose dumps differ although the vectors agree."""


class Refused(Message, frozen=True, array_like=True):
    """Why nothing was done."""

    code: str
