"""A register file brought to the open desk: looked at, rehearsed, brought in, stopped, gone on."""

from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook

from shelter_app.application.register.bringing import (
    ImportChoice,
    ImportStopped,
    ImportWatch,
    NotForImport,
    TownUnknown,
)
from shelter_app.application.room.bringing import FileNotRead, RegisterShut
from shelter_app.domain.register_report import Problem
from tests.application.demo_town import DEMO, KIYO, lines
from tests.application.night import LEAD, RECEPTION, TEACHER, Night

CSV = DEMO / "register_utf8.csv"


@pytest.fixture
def desk(night: Night) -> Night:
    """The demonstration town's desk, with a lead of the town at it."""
    night.sign_in(LEAD)
    return night


def chosen(desk: Night, path: Path) -> ImportChoice:
    return ImportChoice(path, desk.a.bringing.look(path).mapping)


def shortened(tmp_path: Path) -> Path:
    """Save the town's file as Excel without its last hundred people, one of them damaged."""
    book = Workbook()
    text = CSV.read_text(encoding="utf-8-sig")
    for number, line in enumerate(text.splitlines()[:301]):
        cells = line.split(",")
        book.worksheets[0].append(["", *cells[1:]] if number == 300 else cells)
    path = tmp_path / "名簿.xlsx"
    book.save(path)
    return path


def test_a_rehearsal_changes_nothing_and_names_each_bad_row(desk: Night, tmp_path: Path) -> None:
    assert desk.a.room.register is not None
    before = desk.a.room.register.current()
    path = shortened(tmp_path)
    told: list[int] = []
    report = desk.a.bringing.rehearse(chosen(desk, path), ImportWatch(told.append))
    assert [(one.line, one.problem) for one in report.found if one.problem.loses_the_row] == [
        (301, Problem.NO_KEY)
    ]
    assert told == [200]
    assert desk.a.room.register.current() == before


def test_an_import_replaces_the_register_and_says_so_in_the_ledger(
    desk: Night, tmp_path: Path
) -> None:
    register = desk.a.room.register
    assert register is not None
    imported = desk.a.bringing.bring_in(chosen(desk, shortened(tmp_path)), ImportWatch())
    assert register.current() == imported.version
    assert imported.version.removed > 0
    assert imported.version.added == imported.version.changed == 0
    said = desk.events("register.installed")[-1]
    assert said.subjects[0].id == imported.version.hash[:16]
    assert desk.a.desk.search(lines()[KIYO].name)  # the desk goes on with the new register


def test_a_stopped_import_keeps_the_old_register_and_the_same_file_goes_on(desk: Night) -> None:
    register = desk.a.room.register
    assert register is not None
    before = register.current()
    watch = ImportWatch()
    watch.told = lambda rows: setattr(watch, "stopped", rows >= 200)
    with pytest.raises(ImportStopped):
        desk.a.bringing.bring_in(chosen(desk, CSV), watch)
    assert register.current() == before
    imported = desk.a.bringing.bring_in(chosen(desk, CSV), ImportWatch())
    assert before is not None
    assert imported.version.hash == before.hash  # the pack was made of the same file


def test_only_a_lead_of_the_public_staff_imports(desk: Night) -> None:
    desk.a.sitting.add_operator(TEACHER)
    for who in (RECEPTION, TEACHER):
        desk.sign_in(who)
        with pytest.raises(NotForImport):
            desk.a.bringing.look(CSV)


def test_a_missing_file_a_shut_register_and_an_unknown_town_are_told_apart(
    desk: Night, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(FileNotRead):
        desk.a.bringing.look(tmp_path / "nothing.csv")
    choice = replace(chosen(desk, CSV))
    register = desk.a.room.register
    monkeypatch.setattr(register, "briefing", lambda: None)
    with pytest.raises(TownUnknown):
        desk.a.bringing.bring_in(choice, ImportWatch())
    monkeypatch.setattr(desk.a.room, "register", None)
    with pytest.raises(RegisterShut):
        desk.a.bringing.rehearse(choice, ImportWatch())
    monkeypatch.undo()


def test_the_file_itself_leaves_no_name_in_the_ledger(desk: Night, tmp_path: Path) -> None:
    path = tmp_path / "髙橋キヨさん.csv"
    path.write_bytes(CSV.read_bytes())
    imported = desk.a.bringing.bring_in(chosen(desk, path), ImportWatch())
    assert imported.version.source == "csv"
