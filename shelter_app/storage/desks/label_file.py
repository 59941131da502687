"""The plain label beside a store, so that a laptop nobody can open still knows where it stands."""

from pathlib import Path

import msgspec

from shelter_app.application.ports.stores import Label
from shelter_app.domain.ids import ID_SIZE
from shelter_app.storage.durable import write_durably
from shelter_app.storage.faults import StoreDamaged, StoreMissing

LABEL = "desk.json"
_LARGEST = 16 * 1024


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
    except msgspec.MsgspecError as error:
        raise StoreDamaged("the label's content cannot be read") from error
    if len(label.incident) != ID_SIZE or len(label.scope) != ID_SIZE:
        raise StoreDamaged("the label's content is impossible")
    return label
