"""The beginning of the real thing, in memory."""

from dataclasses import dataclass, field

from tests.ui.samples import PHRASE


@dataclass
class FakeReal:
    """Remembers how it was begun; ``fault`` is raised by the next call."""

    people: int = 23
    begun: list[bool] = field(default_factory=list)
    fault: Exception | None = None

    def _trip(self) -> None:
        if self.fault is not None:
            fault, self.fault = self.fault, None
            raise fault

    def inside(self) -> int:
        self._trip()
        return self.people

    def begin(self, *, moving: bool) -> str:
        self._trip()
        self.begun.append(moving)
        return PHRASE
