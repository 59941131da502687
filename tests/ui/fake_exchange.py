"""Headquarters, neighbours and sticks in memory."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from shelter_app.application.room.bundles import BundleIn, BundleOut
from shelter_app.application.room.exchange import ExchangeFacts
from shelter_app.application.sync.courier import Contact
from tests.ui.fake_stick import STICK

HEARD_MS = 1_795_280_400_000


@dataclass
class FakeExchange:
    """Says what it was told to say, and remembers what it was asked."""

    said: ExchangeFacts = field(default_factory=lambda: ExchangeFacts(is_open=True, waiting=12))
    asked: list[str] = field(default_factory=list)
    fault: Exception | None = None

    def _trip(self) -> None:
        if self.fault is not None:
            fault, self.fault = self.fault, None
            raise fault

    def facts(self) -> ExchangeFacts:
        return self.said

    def enrol(self, text: str, code: str) -> ExchangeFacts:
        raise NotImplementedError

    def enrol_from(self, path: Path, code: str) -> ExchangeFacts:
        self._trip()
        self.asked.append(f"enrol {path.name} {code}")
        self.said = replace(self.said, is_enrolled=True)
        return self.said

    def send_now(self) -> None:
        self.asked.append("send")

    def add_neighbour(self, address: str) -> ExchangeFacts:
        self._trip()
        self.asked.append(f"add {address}")
        self.said = replace(self.said, neighbours=(Contact(address),))
        return self.said


@dataclass
class FakeBundles:
    """One stick."""

    plugged: tuple[Path, ...] = (STICK,)
    out: BundleOut = field(default_factory=lambda: BundleOut(12, 1))
    came: BundleIn = field(default_factory=lambda: BundleIn(files=1, new=3, received_ms=HEARD_MS))
    asked: list[str] = field(default_factory=list)
    fault: Exception | None = None

    def _trip(self) -> None:
        if self.fault is not None:
            fault, self.fault = self.fault, None
            raise fault

    def sticks(self) -> tuple[Path, ...]:
        return self.plugged

    def export(self, stick: Path) -> BundleOut:
        self._trip()
        self.asked.append(f"export {stick.name}")
        return self.out

    def take(self, stick: Path) -> BundleIn:
        self._trip()
        self.asked.append(f"take {stick.name}")
        return self.came
