import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from shelter_app.sheets.fonts import BOLD, REGULAR, chain
from shelter_app.sheets.glyphs import Typeface, clusters
from tests.sheets.people import FONTS

TYPEFACE = Typeface(chain(FONTS, REGULAR))


def draws(text: str) -> str:
    return "".join(glyph.draws for glyph in TYPEFACE.glyphs(text))


def test_a_selector_that_names_the_ordinary_form_is_dropped() -> None:
    assert draws("邉󠄀") == "邉"


def test_a_selector_that_no_face_knows_is_dropped_and_the_kanji_stays() -> None:
    assert draws("本󠇯間") == "本間"


def test_a_selector_with_a_form_of_its_own_draws_another_glyph() -> None:
    assert draws("葛󠄀") != "葛"
    assert TYPEFACE.missing("葛󠄀") == []


def test_a_variant_of_the_second_face_is_found_there() -> None:
    (glyph,) = TYPEFACE.glyphs("辻󠄂")
    assert glyph.face.name == "ShelterNameMincho-Regular"


def test_compatibility_kanji_are_not_normalised_away() -> None:
    assert draws("山﨑神︀神") != "山崎神神"
    assert draws("﨑") == "﨑"


def test_accents_and_voiced_marks_that_come_apart_are_joined() -> None:
    assert draws("か\u3099e\u0301Nguye\u0302\u0303n") == "がéNguyễn"


def test_line_ends_and_control_characters_become_blanks() -> None:
    assert draws("本間\nキヨ\t\x00子") == "本間 キヨ  子"


def test_invisible_marks_are_left_out() -> None:
    assert draws("\u202e本\u200b間\ufeff\ufe0f\u2067") == "本間"


def test_a_character_no_face_has_becomes_a_note_with_its_code() -> None:
    assert draws("张") == "〓U+5F20"
    assert TYPEFACE.missing("张三😀\ue000\ud800\ufffd") == [
        "张",
        "😀",
        "\ue000",
        "\ud800",
        "\ufffd",
    ]


def test_bold_text_falls_back_to_the_same_faces() -> None:
    assert Typeface(chain(FONTS, BOLD)).missing("𠮷辻󠄂髙﨑𡈽") == []


@given(st.text(st.characters(exclude_categories=[])))
def test_no_visible_character_of_any_text_vanishes(text: str) -> None:
    glyphs = TYPEFACE.glyphs(text)
    assert [glyph.stands_for for glyph in glyphs] == list(clusters(text))
    for glyph in glyphs:
        shown = glyph.draws if glyph.is_note else glyph.draws.strip()
        private = [letter for letter in shown if letter >= "\U000f0000"]
        assert private or all(glyph.face.draws(letter) for letter in shown)


@given(st.text("本間キヨA1 か\u3099", max_size=30))
def test_text_that_needs_no_help_is_drawn_as_it_is_written(text: str) -> None:
    assert unicodedata.normalize("NFD", draws(text)) == unicodedata.normalize("NFD", text)
    assert TYPEFACE.missing(text) == []
