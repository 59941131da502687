"""Colours, sizes and words: legible for tired eyes, complete for every value."""

import json
import re
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from shelter_app.application.camera.shown import ScanKind
from shelter_app.application.desk.matching import Agreement, MatchField
from shelter_app.application.desk.shown import MatchState, Origin, PersonLine, Standing
from shelter_app.domain.people import Sex
from shelter_app.domain.roles import Affiliation, Role
from shelter_app.ui.screens.match import proposal_panel
from shelter_app.ui.widgets import verdict_band, words
from shelter_app.ui.widgets.labels import Heading, Icon, Wrapped, line_height
from shelter_app.ui.widgets.look import SCALES, Choice, Look, worn
from shelter_app.ui.widgets.tokens import (
    EDGE_PAIRS,
    TEXT_PAIRS,
    Scheme,
    contrast,
    read_tokens,
    token_names,
)
from tests.ui.rig import RESOURCES, dress
from tests.ui.samples import subject

THEME = RESOURCES / "theme"
TOKENS = read_tokens(THEME / "tokens.json")


def test_the_measure_of_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", list(Scheme))
@pytest.mark.parametrize("pair", TEXT_PAIRS)
def test_every_text_stands_out_seven_to_one(scheme: Scheme, pair: tuple[str, str]) -> None:
    ink, ground = (TOKENS[scheme].colour(name) for name in pair)
    assert contrast(ink, ground) >= 7


@pytest.mark.parametrize("scheme", list(Scheme))
@pytest.mark.parametrize("pair", EDGE_PAIRS)
def test_every_ring_and_border_stands_out_three_to_one(
    scheme: Scheme, pair: tuple[str, str]
) -> None:
    edge, ground = (TOKENS[scheme].colour(name) for name in pair)
    assert contrast(edge, ground) >= 3


def test_each_ground_a_notice_has_comes_with_its_ink() -> None:
    grounds = {ground for _, ground in TEXT_PAIRS}
    assert grounds | {"hairline"} >= {
        name for name in token_names() if f"on_{name}" in token_names()
    }


def test_the_sheet_counts_in_text_sizes_only_and_names_no_colour() -> None:
    sheet = (THEME / "desk.qss").read_text(encoding="utf-8")
    assert not re.search(r"\d(px|pt)\b", sheet)
    assert not re.search(r"#[0-9A-Fa-f]{3,6}\b", sheet)
    assert set(re.findall(r"\{(\w+)\}", sheet)) <= set(token_names())


def test_every_look_has_every_colour() -> None:
    raw = json.loads((THEME / "tokens.json").read_text(encoding="utf-8"))
    assert set(raw) == {scheme.value for scheme in Scheme}
    assert all(set(look) == set(token_names()) for look in raw.values())


@pytest.mark.parametrize("scale", SCALES)
def test_text_grows_with_the_chosen_size_also_where_it_is_already_shown(
    dressed: QApplication, scale: int
) -> None:
    window = QWidget()
    plain, heading = QLabel("本間", window), Heading("本間", window)
    window.show()
    dress(Choice(Scheme.LIGHT, scale))
    assert plain.font().pointSizeF() == pytest.approx(16 * scale / 100)
    assert heading.font().pointSizeF() == pytest.approx(24 * scale / 100)


def test_texts_are_drawn_with_the_face_that_is_shipped(dressed: QApplication) -> None:
    assert QFontInfo(QApplication.font()).family() == "BIZ UDPGothic"


def test_the_palette_follows_the_look(dressed: QApplication) -> None:
    look = dress(Choice(Scheme.DARK))
    assert dressed.palette().color(QPalette.ColorRole.Window).name().upper() == look.tokens.paper
    look.apply(Choice(None))
    assert look.tokens in TOKENS.values()


@pytest.mark.parametrize("icon", sorted((RESOURCES / "icons").glob("*.svg")), ids=lambda p: p.stem)
def test_every_icon_draws_something_in_the_colour_asked_for(
    dressed: QApplication, icon: Path
) -> None:
    image = worn().icon(icon.stem, "danger", 48).toImage()
    seen = {image.pixelColor(x, y).name() for x in range(48) for y in range(48)}
    assert TOKENS[Scheme.LIGHT].danger.lower() in seen


def test_icons_change_with_the_look(dressed: QApplication) -> None:
    icon = Icon("check", "ink")
    before = icon.pixmap().toImage()
    worn().apply(Choice(Scheme.DARK))
    assert icon.pixmap().toImage() != before
    icon.show_icon("cross", "ink")
    assert icon.width() == round(line_height() * 1.2)


def test_wrapped_text_shows_markup_as_text(dressed: QApplication) -> None:
    label = Wrapped("<b>本間</b>\n&")
    assert label.plain == "<b>本間</b>\n&"
    assert "&lt;b&gt;" in label.text()


def test_every_value_has_a_word(dressed: QApplication) -> None:
    spoken = [
        *map(words.standing_word, Standing),
        *map(words.origin_word, Origin),
        *map(words.match_word, MatchState),
        *map(words.affiliation_word, Affiliation),
        *map(words.role_word, Role),
        *(words.sex_word(sex) for sex in Sex if sex is not Sex.UNKNOWN),
        *(verdict_band._verdict(kind)[2] for kind in ScanKind),
        *(proposal_panel._agreement(one)[1] for one in Agreement),
        *map(proposal_panel._field_word, MatchField),
    ]
    assert all(spoken)
    assert words.sex_word(Sex.UNKNOWN) == ""


def test_a_called_name_goes_before_a_name_and_nobody_is_nameless(dressed: QApplication) -> None:
    ref = subject("person", 1)
    assert words.name_of(PersonLine(ref, "本間 キヨ", called="きよさん")) == "きよさん"
    assert words.name_of(PersonLine(ref, kana="ほんま")) == "ほんま"
    assert words.name_of(PersonLine(ref)) == "氏名不明"
    assert words.about(PersonLine(ref, sex=Sex.MALE, town="中浜町")) == "男  中浜町"


def test_a_look_reads_its_files_from_the_folder_it_is_given(dressed: QApplication) -> None:
    assert np.isclose(Look(RESOURCES).choice.scale, 100)
