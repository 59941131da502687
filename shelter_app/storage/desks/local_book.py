"""What a desk keeps for itself: settings, PINs, its letters and running number."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

import msgspec
from sqlalchemy import Connection, Engine, delete, insert, select, update

from shelter_app.application.ports.clock import Chance
from shelter_app.application.ports.local import PinAnswer
from shelter_app.domain.ids import OperatorId
from shelter_app.domain.spoken import desk_letters_without_pack
from shelter_app.storage.faults import StoreFault
from shelter_app.storage.keys.pin import PinVerifier
from shelter_app.storage.lane import Lane
from shelter_app.storage.ledger.metadata import Progress, recall
from shelter_app.storage.ledger.tables import pin, setting
from shelter_app.storage.reading_pool import Connects

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")
PIN_TRIES: Final = 5
_FIRST_WAIT_SECONDS: Final = 2
_LONGEST_WAIT_SECONDS: Final = _FIRST_WAIT_SECONDS ** (PIN_TRIES - 1)
"""Whatever a clock that was set back says."""
_ENOUGH_LETTERS: Final = 2
_LEFT: Final = "allotted_left"
_NUMBERS_AT_ONCE: Final = 10


class Writing(NamedTuple):
    """The store's writing connection and the lane that owns it."""

    engine: Engine
    lane: Lane


