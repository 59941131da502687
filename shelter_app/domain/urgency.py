"""How soon somebody may be in danger without help, from why they are on the register.

Order after the needs of the draft national evacuee card (透析・酸素 5 ... 不安 1): what keeps
somebody alive first, then who cannot move, then who cannot know.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from shelter_app.domain.reasons import Reason

URGENT = 4
"""From here on somebody is looked for first."""

_RANKS: Mapping[str, int] = MappingProxyType(
    {
        Reason.VENTILATOR: 5,
        Reason.OXYGEN: 5,
        Reason.DIALYSIS: 5,
        "care-5": 4,
        "care-4": 4,
        "physical-1": 4,
        "care-3": 3,
        "physical-2": 3,
        Reason.CARE: 3,
        Reason.DEMENTIA: 3,
        Reason.SIGHT: 3,
        Reason.ILLNESS: 3,
        Reason.PHYSICAL: 2,
        Reason.HEARING: 2,
        Reason.INTELLECTUAL: 2,
        Reason.MENTAL: 2,
        Reason.ALONE: 2,
        Reason.ELDERLY_ONLY: 1,
    }
)
_UNKNOWN = 1
"""Everybody on the register needs help; a reason in words not known must not hide anybody."""


def urgency(codes: Iterable[str]) -> int:
    """Rank the most urgent of somebody's reason codes, 1 (least) to 5."""
    return max((_rank(code) for code in codes), default=_UNKNOWN)


def _rank(code: str) -> int:
    return _RANKS.get(code, _RANKS.get(code.partition("-")[0], _UNKNOWN))
