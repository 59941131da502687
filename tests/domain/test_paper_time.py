"""Times as people write them on paper."""

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.ledger.event import Precision
from shelter_app.domain.paper_time import WrittenTime, written_time

JAPAN = timezone(timedelta(hours=9))
NOW = datetime(2026, 11, 22, 10, 0, tzinfo=JAPAN)


@pytest.mark.parametrize(
    ("text", "day", "hour", "minute"),
    [
        ("3:00", 22, 3, 0),
        ("0300", 22, 3, 0),
        ("300", 22, 3, 0),
        ("３時半", 22, 3, 30),
        ("三時十五分", 22, 3, 15),
        ("3", 22, 3, 0),
        ("23:10", 21, 23, 10),
        ("午後11時", 21, 23, 0),
        ("昨日 2310", 21, 23, 10),
        ("今日の9時", 22, 9, 0),
        ("21日 3:00", 21, 3, 0),
        ("11/20 3:00", 20, 3, 0),
        ("11月19日 3:00", 19, 3, 0),
        ("2026/11/18日 3:00", 18, 3, 0),
        ("おととい5時", 20, 5, 0),
    ],
)
def test_a_time_is_the_last_that_it_can_mean(text: str, day: int, hour: int, minute: int) -> None:
    found = written_time(text, NOW)
    assert found == WrittenTime(datetime(2026, 11, day, hour, minute, tzinfo=JAPAN))
    assert found is not None
    assert found.occurred.precision is Precision.EXACT


@pytest.mark.parametrize("text", ["3時頃", "約3:00", "300ごろ", "3:00くらい", "3:00?"])
def test_about_is_heard(text: str) -> None:
    found = written_time(text, NOW)
    assert found is not None
    assert found.about
    assert found.occurred.precision is Precision.ABOUT


@pytest.mark.parametrize("text", ["?", "不明", "わからない"])
def test_unknown_is_an_answer(text: str) -> None:
    found = written_time(text, NOW)
    assert found == WrittenTime()
    assert WrittenTime().occurred == (None, Precision.UNKNOWN)


@pytest.mark.parametrize("text", ["", "夜", "25:00", "3:61", "12/31 3:00", "今日 23:00", "9" * 50])
def test_what_says_no_time_of_the_past_is_none(text: str) -> None:
    assert written_time(text, NOW) is None


@given(st.text(max_size=60))
def test_no_text_is_from_the_future_or_breaks_anything(text: str) -> None:
    found = written_time(text, NOW)
    assert found is None or found.at is None or found.at <= NOW
