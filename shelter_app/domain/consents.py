"""同意 at reception: for which purpose, to whom; one person cannot answer for another.

The tiers are those of the 安否情報 form (⑫ to ⑭) and of the Gifu evacuee card.
"""

from enum import StrEnum


class Purpose(StrEnum):
    """What the answer is about."""

    INQUIRY = "inquiry"
    """照会に答える."""
    POSTING = "posting"
    """掲示・ホームページに載せる."""


class Recipient(StrEnum):
    """Who is told."""

    FAMILY = "family"
    """親族・同居者."""
    ACQUAINTANCE = "acquaintance"
    """知人."""
    PUBLIC = "public"
    """そのほかの人, and everyone who reads a posting."""


class Answer(StrEnum):
    """What was answered; nothing is recorded of someone who was not asked."""

    YES = "yes"
    NO = "no"
