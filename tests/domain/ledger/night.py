"""One invented night: true time in minutes, and clocks that tell it rightly or wrongly."""

from collections.abc import Callable

MINUTE = 60_000
NIGHT_MS = 1_795_190_400_000
"""Midnight of the invented night."""

Clock = Callable[[int], int]
"""From true minutes to what a machine believes, in milliseconds."""


def true_ms(minutes: int) -> int:
    """Tell the true time."""
    return NIGHT_MS + minutes * MINUTE


def at(text: str) -> int:
    """Read a time of the night such as ``"08:00"``, in minutes."""
    hours, minutes = text.split(":")
    return int(hours) * 60 + int(minutes)


def good(minutes: int) -> int:
    """A clock that is right."""
    return true_ms(minutes)


def dead_battery(minutes: int) -> int:
    """A clock that began at 2001 when the machine was switched on."""
    return 978_307_200_000 + minutes * MINUTE


def far_future(minutes: int) -> int:
    """A clock that believes in 2099."""
    return 4_070_908_800_000 + minutes * MINUTE


def nine_hours_ahead(minutes: int) -> int:
    """A clock that shows UTC plus nine as if it were UTC."""
    return true_ms(minutes + 540)


def nine_hours_behind(minutes: int) -> int:
    """A clock that shows the opposite mistake."""
    return true_ms(minutes - 540)


def jumping(minutes: int) -> int:
    """A clock that leaps to and fro by a quarter of a day every half hour."""
    return true_ms(minutes + (0, 360, -360, 90)[minutes // 30 % 4])


CLOCKS: tuple[Clock, ...] = (
    good,
    dead_battery,
    far_future,
    nine_hours_ahead,
    nine_hours_behind,
    jumping,
)
