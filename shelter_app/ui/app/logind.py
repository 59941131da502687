"""Linux: logind tells before the machine sleeps and waits a little; UPower tells of the lid."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

LOGIND: Final = ("org.freedesktop.login1", "/org/freedesktop/login1")
MANAGER: Final = "org.freedesktop.login1.Manager"
UPOWER: Final = ("org.freedesktop.UPower", "/org/freedesktop/UPower")
PROPERTIES: Final = "org.freedesktop.DBus.Properties"
_TOLD_OF_SLEEP: Final[Any] = "1told_of_sleep(bool)"
_TOLD_OF_POWER: Final[Any] = "1told_of_power()"
"""What ``SLOT()`` makes of their names; PySide's stubs ask for bytes, which it then refuses."""


class Logind(QObject):
    """Holds sleep back (5 seconds at most, says logind) until the desk is locked."""

    going = Signal()

    def __init__(self, bus: QDBusConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._hold: object = None
        self._asked: set[QDBusPendingCallWatcher] = set()
        self._is_lid_open = False

    def listen(self) -> None:
        """Ask to be told; where there is no bus, nothing happens."""
        if not self._bus.isConnected():
            return
        self._bus.connect(*LOGIND, MANAGER, "PrepareForSleep", self, _TOLD_OF_SLEEP)
        self._bus.connect(*UPOWER, PROPERTIES, "PropertiesChanged", self, _TOLD_OF_POWER)
        self._hold_back()
        self.told_of_power()

    @property
    def is_holding(self) -> bool:
        """Tell whether the system waits for this desk before it sleeps."""
        return self._hold is not None

    @property
    def is_asking(self) -> bool:
        """Tell whether an answer is on its way."""
        return bool(self._asked)

    def let_sleep(self) -> None:
        """Hold sleep back no longer; after waking it is held back again."""
        self._hold = None  # letting go of the descriptor says so

    def stop(self) -> None:
        """Let go of everything."""
        self._asked.clear()
        self.let_sleep()
        self._bus.disconnect(*LOGIND, MANAGER, "PrepareForSleep", self, _TOLD_OF_SLEEP)
        self._bus.disconnect(*UPOWER, PROPERTIES, "PropertiesChanged", self, _TOLD_OF_POWER)

    @Slot(bool)
    def told_of_sleep(self, is_going: bool) -> None:  # noqa: FBT001 - as the bus says it
        """Lock before sleep; after it, hold back the next one."""
        if is_going:
            self.going.emit()
        else:
            self._hold_back()

    @Slot()
    def told_of_power(self) -> None:
        """Ask how the lid stands now; PySide cannot read what the message says of it."""
        call = QDBusMessage.createMethodCall(*UPOWER, PROPERTIES, "Get")
        call.setArguments([UPOWER[0], "LidIsClosed"])
        self._ask(call, self._hear_lid)

    def _hear_lid(self, value: Any) -> None:
        """Lock when the lid is closed, also where that sends nothing to sleep."""
        is_closed = (value.variant() if isinstance(value, QDBusVariant) else value) is True
        if is_closed and self._is_lid_open:
            self.going.emit()
        self._is_lid_open = not is_closed

    def _hold_back(self) -> None:
        call = QDBusMessage.createMethodCall(*LOGIND, MANAGER, "Inhibit")
        call.setArguments(["sleep", "shelter-desk", "lock the records first", "delay"])
        self._ask(call, self._keep)

    def _keep(self, descriptor: object) -> None:
        self._hold = descriptor

    def _ask(self, call: QDBusMessage, answered: Callable[[Any], None]) -> None:
        """Pass on what the system answers; where nobody answers, nothing happens."""

        def finished(asked: QDBusPendingCallWatcher) -> None:
            reply = asked.reply()
            if reply.type() == QDBusMessage.MessageType.ReplyMessage and reply.arguments():
                answered(reply.arguments()[0])
            self._asked.discard(asked)
            asked.deleteLater()

        watcher = QDBusPendingCallWatcher(self._bus.asyncCall(call), self)
        self._asked.add(watcher)
        watcher.finished.connect(finished)
