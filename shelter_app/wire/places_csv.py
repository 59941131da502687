"""The list of places in the columns of 自治体標準オープンデータセット 指定緊急避難場所一覧.

Two columns of our own stand at the end: the number of the spoken codes, and the kind of place,
which the data set does not tell.
"""

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import ClassVar, Final

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.places import Hazard, Place, PlaceKind, place_id
from shelter_app.domain.town import TownCode, with_check_digit
from shelter_app.wire.register_csv_text import detect_encoding

MOST_PLACES: Final = 2_000
_HAZARDS: Final = {
    "災害種別_洪水": Hazard.FLOOD,
    "災害種別_崖崩れ、土石流及び地滑り": Hazard.LANDSLIDE,
    "災害種別_高潮": Hazard.STORM_SURGE,
    "災害種別_地震": Hazard.EARTHQUAKE,
    "災害種別_津波": Hazard.TSUNAMI,
    "災害種別_大規模な火事": Hazard.FIRE,
    "災害種別_内水氾濫": Hazard.INLAND_FLOOD,
    "災害種別_火山現象": Hazard.VOLCANO,
}
_KINDS: Final[dict[str, str]] = {
    "指定避難所": PlaceKind.DESIGNATED,
    "福祉避難所": PlaceKind.WELFARE,
    "指定外": PlaceKind.UNDESIGNATED,
    "在宅": PlaceKind.AT_HOME,
    "車中泊": PlaceKind.IN_CARS,
}
_KIND_NAMES: Final = {kind: name for name, kind in _KINDS.items()}
PLACE_COLUMNS: Final = (
    "全国地方公共団体コード",
    "ID",
    "名称",
    "名称_カナ",
    "名称_英字",
    "所在地_全国地方公共団体コード",
    "町字ID",
    "所在地_連結表記",
    "所在地_都道府県",
    "所在地_市区町村",
    "所在地_町字",
    "所在地_番地以下",
    "建物名等(方書)",
    "緯度",
    "経度",
    "標高",
    "電話番号",
    *_HAZARDS,
    "指定避難所との重複",
    "想定収容人数",
    "対象となる町会・自治会",
    "URL",
    "備考",
    "避難所番号",
    "避難所種別",
)


class PlacesUnreadable(ShelterError):
    """The file is no list of places: columns missing, a row without ID or name, or too many."""

    code: ClassVar[str] = "R-10"


def read_places(data: bytes, town: TownCode) -> tuple[Place, ...]:
    """Read a whole list of places.

    Raises:
        RegisterUnreadable: R-02, unknown encoding.
        PlacesUnreadable: R-10.
    """
    text = data.decode(detect_encoding(io.BytesIO(data)))
    rows = csv.DictReader(io.StringIO(text, newline=""))
    if not {"ID", "名称"} <= set(rows.fieldnames or ()):
        raise PlacesUnreadable("the columns ID and 名称 are needed")
    try:
        places = [_place(row, town) for row in rows]
    except csv.Error as error:
        raise PlacesUnreadable("not a CSV table") from error
    if len(places) > MOST_PLACES or len({place.id for place in places}) != len(places):
        raise PlacesUnreadable("too many places, or one ID twice")
    return tuple(places)


def write_places(places: Iterable[Place], town: TownCode) -> bytes:
    """Write a list of places as UTF-8 with a byte order mark, which spreadsheets need."""
    text = io.StringIO(newline="")
    rows = csv.DictWriter(text, PLACE_COLUMNS, restval="")
    rows.writeheader()
    rows.writerows(_cells(place, with_check_digit(town)) for place in places)
    return text.getvalue().encode("utf-8-sig")


def _place(row: Mapping[str, str | None], town: TownCode) -> Place:
    cells = {title: (row.get(title) or "").strip() for title in PLACE_COLUMNS}
    if not cells["ID"] or not cells["名称"]:
        raise PlacesUnreadable("a place without ID or name")
    kind = cells["避難所種別"]
    return Place(
        id=place_id(town, cells["ID"]),
        local_id=cells["ID"],
        name=cells["名称"],
        number=cells["避難所番号"],
        kind=_KINDS.get(kind, kind or PlaceKind.DESIGNATED),
        kana=cells["名称_カナ"],
        english=cells["名称_英字"],
        address=_address(cells),
        building=cells["建物名等(方書)"],
        latitude=_number(cells["緯度"]),
        longitude=_number(cells["経度"]),
        elevation=_number(cells["標高"]),
        phone=cells["電話番号"],
        hazards=frozenset(hazard for title, hazard in _HAZARDS.items() if cells[title] == "1"),
        is_also_designated=cells["指定避難所との重複"] == "1",
        capacity=_persons(cells["想定収容人数"]),
        districts=tuple(filter(None, cells["対象となる町会・自治会"].split(";"))),
        url=cells["URL"],
        remarks=cells["備考"],
    )


def _cells(place: Place, code: str) -> dict[str, str]:
    return {
        "全国地方公共団体コード": code,
        "ID": place.local_id,
        "名称": place.name,
        "名称_カナ": place.kana,
        "名称_英字": place.english,
        "所在地_全国地方公共団体コード": code,
        "所在地_連結表記": place.address,
        "建物名等(方書)": place.building,
        "緯度": _written(place.latitude),
        "経度": _written(place.longitude),
        "標高": _written(place.elevation),
        "電話番号": place.phone,
        **{title: "1" for title, hazard in _HAZARDS.items() if hazard in place.hazards},
        "指定避難所との重複": "1" if place.is_also_designated else "",
        "想定収容人数": "" if place.capacity is None else f"{place.capacity}人",
        "対象となる町会・自治会": ";".join(place.districts),
        "URL": place.url,
        "備考": place.remarks,
        "避難所番号": place.number,
        "避難所種別": _KIND_NAMES.get(place.kind, place.kind),
    }


def _address(cells: Mapping[str, str]) -> str:
    parts = ("所在地_都道府県", "所在地_市区町村", "所在地_町字", "所在地_番地以下")
    return cells["所在地_連結表記"] or "".join(cells[part] for part in parts)


def _number(text: str) -> float | None:
    try:
        return float(unicodedata.normalize("NFKC", text))
    except ValueError:
        return None


def _persons(text: str) -> int | None:
    """Take the first number of a free text such as 810人（2平方メートルあたり1人）."""
    found = re.search(r"\d{1,3}(?:,\d{3})+|\d+", unicodedata.normalize("NFKC", text))
    return int(found[0].replace(",", "")) if found else None


def _written(number: float | None) -> str:
    return "" if number is None else f"{number:g}" if number == int(number) else repr(number)
