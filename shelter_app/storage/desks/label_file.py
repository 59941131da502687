"""The plain label beside a store, so that a laptop nobody can open still knows where it stands."""

import re
from pathlib import Path

import msgspec

from shelter_app.application.ports.stores import Label
from shelter_app.domain.ids import ID_SIZE
from shelter_app.domain.spoken import DESK_LETTERS
from shelter_app.storage.durable import write_durably
from shelter_app.storage.faults import StoreDamaged, StoreFault, StoreMissing

LABEL = "desk.json"
_LARGEST = 16 * 1024
_NUMBER = re.compile(r"[0-9]{2,3}")


def write_label(folder: Path, label: Label) -> None:
    """Put a label beside a store."""
    write_durably(folder / LABEL, msgspec.json.encode(label))


def read_label(folder: Path) -> Label:
    """Read the label beside a store.

    Raises:
        StoreMissing: when there is none.
        StoreDamaged: when it cannot be read; the store itself may be whole.
    """
    try:
        content = (folder / LABEL).read_bytes()
    except FileNotFoundError as error:
        raise StoreMissing("no label beside the store") from error
    except OSError as error:
        raise StoreDamaged("the label cannot be read") from error
    try:
        if len(content) > _LARGEST:
            raise StoreDamaged("not a label")
        label = msgspec.json.decode(content, type=Label)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:  # msgspec lets the latter out
        raise StoreDamaged("the label's content cannot be read") from error
    if not _is_possible(label):
        raise StoreDamaged("the label's content is impossible")
    return label


def _is_possible(label: Label) -> bool:
    """Tell whether a desk could work with it: what would fail later must fail at the door."""
    ids = (label.incident, label.scope, *filter(None, [label.place]))
    return (
        all(len(one) == ID_SIZE for one in ids)
        and _NUMBER.fullmatch(label.number) is not None
        and set(label.letters) <= set(DESK_LETTERS)
    )


def is_provisional(folder: Path) -> bool:
    """Tell whether a store says of itself that it was made on the spot."""
    try:
        return read_label(folder).is_provisional
    except StoreFault:
        return False
