"""Failures on the terminal, in the words that the screens use."""

from shelter_app.domain.errors import ShelterError
from shelter_app.ui.widgets.message import Tone
from shelter_app.ui.widgets.trouble_words import trouble


def sentence(error: ShelterError) -> str:
    """Say what happened, whether the record is safe and what to do, with the code to tell HQ."""
    return f"{trouble(error.code, Tone.BAD).spoken()} [{error.code}]"
