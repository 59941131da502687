"""Live a week at one shelter: 400 people in 90 minutes, then seven days of what people do.

    python -m tests.bench.week [--events 20000] [--people 400] [--folder FOLDER] [--json]

Every act goes through the use cases into an encrypted, durable store (``synchronous=FULL``) on a
clock that the benchmark moves. Each day: two roll calls, one key a person; people go out and come
back, some leave, move, are corrected, are seen; rosters are printed, the desk is locked and opened
again, operators change. Memory must stay flat, no act grow slower, and the check be clean.
"""

import argparse
import gc
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from random import Random
from time import perf_counter
from typing import Any, TypeVar

from shelter_app.application.desk.shown import Order, TypedPerson
from shelter_app.application.opening.session import NewOperator, Welcome
from shelter_app.application.opening.shown import Founding, Opener
from shelter_app.application.stay.counts_at import counts_at, whole_hours
from shelter_app.application.stay.page import Amendment
from shelter_app.application.stay.rollcall import Answer
from shelter_app.application.stay.shown import Change, Errand, Known, Staying, Where
from shelter_app.bootstrap.assembly import Assembly, assemble
from shelter_app.domain.people import Sex
from shelter_app.domain.roles import Affiliation, Role
from shelter_app.storage.desks.opened import OpenedStore
from tests.application.night import FakeClock
from tests.bench.figures import Figure, at_share, report
from tests.bench.filled import settings_in, strangers
from tests.bench.registering import memory_mb

T = TypeVar("T")
_MS = 1_000
_DAYS = 7
_PARTY = 4
_TEAM = (
    NewOperator("佐藤 恵", Affiliation.TOWN, Role.LEAD, "2580"),
    NewOperator("三浦 愛", Affiliation.TOWN, Role.WELFARE, "2581"),
)
_SLOWER = 1.5
"""How much slower the last day may be than the second: more would go on growing."""
_GROWN_MB = 60.0


