"""What the system says before sleep: logind and UPower on a real bus, Windows' own messages."""

import ctypes
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import wintypes
from typing import Any

import pytest
from PySide6.QtCore import ClassInfo, Property, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor
from pytestqt.qtbot import QtBot

from shelter_app.ui.app import sleep as sleep_module
from shelter_app.ui.app.logind import LOGIND, MANAGER, PROPERTIES, UPOWER, Logind
from shelter_app.ui.app.sleep import SleepNews
from shelter_app.ui.app.windows_power import (
    LID,
    PBT_APMSUSPEND,
    PBT_POWERSETTINGCHANGE,
    WM_POWERBROADCAST,
    PowerSetting,
    WindowsPower,
)
from tests.ui.presenters.heard import listen

NAMED: Any = ClassInfo  # the stubs know nothing of its arguments


@NAMED({"D-Bus Interface": MANAGER})
class FakeManager(QObject):
    """logind's manager: hands out a descriptor and sees when it is let go of."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        self._ends: list[tuple[int, int]] = []

    @Slot(str, str, str, str, result=QDBusUnixFileDescriptor)
    def Inhibit(self, what: str, who: str, why: str, mode: str) -> QDBusUnixFileDescriptor:  # noqa: N802
        del who, why
        self.asked.append(f"{what} {mode}")
        ours, theirs = os.pipe()
        os.set_blocking(ours, False)
        handed = QDBusUnixFileDescriptor(theirs)
        os.close(theirs)
        self._ends.append((ours, theirs))
        return handed

    def is_held(self) -> bool:
        """Tell whether the last descriptor is still open at the other end."""
        try:
            return os.read(self._ends[-1][0], 1) != b""
        except BlockingIOError:
            return True

    def close(self) -> None:
        for ours, _ in self._ends:
            os.close(ours)


@NAMED({"D-Bus Interface": UPOWER[0]})
class FakePower(QObject):
    """UPower as far as the lid goes."""

    def __init__(self) -> None:
        super().__init__()
        self.closed = False
        self.asked = 0

    def _read(self) -> bool:
        self.asked += 1
        return self.closed

    LidIsClosed = Property(bool, _read)


class Bus:
    """A bus of the test's own, with something that speaks for the system on it."""

    def __init__(self, address: str) -> None:
        self.system = QDBusConnection.connectToBus(address, "test-system")
        self.desk = QDBusConnection.connectToBus(address, "test-desk")
        self.manager = FakeManager()
        assert self.system.registerService(LOGIND[0])
        assert self.system.registerService(UPOWER[0])
        every = QDBusConnection.RegisterOption.ExportAllSlots
        assert self.system.registerObject(LOGIND[1], self.manager, every)
        self.power = FakePower()
        properties = QDBusConnection.RegisterOption.ExportAllProperties
        assert self.system.registerObject(UPOWER[1], self.power, properties)

    def tell(self, path: str, interface: str, name: str, *arguments: Any) -> None:
        said = QDBusMessage.createSignal(path, interface, name)
        said.setArguments(list(arguments))
        assert self.system.send(said)

    def lid(self, *, closed: bool) -> None:
        self.power.closed = closed
        changed = {"LidIsClosed": closed}
        self.tell(UPOWER[1], PROPERTIES, "PropertiesChanged", UPOWER[0], changed, [])

    def close(self) -> None:
        self.system.unregisterObject(LOGIND[1])
        self.system.unregisterObject(UPOWER[1])
        for name in ("test-system", "test-desk"):
            QDBusConnection.disconnectFromBus(name)
        self.manager.close()


