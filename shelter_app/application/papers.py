"""What a paper says, as plain values: who draws it is somebody else's business."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shelter_app.domain.people import Sex
from shelter_app.domain.private import Private


class SheetKind(StrEnum):
    """Which paper it is, as the list of prints names it."""

    ROSTER = "roster"
    CARDS = "cards"
    SLIPS = "slips"
    PHRASE = "phrase"
    SECOND_COPY = "second_copy"
    ROLL_CALL = "rollcall"
    POSTING = "posting"
    REPORT = "report"
    REQUESTS = "requests"
    BLANK_CARDS = "blank_cards"
    BLANK_LISTS = "blank_lists"
    WORKLIST = "worklist"
    PLAN = "plan"
    HAND_OVER = "hand_over"


@dataclass(frozen=True, slots=True, repr=False)
class SheetMark(Private):
    """What every sheet carries so that it can be recalled.

    ``printed_at`` knows its zone and is shown in it; ``operator`` is a name with its affiliation.
    """

    kind: SheetKind
    number: str
    printed_at: datetime
    shelter: str
    incident: str
    operator: str
    drill: bool = False

    def __post_init__(self) -> None:
        if self.printed_at.tzinfo is None:
            raise ValueError("a sheet is printed at a time that knows its zone")


@dataclass(frozen=True, slots=True)
class HeadCount:
    """The three numbers that are never added up (EEI 1.1, 21 避難所等), and when they held."""

    in_shelter: int
    count_only: int
    off_site: int
    observed_at: datetime


@dataclass(frozen=True, slots=True, repr=False)
class RosterLine(Private):
    """One evacuee as the operating roster shows her; every field may be unknown.

    ``needs`` says that there are needs and never which; ``match`` and ``marks`` are words as on
    screen (本人と確認, 確認待ち; 確認中, 食い違いあり); ``not_disclosed`` is for operators' eyes.
    """

    code: str
    name: str
    kana: str = ""
    called: str = ""
    sex: Sex = Sex.UNKNOWN
    age: int | None = None
    birth: str = ""
    address: str = ""
    area: str = ""
    whereabouts: str = ""
    received_at: datetime | None = None
    needs: bool = False
    match: str = ""
    marks: tuple[str, ...] = ()
    not_disclosed: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class Roster(Private):
    """The operating roster: its lines stay in the order given."""

    mark: SheetMark
    count: HeadCount
    lines: tuple[RosterLine, ...]


@dataclass(frozen=True, slots=True, repr=False)
class ReceptionCardFace(Private):
    """One reception card: the same face for everyone, so it holds no name.

    ``payload`` is the QR text in QR-alphanumeric, at most 61 characters (version 3-M); ``code`` is
    printed below it for the day when the camera fails.
    """

    payload: str
    code: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class CardSheet(Private):
    """Reception cards to print and cut; ``issuer`` is the town that hands them out."""

    mark: SheetMark
    issuer: str
    faces: tuple[ReceptionCardFace, ...]


@dataclass(frozen=True, slots=True, repr=False)
class SlipFace(Private):
    """One reception slip: the QR text and the code to say aloud, such as ``03-B-0042-7``."""

    payload: str
    code: str


@dataclass(frozen=True, slots=True, repr=False)
class SlipSheet(Private):
    """The slips of people received together."""

    mark: SheetMark
    faces: tuple[SlipFace, ...]


@dataclass(frozen=True, slots=True, repr=False)
class PhraseSheet(Private):
    """The generated passphrase, to be kept in the safe; ``opens`` says what it opens."""

    mark: SheetMark
    phrase: str
    opens: str


@dataclass(frozen=True, slots=True, repr=False)
class SecondCopyNotice(Private):
    """The paper that stays with the stick; ``label`` is what is written on the stick."""

    mark: SheetMark
    label: str
