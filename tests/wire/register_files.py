"""Small register files of invented people, for the tests of reading them."""

import csv
import io
from collections.abc import Sequence

from shelter_app.domain.register import Entry
from shelter_app.domain.register_report import ImportReport, ReadingOrder
from shelter_app.domain.town import town_code
from shelter_app.wire.register_csv import (
    plan_reading,
    read_register,
    survey_register,
)

TOWN = town_code("99999")
TITLES = (
    "管理番号",
    "世帯番号",
    "氏名",
    "カナ氏名",
    "生年月日",
    "性別",
    "住所",
    "電話番号",
    "同意区分",
)
KIYO = (
    "Y0001",
    "S01",
    "髙橋　キヨ",
    "タカハシ　キヨ",
    "昭和15年3月4日",
    "女",
    "中浜12",
    "0000-12-0001",
    "同意",
)
SHIGERU = ("Y0002", "S01", "髙橋　茂", "タカハシ　シゲル", "S13.1.9", "男", "中浜12", "", "不同意")


def csv_text(rows: Sequence[Sequence[str]], delimiter: str = ",") -> str:
    """Write rows as a municipality's export does."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows(rows)
    return text.getvalue()


def read(data: bytes, order: ReadingOrder | None = None) -> tuple[list[Entry], ImportReport]:
    """Read a whole file the way an import does."""
    stream = io.BytesIO(data)
    survey = survey_register(stream)
    report = ImportReport()
    layout = plan_reading(survey, order or ReadingOrder(town=TOWN))
    return list(read_register(stream, survey, layout, report)), report
