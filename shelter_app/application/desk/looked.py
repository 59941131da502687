"""Who looked at which lines of the register: written down, durably, before it is shown."""

from collections.abc import Collection
from hashlib import sha256
from itertools import islice

from shelter_app.application.desk.table import Table
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.domain.ids import ID_SIZE, ActId, EntryId
from shelter_app.domain.ledger.facts.running import Looked

_IDS_IN_ONE = 500
"""Ids of 16 bytes in one fact; an envelope holds 16 KB."""


def record_look(
    table: Table, what: str, entries: Collection[EntryId], query: str = "", reason: str = ""
) -> None:
    """Write down, before it is shown, which register lines somebody looks at.

    One fact for each settled search or page, in the audit lane; a long list goes in chunks of one
    act, each with the whole list's hash and count.
    """
    if not entries:
        return
    kind = "entry.searched" if query else "entry.viewed"
    mark = sha256(b"".join(entries)).digest()[:ID_SIZE]
    left = iter(entries)
    drafts = []
    while part := tuple(islice(left, _IDS_IN_ONE)):
        fact = Looked(
            what=what, ids=part, query=query, list_hash=mark, count=len(entries), reason=reason
        )
        drafts.append(Draft(kind, fact, ()))
    table.writer.append(Act(ActId(table.new_id()), table.author, tuple(drafts)))


def record_first_look(table: Table, what: str, entries: Collection[EntryId]) -> None:
    """Write down what a list shows that this operator had not been shown before in this sitting.

    A list is drawn again whenever something changes; who could see what is told by the first time.
    """
    new = [entry for entry in entries if entry not in table.looked]
    record_look(table, what, new)
    table.looked.update(new)
