"""Which machine this is, so that a copied store is noticed; nothing of it leaves the machine."""

import sys
import uuid
from hashlib import sha256
from pathlib import Path
from typing import Final

MACHINE_ID_SIZE: Final = 16
_LINUX: Final = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))


def machine_id() -> bytes:
    """Derive 16 bytes that stay the same on this installation and differ on another."""
    told = _told_by_system() or f"{uuid.getnode():x}"
    return sha256(b"shelter machine\0" + told.encode()).digest()[:MACHINE_ID_SIZE]


if sys.platform == "win32":
    import winreg

    def _told_by_system() -> str:
        place = r"SOFTWARE\Microsoft\Cryptography"
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place) as opened:
                return str(winreg.QueryValueEx(opened, "MachineGuid")[0])
        except OSError:
            return ""

else:

    def _told_by_system() -> str:
        for place in _LINUX:
            try:
                return place.read_text(encoding="ascii").strip()
            except (OSError, UnicodeDecodeError):
                continue
        return ""
