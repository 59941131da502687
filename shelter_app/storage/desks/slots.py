"""The first openers of a new store."""

from shelter_app.application.ports.stores import Keyring
from shelter_app.storage.keys.slot import Opener, Slot, hq_slot, typed_slot
from shelter_app.storage.keys.store_key import StoreKey


def slots_for(key: StoreKey, keyring: Keyring) -> tuple[Slot, ...]:
    """Make the phrase's slot, the envelope's, and HQ's recovery slot where HQ is known."""
    typed = typed_slot(key, Opener.PASSPHRASE, keyring.phrase, generated=keyring.is_generated)
    hq = (hq_slot(key, keyring.hq_recipient),) if keyring.hq_recipient else ()
    return (typed, *_envelope(key, keyring), *hq)


def _envelope(key: StoreKey, keyring: Keyring) -> tuple[Slot, ...]:
    """Make the slot of the sealed envelope, where a code was made for it."""
    if not keyring.envelope:
        return ()
    return (typed_slot(key, Opener.ENVELOPE, keyring.envelope, generated=True),)
