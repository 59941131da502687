"""Names for what lies between two ends: the same ends have the same name at every desk."""

from hashlib import sha256

from shelter_app.domain.ids import ID_SIZE, Subject


def edge(kind: str, a: bytes, b: bytes) -> Subject:
    """Name the edge from one end to another, such as a match of a person with an entry."""
    return Subject(kind, sha256(kind.encode() + b"\0" + a + b).digest()[:ID_SIZE])


def pair(kind: str, a: bytes, b: bytes) -> Subject:
    """Name the edge between two ends of one sort, whichever is named first."""
    return edge(kind, *sorted((a, b)))
