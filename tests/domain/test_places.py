import pytest

from shelter_app.domain.places import place_id
from shelter_app.domain.town import town_code

TOWN = town_code("99999")


def test_a_place_has_one_id_on_every_desk() -> None:
    assert place_id(TOWN, "K0001") == place_id(TOWN, " K0001 ")
    assert place_id(TOWN, "K0001") != place_id(town_code("99998"), "K0001")


def test_a_place_without_the_municipalitys_id_gets_none() -> None:
    with pytest.raises(ValueError, match="municipality"):
        place_id(TOWN, " ")
