"""Put headquarters together from its concrete parts, without any page or listener."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256

from shelter_app.application.hq.headquarters import Headquarters
from shelter_app.application.hq.issuing import Issuer
from shelter_app.application.ports.clock import Clock
from shelter_app.application.room.headquarters import HqHouse
from shelter_app.bootstrap.clock import SystemClock
from shelter_app.bootstrap.letters import load_letters
from shelter_app.settings import Settings
from shelter_app.storage.desks.opened import Ground
from shelter_app.storage.headquarters.folder import HeadquartersFolder
from shelter_app.storage.headquarters.opened import OpenedHeadquarters


@dataclass(frozen=True, slots=True)
class OpenHouse:
    """An open headquarters with everything behind it."""

    clock: Clock
    store: OpenedHeadquarters
    headquarters: Headquarters
    issuer: Issuer
    house: HqHouse


def ground_of(settings: Settings, clock: Clock) -> Ground:
    """Say what headquarters' stores stand on."""
    letters = load_letters(settings)
    return Ground(
        migrations=settings.migrations,
        machine=settings.machine,
        clock=clock,
        chance=secrets.token_bytes,
        keys_of=letters.keys_of_row,
    )


def folder_of(settings: Settings, clock: Clock | None = None) -> HeadquartersFolder:
    """Name the folder that headquarters lies in."""
    return HeadquartersFolder(settings.data, ground_of(settings, clock or SystemClock()))


@contextmanager
def open_house(settings: Settings, phrase: str, clock: Clock | None = None) -> Iterator[OpenHouse]:
    """Open headquarters for as long as the context lasts."""
    time = clock or SystemClock()
    store = folder_of(settings, time).open(phrase)
    try:
        headquarters = Headquarters(
            clock=time,
            chance=secrets.token_bytes,
            letters=load_letters(settings),
            reader=store.reader,
            writer=store.writer,
            local=store.local,
            town=store.town,
        )
        issuer = Issuer(store.secrets.issuing_key, store.secrets.delegation)
        tls = sha256(store.secrets.tls_certificate).digest()
        house = HqHouse(headquarters, issuer, tls)
        yield OpenHouse(time, store, headquarters, issuer, house)
    finally:
        store.close()
