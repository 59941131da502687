"""One message as a body on the wire: MessagePack, compressed where that pays; always bounded."""

from typing import Any, Final, TypeVar

import msgspec

from shelter_app.domain.errors import ShelterError
from shelter_app.wire.bounded_zstd import TooLargeInside, compress, decompress

LARGEST_BODY: Final = 4 << 20
"""A body as it travels; a server reads no more of a stranger's."""
LARGEST_PLAIN: Final = 16 << 20
_WORTH_IT: Final = 200
_LEVEL: Final = 6
_ZSTD_MARK: Final = b"\x28\xb5\x2f\xfd"
"""How a zstd frame begins; a MessagePack array or map never does."""

T = TypeVar("T")


class MessageUnreadable(ShelterError):
    """These bytes are not the message that was expected."""

    code = "N-03"


def pack(message: Any) -> bytes:
    """Write a message."""
    plain = msgspec.msgpack.encode(message)
    if len(plain) < _WORTH_IT:
        return plain
    small = compress(plain, _LEVEL)
    return small if len(small) < len(plain) else plain


def unpack(body: bytes, kind: type[T]) -> T:
    """Read a message that a stranger may have made.

    Raises:
        MessageUnreadable: N-03.
    """
    try:
        if len(body) > LARGEST_BODY:
            raise MessageUnreadable("a body is too large")
        plain = decompress(body, LARGEST_PLAIN) if body.startswith(_ZSTD_MARK) else body
        return msgspec.msgpack.decode(plain, type=kind)
    except (msgspec.MsgspecError, ValueError, RecursionError, TooLargeInside) as error:
        raise MessageUnreadable("a body cannot be read") from error
