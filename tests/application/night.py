"""A whole desk over real encrypted stores, as the tests of the use cases drive it."""

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from argon2.low_level import Type, hash_secret_raw

from shelter_app.application.desk.shown import (
    Order,
    PersonLine,
    Presentation,
    Received,
    Standing,
    Stood,
    TypedPerson,
)
from shelter_app.application.desk.table import Table
from shelter_app.application.opening.session import NewOperator, Operator, Welcome
from shelter_app.application.opening.shown import Founding, Opener, PlaceChoice
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.bootstrap.assembly import Assembly, assemble
from shelter_app.domain.ids import ActId, EventId, Subject
from shelter_app.domain.ledger.event import Author, Event
from shelter_app.domain.ledger.facts.links import DisclosureSet
from shelter_app.domain.ledger.facts.people import WhereaboutsChanged
from shelter_app.domain.roles import Affiliation, Role
from shelter_app.domain.spoken import parse_spoken
from shelter_app.settings import Settings, read_settings
from shelter_app.storage.desks.opened import OpenedStore
from shelter_app.wire.card import SlipPresented
from shelter_app.wire.envelope import open_envelope
from tests.application.demo_town import PACK

JAPAN = timezone(timedelta(hours=9))
OWN_PHRASE = "a phrase made up for tests"

LEAD = NewOperator("佐藤 恵", Affiliation.TOWN, Role.LEAD, "1234")
WELFARE = NewOperator("三浦 愛", Affiliation.TOWN, Role.WELFARE, "2468")
RECEPTION = NewOperator("鈴木 一", Affiliation.RESIDENT, Role.RECEPTION, "5678")
TEACHER = NewOperator("田中 先生", Affiliation.SCHOOL, Role.LEAD, "1111")
TEAM = (LEAD, WELFARE, RECEPTION)


