"""The regular report (定時報告): fifteen figures in the words of EEI 1.1, 21 避難所等."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from shelter_app.application.desk.lines import age_of, has_need
from shelter_app.application.desk.table import Table
from shelter_app.application.papers import SheetKind
from shelter_app.application.ports.stores import Label
from shelter_app.application.prints.issue import issue
from shelter_app.application.prints.present import state_of
from shelter_app.application.prints.times import local_time
from shelter_app.application.worksheets import ReportItem, ReportSheet
from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.row import Row
from shelter_app.domain.picture.counts import ELSEWHERE

_INFANT: Final = 5
"""乳幼児: up to the year before school."""
_WELL: Final = frozenset({"", "well"})
_FACILITIES: Final = ("電気", "上水道", "トイレ使用可否", "食料", "通信", "支援が必要な物資")
"""Asked on paper where nobody has looked yet."""
FIRST_FACILITY: Final = 16

_Figure = tuple[str, int | None, str, str]
"""Name, value (None: not known here), unit, remark."""


def report(table: Table, label: Label, unseen: int | None) -> ReportSheet:
    """Work the figures out as they stand now; ``unseen`` None where no register is open.

    No name is on it, so that anybody may print and read it out.
    """
    mark = issue(table, label, SheetKind.REPORT)
    now = table.clock.now()
    figures = [*_heads(table), *_care(table, unseen)]
    items = tuple(
        ReportItem(number, name, "" if value is None else str(value), unit, now, note)
        for number, (name, value, unit, note) in enumerate(figures, start=1)
    )
    return ReportSheet(mark, items, tuple(_facilities(table)))


def _heads(table: Table) -> Iterator[_Figure]:
    """Figures 1 to 8; whoever lives elsewhere is in none of them (EEI: 避難者数 excludes them)."""
    count = table.reader.counts()
    inside = _in(table, "in")
    total = count.inside + count.anonymous
    men, women = (sum(row.value("sex") == code for row in inside) for code in (1, 2))
    infants = sum((age_of(row, table.clock.today()) or 99) <= _INFANT for row in inside)
    newborn = sum(age_of(row, table.clock.today()) == 0 for row in inside)
    yield "避難者数(総数)", total, "人", "自宅・車中の人は入れない"
    yield "うち 名前の分かる人", count.inside, "人", ""
    yield "うち 人数のみ(氏名未確認)", count.anonymous, "人", ""
    yield "避難世帯数", _parties(inside), "世帯", "一緒に来た組で数える。人数のみは入らない"
    yield "避難者数(男)", men, "人", ""
    yield "避難者数(女)", women, "人", ""
    yield "避難者数(性別不明等)", max(total - men - women, 0), "人", ""
    yield "乳幼児数", infants + newborn, "人", ""


def _care(table: Table, unseen: int | None) -> Iterator[_Figure]:
    """Figures 9 to 15."""
    inside, away = _in(table, "in"), _in(table, "away")
    outside = [row for row in table.reader.everyone() if state_of(row) in ELSEWHERE]
    ill = sum((row.value("health") or {}).get("state", "") not in _WELL for row in inside)
    yield "要配慮者数", sum(map(has_need, inside)), "人", ""
    yield "避難所外避難者数", table.reader.counts().outside, "人", "自宅・車中・テント"
    yield "避難所外避難世帯数", _parties(outside), "世帯", ""
    yield "外出・外泊中の人", len(away), "人", "1 には入れない"
    yield "けが・体調不良の人", ill, "人", ""
    yield "医療の依頼(対応中)", _open(table, "medical"), "件", "必要な人的支援(医療・福祉)"
    yield "安否未確認の登録者", unseen, "人", "要支援者名簿で、だれも見ていない人"


def _in(table: Table, state: str) -> list[Row]:
    return [row for row in table.reader.everyone() if state_of(row) == state]


def _parties(rows: Sequence[Row]) -> int:
    """Count those who came together as one; somebody alone is one too."""
    return len({_party(row) for row in rows})


def _party(row: Row) -> str:
    joined = (
        name
        for name, heads in sorted(row.attributes.items())
        if name.startswith("party/") and heads[0].value
    )
    return next(joined, row.id.hex())


def _open(table: Table, what: str) -> int:
    rows = (row for row in table.reader.all_of("case") if "closed" not in row.attributes)
    return sum((row.value("case") or {}).get("what") == what for row in rows)


def _facilities(table: Table) -> Iterator[ReportItem]:
    """What was seen of the building, each with the time at which somebody saw it."""
    seen = _observed(table)
    names = dict.fromkeys((*seen, *_FACILITIES))
    for number, name in enumerate(names, start=FIRST_FACILITY):
        value, at_ms = seen.get(name, ("", None))
        yield ReportItem(number, name, value, observed_at=local_time(table, at_ms))


def _observed(table: Table) -> dict[str, tuple[str, int | None]]:
    row = table.reader.row(Subject("place", table.here.place)) if table.here.place else None
    heads = row.attributes.get("observed", []) if row else []
    found: dict[str, tuple[str, int | None]] = {}
    for head in heads:
        items: dict[str, Any] = head.value.get("items", {})
        for name, value in items.items():
            found.setdefault(str(name), (str(value), head.at_ms))
    return found
