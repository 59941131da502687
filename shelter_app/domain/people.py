"""What is recorded of a person, as plain values."""

from enum import IntEnum


class Sex(IntEnum):
    """Codes of ISO 5218, as the government's person model (GIF DS-431) uses them."""

    UNKNOWN = 0
    MALE = 1
    FEMALE = 2
    OTHER = 9
