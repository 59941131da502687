"""Who is at this shelter, as sheets name them."""

from collections.abc import Collection

from shelter_app.application.desk.lines import age_of, sex_of
from shelter_app.application.desk.people import called_name
from shelter_app.application.desk.table import Table
from shelter_app.application.papers import HeadCount
from shelter_app.domain.ledger.care import PRESENT
from shelter_app.domain.ledger.row import Row
from shelter_app.domain.names import gojuon_key

_SEXES = {1: "男", 2: "女"}


def by_kana(rows: Collection[Row]) -> list[Row]:
    """Order people as a Japanese list does."""
    return sorted(rows, key=lambda row: gojuon_key(row.value("kana") or row.value("name") or ""))


def state_of(row: Row) -> str:
    """Tell where somebody is, by the code of the stay."""
    return str((row.value("whereabouts") or {}).get("state", ""))


def area_of(row: Row) -> str:
    """Tell somebody's 区画."""
    return str((row.value("whereabouts") or {}).get("area", ""))


def staying(table: Table) -> list[Row]:
    """Everyone who stays at this shelter, out for a while included, by kana."""
    return by_kana([row for row in table.reader.everyone() if state_of(row) in PRESENT])


def heads(table: Table) -> HeadCount:
    """Count now."""
    count = table.reader.counts()
    return HeadCount(count.inside, count.anonymous, count.outside, table.clock.now())


def named(table: Table, row: Row, hidden: Collection[bytes]) -> str:
    """Name somebody with what tells two of one name apart; the called name where it must do."""
    if row.id in hidden:
        return called_name(row) or str(row.value("slip") or "")
    name = str(row.value("name") or row.value("kana") or row.value("slip") or "お名前未確認")
    age = age_of(row, table.clock.today())
    parts = (name, _SEXES.get(sex_of(row.value("sex")), ""), f"{age}歳" if age is not None else "")
    return " ".join(part for part in (*parts, str(row.value("town") or "")) if part)
