"""同意 of a person: for which purpose, towards whom, answered by whom (FDMA form 様式第1号).

Yes, no and not asked are three things. Nobody answers for all: a yes counts when the person or
their guardian gave it; a no counts whoever brings it.
"""

from enum import StrEnum
from typing import NamedTuple

from shelter_app.domain.ledger.row import Row


class Purpose(StrEnum):
    """What is to be done with the record."""

    INQUIRY = "inquiry"
    """Answer those who ask (照会)."""
    POSTING = "posting"
    """Name and town on the list at the door (掲示)."""
    PUBLISHING = "publishing"
    """On the town's pages, and to person finders (PFIF)."""


class Recipient(StrEnum):
    """Towards whom."""

    FAMILY = "family"
    """同居者・親族."""
    ACQUAINTANCE = "acquaintance"
    """知人・職場."""
    PUBLIC = "public"
    """そのほかの人, and everyone who reads a posting."""


class Answer(StrEnum):
    """What was answered."""

    YES = "yes"
    NO = "no"
    UNANSWERED = "unanswered"


class Giver(StrEnum):
    """Who answered."""

    SELF = "self"
    GUARDIAN = "guardian"
    """親権者・後見人."""
    REPRESENTATIVE = "representative"
    """世帯の代表者など: passes on a no, but cannot agree for others."""


class Ask(NamedTuple):
    """One question about one use."""

    purpose: Purpose
    recipient: Recipient


ASKS = (
    Ask(Purpose.INQUIRY, Recipient.FAMILY),
    Ask(Purpose.INQUIRY, Recipient.ACQUAINTANCE),
    Ask(Purpose.INQUIRY, Recipient.PUBLIC),
    Ask(Purpose.POSTING, Recipient.PUBLIC),
    Ask(Purpose.PUBLISHING, Recipient.PUBLIC),
)
"""Everything that is asked, in the order of the form."""

_MAY_AGREE = frozenset({Giver.SELF, Giver.GUARDIAN})


def attribute_of(ask: Ask) -> str:
    """Name the attribute of a person's row that holds the answer."""
    return f"consent/{ask.purpose}/{ask.recipient}"


def answer_to(row: Row, ask: Ask) -> Answer:
    """Read what counts: the most careful of all answers that stand, a yes only from who may."""
    heads = row.attributes.get(attribute_of(ask), ())
    answers = {_counts(head.value) for head in heads}
    careful = (Answer.NO, Answer.UNANSWERED, Answer.YES)
    return next((one for one in careful if one in answers), Answer.UNANSWERED)


def agreed(row: Row, ask: Ask) -> bool:
    """Tell whether this use is allowed by the person."""
    return answer_to(row, ask) is Answer.YES


def _counts(said: object) -> Answer:
    value = said if isinstance(said, dict) else {}
    answer = str(value.get("answer", ""))
    if answer == Answer.NO:
        return Answer.NO
    is_given = answer == Answer.YES and str(value.get("giver", "")) in _MAY_AGREE
    return Answer.YES if is_given else Answer.UNANSWERED
