from hypothesis import given
from hypothesis import strategies as st

from shelter_app.sheets.fonts import REGULAR, chain
from shelter_app.sheets.glyphs import Typeface
from shelter_app.sheets.lines import measure, shorten, wrap
from tests.sheets.people import FONTS

TYPEFACE = Typeface(chain(FONTS, REGULAR))


def lines(text: str, width: float) -> list[str]:
    return ["".join(g.draws for g in line) for line in wrap(TYPEFACE.glyphs(text), width)]


def test_a_short_text_stays_on_one_line() -> None:
    assert lines("本間 キヨ", 10) == ["本間 キヨ"]


def test_an_empty_text_has_one_empty_line() -> None:
    assert lines("", 10) == [""]


def test_a_line_ends_at_a_blank_when_one_is_near() -> None:
    assert lines("岬町字大崎 浜風荘弐号", 8) == ["岬町字大崎 ", "浜風荘弐号"]


def test_a_word_is_not_broken_inside() -> None:
    assert lines("グエンHOA", 4.2) == ["グエン", "HOA"]


def test_a_word_longer_than_the_column_breaks_anywhere() -> None:
    assert "".join(lines("A" * 50, 4)) == "A" * 50


def test_a_line_does_not_begin_with_a_closing_mark() -> None:
    assert lines("来てください。", 6) == ["来てくださ", "い。"]


def test_a_code_note_is_never_broken() -> None:
    assert lines("张张", 4) == ["〓U+5F20", "〓U+5F20"]


def test_a_heading_too_long_ends_in_an_ellipsis() -> None:
    ending = TYPEFACE.glyphs("…")
    kept = shorten(TYPEFACE.glyphs("中浜第三小学校体育館"), 6, ending)
    assert "".join(glyph.draws for glyph in kept) == "中浜第三小…"
    whole = TYPEFACE.glyphs("中浜")
    assert shorten(whole, 2, ending) == whole


@given(st.text("本間キヨ、。(ー) AZa9-😀", max_size=80), st.floats(4, 20))
def test_wrapping_loses_nothing_but_blanks_and_fits(text: str, width: float) -> None:
    broken = wrap(TYPEFACE.glyphs(text), width)
    kept = "".join(glyph.draws for line in broken for glyph in line)
    assert kept.replace(" ", "") == draws_of(text).replace(" ", "")
    assert all(measure(line) <= width or len(line) == 1 for line in broken)


def draws_of(text: str) -> str:
    return "".join(glyph.draws for glyph in TYPEFACE.glyphs(text))
