"""Reports in words: codes of the door, clocks, and who has it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from shelter_app.ui.widgets.case_words import case_words, due_words, handling, needed
from tests.ui.fake_finding import AIR, CLOSED, DIALYSIS, TRAPPED
from tests.ui.samples import NIGHT


@pytest.mark.parametrize(
    ("need", "words"),
    [("dialysis", "透析"), ("trapped", "閉じ込め"), ("足を折った", "足を折った"), ("", "")],
)
def test_what_the_door_writes_as_a_code_is_read_as_words(need: str, words: str) -> None:
    assert needed(replace(TRAPPED, need=need)) == words


def test_what_was_added_is_read_too() -> None:
    assert needed(replace(TRAPPED, need="oxygen", note="濃縮器")) == "酸素 濃縮器"


def test_a_clock_says_how_long_is_left_or_that_it_has_passed() -> None:
    assert due_words(DIALYSIS, NIGHT) == "あと20時間00分"
    assert due_words(AIR, NIGHT) == "期限 02:53 を過ぎた"
    assert due_words(TRAPPED, NIGHT) == ""


def test_who_has_it_is_said_in_words() -> None:
    said = [handling(one, NIGHT) for one in (TRAPPED, DIALYSIS, AIR, CLOSED)]
    assert said == [
        "まだだれにも伝えていません",
        "本部 へ伝達 01:58",
        "本部 高橋 受領 02:12",
        "済んだ(救助・処置・お届け)",
    ]


def test_what_is_late_or_with_nobody_stands_out() -> None:
    assert case_words(AIR, NIGHT).urgent == ("期限 02:53 を過ぎた",)
    assert case_words(TRAPPED, NIGHT).urgent == ("救助",)
    assert case_words(CLOSED, NIGHT).urgent == ()
    assert case_words(replace(TRAPPED, who="", place=""), NIGHT).title == "だれかは分からない"


def test_another_day_is_told_with_its_date() -> None:
    assert case_words(CLOSED, NIGHT + timedelta(days=1)).right == "02/02 23:58"
