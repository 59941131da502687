"""How long this machine has slept since it was started, as the system counts it.

Each system has a clock that stands still in sleep and one that does not. Where it has neither, the
wall clock stands for the second: whoever sets it right then locks the desk, which a PIN mends.
"""

import ctypes
import sys
import time
from collections.abc import Callable
from typing import Final

_TICKS_A_SECOND: Final = 10_000_000
"""Windows counts interrupt time in units of 100 nanoseconds."""
_MILLISECONDS: Final = 1_000


def asleep_clock(system: str = sys.platform) -> Callable[[], float]:
    """Choose the way in which this system tells."""
    if system == "win32":
        return _windows()
    if system == "linux":
        return _linux
    return _portable


def _linux() -> float:
    boot = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
    return time.clock_gettime(boot) - time.clock_gettime(time.CLOCK_MONOTONIC)


def _portable() -> float:
    return time.time() - time.monotonic()


def _windows() -> Callable[[], float]:
    """Both have been in kernel32 since Windows 7; the first counts sleep too."""
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - it exists on Windows only
    kernel.GetTickCount64.restype = ctypes.c_ulonglong
    awake = ctypes.c_ulonglong()

    def asleep() -> float:
        kernel.QueryUnbiasedInterruptTime(ctypes.byref(awake))
        whole: int = kernel.GetTickCount64()
        return whole / _MILLISECONDS - awake.value / _TICKS_A_SECOND

    return asleep
