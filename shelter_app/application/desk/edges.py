"""Edges between two ends: the same ends always have the same edge."""

from hashlib import sha256

from shelter_app.domain.ids import ID_SIZE, Subject


def edge(kind: str, a: bytes, b: bytes) -> Subject:
    """Name the edge of a kind (match, identity) between two ends."""
    return Subject(kind, sha256(kind.encode() + b"\0" + a + b).digest()[:ID_SIZE])
