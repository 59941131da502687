"""Free text as it is kept: clean, without what may be a My Number, and never cut off silently."""

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.my_number import blank_my_numbers
from shelter_app.domain.names import clean_text

MOST_BYTES = 9_000
"""Of all texts of one fact together; an envelope holds 16 KB with everything."""


class TextTooLong(ShelterError):
    """What was typed does not fit into one record; nothing was saved, nothing is lost."""

    code = "A-60"


def said(*texts: str) -> tuple[str, ...]:
    """Make the texts of one fact fit to keep.

    Raises:
        TextTooLong: when they are longer together than a record can hold.
    """
    clean = tuple(_clean(text) for text in texts)
    if sum(len(text.encode()) for text in clean) > MOST_BYTES:
        raise TextTooLong("the texts of one fact are too long")
    return clean


def _clean(text: str) -> str:
    """Clean first, so that no mark hides a number (番号法 15条, 20条)."""
    without, _ = blank_my_numbers(clean_text(text))
    return clean_text(without)
