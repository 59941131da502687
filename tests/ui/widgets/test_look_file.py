"""What eyes chose is there again at the next start."""

from pathlib import Path

import pytest

from shelter_app.ui.widgets.look import Choice
from shelter_app.ui.widgets.look_file import keep_choice, read_choice
from shelter_app.ui.widgets.tokens import Scheme


@pytest.mark.parametrize("choice", [Choice(), Choice(Scheme.CONTRAST, 200, "ja-easy")])
def test_a_choice_is_there_again_at_the_next_start(tmp_path: Path, choice: Choice) -> None:
    keep_choice(tmp_path / "data" / "look.json", choice)
    assert read_choice(tmp_path / "data" / "look.json") == choice


@pytest.mark.parametrize("text", ["", "[]", "{", '{"scale": 7, "scheme": ["x"]}', "\x00"])
def test_a_broken_file_chooses_nothing(tmp_path: Path, text: str) -> None:
    path = tmp_path / "look.json"
    path.write_text(text, encoding="utf-8")
    assert read_choice(path) == Choice()


def test_a_language_that_does_not_exist_follows_the_system(tmp_path: Path) -> None:
    path = tmp_path / "look.json"
    path.write_text('{"language": "xx"}', encoding="utf-8")
    assert read_choice(path).language == ""


def test_a_folder_that_cannot_be_written_hinders_nobody(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    keep_choice(blocked / "look.json", Choice(Scheme.DARK))
    assert read_choice(blocked / "look.json") == Choice()
