"""When somebody is expected back, as people say it."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.application.stay.back_by import Quick, quick_return, typed_return
from tests.application.night import JAPAN

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=JAPAN)
NIGHT = datetime(2026, 11, 22, 22, 30, tzinfo=JAPAN)


def test_quick_answers_mean_the_next_such_time() -> None:
    assert quick_return(Quick.ONE_HOUR, NOON) == NOON + timedelta(hours=1)
    assert quick_return(Quick.EVENING, NOON) == NOON.replace(hour=17)
    assert quick_return(Quick.EVENING, NIGHT) == NIGHT.replace(day=23, hour=17, minute=0)
    assert quick_return(Quick.MORNING, NIGHT) == NIGHT.replace(day=23, hour=8, minute=0)
    assert quick_return(Quick.NOT_SAID, NIGHT) is None


@pytest.mark.parametrize(
    ("text", "day", "time"),
    [
        ("18", 22, (18, 0)),
        ("18:30", 22, (18, 30)),
        ("1830", 22, (18, 30)),
        ("１８時半ごろ", 22, (18, 30)),
        ("18 時 5 分", 22, (18, 5)),
        ("9", 23, (9, 0)),
        ("明日 8時", 23, (8, 0)),
        ("Tomorrow 14", 23, (14, 0)),
        ("3時間後", 22, (15, 0)),
        ("3h", 22, (15, 0)),
    ],
)
def test_a_time_is_read_as_people_type_it(text: str, day: int, time: tuple[int, int]) -> None:
    expected = NOON.replace(day=day, hour=time[0], minute=time[1])
    assert typed_return(text, NOON) == expected


@pytest.mark.parametrize("text", ["", "そのうち", "25", "18:70", "0時間", "あとで18"])
def test_what_is_no_time_is_asked_again(text: str) -> None:
    assert typed_return(text, NOON) is None


@given(st.text(max_size=12))
def test_whatever_is_typed_means_a_time_to_come_or_nothing(text: str) -> None:
    at = typed_return(text, NOON)
    assert at is None or at > NOON
