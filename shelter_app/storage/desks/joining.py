"""Bring what was recorded without a passphrase into the shelter's own store."""

from typing import Final

from shelter_app.domain.errors import ShelterError
from shelter_app.storage.desks.building import hide, remove
from shelter_app.storage.desks.opened import OpenedStore

_BATCH: Final = 500


class JoinIncomplete(ShelterError):
    """Not everything could be brought over; the provisional store is kept as it was."""

    code = "V-20"


def join_stores(provisional: OpenedStore, shelter: OpenedStore) -> int:
    """Ingest every stream, compare heads, and only then destroy the provisional key.

    Raises:
        JoinIncomplete: V-20, when the shelter's store does not hold everything afterwards.
    """
    keys = provisional.reader.public_keys()
    brought = 0
    while True:
        batch = provisional.reader.missing(shelter.reader.heads(), _BATCH)
        if batch.events:
            outcome = shelter.writer.ingest(batch.events, keys)
            brought += outcome.new
            if outcome.refused or not (outcome.new or outcome.known):
                raise JoinIncomplete("events were refused")
        if not batch.is_more:
            break
    if provisional.reader.missing(shelter.reader.heads(), 1).events:
        raise JoinIncomplete("heads differ")
    shelter.writer.settle()  # so that everyone is found at once
    destroy(provisional)
    return brought


def destroy(store: OpenedStore) -> None:
    """Close a store and destroy its openers first, then its file: without a key it is noise."""
    store.close()
    remove(hide(store.folder))
    store.binding.forget()
