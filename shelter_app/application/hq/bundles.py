"""Headquarters' part of bundles by USB: in from desks, out to each with its receipt."""

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from shelter_app.application.hq.devices import devices
from shelter_app.application.hq.enrolling import RECIPIENT
from shelter_app.application.hq.headquarters import Headquarters
from shelter_app.application.ports.exchange import ExchangeStore
from shelter_app.application.sync.calling import Papers
from shelter_app.application.sync.carrying import Carried, parcel, take_in
from shelter_app.application.sync.memory import note_contact, recall_contact
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import DeviceId, ScopeId, Subject
from shelter_app.domain.ledger.facts.trust import DeviceEnrolled

_HELD: Final = "bundle/"


def bundles_in(
    hq: Headquarters, store: ExchangeStore, contents: Iterator[bytes], identity: str
) -> Iterator[Carried | ShelterError]:
    """Take in bundles; for each what came of it, or why nothing did."""
    for data in contents:
        try:
            done = take_in(store, data, [identity], hq.clock.now_ms())
        except ShelterError as fault:
            yield fault
        else:
            note_contact(hq.local, _HELD + done.sender.hex(), hq.clock.now_ms(), done.held)
            yield done


def bundles_out(hq: Headquarters, store: ExchangeStore) -> Iterator[bytes]:
    """Make a bundle for every enrolled desk: what it lacks of its scopes, and the receipt."""
    recipients = hq.local.settings_under(RECIPIENT)
    own = _own_certificate(hq)
    for line in devices(hq):
        recipient = recipients.get(line.device.hex())
        if recipient and not line.is_revoked:
            scopes = (*map(ScopeId, line.scopes), hq.town_scope)
            yield from _for_one(hq, store, line.device, ([recipient], _papers(own, scopes)))


def _for_one(
    hq: Headquarters, store: ExchangeStore, device: bytes, to: tuple[Sequence[str], Papers]
) -> Iterator[bytes]:
    recipients, papers = to
    _, held = recall_contact(hq.local, _HELD + device.hex())
    is_more = True
    while is_more:
        made = parcel(store, papers, recipients, held, hq.clock.now_ms())
        held, is_more = made.after, made.is_more
        yield made.data


def _papers(own: DeviceEnrolled, scopes: tuple[ScopeId, ...]) -> Papers:
    return Papers(own.statement, own.signature, scopes)


def _own_certificate(hq: Headquarters) -> DeviceEnrolled:
    device = DeviceId(hq.reader.home().device)
    row = hq.reader.row(Subject("device", device), hq.town_scope)
    said = (row.value("enrolled") if row is not None else None) or {}
    return msgspec.convert(said, DeviceEnrolled)
