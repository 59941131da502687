"""The translation files hold exactly the texts of the screens."""

import re
import runpy
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from shelter_app.ui.widgets.look import Choice
from shelter_app.ui.widgets.tokens import Scheme
from tests.ui.pictures import scenes
from tests.ui.rig import RESOURCES, Rig, dress
from tests.ui.screens.test_every_screen import overflowing

ROOT = RESOURCES.parent
EN = RESOURCES / "translations" / "en.ts"


def messages(path: Path) -> Iterator[tuple[str, str, str]]:
    """Yield context, source and translation of every text in a file."""
    for context in ET.parse(path).iter("context"):  # noqa: S314 - a file of ours
        for message in context.iter("message"):
            texts = (context.findtext("name"), message.findtext("source"))
            yield texts[0] or "", texts[1] or "", message.findtext("translation") or ""


def test_no_text_of_the_screens_is_missing_from_the_translation_file(tmp_path: Path) -> None:
    fresh = tmp_path / "en.ts"
    shutil.copy(EN, fresh)
    maker = runpy.run_path(str(ROOT / "packaging" / "make_translations.py"))
    maker["update"](fresh, "en_US")
    assert {entry[:2] for entry in messages(fresh)} == {entry[:2] for entry in messages(EN)}


def test_a_translation_keeps_every_placeholder() -> None:
    for _, source, translation in messages(EN):
        if translation:
            assert set(re.findall(r"\{\w*\}", translation)) == set(re.findall(r"\{\w*\}", source))


def test_no_text_is_put_together_inside_its_translation() -> None:
    for path in (ROOT / "shelter_app" / "ui").rglob("*.py"):
        assert not re.search(r"\b(tr|translate)\(\s*f[\"']", path.read_text(encoding="utf-8")), path


class Longer(QTranslator):
    """A language whose words are four tenths longer."""

    @override
    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return sourceText + "ん" * (len(sourceText) * 4 // 10)

    @override
    def isEmpty(self) -> bool:
        return False


EASY = RESOURCES / "translations" / "ja_easy.ts"


def test_easy_japanese_holds_exactly_the_texts_of_the_screens(tmp_path: Path) -> None:
    fresh = tmp_path / "ja_easy.ts"
    shutil.copy(EASY, fresh)
    maker = runpy.run_path(str(ROOT / "packaging" / "make_translations.py"))
    maker["update"](fresh, "ja_JP")
    assert {entry[:2] for entry in messages(fresh)} == {entry[:2] for entry in messages(EASY)}


def test_easy_japanese_uses_none_of_the_hard_words_and_keeps_every_placeholder() -> None:
    maker = runpy.run_path(str(ROOT / "packaging" / "make_easy_japanese.py"))
    words = maker["easy_words"]()
    for _, source, translation in messages(EASY):
        assert (translation or source) == maker["easier"](source, words)
        assert set(re.findall(r"\{\w*\}", translation or source)) == set(
            re.findall(r"\{\w*\}", source)
        )


def test_an_easier_word_is_not_made_easier_again() -> None:
    easier = runpy.run_path(str(ROOT / "packaging" / "make_easy_japanese.py"))["easier"]
    words = [("避難所内", "避難所の中"), ("避難所", "ひなんじょ")]
    assert easier("避難所内と避難所", words) == "避難所の中とひなんじょ"


@pytest.mark.parametrize("scale", [100, 150])
def test_a_longer_language_still_fits_on_a_small_screen(qapp: QApplication, scale: int) -> None:
    longer = Longer()
    qapp.installTranslator(longer)
    dress(Choice(Scheme.LIGHT, scale))
    rig = Rig()
    rig.begin()
    assert rig.window.windowTitle() == "避難所受付んん"
    lost = {scene: overflowing(rig, words=False) for scene in scenes(rig)}
    rig.close()
    qapp.removeTranslator(longer)
    assert {scene: names for scene, names in lost.items() if names} == {}