def main(argv: Sequence[str] | None = None) -> int:
    """Live it and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--events", type=int, default=20_000)
    parser.add_argument("--people", type=int, default=400)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args(argv)
    with _folder(arguments.folder) as folder:
        week = Week(folder, arguments.people, arguments.events)
        week.live()
        figures = week.figures()
    return report(figures, as_json=arguments.json)


@contextmanager
def _folder(named: Path | None) -> Iterator[Path]:
    if named is not None:
        named.mkdir(parents=True, exist_ok=True)
        yield named
        return
    with tempfile.TemporaryDirectory(prefix="shelter-week-") as name:
        yield Path(name)


class Week:
    """One shelter, its clock, and what each day cost."""

    def __init__(self, folder: Path, people: int, events: int) -> None:
        self._settings = settings_in(folder)
        self._clock = FakeClock()
        self._wanted, self._events = people, events
        self._chance = Random(7)  # noqa: S311 - the same week in each run
        self._took: dict[int, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
        self._memory: list[float] = []
        self._day = 0
        self._findings = 0
        self._held = 0
        self._a: Assembly = assemble(self._settings, self._clock)
        self._phrase = self._a.doorway.offer_phrase()

    def live(self) -> None:
        """Open the shelter, receive everybody, and live seven days."""
        place = self._a.doorway.read_pack(self._settings.demo / "town.pack").places[2]
        pack = self._settings.demo / "town.pack"
        self._a.doorway.found(Founding(pack, place, self._phrase, _TEAM))
        self._sit(0)
        self._receive_everybody()
        for day in range(1, _DAYS + 1):
            self._day = day
            self._live_a_day()
            gc.collect()
            self._memory.append(memory_mb("VmRSS"))
        self._read_hours()
        self._held = self._number
        store = self._a.stores.survey()[0].ref
        self._a.room.leave()
        self._findings = len(list(self._a.stores.inspect(store, Opener.PASSPHRASE, self._phrase)))

    def figures(self) -> list[Figure]:
        """Sum it up; what grew is judged against the second day."""
        names = ("change", "answer", "amend", "list", "print")
        every = [
            Figure(f"{name}, all week", tuple(v for day in self._took.values() for v in day[name]))
            for name in names
        ]
        slower = [
            Figure(
                f"{name}, last day against the second",
                (at_share(self._took[_DAYS][name], 0.5) / at_share(self._took[2][name], 0.5),),
                unit="x",
                target=_SLOWER,
            )
            for name in ("change", "answer", "amend")
        ]
        grown = self._memory[-1] - self._memory[1]
        return [
            Figure("party received", tuple(self._took[0]["receive"])),
            *every,
            *slower,
            Figure("hours of the week counted", tuple(self._took[_DAYS]["hours"])),
            Figure("memory, second to last day", (grown,), unit="MB", target=_GROWN_MB),
            Figure("memory on the last day", (self._memory[-1],), unit="MB"),
            Figure("events", (float(self._held),), unit=""),
            Figure("findings of the check", (float(self._findings),), unit="", target=0),
        ]

    def _receive_everybody(self) -> None:
        crowd = strangers(self._chance)
        parties = -(-self._wanted // _PARTY)
        for _ in range(parties):
            people = [next(crowd) for _ in range(_PARTY)]
            typed = tuple(
                TypedPerson(one.name, one.kana, _birth(one.birth), Sex(one.sex), one.town)
                for one in people
            )
            self._time("receive", partial(self._a.desk.receive, _order(typed)))
            self._clock.forward(minutes=90 / parties)
        self._area_for_everybody()

    def _area_for_everybody(self) -> None:
        people = self._people()
        for at in range(0, len(people), 40):
            self._a.stays.change_area(people[at : at + 40], f"A-{at // 40 + 1}")

    def _live_a_day(self) -> None:
        goal = self._events * self._day // _DAYS
        self._call_the_roll(missing=0)
        self._sit(1)
        while self._number < goal - 2 * self._wanted:
            self._outing()
            self._amend_one()
            self._clock.forward(minutes=3)
        self._leave_and_lock()
        self._call_the_roll(missing=3)
        self._come_back()
        self._clock.forward(minutes=60)

    def _outing(self) -> None:
        here = [one for one in self._people() if one.where is Where.IN]
        some = self._chance.sample(here, min(len(here), 12))
        back_by = self._clock.now() + timedelta(hours=2)
        for one in some:
            change = Change((one,), Where.AWAY, Errand.OUT, back_by)
            self._time("change", partial(self._a.stays.change, change))
        self._clock.forward(minutes=10)
        away = [one for one in self._people() if one.where is Where.AWAY]
        for one in away:
            change = Change((one,), Where.IN, known=Known.CARD)
            self._time("change", partial(self._a.stays.change, change))
        self._a.stays.sight(tuple(some[:3]), Known.HERE)

    def _amend_one(self) -> None:
        one = self._chance.choice(self._people())
        page = self._a.stays.page(one.ref)
        number = f"080-0000-{self._chance.randrange(10_000):04}"
        self._time("amend", lambda: self._a.stays.amend(page, Amendment("phone", number)))

    def _call_the_roll(self, missing: int) -> None:
        self._sit(0)
        call = self._a.calls.open()
        people = [one.person for area in call.areas for one in area.people]
        gone = {one.ref for one in self._chance.sample(people, min(missing, len(people)))}
        self._clock.forward(seconds=5)
        for one in people:
            answer = Answer.MISSING if one.ref in gone else Answer.PRESENT
            self._time("answer", partial(self._a.calls.answer, call, (one,), answer))
        self._clock.forward(minutes=20)
        self._a.calls.close(call)

    def _come_back(self) -> None:
        gone = [one for one in self._people() if one.where is Where.GONE]
        self._clock.forward(minutes=30)
        if gone:
            self._a.stays.change(Change(tuple(gone), Where.IN))

    def _leave_and_lock(self) -> None:
        here = [one for one in self._people() if one.where is Where.IN]
        done = self._a.stays.change(Change(tuple(here[:2]), Where.LEFT, to="relatives"))
        self._a.stays.undo(done.act)
        self._time("print", self._a.papers.roster)
        self._a.sitting.lock()
        self._sit(0)

    def _people(self) -> tuple[Staying, ...]:
        return self._time("list", self._a.stays.people).people

    def _read_hours(self) -> None:
        now = self._clock.now()
        hours = whole_hours(now - timedelta(days=_DAYS), now)
        self._time("hours", lambda: counts_at(self._a.room.table, hours))

    def _sit(self, who: int) -> None:
        if not self._a.room.is_open:
            store = self._a.doorway.survey().stores[0]
            self._a.doorway.open_with(store.ref, Opener.PASSPHRASE, self._phrase)
        named = _TEAM[who]
        operator = next(one for one in self._a.sitting.operators() if one.name == named.name)
        if not isinstance(self._a.sitting.sign_in(operator.id, named.pin), Welcome):
            raise TypeError("the PIN of the benchmark is not taken")

    def _time(self, name: str, work: Callable[[], T]) -> T:
        began = perf_counter()
        value = work()
        self._took[self._day][name].append((perf_counter() - began) * _MS)
        return value

    @property
    def _number(self) -> int:
        store = self._a.room.store
        if not isinstance(store, OpenedStore):
            raise TypeError("the store is not open")
        heads = store.reader.heads().values()
        return sum(max(seq for seq, _ in some) for some in heads if some)


def _birth(said: Any) -> str:
    return str(said[3]) if said else ""


def _order(typed: tuple[TypedPerson, ...]) -> Order:
    return Order(extras=typed)


if __name__ == "__main__":
    raise SystemExit(main())
