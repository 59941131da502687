import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.people import Sex
from shelter_app.domain.register import LOST_GLYPH, Consent
from shelter_app.wire.register_csv_values import (
    has_controls,
    lost_glyphs,
    read_consent,
    read_sex,
    safe_text,
)


@pytest.mark.parametrize(
    ("written", "sex"),
    [
        ("男", Sex.MALE),
        ("女性", Sex.FEMALE),
        ("１", Sex.MALE),
        ("2", Sex.FEMALE),
        ("2:女", Sex.FEMALE),
        ("M", Sex.MALE),
        ("", Sex.UNKNOWN),
        ("不明", Sex.UNKNOWN),
        ("9", Sex.OTHER),
        ("三", None),
    ],
)
def test_sexes_are_read_as_towns_write_them(written: str, sex: Sex | None) -> None:
    assert read_sex(written) == sex


@pytest.mark.parametrize(
    ("written", "consent"),
    [
        ("同意", Consent.YES),
        ("同意する", Consent.YES),
        ("同意あり", Consent.YES),
        ("有", Consent.YES),
        ("○", Consent.YES),
        ("１", Consent.YES),
        ("同意なし", Consent.NO),
        ("同意しない", Consent.NO),
        ("不同意", Consent.NO),
        ("拒否", Consent.NO),
        ("×", Consent.NO),
        ("未回答", Consent.UNANSWERED),
        ("", Consent.UNANSWERED),
        ("0", Consent.UNANSWERED),
        ("2", Consent.UNANSWERED),
        ("未同意", Consent.UNANSWERED),
        ("みなし同意", Consent.PRESUMED),
        ("条例による", Consent.PRESUMED),
        ("同意かも", None),
    ],
)
def test_consents_are_read_as_towns_write_them(written: str, consent: Consent | None) -> None:
    assert read_consent(written) == consent


@given(st.text(max_size=20))
def test_nothing_but_a_clear_yes_opens_a_line(text: str) -> None:
    consent = read_consent(text)

    if consent is Consent.YES:
        assert not any(word in text for word in ("不", "未", "拒", "しない", "なし", "×"))


@given(st.text(max_size=40))
def test_a_safe_text_is_safe_again_and_has_no_controls(text: str) -> None:
    safe = safe_text(text)

    assert safe_text(safe) == safe
    assert not has_controls(safe)


def test_controls_and_direction_marks_are_taken_out_and_line_breaks_become_spaces() -> None:
    assert safe_text("佐\x00藤\u202e花\r\n子\ufeff") == "佐藤花 子"


def test_a_variation_selector_is_part_of_a_name() -> None:
    name = "葛\U000e0100城"

    assert safe_text(name) == name
    assert not has_controls(name)


@pytest.mark.parametrize("lost", ["\ue000", "\uf8ff", "\ufffd", "\U000f0000"])
def test_a_character_without_meaning_outside_its_town_becomes_the_geta_mark(lost: str) -> None:
    assert safe_text(f"{lost}野") == f"{LOST_GLYPH}野"
    assert lost_glyphs(f"{lost}野")


def test_a_formula_is_just_text() -> None:
    assert safe_text('=HYPERLINK("x")') == '=HYPERLINK("x")'
