"""Turn an act into signed events: each gets its stream, its number, its time and its signature."""

from dataclasses import dataclass
from typing import Final

from nacl.signing import SigningKey

from shelter_app.application.ports.clock import Clock
from shelter_app.application.ports.ledger import Act, Draft, Home
from shelter_app.domain.ids import ID_SIZE, IncidentId
from shelter_app.domain.ledger.catalogue import KINDS, Kind, lane_of
from shelter_app.domain.ledger.event import Occurred, Precision, Stream, Times
from shelter_app.domain.ledger.hlc import Hlc
from shelter_app.domain.ledger.standing import town_scope
from shelter_app.storage.ledger.eventlog import Opened
from shelter_app.storage.ledger.metadata import Progress
from shelter_app.storage.ledger.streams import Streams
from shelter_app.wire.envelope import Place, Said, open_envelope, payload_of, seal

NO_INCIDENT: Final = IncidentId(bytes(ID_SIZE))
"""Facts of the town belong to no incident: they are copied into each new store."""


@dataclass(frozen=True, slots=True, repr=False)
class Pen:
    """What this device writes events with."""

    home: Home
    key: SigningKey
    clock: Clock
    boot: bytes

    def write(self, act: Act, streams: Streams, progress: Progress) -> tuple[list[Opened], int]:
        """Sign an act's facts one after the other; gives them and the clock's new reading."""
        hlc = Hlc(progress.hlc)
        opened: list[Opened] = []
        for draft in act.drafts:
            now_ms = self.clock.now_ms()
            hlc = hlc.tick(now_ms)
            times = Times(hlc.value, now_ms, self.boot, int(self.clock.monotonic() * 1000))
            opened.append(self._sealed(act, draft, self._place(draft, streams, progress), times))
            streams.advance(opened[-1].event)
        return opened, hlc.value

    def _sealed(self, act: Act, draft: Draft, place: Place, times: Times) -> Opened:
        said = Said(
            act=act.id,
            author=act.author,
            kind=draft.kind,
            version=KINDS[draft.kind].version,
            occurred=draft.occurred or Occurred(times.wall_ms, Precision.EXACT),
            source=draft.source,
            subjects=draft.subjects,
            after=draft.after,
            payload=payload_of(draft.fact),
        )
        signed = seal(place, times, said, self.key)
        return Opened(signed, open_envelope(signed.envelope))

    def _place(self, draft: Draft, streams: Streams, progress: Progress) -> Place:
        stream = self._stream(draft, KINDS[draft.kind], progress.epoch)
        heads = streams.heads(stream)
        if not heads:
            return Place(stream, 1, b"")
        seq, previous = max((seq, event) for event, seq in heads.items())
        return Place(stream, seq + 1, previous)

    def _stream(self, draft: Draft, kind: Kind, epoch: bytes) -> Stream:
        scope = self.home.scope if draft.scope is None else draft.scope
        lane = lane_of(kind, draft.fact) if draft.lane is None else draft.lane
        root = self.home.root
        is_town = root is not None and scope == town_scope(root)
        incident = NO_INCIDENT if is_town else self.home.incident
        return Stream(incident, self.home.device, epoch, scope, lane)
