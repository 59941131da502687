"""A desk that is about to be killed: receives people as fast as it can, and says whom.

    python -m tests.bench.crash_writer FOLDER MACHINE [STICK]

Prints ``ready``, then the id of each person after her act was committed: that is the tick. Beside
it another thread takes in what a neighbour recorded, and a second copy follows on a stick.
"""

import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.application.ports.stores import Label
from shelter_app.bootstrap.clock import SystemClock
from shelter_app.domain.ids import ActId, Subject
from shelter_app.domain.ledger.facts.people import Details, PeopleReceived, WhereaboutsChanged
from shelter_app.storage.desks.opened import Ground, OpenedStore
from shelter_app.storage.keys.store_key import StoreKey
from shelter_app.wire.envelope import Signed
from tests.storage.conftest import DB, KEY, SALT
from tests.storage.ledger.desks import INCIDENT, SATO, SCOPE, keys_of
from tests.storage.ledger.forging import KEYS, forged

STORE_KEY = StoreKey(b"S" * 16, KEY, SALT)
LABEL = Label(incident=INCIDENT, scope=SCOPE, is_drill=True)
_NEIGHBOURS = 400


def ground(machine: Path) -> Ground:
    """What a store of this test stands on."""
    return Ground(DB, machine, SystemClock(), os.urandom, keys_of)


def receive_for_ever(store: OpenedStore) -> None:
    """Receive one person after the other; every third goes out again."""
    number = 0
    while True:
        person = Subject("person", os.urandom(16))
        details = (Details(name=f"No {number}"),)
        received = Draft("people.received", PeopleReceived(persons=details), (person,))
        _append(store, received)
        _tell(person.id.hex())
        if number % 3 == 0:
            out = WhereaboutsChanged(state="away")
            _append(store, Draft("whereabouts.changed", out, (person,)))
        number += 1


def listen_for_ever(store: OpenedStore) -> None:
    """Take in what a neighbour recorded, in one new epoch after the other."""
    while True:
        store.writer.ingest(list(_recorded_elsewhere(os.urandom(8))), KEYS)


def _recorded_elsewhere(epoch: bytes) -> Iterator[Signed]:
    previous = b""
    for seq in range(1, _NEIGHBOURS + 1):
        payload = {"persons": [{"name": f"Neighbour {seq}"}]}
        person = ("person", os.urandom(16))
        event = forged("people.received", payload, person, seq=seq, previous=previous, epoch=epoch)
        previous = event.id
        yield event


def _append(store: OpenedStore, draft: Draft) -> None:
    store.writer.append(Act(ActId(os.urandom(16)), SATO, (draft,)))


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(folder: Path, machine: Path, stick: Path | None) -> None:
    """Open the store and go on until killed."""
    store = OpenedStore(folder, LABEL, STORE_KEY, ground(machine))
    if stick is not None:
        store.copy.start(stick)
    threading.Thread(target=listen_for_ever, args=(store,), daemon=True).start()
    _tell("ready")
    receive_for_ever(store)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]) if len(sys.argv) > 3 else None)
