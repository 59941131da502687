"""The island town of 霧浦 (Kiriura): it lies on no map, and its code belongs to no municipality."""

from dataclasses import dataclass

from shelter_app.domain.places import Hazard, Place, PlaceKind, place_id
from shelter_app.domain.town import town_code

CODE = town_code("99999")
PREFECTURE, TOWN = "見本県", "霧浦町"
AS_OF = "2026-04-01"
MADE_ON = "2026-10-01"
_LATITUDE, _LONGITUDE = 30.25, 142.5
"""Open sea."""


@dataclass(frozen=True)
class District:
    """A part of the town, with how many in a thousand live there."""

    name: str
    read: str
    share: int
    height: int
    """Metres above the sea."""


DISTRICTS = (
    District("中浜", "ナカハマ", 190, 4),
    District("北浜", "キタハマ", 120, 3),
    District("南浜", "ミナミハマ", 100, 3),
    District("汐入", "シオイリ", 110, 6),
    District("白崎", "シラサキ", 80, 18),
    District("黒瀬", "クロセ", 70, 9),
    District("船越", "フナコシ", 80, 12),
    District("大谷", "オオタニ", 70, 65),
    District("上里", "カミザト", 90, 110),
    District("奥平", "オクダイラ", 50, 180),
    District("鵜ノ首", "ウノクビ", 40, 25),
)
_HIGH_ENOUGH = 10
_SHELTERS = (
    # name, reading, district, persons, districts served
    ("霧浦第一小学校体育館", "キリウラダイイチショウガッコウタイイクカン", "中浜", 420, "中浜"),
    ("霧浦中学校体育館", "キリウラチュウガッコウタイイクカン", "上里", 560, "中浜;上里"),
    ("第三小学校体育館", "ダイサンショウガッコウタイイクカン", "汐入", 400, "汐入"),
    ("霧浦第二小学校体育館", "キリウラダイニショウガッコウタイイクカン", "北浜", 350, "北浜"),
    ("霧浦町民会館", "キリウラチョウミンカイカン", "大谷", 300, "南浜;大谷"),
    ("白崎地区公民館", "シラサキチクコウミンカン", "白崎", 90, "白崎"),
    ("黒瀬集会所", "クロセシュウカイジョ", "黒瀬", 60, "黒瀬"),
    ("船越コミュニティセンター", "フナコシコミュニティセンター", "船越", 120, "船越"),
    ("奥平分校体育館", "オクダイラブンコウタイイクカン", "奥平", 150, "奥平"),
    ("鵜ノ首集会所", "ウノクビシュウカイジョ", "鵜ノ首", 50, "鵜ノ首"),
)
_WELFARE = (
    ("霧浦町保健福祉センター", "キリウラチョウホケンフクシセンター", "大谷", 60),
    ("特別養護老人ホームしおかぜ荘", "トクベツヨウゴロウジンホームシオカゼソウ", "上里", 30),
)


def places() -> tuple[Place, ...]:
    """List the twelve shelters, two of them 福祉避難所."""
    usual = [_place(number, *row) for number, row in enumerate(_SHELTERS, 1)]
    welfare = [
        _place(number, *row, "", kind=PlaceKind.WELFARE)
        for number, row in enumerate(_WELFARE, len(usual) + 1)
    ]
    return (*usual, *welfare)


def shelter_of(district: str) -> str:
    """Name the shelter that people of a district are to go to."""
    return next(row[0] for row in _SHELTERS if district in row[4].split(";"))


def _place(  # noqa: PLR0913, PLR0917 - one row of a table
    number: int,
    name: str,
    read: str,
    where: str,
    persons: int,
    served: str,
    *,
    kind: PlaceKind = PlaceKind.DESIGNATED,
) -> Place:
    district = next(one for one in DISTRICTS if one.name == where)
    local_id = f"K{number:04}"
    return Place(
        id=place_id(CODE, local_id),
        local_id=local_id,
        name=name,
        number=f"{number:02}",
        kind=kind,
        kana=read,
        address=f"{PREFECTURE}{TOWN}{where}{number * 37 % 400 + 1}番地",
        latitude=round(_LATITUDE + number * 0.0071, 6),
        longitude=round(_LONGITUDE + number * 0.0053 % 0.04, 6),
        elevation=float(district.height),
        phone=f"0000-20-{number:04}",
        hazards=_hazards(district.height),
        is_also_designated=True,
        capacity=persons,
        districts=tuple(filter(None, served.split(";"))),
        remarks="見本データ（架空）",
    )


def _hazards(height: int) -> frozenset[Hazard]:
    always = {Hazard.EARTHQUAKE, Hazard.FIRE, Hazard.INLAND_FLOOD}
    on_the_shore = {Hazard.LANDSLIDE}
    uphill = {Hazard.TSUNAMI, Hazard.STORM_SURGE, Hazard.FLOOD}
    return frozenset(always | (uphill if height > _HIGH_ENOUGH else on_the_shore))
