"""The demonstration's keys, as far as a desk must know them to keep them out of real work.

Their secret halves are published with the demonstration town, so that anybody can make and open
its packs.
"""

from typing import Final

DEMO_ROOT: Final = bytes.fromhex("f2933957a02ab3a99c31ac80e23dda7647b95f7b52b7eb9890d5d9ebdf5bbce6")
"""Ed25519 public key of the demonstration's municipal root."""

DEMO_DEVICE: Final = "age1m3ams8ke7mxekchkylejdjw4pevfjr26jnd5tepm2pwctk7rrpdsd78hsk"
DEMO_RECOVERY: Final = "age1fdmahxkdjd5reayex95grk40zqeyqkfr7gyaluu3r7m0emnt4gds5rnlgm"
DEMO_OPENING: Final = "age13njlwcy997yjfqhckyrnhr3fq5c7yk8vvra6cqef4tgp5py2kp9skv6gwd"
DEMO_RECIPIENTS: Final = frozenset({DEMO_DEVICE, DEMO_RECOVERY, DEMO_OPENING})
"""age X25519 recipients of the demonstration's desk, headquarters and opening key."""
