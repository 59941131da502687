import pytest

from shelter_app.domain.places import Hazard, PlaceKind, place_id
from shelter_app.wire.places_csv import PLACE_COLUMNS, PlacesUnreadable, read_places, write_places
from tests.wire.packs import CODE, PLACES

OPEN_DATA = (
    "全国地方公共団体コード,ID,名称,所在地_都道府県,所在地_市区町村,所在地_町字,緯度,災害種別_津波,"
    "災害種別_崖崩れ、土石流及び地滑り,指定避難所との重複,想定収容人数,対象となる町会・自治会\r\n"
    "999988,E-7,公民館,見本県,見本町,中浜,３４．５,1,1,1,１，２１０人（2平方メートルあたり1人）,中浜;北浜\r\n"
)


def test_places_come_back_as_they_were_written() -> None:
    assert read_places(write_places(PLACES, CODE), CODE) == PLACES


def test_the_columns_are_those_of_the_open_data_set_and_two_of_ours() -> None:
    assert PLACE_COLUMNS[:4] == ("全国地方公共団体コード", "ID", "名称", "名称_カナ")
    assert PLACE_COLUMNS[-2:] == ("避難所番号", "避難所種別")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932"])
def test_a_list_as_a_municipality_publishes_it_is_read(encoding: str) -> None:
    (place,) = read_places(OPEN_DATA.encode(encoding), CODE)

    assert place.id == place_id(CODE, "E-7")
    assert (place.kind, place.number) == (PlaceKind.DESIGNATED, "")
    assert place.address == "見本県見本町中浜"
    assert place.latitude == 34.5
    assert place.hazards == {Hazard.TSUNAMI, Hazard.LANDSLIDE}
    assert place.is_also_designated
    assert place.capacity == 1_210
    assert place.districts == ("中浜", "北浜")


def test_a_kind_that_nobody_foresaw_is_kept() -> None:
    text = "ID,名称,避難所種別\n1,寺,寺院\n"

    assert read_places(text.encode(), CODE)[0].kind == "寺院"


@pytest.mark.parametrize(
    "text", ["", "ID,名前\n1,x\n", "ID,名称\n,x\n", "ID,名称\n1,\n", "ID,名称\n1,x\n1,y\n"]
)
def test_a_file_that_is_no_list_of_places_is_refused(text: str) -> None:
    with pytest.raises(PlacesUnreadable):
        read_places(text.encode(), CODE)


def test_a_place_whose_cell_has_no_end_is_refused() -> None:
    with pytest.raises(PlacesUnreadable):
        read_places(b'ID,\xe5\x90\x8d\xe7\xa7\xb0\n1,"' + b"x" * 200_000, CODE)
