"""What a person must have (配慮が必要なこと), as codes, and which of them wait by a clock."""

from enum import StrEnum
from typing import Final


class Need(StrEnum):
    """Needs of the evacuee card: 病気, 妊産婦, 乳幼児, 障がい, 要介護, 医療機器, アレルギー.

    The values are kept in the ledger and printed in code; new ones are only added.
    """

    DIALYSIS = "dialysis"
    OXYGEN = "oxygen"
    VENTILATOR = "ventilator"
    SUCTION = "suction"
    INSULIN = "insulin"
    MEDICINE = "medicine"
    DEVICE = "device"
    ILLNESS = "illness"
    PREGNANT = "pregnant"
    INFANT = "infant"
    CARE = "care"
    DEMENTIA = "dementia"
    MOVEMENT = "movement"
    SIGHT = "sight"
    HEARING = "hearing"
    INTERNAL = "internal"
    INTELLECTUAL = "intellectual"
    MENTAL = "mental"
    ALLERGY = "allergy"
    DIET = "diet"
    LANGUAGE = "language"
    WATCHING = "watching"
    OTHER = "other"


class Clock(StrEnum):
    """How the time that is left is asked for."""

    HOURS = "hours"
    """Hours of oxygen or battery."""
    DUE = "due"
    """When the next one is due."""
    DAYS = "days"
    """Days for which there is medicine."""


CLOCKS: Final = {
    Need.DIALYSIS: Clock.DUE,
    Need.OXYGEN: Clock.HOURS,
    Need.VENTILATOR: Clock.HOURS,
    Need.SUCTION: Clock.HOURS,
    Need.DEVICE: Clock.HOURS,
    Need.INSULIN: Clock.DAYS,
    Need.MEDICINE: Clock.DAYS,
}
"""The needs that are asked how long they can wait."""

NEVER_WAITS: Final = frozenset(
    {Need.DIALYSIS, Need.OXYGEN, Need.VENTILATOR, Need.SUCTION, Need.INSULIN}
)
"""Urgent also while nobody knows how many hours are left."""
