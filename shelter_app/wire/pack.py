"""Town packs as files: signed by the municipal root, then encrypted to the desks they are for.

A pack is an age file. Inside: a MessagePack array of mark, version, root public key, Ed25519
signature over a context prefix and the body, and the body: zstd over MessagePack of a
``TownPack``. Mark and version keep their places for good, so that an old program can tell a
newer pack from a broken one.
"""

from collections.abc import Sequence
from hashlib import sha256
from typing import Final

import msgspec
import pyrage
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from shelter_app.domain.private import Private
from shelter_app.domain.town_pack import TownPack
from shelter_app.wire.bounded_zstd import TooLargeInside, compress, decompress
from shelter_app.wire.demo_keys import DEMO_RECIPIENTS, DEMO_ROOT
from shelter_app.wire.pack_faults import (
    DemoKeyForRealPack,
    DemoPackRefused,
    DemoRootSaysReal,
    NotAPack,
    PackDamaged,
    PackForAnother,
    PackMalformed,
    PackNewer,
    PackOfAnotherTown,
    PackSignatureWrong,
    PackTooLarge,
)
from shelter_app.wire.pack_rules import broken_rule

PACK_VERSION: Final = 1
LARGEST_PACK: Final = 64 << 20
LARGEST_BODY: Final = 256 << 20
_MARK: Final = "shelter-pack"
_CONTEXT: Final = b"shelter pack 1\0"
_FINGERPRINT_CONTEXT: Final = b"shelter root 1\0"
_FINGERPRINT_DIGITS: Final = 30
_AGE_MARK: Final = b"age-encryption.org/"
_NO_KEY_FITS: Final = "No matching keys"


class _Label(msgspec.Struct, frozen=True, array_like=True):
    """What every version of a pack begins with."""

    mark: str
    version: int


class _Signed(Private, msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    mark: str
    version: int
    root: bytes
    signature: bytes
    body: bytes


def write_pack(pack: TownPack, root: SigningKey, recipients: Sequence[str]) -> bytes:
    """Sign a pack with the municipal root and encrypt it to age X25519 recipients.

    Raises:
        DemoRootSaysReal: P-08, the demonstration's root under a real incident.
        DemoKeyForRealPack: P-11, a published key as reader of real people's data.
        ValueError: the pack names another root, or breaks a rule of packs.
    """
    public = root.verify_key.encode()
    if public != pack.town.root_key:
        raise ValueError("the pack names another root than the one that signs")
    if rule := broken_rule(pack):
        raise ValueError(rule)
    _refuse_demo_in_real_work(pack, public)
    readers = {*recipients, pack.recovery_recipient, pack.sealing_recipient}
    if not pack.is_drill and readers & DEMO_RECIPIENTS:
        raise DemoKeyForRealPack("a published key in a real pack")
    body = compress(msgspec.msgpack.encode(pack))
    signature = root.sign(_CONTEXT + body).signature
    plain = msgspec.msgpack.encode(_Signed(_MARK, PACK_VERSION, public, signature, body))
    keys = [pyrage.x25519.Recipient.from_str(one) for one in recipients]
    encrypted: bytes = pyrage.encrypt(plain, keys)
    return encrypted


def read_pack(
    data: bytes,
    identities: Sequence[str],
    *,
    trusted_root: bytes | None = None,
    allow_demo_root: bool = False,
) -> TownPack:
    """Open, verify and decode a pack.

    ``trusted_root`` is the root of packs installed before; None, on a first start, takes the root
    that the pack itself names, and the desk then shows ``root_fingerprint``. ``allow_demo_root``
    is for a drill only.

    Raises:
        PackRefused: P-01 to P-10, by what is wrong; nothing of the pack may be used.
    """
    signed = _signed(_decrypted(data, identities))
    _verify(signed)
    if signed.root == DEMO_ROOT and not allow_demo_root:
        raise DemoPackRefused("the demonstration's root outside a drill")
    if trusted_root is not None and signed.root != trusted_root:
        raise PackOfAnotherTown("another municipal root")
    pack = _body(signed.body)
    if pack.town.root_key != signed.root:
        raise PackSignatureWrong("the town in the pack has another root")
    _refuse_demo_in_real_work(pack, signed.root)
    return pack


def root_fingerprint(root: bytes) -> str:
    """Write a root key as 30 digits in groups of five, to be compared by voice (about 100 bits)."""
    number = int.from_bytes(sha256(_FINGERPRINT_CONTEXT + root).digest()) % 10**_FINGERPRINT_DIGITS
    digits = f"{number:0{_FINGERPRINT_DIGITS}}"
    return " ".join(digits[at : at + 5] for at in range(0, len(digits), 5))


def _decrypted(data: bytes, identities: Sequence[str]) -> bytes:
    if len(data) > LARGEST_PACK:
        raise PackTooLarge("the file is larger than a pack may be")
    if not data.startswith(_AGE_MARK):
        raise NotAPack("not an age file")
    keys = [pyrage.x25519.Identity.from_str(one) for one in identities]
    try:
        plain: bytes = pyrage.decrypt(data, keys)
    except pyrage.DecryptError as error:
        if _NO_KEY_FITS in str(error):
            raise PackForAnother("no key of this desk opens it") from error
        raise PackDamaged("the encryption does not hold") from error
    return plain


def _signed(plain: bytes) -> _Signed:
    try:
        label = msgspec.msgpack.decode(plain, type=_Label)
        if label.mark != _MARK:
            raise NotAPack("an age file of something else")
        if label.version > PACK_VERSION:
            raise PackNewer("a newer pack format")
        return msgspec.msgpack.decode(plain, type=_Signed)
    except ValueError as error:  # msgspec's decoding errors and broken UTF-8 are among these
        raise NotAPack("an age file of something else") from error


def _verify(signed: _Signed) -> None:
    try:
        VerifyKey(signed.root).verify(_CONTEXT + signed.body, signed.signature)
    except (BadSignatureError, ValueError) as error:
        raise PackSignatureWrong("the signature does not fit") from error


def _body(body: bytes) -> TownPack:
    try:
        pack = msgspec.msgpack.decode(decompress(body, LARGEST_BODY), type=TownPack)
    except TooLargeInside:
        raise PackTooLarge("the body is larger than a pack may be") from None
    except ValueError as error:
        raise PackMalformed("the body cannot be decoded") from error
    if rule := broken_rule(pack):
        raise PackMalformed(rule)
    return pack


def _refuse_demo_in_real_work(pack: TownPack, root: bytes) -> None:
    if root == DEMO_ROOT and not pack.is_drill:
        raise DemoRootSaysReal("the demonstration's root says real")
