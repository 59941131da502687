"""How much power the machine has left."""

from dataclasses import dataclass
from typing import Final

LOW_PERCENT: Final = 20
"""From here on the desk offers to print what is needed to go on by hand."""


@dataclass(frozen=True, slots=True)
class Battery:
    """How full the battery is, 0 to 100, and whether the machine hangs on the mains."""

    percent: int
    on_mains: bool = False

    @property
    def is_low(self) -> bool:
        """Tell whether there may soon be no desk."""
        return not self.on_mains and self.percent <= LOW_PERCENT


def no_battery() -> Battery | None:
    """Tell of a machine that has no battery."""
    return None
