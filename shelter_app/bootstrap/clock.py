"""The machine's clock: the one place that asks it."""

import time
from datetime import UTC, date, datetime

from shelter_app.bootstrap.asleep import asleep_clock


class SystemClock:
    """Wall and monotonic time of this machine."""

    def __init__(self) -> None:
        self._asleep = asleep_clock()

    def now(self) -> datetime:
        """Tell the local wall time, with its offset."""
        return datetime.fromtimestamp(time.time(), UTC).astimezone()

    def now_ms(self) -> int:
        """Tell the wall time in milliseconds since 1970 UTC."""
        return time.time_ns() // 1_000_000

    def today(self) -> date:
        """Tell the local day."""
        return self.now().date()

    def monotonic(self) -> float:
        """Tell seconds that only ever grow."""
        return time.monotonic()

    def asleep(self) -> float:
        """Tell seconds that this machine has slept, from no particular start."""
        return self._asleep()
