"""The canonical dump: what tests and peers compare, byte for byte."""

from collections.abc import Iterator
from hashlib import sha256

from sqlalchemy import Connection, select

from shelter_app.domain.ids import ScopeId
from shelter_app.domain.ledger.catalogue import CATALOGUE_VERSION
from shelter_app.storage.ledger import tables
from shelter_app.storage.ledger.metadata import Judging, recall


class DumpNotReady(RuntimeError):
    """Some rows are stale; settle first."""


def canonical_dump(connection: Connection, scope: ScopeId | None = None) -> Iterator[bytes]:
    """Give the rows of a scope (or of all), in the order of their names, as canonical bytes.

    Raises:
        DumpNotReady: while verdicts or clocks that changed have not been worked in.
    """
    row = tables.row.c
    judging = recall(connection, Judging)
    if judging is not None and judging.next:
        raise DumpNotReady("some events are being judged again")
    if connection.scalar(select(row.num).where(row.is_stale).limit(1)) is not None:
        raise DumpNotReady("some rows are stale")
    query = select(row.scope, row.kind, row.id, row.body)
    if scope is not None:
        query = query.where(row.scope == scope)
    for line in sorted(connection.execute(query).tuples()):  # engines order text differently
        yield line[0] + line[3]


def dump_hash(connection: Connection, scope: ScopeId) -> bytes:
    """Hash a scope's dump, to be compared at equal vectors and catalogue versions."""
    digest = sha256(f"shelter dump {CATALOGUE_VERSION}\0".encode())
    for line in canonical_dump(connection, scope):
        digest.update(len(line).to_bytes(4, "big") + line)
    return digest.digest()
