"""Where commands without a window take the passphrase from, and what they say when none comes."""

from pathlib import Path

import pytest

from shelter_app.bootstrap.start import run
from tests.application.night import OWN_PHRASE, Night


@pytest.fixture(autouse=True)
def no_keyboard(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nobody sit at the keyboard, and nothing stand in the environment."""

    def nobody(prompt: str) -> str:
        raise EOFError(prompt)

    monkeypatch.setattr("shelter_app.bootstrap.terminal.getpass", nobody)
    monkeypatch.delenv("SHELTER_PASSPHRASE", raising=False)


def roster(data: Path, *more: str) -> int:
    """Ask for the roster of one data folder; gives the exit code."""
    paper = data.parent / "roster.pdf"
    return run(["--data", str(data), "print", "roster", "--out", str(paper), *more])


def test_a_passphrase_is_taken_from_the_first_line_of_a_file(
    laptop: Night, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = tmp_path / "phrase.txt"
    kept.write_bytes(b"\xef\xbb\xbf" + OWN_PHRASE.encode() + b"\r\nsecond line\r\n")

    assert roster(laptop.data, "--passphrase-file", str(kept)) == 0

    assert (tmp_path / "roster.pdf").read_bytes().startswith(b"%PDF")
    assert OWN_PHRASE not in capsys.readouterr().out


def test_a_passphrase_file_that_is_missing_or_no_text_is_said_in_a_sentence(
    laptop: Night, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    no_text = tmp_path / "phrase.bin"
    no_text.write_bytes(b"\xff\xfe\x00")

    for named in (tmp_path / "missing", no_text):
        assert roster(laptop.data, "--passphrase-file", str(named)) == 1
        assert "[A-18]" in capsys.readouterr().err


def test_with_nobody_at_the_keyboard_a_sentence_says_so(
    laptop: Night, capsys: pytest.CaptureFixture[str]
) -> None:
    assert roster(laptop.data) == 1
    assert "[A-18]" in capsys.readouterr().err


def test_where_no_store_lies_no_passphrase_is_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert roster(tmp_path / "empty") == 1
    assert "[A-11]" in capsys.readouterr().err
