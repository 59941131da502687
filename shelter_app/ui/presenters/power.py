"""The battery, read once a minute; while it is low, printing is offered."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from shelter_app.application.ports.power import Battery

_LOOK_EVERY = 60_000


@dataclass(frozen=True, slots=True)
class PowerState:
    """What is known of the battery; ``put_off`` when somebody said later."""

    battery: Battery | None = None
    put_off: bool = False

    @property
    def offers(self) -> bool:
        """Tell whether to offer printing while there is power."""
        return self.battery is not None and self.battery.is_low and not self.put_off


class PowerPresenter(QObject):
    """Look at the battery now and then."""

    changed = Signal(object)

    def __init__(self, read: Callable[[], Battery | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._state = PowerState()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)

    @property
    def state(self) -> PowerState:
        """What is known."""
        return self._state

    def begin(self) -> None:
        """Look now, and once a minute from now on."""
        self.look()
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Read the battery; the mains coming back lets the offer be made again."""
        battery = self._read()
        low = battery is not None and battery.is_low
        self._show(PowerState(battery, put_off=self._state.put_off and low))

    def put_off(self) -> None:
        """Take the offer away until the battery was charged in between."""
        self._show(replace(self._state, put_off=True))

    def _show(self, state: PowerState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit(state)
