"""What a start loads, and what it says when something is wrong."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shelter_app.application.opening.session import DeskFacts
from shelter_app.application.prints.printing import NoPrinter, Printed
from shelter_app.bootstrap.assembly import Printerless
from shelter_app.bootstrap.clock import SystemClock
from shelter_app.bootstrap.demo.run import MARK, _fresh
from shelter_app.bootstrap.start import run
from shelter_app.domain.errors import ShelterError
from shelter_app.settings import read_settings
from shelter_app.ui.widgets.trouble_words import known_codes
from tests.application.night import LEAD, Night
from tests.architecture.source_tree import modules

LOADED = """
import sys
from pathlib import Path
from shelter_app.bootstrap.assembly import assemble
from shelter_app.settings import read_settings
assemble(read_settings(data=Path(sys.argv[1])))
print(*sorted(name for name in sys.modules if name.startswith("PySide6")))
"""


def below(kind: type[ShelterError]) -> set[type[ShelterError]]:
    """Every failure of the program."""
    own = {one for one in kind.__subclasses__() if one.__module__.startswith("shelter_app.")}
    return own.union(*(below(one) for one in own))


def test_the_desk_without_its_window_loads_no_qt(tmp_path: Path) -> None:
    told = subprocess.run(  # noqa: S603 - this very program
        [sys.executable, "-c", LOADED, str(tmp_path)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )

    assert told.stdout.strip() == ""


def test_the_data_folder_comes_from_the_command_then_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHELTER_DATA", str(tmp_path / "named"))
    monkeypatch.setenv("SHELTER_CAMERA", "7")

    assert read_settings().data == tmp_path / "named"
    assert read_settings(data=tmp_path / "asked").data == tmp_path / "asked"
    assert read_settings(data=tmp_path / "asked").machine.is_relative_to(tmp_path / "asked")
    assert (read_settings().camera, read_settings(camera="2").camera) == ("7", "2")
    monkeypatch.delenv("SHELTER_DATA")
    usual = read_settings()
    assert not usual.machine.is_relative_to(usual.data)


def test_every_failure_that_a_person_meets_has_words_of_its_own() -> None:
    modules()
    codes = {vars(kind)["code"] for kind in below(ShelterError) if "code" in vars(kind)}

    assert sorted(codes - known_codes()) == []


def test_a_part_that_fails_ends_with_one_and_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--data", str(tmp_path), "check"]) == 1

    told = capsys.readouterr().err
    assert told.endswith("[A-11]\n")
    assert "。" in told


def test_without_a_window_there_is_no_printer(night: Night) -> None:
    assert night.a.sitting.facts() != DeskFacts()

    with pytest.raises(NoPrinter):
        night.a.papers.send(night.a.papers.roster())
    with pytest.raises(NoPrinter):
        Printerless().print_pages([])


def test_a_roster_is_printed_page_by_page_in_memory(night: Night, tmp_path: Path) -> None:
    before = set(night.files())

    paper = night.a.papers.roster()

    assert isinstance(paper, Printed)
    assert paper.pages == 1
    assert paper.preview is not None
    assert paper.preview.shape[2] == 3
    assert set(night.files()) == before
    night.a.papers.save(paper, tmp_path / "roster.pdf")
    assert (tmp_path / "roster.pdf").read_bytes() == paper.pdf


def test_the_machines_clock_tells_one_time_in_three_ways() -> None:
    clock = SystemClock()
    now = clock.now()

    assert now.tzinfo is not None
    assert abs(clock.now_ms() / 1_000 - now.timestamp()) < 60
    assert clock.today() in {now.date(), datetime.now(UTC).astimezone().date()}
    assert clock.monotonic() <= clock.monotonic()


def test_a_demonstration_empties_only_what_a_demonstration_made(tmp_path: Path) -> None:
    (tmp_path / "holiday.jpg").write_bytes(b"not ours")

    out = _fresh(tmp_path)

    assert (tmp_path / "holiday.jpg").exists()
    assert out.parent == tmp_path
    (out / "picture.png").write_bytes(b"ours")
    assert _fresh(out) == out
    assert [path.name for path in out.iterdir()] == [MARK]


def test_who_prints_stands_on_the_paper(night: Night) -> None:
    assert night.table.operator_name == LEAD.name