@contextmanager
def daemon() -> Iterator[str]:
    found = shutil.which("dbus-daemon")
    if found is None:
        pytest.skip("DBUS IS NOT INSTALLED: what logind says before sleep was not tested")
    command = [found, "--session", "--nofork", "--print-address"]
    with subprocess.Popen(  # noqa: S603 - the system's own bus
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.terminate()


@pytest.fixture
def bus(qtbot: QtBot) -> Iterator[Bus]:
    with daemon() as address:
        found = Bus(address)
        yield found
        found.close()


def test_sleep_is_held_back_until_the_desk_is_locked(bus: Bus, qtbot: QtBot) -> None:
    news = SleepNews()
    news.listen(0, bus.desk)
    qtbot.waitUntil(lambda: bus.manager.asked == ["sleep delay"])
    logind = news.findChild(Logind)
    assert logind is not None
    qtbot.waitUntil(lambda: logind.is_holding)
    with qtbot.waitSignal(news.going):
        bus.tell(LOGIND[1], MANAGER, "PrepareForSleep", True)
    assert bus.manager.is_held()
    news.locked()
    qtbot.waitUntil(lambda: not bus.manager.is_held())
    bus.tell(LOGIND[1], MANAGER, "PrepareForSleep", False)
    qtbot.waitUntil(lambda: len(bus.manager.asked) == 2)
    qtbot.waitUntil(lambda: logind.is_holding)
    news.stop()
    qtbot.waitUntil(lambda: not bus.manager.is_held())


def test_a_lid_that_is_closed_is_told_and_one_that_was_closed_before_is_not(
    bus: Bus, qtbot: QtBot
) -> None:
    news = SleepNews()
    heard = listen(news.going)
    bus.power.closed = True
    news.listen(0, bus.desk)
    qtbot.waitUntil(lambda: bus.power.asked == 1)
    bus.lid(closed=False)
    qtbot.waitUntil(lambda: bus.power.asked == 2)
    with qtbot.waitSignal(news.going):
        bus.lid(closed=True)
    bus.lid(closed=True)  # something else about power has changed
    qtbot.waitUntil(lambda: bus.power.asked == 4)
    logind = news.findChild(Logind)
    assert logind is not None
    qtbot.waitUntil(lambda: not logind.is_asking)
    assert len(heard) == 1
    news.stop()


def test_without_a_bus_nothing_happens(qtbot: QtBot) -> None:
    news = SleepNews()
    news.listen(0, QDBusConnection("nowhere"))
    news.locked()
    news.stop()
    news.stop()


def message(event: int, details: int = 0, *, kind: int = WM_POWERBROADCAST) -> wintypes.MSG:
    return wintypes.MSG(None, kind, event, details)


def setting(guid: bytes, value: int) -> PowerSetting:
    return PowerSetting((ctypes.c_ubyte * 16).from_buffer_copy(guid), 4, value)


def hear(power: WindowsPower, said: wintypes.MSG, name: bytes = b"windows_generic_MSG") -> Any:
    return power.nativeEventFilter(name, ctypes.addressof(said))


def test_windows_says_when_it_suspends_and_the_message_goes_on_to_others(qtbot: QtBot) -> None:
    heard: list[str] = []
    power = WindowsPower(lambda: heard.append("going"), 0)
    assert hear(power, message(PBT_APMSUSPEND)) == (False, 0)
    assert heard == ["going"]
    hear(power, message(PBT_APMSUSPEND, kind=0x0010))
    hear(power, message(PBT_APMSUSPEND), b"xcb_generic_event_t")
    hear(power, message(0x0012))
    assert heard == ["going"]
    power.close()


def test_windows_says_when_the_lid_is_closed_but_not_how_it_stood_at_first(qtbot: QtBot) -> None:
    heard: list[str] = []
    power = WindowsPower(lambda: heard.append("going"), 0)
    closed, opened = setting(LID.bytes_le, 0), setting(LID.bytes_le, 1)
    other = setting(bytes(16), 0)
    for said in (closed, opened, other):
        hear(power, message(PBT_POWERSETTINGCHANGE, ctypes.addressof(said)))
    assert heard == []
    hear(power, message(PBT_POWERSETTINGCHANGE, ctypes.addressof(closed)))
    assert heard == ["going"]


class User32:
    """What the desk asks of Windows, and what it gives back."""

    class _Register:
        restype: Any = None

        def __call__(self, window: Any, guid: Any, flags: int) -> int:
            self.asked = (window.value, bytes(guid._obj), flags)
            return 77

    def __init__(self) -> None:
        self.RegisterPowerSettingNotification = self._Register()
        self.dropped: list[int] = []

    def UnregisterPowerSettingNotification(self, handle: int) -> None:  # noqa: N802
        self.dropped.append(handle)


def test_on_windows_the_desk_asks_to_be_told_of_the_lid_and_ends_it(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    user32 = User32()
    windll = type("windll", (), {"user32": user32})
    monkeypatch.setattr(ctypes, "windll", windll, raising=False)
    monkeypatch.setattr(sleep_module, "ON_WINDOWS", True)
    news = SleepNews()
    heard = listen(news.going)
    news.listen(4711)
    assert user32.RegisterPowerSettingNotification.asked == (4711, LID.bytes_le, 0)
    power = news._windows
    assert power is not None
    hear(power, message(PBT_APMSUSPEND))
    news.locked()
    assert len(heard) == 1
    news.stop()
    assert user32.dropped == [77]
    assert QCoreApplication.instance() is not None
