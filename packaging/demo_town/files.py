"""The register as two exports of the same lines: an old system's CP932 and a new one's UTF-8."""

import csv
import io
from collections.abc import Iterable, Sequence

from demo_town.dice import Dice
from demo_town.households import Line
from demo_town.writing import as_cp932, era_date, large_kana

TITLES = (
    "管理番号",
    "世帯番号",
    "氏名",
    "カナ氏名",
    "生年月日",
    "性別",
    "住所",
    "電話番号",
    "地区",
    "避難支援等を必要とする事由",
    "避難支援者氏名",
    "避難支援者電話番号",
    "避難先",
    "同居者の有無",
    "同意区分",
    "備考",
)
_UNKNOWN_DAY = 0.02


def whole_rows(lines: Iterable[Line]) -> list[tuple[str, ...]]:
    """Write the lines with their names whole."""
    dice = Dice("dates")
    return [_row(line, dice) for line in lines]


def legacy_rows(rows: Iterable[Sequence[str]]) -> list[tuple[str, ...]]:
    """Write the same rows with what CP932 has."""
    dice = Dice("legacy")
    return [tuple(as_cp932(cell, dice) for cell in row) for row in rows]


def csv_bytes(titles: Sequence[str], rows: Iterable[Sequence[str]], encoding: str) -> bytes:
    """Make a CSV file with the line ends that spreadsheets write."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows([titles, *rows])
    return text.getvalue().encode(encoding)


def _row(line: Line, dice: Dice) -> tuple[str, ...]:
    person = line.person
    born = era_date(person.born)
    return (
        line.management,
        line.household,
        person.name,
        large_kana(person.kana),
        f"{born.split('年')[0]}年月日不詳" if dice.falls(_UNKNOWN_DAY) else born,
        "女" if person.woman else "男",
        line.address,
        line.phone,
        line.district,
        line.need.reason,
        line.helper,
        line.helper_phone,
        line.shelter,
        line.living_with,
        line.need.consent,
        line.need.remarks,
    )
