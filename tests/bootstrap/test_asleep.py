"""How long the machine has slept, told in each system's own way."""

import ctypes
from typing import Any

import pytest

from shelter_app.bootstrap.asleep import asleep_clock
from shelter_app.bootstrap.clock import SystemClock


class Kernel:
    """Windows' two clocks: up for 1,000 seconds, 400 of them asleep."""

    class _Ticks:
        restype: Any = None

        def __call__(self) -> int:
            return 1_000_000

    def __init__(self) -> None:
        self.GetTickCount64 = self._Ticks()

    def QueryUnbiasedInterruptTime(self, into: Any) -> None:  # noqa: N802 - Windows' name
        into._obj.value = 600 * 10_000_000


def test_windows_tells_by_its_two_clocks(monkeypatch: pytest.MonkeyPatch) -> None:
    windll = type("windll", (), {"kernel32": Kernel()})
    monkeypatch.setattr(ctypes, "windll", windll, raising=False)
    assert asleep_clock("win32")() == pytest.approx(400)


def test_linux_tells_by_its_two_clocks_whatever_the_wall_clock_says(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asleep = asleep_clock("linux")
    before = asleep()
    monkeypatch.setattr("time.time", lambda: 4_000_000_000.0)
    assert asleep() == pytest.approx(before, abs=1)


def test_elsewhere_the_wall_clock_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.time", lambda: 5_000.0)
    monkeypatch.setattr("time.monotonic", lambda: 100.0)
    assert asleep_clock("darwin")() == 4_900


def test_a_machine_that_is_awake_does_not_sleep() -> None:
    clock = SystemClock()
    assert clock.asleep() == pytest.approx(clock.asleep(), abs=1)
