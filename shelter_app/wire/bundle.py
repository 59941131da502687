"""Events on a stick: signed by the device that sends them, encrypted to those they are for.

A bundle is an age file. Inside: a MessagePack array of mark, version, sender's public key,
Ed25519 signature over a context prefix and the body, the body, and zeros up to a round size, so
that the file's size tells little. Mark and version keep their places for good.
"""

from collections.abc import Callable, Sequence
from typing import Final

import msgspec
import pyrage
from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.private import Private
from shelter_app.wire.bounded_zstd import TooLargeInside, compress, decompress
from shelter_app.wire.sync.messages import Batch
from shelter_app.wire.sync.vectors import Line

VERSION: Final = 1
LARGEST_BUNDLE: Final = 64 << 20
LARGEST_BODY: Final = 160 << 20
MOST_BATCHES: Final = 200
_MARK: Final = "shelter-bundle"
_CONTEXT: Final = b"shelter bundle 1\0"
_AGE_MARK: Final = b"age-encryption.org/"
_NO_KEY_FITS: Final = "No matching keys"
_LEVEL: Final = 9
_SMALLEST: Final = 4_096


class BundleRefused(ShelterError):
    """A bundle cannot be used; nothing was changed."""

    code = "N-10"


class BundleDamaged(BundleRefused):
    """The bundle was cut off or changed on its way."""

    code = "N-11"


class BundleForAnother(BundleRefused):
    """The bundle is encrypted to somebody else."""

    code = "N-12"


class BundleNewer(BundleRefused):
    """A newer version of the program made the bundle."""

    code = "N-13"


class BundleTooLarge(BundleRefused):
    """No bundle is that large."""

    code = "N-14"


class BundleSignatureWrong(BundleRefused):
    """The bundle does not bear the signature of the device it names."""

    code = "N-15"


class Cargo(Private, msgspec.Struct, frozen=True, array_like=True):
    """What is carried: events, and the sender's vector, which is a receipt for what it holds."""

    scopes: tuple[bytes, ...]
    certificate: bytes
    certificate_signature: bytes
    at_ms: int
    lines: tuple[Line, ...]
    batches: tuple[Batch, ...]


class Opened(Private, msgspec.Struct, frozen=True):
    """A bundle whose signature holds."""

    public_key: bytes
    cargo: Cargo


class _Label(msgspec.Struct, frozen=True, array_like=True):
    mark: str
    version: int


class _Signed(Private, msgspec.Struct, frozen=True, array_like=True):
    mark: str
    version: int
    public_key: bytes
    signature: bytes
    body: bytes
    padding: bytes = b""


def write_bundle(
    cargo: Cargo, public_key: bytes, sign: Callable[[bytes], bytes], recipients: Sequence[str]
) -> bytes:
    """Sign a bundle and encrypt it to age X25519 recipients."""
    body = compress(msgspec.msgpack.encode(cargo), _LEVEL)
    bare = _Signed(_MARK, VERSION, public_key, sign(_CONTEXT + body), body)
    size = len(msgspec.msgpack.encode(bare))
    plain = msgspec.msgpack.encode(
        msgspec.structs.replace(bare, padding=bytes(_rounded(size) - size))
    )
    keys = [pyrage.x25519.Recipient.from_str(one) for one in recipients]
    encrypted: bytes = pyrage.encrypt(plain, keys)
    return encrypted


def read_bundle(data: bytes, identities: Sequence[str]) -> Opened:
    """Open, verify and decode a bundle.

    Raises:
        BundleRefused: N-10 to N-15, by what is wrong.
    """
    signed = _signed(_decrypted(data, identities))
    try:
        VerifyKey(signed.public_key).verify(_CONTEXT + signed.body, signed.signature)
    except (BadSignatureError, ValueError, TypeError) as error:
        raise BundleSignatureWrong("the signature does not fit") from error
    try:
        cargo = msgspec.msgpack.decode(decompress(signed.body, LARGEST_BODY), type=Cargo)
    except TooLargeInside:
        raise BundleTooLarge("the body is larger than a bundle may be") from None
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise BundleRefused("the body cannot be decoded") from error
    if len(cargo.batches) > MOST_BATCHES:
        raise BundleTooLarge("too many batches")
    return Opened(signed.public_key, cargo)


def _decrypted(data: bytes, identities: Sequence[str]) -> bytes:
    if len(data) > LARGEST_BUNDLE:
        raise BundleTooLarge("the file is larger than a bundle may be")
    if not data.startswith(_AGE_MARK):
        raise BundleRefused("not an age file")
    keys = [pyrage.x25519.Identity.from_str(one) for one in identities]
    try:
        plain: bytes = pyrage.decrypt(data, keys)
    except pyrage.DecryptError as error:
        if _NO_KEY_FITS in str(error):
            raise BundleForAnother("no key here opens it") from error
        raise BundleDamaged("the encryption does not hold") from error
    return plain


def _signed(plain: bytes) -> _Signed:
    try:
        label = msgspec.msgpack.decode(plain, type=_Label)
        if label.mark != _MARK:
            raise BundleRefused("an age file of something else")
        if label.version > VERSION:
            raise BundleNewer("a newer bundle format")
        return msgspec.msgpack.decode(plain, type=_Signed)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise BundleRefused("an age file of something else") from error


def _rounded(size: int) -> int:
    """Round up so that at most an eighth is padding and sizes fall into few classes."""
    step = max(_SMALLEST, 1 << max(0, size.bit_length() - 4))
    return -(-(size + 64) // step) * step
