"""The battery of this machine: a small file on Linux, one call on Windows."""

import ctypes
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from shelter_app.application.ports.power import Battery

SUPPLIES: Final = Path("/sys/class/power_supply")
_UNKNOWN: Final = 255
"""GetSystemPowerStatus: the percentage or the state of the mains is not known."""
_NONE: Final = 128
"""BatteryFlag of a machine without a battery."""
_MOST: Final = 100


def read_battery() -> Battery | None:
    """Tell how much is left; None on a machine without a battery, or where nobody can tell."""
    return windows_battery(_ask_windows) if sys.platform == "win32" else linux_battery(SUPPLIES)


def linux_battery(supplies: Path) -> Battery | None:
    """Read the kernel's files; of several batteries the fullest keeps the machine going."""
    try:
        found = sorted(supplies.iterdir())
    except OSError:
        return None
    own = [one for one in found if _read(one, "type") == "Battery" and _is_own(one)]
    levels = [int(text) for one in own if (text := _read(one, "capacity")).isdecimal()]
    if not levels:
        return None
    mains = any(_read(one, "online") == "1" for one in found if _read(one, "type") != "Battery")
    charging = any(_read(one, "status") in ("Charging", "Full") for one in own)
    return Battery(min(max(levels), _MOST), mains or charging)


def _is_own(supply: Path) -> bool:
    """A mouse has a battery too, but not the machine's."""
    return _read(supply, "scope") != "Device"


def _read(supply: Path, name: str) -> str:
    try:
        return (supply / name).read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""


class PowerStatus(ctypes.Structure):
    """SYSTEM_POWER_STATUS of winbase.h."""

    _fields_ = (  # type: ignore[mutable-override]  # ctypes takes any sequence
        ("ac_line", ctypes.c_ubyte),
        ("flag", ctypes.c_ubyte),
        ("percent", ctypes.c_ubyte),
        ("saver", ctypes.c_ubyte),
        ("left", ctypes.c_uint32),
        ("full", ctypes.c_uint32),
    )


def windows_battery(ask: Callable[[PowerStatus], bool]) -> Battery | None:
    """Read what Windows answers; ``ask`` fills the structure and tells whether it could."""
    status = PowerStatus()
    if not ask(status) or status.flag & _NONE or status.percent == _UNKNOWN:
        return None
    return Battery(min(int(status.percent), _MOST), status.ac_line == 1)


def _ask_windows(status: PowerStatus) -> bool:
    kernel: Any = getattr(ctypes, "windll").kernel32  # noqa: B009 - not there on other systems
    return bool(kernel.GetSystemPowerStatus(ctypes.byref(status)))
