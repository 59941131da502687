"""What the sheets for working by hand say, as plain values: who draws them is somebody else."""

from dataclasses import dataclass
from datetime import datetime

from shelter_app.application.papers import HeadCount, SheetMark
from shelter_app.domain.people import Sex
from shelter_app.domain.private import Private


@dataclass(frozen=True, slots=True, repr=False)
class RollCallLine(Private):
    """One person to be called: by the called name alone where nobody may learn the real one."""

    code: str
    name: str
    kana: str = ""
    sex: Sex = Sex.UNKNOWN
    age: int | None = None
    whereabouts: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class RollCallArea(Private):
    """The people of one 区画; an empty name gathers those without one."""

    name: str
    lines: tuple[RollCallLine, ...]


@dataclass(frozen=True, slots=True, repr=False)
class RollCallSheet(Private):
    """The sheet to call people from, area by area."""

    mark: SheetMark
    count: HeadCount
    areas: tuple[RollCallArea, ...]


@dataclass(frozen=True, slots=True, repr=False)
class PostedLine(Private):
    """Somebody who agreed to be posted: a name and a town, nothing else."""

    name: str
    kana: str = ""
    town: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class PostingSheet(Private):
    """The list for the wall."""

    mark: SheetMark
    lines: tuple[PostedLine, ...]


@dataclass(frozen=True, slots=True, repr=False)
class ReportItem(Private):
    """One figure of the regular report; ``value`` empty means: nobody has said, write it here.

    ``observed_at`` is when it was true, never when it is sent (EEI 1.1, 避難所状況確認日時).
    """

    number: int
    name: str
    value: str
    unit: str = ""
    observed_at: datetime | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class ReportSheet(Private):
    """The regular report (定時報告), each figure under a number that is said over the radio."""

    mark: SheetMark
    items: tuple[ReportItem, ...]
    facilities: tuple[ReportItem, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class RequestLine(Private):
    """One open request: what is due when, who was told, and room for what comes next."""

    number: int
    due_at: datetime | None
    what: str
    who: str = ""
    place: str = ""
    detail: str = ""
    opened_at: datetime | None = None
    passed_to: str = ""
    acknowledged: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class RequestSheet(Private):
    """Open requests and reports, the most pressing first."""

    mark: SheetMark
    lines: tuple[RequestLine, ...]


@dataclass(frozen=True, slots=True, repr=False)
class BlankForms(Private):
    """Empty forms to write on, one number each: household cards, or lists of arrivals."""

    mark: SheetMark
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True, repr=False)
class SearchLine(Private):
    """One registered person whom nobody has seen; ``waiting`` (確認待ち) sends nobody out."""

    name: str
    kana: str = ""
    sex: Sex = Sex.UNKNOWN
    age: int | None = None
    address: str = ""
    phone: str = ""
    reason: str = ""
    helper: str = ""
    tried: str = ""
    waiting: bool = False
    urgency: int = 1
    """1 to 5."""


@dataclass(frozen=True, slots=True, repr=False)
class SearchDistrict(Private):
    """The unseen of one district; ``danger`` says why nobody is sent there."""

    name: str
    lines: tuple[SearchLine, ...]
    danger: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class SearchSheet(Private):
    """The worklist of the unseen (安否未確認) by district, for those who go out."""

    mark: SheetMark
    districts: tuple[SearchDistrict, ...]
    from_sealed: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class PlanField(Private):
    """One item of a plan, in the order of the law (災害対策基本法49条の14第3項)."""

    label: str
    text: str


@dataclass(frozen=True, slots=True, repr=False)
class PlanSheet(Private):
    """Individual evacuation plans (個別避難計画), a page each."""

    mark: SheetMark
    plans: tuple[tuple[PlanField, ...], ...]


@dataclass(frozen=True, slots=True, repr=False)
class HandOverPart(Private):
    """One heading of the hand-over and what stands below it."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, repr=False)
class HandOverSheet(Private):
    """What the next shift must know."""

    mark: SheetMark
    count: HeadCount
    parts: tuple[HandOverPart, ...]


Worksheet = (
    RollCallSheet
    | PostingSheet
    | ReportSheet
    | RequestSheet
    | BlankForms
    | SearchSheet
    | PlanSheet
    | HandOverSheet
)
