"""Windows: messages to the window before the machine sleeps and when its lid is closed."""

import ctypes
from collections.abc import Callable
from ctypes import wintypes
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray
from typing_extensions import override

WM_POWERBROADCAST: Final = 0x0218
PBT_APMSUSPEND: Final = 0x0004
PBT_POWERSETTINGCHANGE: Final = 0x8013
LID: Final = UUID("ba3e0f4d-b817-4094-a2d1-d56379e6a0f3")
"""GUID_LIDSWITCH_STATE_CHANGE; its value is 0 when the lid is closed."""
_DEVICE_NOTIFY_WINDOW_HANDLE: Final = 0


class PowerSetting(ctypes.Structure):
    """POWERBROADCAST_SETTING with a value of four bytes."""

    _fields_ = [  # type: ignore[mutable-override] # as ctypes wants it
        ("setting", ctypes.c_ubyte * 16),
        ("length", wintypes.DWORD),
        ("value", wintypes.DWORD),
    ]


class WindowsPower(QAbstractNativeEventFilter):
    """Calls ``going`` when the system suspends or the lid is closed."""

    def __init__(self, going: Callable[[], None], window: int) -> None:
        super().__init__()
        self._going = going
        self._registered = _register_for_lid(window)
        self._lid_known = False

    @override
    def nativeEventFilter(
        self, eventType: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> Any:
        name = eventType.data() if isinstance(eventType, QByteArray) else eventType
        if bytes(name) == b"windows_generic_MSG":
            said = wintypes.MSG.from_address(int(message))
            if said.message == WM_POWERBROADCAST:
                self._hear(said.wParam, said.lParam)
        return False, 0

    def close(self) -> None:
        """Be told of the lid no more."""
        if self._registered:
            _user32().UnregisterPowerSettingNotification(self._registered)
            self._registered = 0

    def _hear(self, event: int, details: int) -> None:
        if event == PBT_APMSUSPEND:
            self._going()
        elif event == PBT_POWERSETTINGCHANGE and details:
            setting = PowerSetting.from_address(details)
            if bytes(setting.setting) == LID.bytes_le:
                self._hear_lid(is_open=bool(setting.value))

    def _hear_lid(self, *, is_open: bool) -> None:
        """The first word only tells how the lid stands."""
        if self._lid_known and not is_open:
            self._going()
        self._lid_known = True


def _register_for_lid(window: int) -> int:
    user32 = _user32()
    if user32 is None:
        return 0
    user32.RegisterPowerSettingNotification.restype = ctypes.c_void_p
    guid = (ctypes.c_ubyte * 16).from_buffer_copy(LID.bytes_le)
    found = user32.RegisterPowerSettingNotification(
        ctypes.c_void_p(window), ctypes.byref(guid), _DEVICE_NOTIFY_WINDOW_HANDLE
    )
    return int(found or 0)


def _user32() -> Any:
    windll = getattr(ctypes, "windll", None)
    return None if windll is None else windll.user32
