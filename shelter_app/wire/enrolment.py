"""How a desk becomes one of headquarters': an invitation, a request, and what is granted.

The invitation travels as a QR or a file and holds a secret of 128 bits; six digits are spoken
besides, so that who only finds the paper is not let in. Request and grant prove both by an HMAC.
"""

import hmac
from base64 import b32decode, b32encode
from binascii import Error as Base32Error
from hashlib import sha256
from typing import Any, Final, TypeVar

import msgspec

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ID_SIZE
from shelter_app.domain.private import Private
from shelter_app.wire.sync.frames import MessageUnreadable, unpack

VERSION: Final = 1
SECRET_SIZE: Final = 16
NAME_SIZE: Final = 8
CODE_DIGITS: Final = 6
_MARK: Final = "SHELTER-INVITE-"
_LARGEST_TEXT: Final = 4_096
_CONTEXT: Final = b"shelter enrolment 1\0"
_MAC_SIZE: Final = 32
T = TypeVar("T")


class CodeWrong(ShelterError):
    """The digits spoken by headquarters do not fit; after five wrong ones the invitation ends."""

    code = "N-18"


class InvitationSpent(ShelterError):
    """The invitation was used, has run out, or is not known."""

    code = "N-19"


class NotAnInvitation(ShelterError):
    """This QR or file is something else."""

    code = "N-21"


class Invitation(Private, msgspec.Struct, frozen=True, array_like=True):
    """What headquarters hands out for one desk."""

    version: int
    name: bytes
    secret: bytes
    root: bytes
    """The municipal root's public key."""
    tls: bytes
    """SHA-256 of the certificate that headquarters shows where enrolment is asked for."""
    doors: tuple[str, ...]
    """``host:port`` where enrolment is asked for."""
    addresses: tuple[str, ...]
    """``host:port`` where events are exchanged."""


class Asked(Private, msgspec.Struct, frozen=True, array_like=True):
    """A desk asks: its keys, and where it works."""

    version: int
    name: bytes
    public_key: bytes
    tls_key: bytes
    """SubjectPublicKeyInfo (DER) of its P-256 key."""
    incident: bytes
    scope: bytes
    recipient: str
    """age recipient for what headquarters sends on sticks."""
    label: str
    """What the desk calls its shelter, for headquarters' list."""
    mac: bytes = b""


class Granted(Private, msgspec.Struct, frozen=True, array_like=True):
    """What the desk is given."""

    certificate: bytes
    signature: bytes
    tls_certificate: bytes
    authority: bytes
    hq: bytes
    """Headquarters' device."""
    addresses: tuple[str, ...]
    bundle_recipient: str
    mac: bytes = b""


def invitation_text(invitation: Invitation) -> str:
    """Write an invitation for a QR (alphanumeric mode) or a file of one line."""
    encoded = b32encode(msgspec.msgpack.encode(invitation)).decode().rstrip("=")
    return f"{_MARK}{encoded}"


def read_invitation(text: str) -> Invitation:
    """Read an invitation.

    Raises:
        NotAnInvitation: N-21.
    """
    bare = text.strip().upper()
    if len(bare) > _LARGEST_TEXT or not bare.startswith(_MARK):
        raise NotAnInvitation("something else")
    encoded = bare.removeprefix(_MARK)
    try:
        content = b32decode(encoded + "=" * (-len(encoded) % 8))
        invitation = msgspec.msgpack.decode(content, type=Invitation)
    except (Base32Error, msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise NotAnInvitation("something else") from error
    sizes = [len(part) for part in (invitation.name, invitation.secret, invitation.root)]
    if sizes != [NAME_SIZE, SECRET_SIZE, _MAC_SIZE]:
        raise NotAnInvitation("a part of another size")
    return invitation


def read_asked(body: bytes) -> Asked:
    """Read a request, which anybody may have sent.

    Raises:
        MessageUnreadable: N-03.
    """
    asked = unpack(body, Asked)
    ids = (asked.incident, asked.scope)
    if any(len(one) != ID_SIZE for one in ids) or len(asked.public_key) != _MAC_SIZE:
        raise MessageUnreadable("a request with parts of another size")
    return asked


def proved(message: T, secret: bytes, code: str) -> T:
    """Add the proof that the sender knows secret and code."""
    return msgspec.structs.replace(message, mac=_mac(message, secret, code))  # type: ignore[type-var] # a struct


def is_proved(message: Any, secret: bytes, code: str) -> bool:
    """Tell whether the sender knew secret and code."""
    return hmac.compare_digest(message.mac, _mac(message, secret, code))


def _mac(message: Any, secret: bytes, code: str) -> bytes:
    bare = msgspec.structs.replace(message, mac=b"")
    key = hmac.digest(secret, _CONTEXT + code.encode(), sha256)
    name = type(message).__name__.encode()
    return hmac.digest(key, name + b"\0" + msgspec.msgpack.encode(bare), sha256)