class FakeClock:
    """Time that passes when a test says so."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 22, 2, 40, tzinfo=JAPAN)
        self.seconds = 1_000.0

    def now(self) -> datetime:
        """Tell the wall time."""
        return self.at

    def now_ms(self) -> int:
        """Tell the wall time in milliseconds."""
        return int(self.at.timestamp() * 1_000)

    def today(self) -> date:
        """Tell the day."""
        return self.at.date()

    def monotonic(self) -> float:
        """Tell seconds that only grow."""
        return self.seconds

    def forward(self, *, minutes: float = 0, seconds: float = 0) -> None:
        """Let time pass on both clocks."""
        passed = timedelta(minutes=minutes, seconds=seconds)
        self.at += passed
        self.seconds += passed.total_seconds()


def make_guessing_cheap(patch: pytest.MonkeyPatch) -> None:
    """Let one guess cost a thousandth; the stored parameters stay those of the program.

    What a real guess costs is tested in tests/storage/keys.
    """

    def cheap(secret: bytes, salt: bytes, *, hash_len: int, type: Type, **_: int) -> bytes:  # noqa: A002
        return hash_secret_raw(secret, salt, 1, 64, 1, hash_len, type)

    patch.setattr("shelter_app.storage.keys.cost.hash_secret_raw", cheap)


@dataclass
class Night:
    """One laptop: its data folder, its clock, and the assembled desk on it."""

    data: Path
    phrase: str = OWN_PHRASE
    clock: FakeClock = field(default_factory=FakeClock)
    a: Assembly = field(init=False)

    def __post_init__(self) -> None:
        self.a = assemble(self.settings, self.clock)

    @property
    def settings(self) -> Settings:
        """The settings of this laptop."""
        return read_settings(data=self.data)

    @property
    def table(self) -> Table:
        """The open table."""
        return self.a.room.table

    @property
    def store(self) -> OpenedStore:
        """The open store."""
        store = self.a.room.store
        assert isinstance(store, OpenedStore)
        return store

    def restart(self) -> None:
        """End the program and start it again."""
        self.a.room.leave()
        self.a = assemble(self.settings, self.clock)

    def found(
        self,
        operators: Sequence[NewOperator] = TEAM,
        pack: Path | None = PACK,
        place: PlaceChoice | None = None,
    ) -> None:
        """Go through the first start; nobody is signed in afterwards."""
        chosen = place or PlaceChoice("", "公民館")
        if pack is not None and place is None:
            chosen = self.a.doorway.read_pack(pack).places[2]
        self.a.doorway.found(Founding(pack, chosen, self.phrase, tuple(operators)))

    def open(self, who: NewOperator = LEAD) -> None:
        """Open the shelter's own store and sign somebody in."""
        own = [found for found in self.a.stores.survey() if not found.reception_only]
        self.a.doorway.open_with(own[0].ref, Opener.PASSPHRASE, self.phrase)
        self.sign_in(who)

    def operator(self, who: NewOperator) -> Operator:
        """Find one of the operators by name."""
        return next(one for one in self.a.sitting.operators() if one.name == who.name)

    def sign_in(self, who: NewOperator) -> Welcome:
        """Sign somebody in with the right PIN."""
        answer = self.a.sitting.sign_in(self.operator(who).id, who.pin)
        assert isinstance(answer, Welcome)
        return answer

    def receive(self, *shown: Presentation, everyone: bool = False) -> Received:
        """Press Enter on what was presented: the first of each, or everyone, came."""
        lines = [line for one in shown for line in (one.lines if everyone else one.lines[:1])]
        stood = tuple(Stood(line.ref, Standing.CAME) for line in lines)
        return self._looked_up(self.a.desk.receive(Order(tuple(shown), stood)))

    def type_in(self, *people: TypedPerson) -> Received:
        """Receive people who have nothing in hand."""
        return self._looked_up(self.a.desk.receive(Order(extras=people)))

    def _looked_up(self, received: Received) -> Received:
        """Do what the window does behind the tick."""
        found = [one for some in iter(self.a.desk.look_up_next, None) for one in some]
        return replace(received, to_match=(*received.to_match, *found))

    def record(
        self,
        kind: str,
        fact: object,
        *subjects: Subject,
        by: Author | None = None,
        after: Mapping[str, Sequence[EventId]] | None = None,
    ) -> None:
        """Record a fact that no screen records yet."""
        draft = Draft(kind, fact, subjects, after or {})  # type: ignore[arg-type] # any fact
        author = by or self.table.author
        self.table.writer.append(Act(ActId(self.table.new_id()), author, (draft,)))

    def protect(self, person: Subject, called: str = "") -> None:
        """Write down that somebody must not be found through us."""
        self.record("disclosure.set", DisclosureSet(state="wished", called=called), person)

    def move(self, person: Subject, fact: WhereaboutsChanged) -> None:
        """Write down where somebody is now, having seen what was known."""
        row = self.table.reader.row(person)
        assert row is not None
        heads = [EventId(head) for head in row.heads("whereabouts")]
        self.record("whereabouts.changed", fact, person, after={"whereabouts": heads})

    def leave(self, person: Subject) -> None:
        """Write down that somebody has left."""
        self.move(person, WhereaboutsChanged(state="left"))

    def envelopes(self) -> list[bytes]:
        """Give every envelope of the open store."""
        return [signed.envelope for signed in self.store.reader.missing({}, 100_000).events]

    def events(self, kind: str = "") -> list[Event]:
        """Give every event of the open store, or those of one kind, as they were recorded."""
        every = [open_envelope(envelope) for envelope in self.envelopes()]
        return [event for event in every if kind in ("", event.kind)]

    def files(self) -> dict[str, bytes]:
        """Read every file of the data folder."""
        found = sorted(path for path in self.data.rglob("*") if path.is_file())
        return {str(path.relative_to(self.data)): path.read_bytes() for path in found}


def names(presentation: Presentation) -> list[str]:
    """List the names on the screen, presenter first."""
    return [line.name for line in presentation.lines]


def line_of(presentation: Presentation, name: str) -> PersonLine:
    """Find one line on the screen."""
    return next(line for line in presentation.lines if line.name == name)


def slip_of(received: Received, at: int = 0) -> SlipPresented:
    """Hold the slip that was just given out."""
    slip = received.slips[at]
    return slip_shown(slip.ref, slip.code)


def slip_shown(person: Subject, code: str) -> SlipPresented:
    """Hold a slip with this code."""
    spoken = parse_spoken(code)
    assert spoken is not None
    return SlipPresented(person.id, spoken)


def copied(template: Path, target: Path) -> Path:
    """Copy a prepared data folder, so that a test may do with it what it likes."""
    shutil.copytree(template, target)
    return target
