"""What headquarters hands on: rosters, figures in the words of EEI 1.1; each export is noted."""

from collections.abc import Iterator
from datetime import UTC, datetime

from shelter_app.application.hq.board import note
from shelter_app.application.hq.headquarters import Headquarters
from shelter_app.application.hq.overview import shelters
from shelter_app.domain.deeds import Deed, may
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ledger.event import Author
from shelter_app.domain.ledger.facts.running import Looked
from shelter_app.domain.ledger.row import Row
from shelter_app.wire.safe_csv import safe_csv

ROSTER_TITLES = (
    "避難所",
    "受付番号",
    "氏名",
    "ふりがな",
    "性別",
    "生年月日・年齢",
    "住所",
    "居場所",
)
EEI_TITLES = (
    "地方公共団体コード",
    "施設名",
    "開設状況",
    "避難者数(総数)",
    "避難所外避難者数",
    "避難所状況確認日時",
)
"""Names of EEI 1.1, 21 避難所等; 避難者数 leaves out those who live elsewhere."""
_SEXES = {0: "不明", 1: "男", 2: "女", 9: "その他"}
_STATES = {"in": "避難所内", "away": "外出・外泊", "left": "退所", "moved": "移動"}


class NotForExport(ShelterError):
    """Only public staff and headquarters take records out as a file."""

    code = "H-23"


def roster(hq: Headquarters, by: Author) -> bytes:
    """Give everybody of every shelter as CSV, those not to be disclosed left out.

    Raises:
        NotForExport: H-23.
    """
    _check(by)
    hidden = hq.reader.protected()
    lines = [
        _roster_line(line.name, row)
        for line in shelters(hq)
        for row in hq.reader.everyone(line.scope)
        if row.id not in hidden
    ]
    note(hq, by, Looked(what="export roster", count=len(lines)))
    return safe_csv(ROSTER_TITLES, lines)


def eei(hq: Headquarters, by: Author) -> bytes:
    """Give the figures of each shelter with the time of observation, not of sending.

    Raises:
        NotForExport: H-23.
    """
    _check(by)
    lines = list(_eei_lines(hq))
    note(hq, by, Looked(what="export eei", count=len(lines)))
    return safe_csv(EEI_TITLES, lines)


def _check(by: Author) -> None:
    if not may(Deed.EXPORT, by.affiliation, by.role):
        raise NotForExport("this role does not export")


def _eei_lines(hq: Headquarters) -> Iterator[tuple[str, ...]]:
    for line in shelters(hq):
        counts = line.counts
        yield (
            hq.town.code,
            line.name,
            "開設",
            str(counts.inside + counts.anonymous),
            str(counts.outside),
            _time(line.heard_ms),
        )


def _time(at_ms: int | None) -> str:
    if at_ms is None:
        return ""
    return datetime.fromtimestamp(at_ms / 1000, UTC).isoformat(timespec="minutes")


def _roster_line(shelter: str, row: Row) -> tuple[str, ...]:
    birth, age = row.value("birth"), row.value("age")
    state = str((row.value("whereabouts") or {}).get("state", ""))
    return (
        shelter,
        str(row.value("slip") or ""),
        str(row.value("name") or ""),
        str(row.value("kana") or ""),
        _SEXES.get(row.value("sex"), ""),
        str(birth[3] if birth else age[0] if age else ""),
        str(row.value("address") or row.value("town") or ""),
        _STATES.get(state, "避難所外" if state else ""),
    )
