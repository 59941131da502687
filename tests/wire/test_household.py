"""The household code: what goes in comes out, and nothing that is shown can do harm."""

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.needs import Need
from shelter_app.domain.people import Sex
from shelter_app.wire.card import (
    Damaged,
    Foreign,
    MyNumberRefused,
    Newer,
    parse_card,
    parse_typed_card,
    render_household,
)
from shelter_app.wire.household import (
    MOST_CHARACTERS,
    NEEDS,
    HouseholdPresented,
    HouseholdTooLarge,
    Stated,
    household_of,
)
from shelter_app.wire.short_text import ONE_BYTE, lengthen, shorten

FAMILY = HouseholdPresented(
    (
        Stated("本間 茂", "ほんま しげる", (1940, 3, 2), Sex.MALE, (Need.OXYGEN,), "濃縮器"),
        Stated("𠮷田 髙志", "よしだ たかし", (1962, 0, 0), Sex.MALE),
        Stated("Nguyễn An", "グエン アン", (0, 0, 0), Sex.FEMALE),
        Stated(needs=tuple(Need)),
    ),
    "中浜町2丁目4-1",
    "090-1234-5678",
)
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=25)
PEOPLE = st.builds(
    Stated,
    WORDS,
    WORDS,
    st.one_of(
        st.just((0, 0, 0)),
        st.tuples(st.integers(1868, 2100), st.integers(0, 12), st.integers(0, 31)),
    ),
    st.sampled_from(Sex),
    st.sets(st.sampled_from(NEEDS)).map(lambda some: tuple(n for n in NEEDS if n in some)),
    WORDS,
)
HOMES = st.builds(
    HouseholdPresented, st.lists(PEOPLE, min_size=1, max_size=3).map(tuple), WORDS, WORDS
)


def test_a_family_comes_out_as_it_went_in() -> None:
    assert parse_card(render_household(FAMILY).encode()) == FAMILY


@given(HOMES)
def test_any_household_that_fits_comes_out_as_it_went_in(home: HouseholdPresented) -> None:
    try:
        payload = render_household(home)
    except HouseholdTooLarge:
        return
    assert set(payload) <= set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"), (
        "a scanner types it unharmed"
    )
    assert parse_card(payload.encode()) == home
    assert parse_typed_card(payload.lower()) == home


def test_a_family_of_four_fits_a_small_code() -> None:
    four = HouseholdPresented(
        (Stated("本間 裕子", "ほんま ゆうこ", (1968, 5, 6), Sex.FEMALE),) * 4,
        "中浜町",
        "0123456789",
    )
    assert len(render_household(four)) <= 221, "the alphanumerics of version 8 at M"


def test_eight_people_with_all_they_need_fit() -> None:
    one = Stated("本間 裕子", "ほんま ゆうこ", (1968, 5, 6), Sex.FEMALE, NEEDS, "くすり毎朝")
    eight = HouseholdPresented((one,) * 8, "中浜町2丁目4番地1号", "090-1234-5678")
    assert parse_card(render_household(eight).encode()) == eight


@pytest.mark.parametrize(
    "home",
    [
        HouseholdPresented(()),
        HouseholdPresented((Stated(),) * 9),
        HouseholdPresented((Stated("名" * 61),)),
        HouseholdPresented((Stated("名" * 40, "名" * 40),) * 8),
    ],
)
def test_what_does_not_fit_is_refused(home: HouseholdPresented) -> None:
    with pytest.raises(HouseholdTooLarge):
        render_household(home)


@given(st.text("0123456789ABCDEFGHJKMNPQRSTVWXYZIO$", max_size=MOST_CHARACTERS + 9))
def test_any_body_is_answered(body: str) -> None:
    found = household_of(body)
    assert found is None or 1 <= len(found.people) <= 8


@given(st.binary(max_size=300))
def test_any_bytes_under_a_right_checksum_are_answered(data: bytes) -> None:
    text = "HNJ1H" + data.hex().upper()[:900]
    crc = zlib.crc32(text.encode())
    letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    sealed = text + "".join(letters[crc >> place & 31] for place in range(30, -1, -5))
    assert isinstance(parse_card(sealed.encode()), HouseholdPresented | Damaged)


@given(st.integers(0, 200), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_a_changed_character_is_never_read_as_something_else(at: int, letter: str) -> None:
    payload = render_household(FAMILY)
    changed = payload[: at % len(payload)] + letter + payload[at % len(payload) + 1 :]
    found = parse_card(changed.encode())
    assert found == FAMILY or isinstance(found, Damaged | Foreign | Newer)


def test_a_cut_off_code_is_damaged_and_a_longer_one_foreign() -> None:
    payload = render_household(FAMILY)
    assert parse_card(payload[:-1].encode()) == Damaged()
    assert parse_card(f"{payload[:100]}?".encode()) == Damaged()
    assert parse_card(("HNJ1H" + "é").encode()) == Foreign()
    assert parse_card(("HNJ1H?" + "0" * 2_000).encode()) == Foreign()


def test_it_is_no_way_in_for_a_my_number() -> None:
    assert parse_card(b"123456789018") == MyNumberRefused()


@pytest.mark.parametrize(
    "data", [b"\xff", b"\xff\x11\x00\x00", b"\xff\x00\xd8\x00", b"\x01", bytes([0x80, 0x05])]
)
def test_half_a_character_is_none(data: bytes) -> None:
    assert lengthen(data) is None


@given(st.text())
def test_any_text_comes_back(text: str) -> None:
    whole = "".join(letter for letter in text if not 0xD800 <= ord(letter) < 0xE000)
    assert lengthen(shorten(text)) == whole


def test_names_are_short() -> None:
    assert len(ONE_BYTE) == len(set(ONE_BYTE)) == 127
    assert len(shorten("ほんま きよ")) == 6
    assert len(shorten("本間")) == 4


def test_a_household_can_be_logged() -> None:
    assert "本間" not in repr(FAMILY)
    assert "本間" not in repr(FAMILY.people[0])


def test_the_needs_stand_in_one_order_and_all_of_them() -> None:
    assert set(NEEDS) == set(Need)
    assert len(NEEDS) == len(set(NEEDS)) <= 24
