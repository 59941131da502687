"""Everything that the screen of the register's import shows."""

from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path

from shelter_app.application.register.bringing import ImportChoice
from shelter_app.application.register.import_register import Imported
from shelter_app.domain.register_report import Column, ImportReport, Survey


class Step(Enum):
    """Where somebody is in bringing a file in."""

    FILE = auto()
    COLUMNS = auto()
    REHEARSED = auto()
    DONE = auto()


class Work(Enum):
    """What the screen waits for."""

    NONE = auto()
    LOOKING = auto()
    REHEARSING = auto()
    IMPORTING = auto()


@dataclass(frozen=True, slots=True)
class BringingState:
    """The import at one moment; ``meanings`` has one for each column of the file."""

    step: Step = Step.FILE
    work: Work = Work.NONE
    path: Path = Path()
    survey: Survey | None = None
    meanings: tuple[Column | None, ...] = ()
    own: frozenset[int] = frozenset()
    """Columns whose twelve digits are the town's own numbers."""
    rows: int = 0
    """Rows read so far."""
    report: ImportReport | None = None
    imported: Imported | None = None
    problem: str = ""

    @property
    def doubtful(self) -> frozenset[int]:
        """Columns of which somebody must say whose numbers they hold."""
        counted = self.survey.twelve_digits if self.survey else ()
        return frozenset(at for at, digits in enumerate(counted) if digits.may_be_my_number)

    @property
    def percent(self) -> int:
        """How much of the file is read."""
        rows = self.survey.rows if self.survey else 0
        return min(100, self.rows * 100 // rows) if rows else 0

    @property
    def choice(self) -> ImportChoice:
        """What is settled about the file."""
        mapping: dict[Column, tuple[int, ...]] = {}
        for at, meaning in enumerate(self.meanings):
            if meaning is not None:
                mapping[meaning] = (*mapping.get(meaning, ()), at)
        header = self.survey.header if self.survey else ()
        return ImportChoice(self.path, mapping, frozenset(header[at] for at in self.own))

    def surveyed(self, survey: Survey) -> "BringingState":
        """Go on to the columns, with what their titles propose."""
        meanings: list[Column | None] = [None] * len(survey.header)
        for column, places in survey.mapping.items():
            for at in places:
                meanings[at] = column
        return replace(
            self, step=Step.COLUMNS, work=Work.NONE, survey=survey, meanings=tuple(meanings)
        )
