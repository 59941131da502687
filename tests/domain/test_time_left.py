"""Hours of oxygen, the next dialysis, days of medicine, as people say them."""

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.needs import CLOCKS, NEVER_WAITS, Clock, Need
from shelter_app.domain.time_left import LONGEST_DAYS, time_left

NOW = datetime(2026, 11, 22, 2, 40, tzinfo=timezone(timedelta(hours=9)))
H, D = timedelta(hours=1), timedelta(days=1)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("3", 3 * H),
        ("３時間", 3 * H),
        ("あと３時間くらい", 3 * H),
        ("三時間半", 3.5 * H),
        ("1.5時間", 1.5 * H),
        ("30分", H / 2),
        ("30分後", H / 2),
        ("２日", 2 * D),
        ("20時間後", 20 * H),
        ("明日 9時", D - timedelta(hours=2, minutes=40) + 9 * H),
        ("明日の午後1:30", D + timedelta(hours=10, minutes=50)),
        ("22時40分", 20 * H),
        ("朝5時半", timedelta(hours=2, minutes=50)),
        ("24日 2時40分", 2 * D),
        ("1時", timedelta(hours=22, minutes=20)),
    ],
)
def test_what_people_say_is_read_as_hours(text: str, left: timedelta) -> None:
    assert time_left(text, Clock.HOURS, NOW) == left


def test_a_bare_number_of_medicine_counts_days() -> None:
    assert time_left("3", Clock.DAYS, NOW) == 3 * D
    assert time_left("３日分", Clock.DAYS, NOW) == 3 * D
    assert time_left("1週間", Clock.DAYS, NOW) == 7 * D


@pytest.mark.parametrize(
    "text",
    [
        "",
        "分からない",
        "0",
        "9999日",
        "今日 1時",
        "25時",
        "明日 9時75分",
        "3" * 50,
        "-3",
        "39日 9時",
    ],
)
def test_what_says_no_time_to_come_has_no_clock(text: str) -> None:
    assert time_left(text, Clock.HOURS, NOW) is None


@given(st.text(max_size=60), st.sampled_from(Clock))
def test_any_text_is_answered_with_a_time_that_can_be_waited_for(text: str, clock: Clock) -> None:
    left = time_left(text, clock, NOW)
    assert left is None or timedelta() < left <= timedelta(LONGEST_DAYS)


def test_what_never_waits_is_asked_how_long_it_can() -> None:
    assert set(CLOCKS) >= NEVER_WAITS
    assert Need.DIALYSIS in NEVER_WAITS
