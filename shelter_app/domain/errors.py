"""The one family of failures that a person at the desk can act on."""

from typing import ClassVar


class ShelterError(Exception):
    """Something the desk can act on.

    ``code`` is short, stable and unique, so that it can be read over the radio; the message is
    for developers, in English, and never holds personal data. Screens map the class to a sentence.
    """

    code: ClassVar[str] = "X-00"