class SqlLocalBook:
    """Local tables of an open store: read beside its writing lane, written on it."""

    def __init__(self, writing: Writing, readers: Connects, chance: Chance, allotted: str) -> None:
        """``allotted`` are the letters that the pack gives this desk, one for each epoch."""
        self._writing = writing
        self._readers = readers
        self._chance = chance
        self._allotted = allotted
        self._closed_until: dict[OperatorId, float] = {}
        self._numbers: list[int] = []
        self._coming: Future[list[int]] | None = None
        self._numbers_of = ""
        self._lettered = ("", "")

    def setting(self, name: str) -> str | None:
        """Read a setting."""
        return self._look(lambda connection: read_setting(connection, name))

    def settings_under(self, prefix: str) -> dict[str, str]:
        """Read all settings whose names begin so, by the rest of their names."""
        names = setting.c.name
        asked = select(names, setting.c.value).where(names.startswith(prefix, autoescape=True))
        found = self._look(lambda connection: connection.execute(asked).tuples().all())
        return {name.removeprefix(prefix): value for name, value in found}

    def keep_setting(self, name: str, value: str) -> None:
        """Write a setting durably."""
        self._run(lambda connection: _write(connection, name, value))

    def keep_pin(self, operator: OperatorId, digits: str) -> None:
        """Keep what an operator's PIN is checked against."""
        verifier = msgspec.msgpack.encode(PinVerifier.of(digits))

        def write(connection: Connection) -> None:
            connection.execute(delete(pin).where(pin.c.operator == operator))
            row = {"operator": operator, "verifier": verifier, "failures": 0}
            connection.execute(insert(pin).values(row))

        self._run(write)

    def has_pin(self, operator: OperatorId) -> bool:
        """Tell whether this desk knows a PIN of the operator."""
        asked = select(pin.c.operator).where(pin.c.operator == operator)
        return self._look(lambda connection: connection.scalar(asked)) is not None

    def check_pin(self, operator: OperatorId, digits: str, monotonic: float) -> PinAnswer:
        """Check a PIN; each wrong one makes the next wait longer, and the fifth is the last."""
        asked = select(pin.c.verifier, pin.c.failures).where(pin.c.operator == operator)
        found = self._look(lambda connection: connection.execute(asked).one_or_none())
        if found is None:
            return PinAnswer(is_right=False, tries_left=PIN_TRIES)
        wait = min(self._closed_until.get(operator, 0.0) - monotonic, _LONGEST_WAIT_SECONDS)
        if wait > 0:
            return PinAnswer(False, max(1, PIN_TRIES - found.failures), int(wait) + 1)  # noqa: FBT003
        verifier = msgspec.msgpack.decode(found.verifier, type=PinVerifier)
        if verifier.accepts(digits):
            with suppress(StoreFault):  # a full disk keeps nobody out
                self._count(operator, 0)
            return PinAnswer(is_right=True)
        return self._wrong(operator, found.failures + 1, monotonic)

    def pins(self) -> Mapping[OperatorId, bytes]:
        """Give what each operator's PIN is checked against, for another store of this laptop."""
        asked = select(pin.c.operator, pin.c.verifier)
        found = self._look(lambda connection: connection.execute(asked).tuples().all())
        return {OperatorId(operator): verifier for operator, verifier in found}

    def take_pins(self, verifiers: Mapping[OperatorId, bytes]) -> None:
        """Let the same PINs hold here."""
        rows = [
            {"operator": operator, "verifier": verifier, "failures": 0}
            for operator, verifier in verifiers.items()
        ]
        if rows:
            self._run(lambda connection: connection.execute(insert(pin), rows))

    def next_number(self) -> int:
        """Give this epoch's next running number; gaps are harmless.

        Some are set aside at a time, so that a family does not wait for the disk once for each.
        """
        epoch = self._look(_epoch)
        if epoch != self._numbers_of:
            self._numbers, self._coming = [], None
        if not self._numbers:
            self._numbers = self._arrived() or self._run(_set_aside)
        self._numbers_of = epoch
        number, *self._numbers = self._numbers
        return number

    def top_up(self) -> None:
        """Set numbers aside for the next families, behind what people wait for."""
        lane = self._writing.lane
        if self._coming is None and len(self._numbers) < _NUMBERS_AT_ONCE and not lane.is_here():
            self._coming = lane.submit(self._in_transaction(_set_aside))

    def _arrived(self) -> list[int]:
        """Take what was set aside meanwhile; what has not begun is not waited for."""
        coming, self._coming = self._coming, None
        return [] if coming is None or coming.cancel() else coming.result()

    def letters(self) -> str:
        """Tell this epoch's letters: the pack's next one, or two random ones without a pack."""
        epoch = self._look(_epoch)
        if epoch != self._lettered[0]:
            self._lettered = (epoch, self._run(self._letters))
        return self._lettered[1]

    def leave_allotted(self) -> None:
        """Draw letters from now on: a restored or copied file cannot know which ones were used."""
        self.keep_setting(_LEFT, "yes")

    def _letters(self, connection: Connection) -> str:
        name = f"letters/{_epoch(connection)}"
        known = read_setting(connection, name)
        if known is None:
            used = int(read_setting(connection, "epochs") or "0")
            allotted = "" if read_setting(connection, _LEFT) else self._allotted
            known = allotted[used : used + 1] or self._drawn()
            _write(connection, name, known)
            _write(connection, "epochs", str(used + 1))
        return known

    def _drawn(self) -> str:
        return desk_letters_without_pack(self._chance(_ENOUGH_LETTERS))

    def _wrong(self, operator: OperatorId, failures: int, monotonic: float) -> PinAnswer:
        left = PIN_TRIES - failures
        if left <= 0:
            self._count(operator, 0)
            self._closed_until.pop(operator, None)
            return PinAnswer(is_right=False)
        wait = _FIRST_WAIT_SECONDS ** (failures - 1) if failures > 1 else 0
        self._closed_until[operator] = monotonic + wait
        self._count(operator, failures)
        return PinAnswer(is_right=False, tries_left=left, wait_seconds=wait)

    def _count(self, operator: OperatorId, failures: int) -> None:
        counted = update(pin).where(pin.c.operator == operator).values(failures=failures)
        self._run(lambda connection: connection.execute(counted))

    def _look(self, query: Callable[[Connection], T]) -> T:
        with self._readers.connect() as connection:
            return query(connection)

    def _run(self, work: Callable[[Connection], T]) -> T:
        lane, done = self._writing.lane, self._in_transaction(work)
        return done() if lane.is_here() else lane.submit(done, urgent=True).result()

    def _in_transaction(self, work: Callable[[Connection], T]) -> Callable[[], T]:
        def done() -> T:
            with self._writing.engine.begin() as connection:
                return work(connection)

        return done


def _epoch(connection: Connection) -> str:
    progress = recall(connection, Progress)
    return progress.epoch.hex() if progress else ""


def _set_aside(connection: Connection) -> list[int]:
    name = f"number/{_epoch(connection)}"
    given = int(read_setting(connection, name) or "0")
    _write(connection, name, str(given + _NUMBERS_AT_ONCE))
    return [*range(given + 1, given + 1 + _NUMBERS_AT_ONCE)]


def read_setting(connection: Connection, name: str) -> str | None:
    """Read one setting of a store."""
    found = connection.scalar(select(setting.c.value).where(setting.c.name == name))
    return None if found is None else str(found)


def _write(connection: Connection, name: str, value: str) -> None:
    changed = connection.execute(update(setting).where(setting.c.name == name).values(value=value))
    if changed.rowcount == 0:
        connection.execute(insert(setting).values(name=name, value=value))
