"""The import's use cases in memory."""

from dataclasses import dataclass, field
from pathlib import Path

from shelter_app.application.register.bringing import ImportChoice, ImportStopped, ImportWatch
from shelter_app.application.register.import_register import Imported
from shelter_app.domain.register_report import (
    Column,
    Found,
    ImportReport,
    Problem,
    Survey,
    TwelveDigits,
)
from shelter_app.domain.town_pack import RegisterVersion

HEADER = (
    "管理番号",
    "氏名",
    "カナ氏名",
    "生年月日",
    "性別",
    "住所",
    "宛名番号",
    "同意区分",
    "めも",
)
SURVEY = Survey(
    encoding="cp932",
    delimiter=",",
    header=HEADER,
    header_line=1,
    mapping={
        Column.MANAGEMENT: (0,),
        Column.NAME: (1,),
        Column.KANA: (2,),
        Column.BIRTH: (3,),
        Column.SEX: (4,),
        Column.ADDRESS: (5,),
        Column.CONSENT: (7,),
    },
    rows=400,
    twelve_digits=tuple(TwelveDigits(40, 4) if at == 6 else TwelveDigits() for at in range(9)),
)


def report() -> ImportReport:
    """A file with a few bad rows."""
    made = ImportReport(rows=400, taken=397)
    for line, problem, column in (
        (12, Problem.NO_KEY, ""),
        (57, Problem.KEY_REPEATED, ""),
        (203, Problem.GLYPH_LOST, "氏名"),
        (204, Problem.MY_NUMBER, "めも"),
        (311, Problem.NO_NAME, ""),
    ):
        made.note(Found(line, problem, column))
    return made


@dataclass
class FakeBringing:
    """Remembers what it was asked; ``fault`` is raised by the next call."""

    asked: list[ImportChoice] = field(default_factory=list)
    fault: Exception | None = None

    def _trip(self) -> None:
        if self.fault is not None:
            fault, self.fault = self.fault, None
            raise fault

    def look(self, path: Path) -> Survey:
        del path
        self._trip()
        return SURVEY

    def rehearse(self, choice: ImportChoice, watch: ImportWatch) -> ImportReport:
        self._trip()
        self.asked.append(choice)
        watch.told(200)
        if watch.stopped:
            raise ImportStopped("stopped")
        return report()

    def bring_in(self, choice: ImportChoice, watch: ImportWatch) -> Imported:
        made = self.rehearse(choice, watch)
        version = RegisterVersion(
            version="ab12",
            hash=b"h" * 32,
            as_of="",
            source="csv",
            installed_ms=0,
            entries=310,
            sealed_entries=87,
            added=3,
            changed=10,
            removed=2,
        )
        return Imported(version, made, 87, 0)
