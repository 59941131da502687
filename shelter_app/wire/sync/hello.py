"""Proof of who is there: a device's signature over both nonces and the server's certificate.

The TLS gate lets in any device of the town; which one it is, only this tells. Since the server's
certificate is signed over too, nobody in the middle can pass on what was meant for another.
"""

from collections.abc import Callable
from typing import Final

import msgspec
from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.private import Private
from shelter_app.wire.sync.messages import Hello

Sign = Callable[[bytes], bytes]
_GREETED: Final = b"shelter greeted 1\0"
_HELLO: Final = b"shelter hello 1\0"
_RECEIPT: Final = b"shelter receipt 1\0"


class PeerNotGenuine(ShelterError):
    """The other side is not the device that it says it is."""

    code = "N-04"


class Meeting(Private, msgspec.Struct, frozen=True, array_like=True):
    """What both sides know of one meeting before they know each other."""

    tls: bytes
    """SHA-256 of the answering side's TLS certificate, as each side sees it."""
    asked: bytes
    answered: bytes
    """The nonces of the calling and the answering side."""


def sign_greeted(meeting: Meeting, sign: Sign) -> bytes:
    """Prove who answers."""
    return sign(_GREETED + msgspec.msgpack.encode(meeting))


def check_greeted(meeting: Meeting, public_key: bytes, signature: bytes) -> None:
    """Refuse an answering side that is not the device with this key.

    Raises:
        PeerNotGenuine: N-04.
    """
    _check(public_key, _GREETED + msgspec.msgpack.encode(meeting), signature)


def sign_hello(meeting: Meeting, hello: Hello, sign: Sign) -> Hello:
    """Prove who calls; ``hello`` comes without its signature."""
    return msgspec.structs.replace(hello, signature=sign(_said(meeting, hello)))


def check_hello(meeting: Meeting, hello: Hello) -> None:
    """Refuse a calling side that is not the device with the key it shows.

    Raises:
        PeerNotGenuine: N-04.
    """
    _check(hello.public_key, _said(meeting, hello), hello.signature)


def sign_receipt(device: bytes, hash_: bytes, at_ms: int, sign: Sign) -> bytes:
    """Sign what was held when, for the device that brought it."""
    return sign(_receipt(device, hash_, at_ms))


def is_receipt(public_key: bytes, said: tuple[bytes, bytes, int], signature: bytes) -> bool:
    """Tell whether the device with this key signed that receipt."""
    try:
        _check(public_key, _receipt(*said), signature)
    except PeerNotGenuine:
        return False
    return True


def _receipt(device: bytes, hash_: bytes, at_ms: int) -> bytes:
    return _RECEIPT + msgspec.msgpack.encode((device, hash_, at_ms))


def _said(meeting: Meeting, hello: Hello) -> bytes:
    bare = msgspec.structs.replace(hello, signature=b"")
    return _HELLO + msgspec.msgpack.encode((meeting, bare))


def _check(public_key: bytes, message: bytes, signature: bytes) -> None:
    try:
        VerifyKey(public_key).verify(message, signature)
    except (BadSignatureError, ValueError, TypeError) as error:
        raise PeerNotGenuine("the signature does not fit") from error
