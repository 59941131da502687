"""Events by stick: what a peer lacks goes out, what it sent comes in, in any order, any often."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from shelter_app.application.ports.exchange import ExchangeStore, inside
from shelter_app.application.sync.calling import Papers
from shelter_app.application.sync.peers import entitled
from shelter_app.domain.ids import DeviceId
from shelter_app.domain.private import Private
from shelter_app.wire.bundle import Cargo, read_bundle, write_bundle
from shelter_app.wire.envelope_fields import scope_in
from shelter_app.wire.sync.batches import batch_of, events_of, keys_of
from shelter_app.wire.sync.messages import VERSION, Batch, Hello
from shelter_app.wire.sync.vectors import Heads, heads_of, lines_of

_AT_ONCE: Final = 1_024
MOST_BATCHES: Final = 60
"""In one bundle: some sixty thousand events; what is left goes into the next."""


@dataclass(frozen=True, slots=True, repr=False)
class Parcel(Private):
    """A bundle that is ready to be put on a stick."""

    data: bytes
    events: int
    is_more: bool
    after: Heads
    """What the peer holds once it has taken this."""


@dataclass(frozen=True, slots=True, repr=False)
class Carried(Private):
    """What came of a bundle."""

    sender: DeviceId
    kind: str
    new: int
    known: int
    refused: int
    held: Heads
    """What the sender held when it made the bundle: its receipt for what we sent before."""
    at_ms: int


def parcel(
    store: ExchangeStore, papers: Papers, recipients: Sequence[str], held: Heads, at_ms: int
) -> Parcel:
    """Make a bundle of what a peer that holds ``held`` lacks, urgent first."""
    may = inside(papers.scopes)
    theirs, count, is_more = dict(held), 0, True
    batches: list[Batch] = []
    while is_more and len(batches) < MOST_BATCHES:
        found = store.missing(theirs, _AT_ONCE, may)
        known = store.public_keys()
        authors = {stream.device for stream in found.after}
        keys = [known[one] for one in authors if one in known]
        if found.events:
            batches.append(batch_of(found.events, keys))
        theirs |= found.after
        count, is_more = count + len(found.events), found.is_more
    ours = {stream: heads for stream, heads in store.heads().items() if may(stream)}
    cargo = Cargo(
        scopes=papers.scopes,
        certificate=papers.certificate,
        certificate_signature=papers.signature,
        at_ms=at_ms,
        lines=lines_of(ours),
        batches=tuple(batches),
    )
    data = write_bundle(cargo, store.public_key, store.sign, recipients)
    return Parcel(data, count, is_more, theirs)


def take_in(store: ExchangeStore, data: bytes, identities: Sequence[str], now_ms: int) -> Carried:
    """Take in a bundle; of a scope that its sender has no part in, nothing is taken.

    Raises:
        BundleRefused: N-10 to N-15; nothing was changed.
        PeerUnknown: N-06, when its sender has no certificate of this town.
    """
    opened = read_bundle(data, identities)
    cargo = opened.cargo
    hello = Hello(
        version=VERSION,
        public_key=opened.public_key,
        scopes=cargo.scopes,
        certificate=cargo.certificate,
        certificate_signature=cargo.certificate_signature,
        signature=b"",
    )
    peer = entitled(store, hello, now_ms)
    held = heads_of(cargo.lines)
    for batch in cargo.batches:  # everything is looked at before anything is taken
        events_of(batch)
        keys_of(batch)
    new = known = refused = 0
    for batch in cargo.batches:
        mine = [one for one in events_of(batch) if scope_in(one.envelope) in peer.writable]
        done = store.ingest(mine, keys_of(batch), peer.device.hex())
        refused += len(batch.envelopes) - len(mine) + len(done.refused)
        new, known = new + done.new, known + done.known
    return Carried(peer.device, peer.kind, new, known, refused, held, cargo.at_ms)
