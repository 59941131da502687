"""What a guess of a passphrase or PIN costs: Argon2id and its parameters."""

import unicodedata
from typing import Final

import msgspec
from argon2.low_level import Type, hash_secret_raw

DERIVED_SIZE: Final = 32
ARGON_SALT_SIZE: Final = 16


class Cost(msgspec.Struct, frozen=True, array_like=True):
    """Argon2id parameters, kept with each slot: passes, memory in KiB, lanes."""

    passes: int
    memory: int
    lanes: int

    def is_at_least(self, other: "Cost") -> bool:
        """Tell whether a guess costs no less than with ``other``."""
        return self.passes >= other.passes and self.memory >= other.memory

    def is_bearable(self) -> bool:
        """Tell whether a small laptop can afford it; a forged file must not eat its memory."""
        return (
            1 <= self.passes <= _CEILING.passes
            and 1 <= self.lanes <= _CEILING.lanes
            and 8 * self.lanes <= self.memory <= _CEILING.memory
        )


FLOOR: Final = Cost(3, 64 * 1024, 4)
"""RFC 9106 section 4, second recommended option: t=3, m=64 MiB, p=4."""
_CEILING: Final = Cost(16, 1024 * 1024, 16)


def derive(secret: bytes, salt: bytes, cost: Cost) -> bytes:
    """Turn a secret into 32 bytes by Argon2id 1.3 at the given cost."""
    return hash_secret_raw(
        secret,
        salt,
        time_cost=cost.passes,
        memory_cost=cost.memory,
        parallelism=cost.lanes,
        hash_len=DERIVED_SIZE,
        type=Type.ID,
    )


def as_typed(phrase: str) -> bytes:
    """Read a phrase as people mean it: width, case, hyphens and runs of blanks do not matter."""
    plain = unicodedata.normalize("NFKC", phrase).casefold()
    joined = " ".join(plain.replace("-", " ").split())
    return joined.encode(errors="surrogatepass")  # half a character is a wrong phrase, not a bug
