"""The board: what every shelter needs, and what waits for an answer from headquarters."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from shelter_app.application.hq.headquarters import Headquarters
from shelter_app.application.hq.overview import shelters
from shelter_app.application.hq.shown import ShelterLine
from shelter_app.application.ports.ledger import NOTHING_SEEN, Draft
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import EventId, ScopeId, Subject
from shelter_app.domain.ledger.event import Author, Channel, Source
from shelter_app.domain.ledger.facts.condition import CaseAcknowledged
from shelter_app.domain.ledger.facts.fact import Fact
from shelter_app.domain.ledger.facts.running import Looked
from shelter_app.domain.ledger.row import Row
from shelter_app.domain.picture.due import open_cases
from shelter_app.domain.private import Private


class RequestGone(ShelterError):
    """That request was withdrawn or has ended meanwhile; look at the list again."""

    code = "H-21"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RequestLine(Private):
    """An open rescue report, medical or supply request."""

    scope: ScopeId
    id: bytes
    shelter: str
    what: str
    who: str
    place: str
    need: str
    informant: str
    told_ms: int | None
    due_ms: int = 0
    received_by: str = ""
    """Who at headquarters has it; empty while nobody said 受領."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Board(Private):
    """Everything on the first page."""

    shelters: tuple[ShelterLine, ...] = ()
    requests: tuple[RequestLine, ...] = field(default=())

    @property
    def inside(self) -> int:
        """避難者数, without those living elsewhere (EEI 1.1)."""
        return sum(one.counts.inside + one.counts.anonymous for one in self.shelters)

    @property
    def outside(self) -> int:
        """避難所外避難者数."""
        return sum(one.counts.outside for one in self.shelters)


def board(hq: Headquarters, by: Author) -> Board:
    """Read the board; what it shows of people is written to the audit lane first."""
    lines = shelters(hq)
    requests = tuple(one for line in lines for one in _requests(hq, line))
    ordered = sorted(requests, key=lambda one: (bool(one.received_by), not one.due_ms, one.due_ms))
    looked = Looked(what="board", ids=tuple(one.id for one in ordered)[:150], count=len(ordered))
    if ordered:
        note(hq, by, looked)
    return Board(shelters=lines, requests=tuple(ordered))


def note(hq: Headquarters, by: Author, looked: Looked) -> None:
    """Write to the audit lane what somebody is about to see."""
    subject = Subject("looked", hq.new_id())
    kind = "entry.exported" if looked.what.startswith("export") else "entry.viewed"
    hq.record(by, _draft(kind, looked, (subject, hq.own_scope)))


def receive(hq: Headquarters, by: Author, name: str, which: tuple[ScopeId, bytes]) -> None:
    """Say that headquarters has a request (受領); the shelter hears of it with the time.

    Raises:
        RequestGone: H-21.
    """
    scope, case = which
    row = hq.reader.row(Subject("case", case), scope)
    if row is None or not row.value("case") or row.value("closed"):
        raise RequestGone("the request is not open")
    heads = {"acknowledged": [EventId(head) for head in row.heads("acknowledged")]}
    fact = CaseAcknowledged(by=name, at_ms=hq.clock.now_ms())
    hq.record(by, _draft("case.acknowledged", fact, (row.subject, scope), heads))


def _draft(
    kind: str,
    fact: Fact,
    where: tuple[Subject, ScopeId],
    after: Mapping[str, Sequence[EventId]] = NOTHING_SEEN,
) -> Draft:
    subject, scope = where
    return Draft(kind, fact, (subject,), after, source=Source(Channel.HQ), scope=scope)


def _requests(hq: Headquarters, line: ShelterLine) -> Iterator[RequestLine]:
    rows = {row.id: row for row in hq.reader.all_of("case", line.scope)}
    for due in open_cases(rows.values()):
        yield _request(rows[due.subject], line)


def _request(row: Row, line: ShelterLine) -> RequestLine:
    said = row.value("case")
    return RequestLine(
        scope=line.scope,
        id=row.id,
        shelter=line.name,
        what=str(said.get("what", "")),
        who=str(said.get("who", "")),
        place=str(said.get("place", "")),
        need=str(said.get("need", "") or said.get("note", "")),
        informant=str(said.get("informant", "")),
        told_ms=row.attributes["case"][0].at_ms,
        due_ms=int(said.get("clock_ms") or 0),
        received_by=str((row.value("acknowledged") or {}).get("by", "")),
    )
