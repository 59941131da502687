"""基本4情報 as cards of several years write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.application.ports.card_faults import CardUnreadable
from shelter_app.devices.my_number_card.four_items import parse_four_items
from shelter_app.domain.people import Sex
from tests.devices.virtual_card.my_number import Holder, element, four_items


def items(**said: str) -> bytes:
    tags = {"name": 0xDF22, "address": 0xDF23, "birth": 0xDF24, "sex": 0xDF25}
    return element(
        0xFF20, b"".join(element(tags[key], text.encode()) for key, text in said.items())
    )


def test_the_four_items_of_a_card() -> None:
    found = parse_four_items(four_items(Holder()))
    assert found.name == "本間 キヨ"
    assert found.address == "霧浦町中浜１丁目２番３号"
    assert found.birth == date(1942, 3, 7)
    assert found.sex is Sex.FEMALE


@pytest.mark.parametrize(
    ("code", "sex"),
    [("1", Sex.MALE), ("2", Sex.FEMALE), ("3", Sex.OTHER), ("0", Sex.UNKNOWN), ("9", Sex.UNKNOWN)],
)
def test_what_the_card_says_of_sex(code: str, sex: Sex) -> None:
    assert parse_four_items(items(name="山田", sex=code)).sex is sex


@pytest.mark.parametrize("birth", ["", "19420230", "1942", "abcdefgh", "00000000"])
def test_a_birth_date_that_is_no_day_stays_empty(birth: str) -> None:
    assert parse_four_items(items(name="山田", birth=birth)).birth is None


def test_a_name_without_a_gap_is_a_name() -> None:
    assert parse_four_items(items(name="ＭＡＲＩＡ")).name == "ＭＡＲＩＡ"


@pytest.mark.parametrize(
    "data",
    [
        items(address="霧浦町"),
        items(name=" \u3000"),
        element(0xFF20, element(0xDF22, b"\xff\xfe")),
        element(0xFF20, b"\xdf"),
        b"",
    ],
)
def test_a_file_that_names_nobody_is_refused(data: bytes) -> None:
    with pytest.raises(CardUnreadable):
        parse_four_items(data)


@given(st.binary(max_size=200))
def test_garbage_is_refused_or_read_and_never_a_crash(data: bytes) -> None:
    for shape in (data, element(0xFF20, data), element(0xFF20, element(0xDF22, data))):
        try:
            assert parse_four_items(shape).name
        except CardUnreadable:
            continue
