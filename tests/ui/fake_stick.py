"""A second copy in memory."""

from dataclasses import dataclass, field
from pathlib import Path

from shelter_app.application.room.copying import CopyFacts

STICK = Path("/media/desk/USB-HIKAE")


@dataclass
class FakeCopying:
    """One stick; ``waiting`` acts are not on it once it is in use."""

    plugged: tuple[Path, ...] = (STICK,)
    waiting: int = 3
    problem: str = ""
    stick: str = ""
    reopened: bool = False
    started: list[Path] = field(default_factory=list)
    fault: Exception | None = None

    def _trip(self) -> None:
        if self.fault is not None:
            fault, self.fault = self.fault, None
            raise fault

    def sticks(self) -> tuple[Path, ...]:
        self._trip()
        return self.plugged

    def start(self, stick: Path) -> CopyFacts:
        self._trip()
        self.started.append(stick)
        self.stick, self.reopened = str(stick), False
        return self.facts()

    def stop(self) -> CopyFacts:
        self._trip()
        self.stick = ""
        return self.facts()

    def facts(self) -> CopyFacts:
        self._trip()
        if not self.stick:
            return CopyFacts()
        return CopyFacts(self.stick, None if self.reopened else self.waiting, self.problem)
