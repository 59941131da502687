"""けが・体調, as codes: how badly, and what may pass to others."""

from enum import StrEnum


class Condition(StrEnum):
    """How somebody is, separate from safety; the worst of them is what is recorded."""

    WELL = "well"
    UNWELL = "unwell"
    LIGHT = "light"
    """軽傷."""
    SEVERE = "severe"
    """重傷."""


class Sign(StrEnum):
    """What may pass to others: those who show it get an area of their own."""

    FEVER = "fever"
    COUGH = "cough"
    STOMACH = "stomach"
    RASH = "rash"
    TESTED = "tested"
    """陽性と言われている."""
