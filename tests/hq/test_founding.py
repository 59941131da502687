"""``shelter-hq init`` and ``status``, on one file and on PostgreSQL."""

import subprocess
import sys

import pytest

from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.event import Verdict
from shelter_app.storage.headquarters.root_file import (
    RootFileUnreadable,
    RootPhraseWrong,
    read_root,
)
from shelter_app.storage.ledger import tables
from tests.hq.towns import ROOT_PHRASE, SECRET, TownHall


def test_a_new_headquarters_knows_itself_its_places_and_its_operator(founded: TownHall) -> None:
    with founded.opened() as opened:
        hq = opened.headquarters
        assert opened.house.facts().town == "見本村"
        assert len(hq.reader.all_of("place", hq.town_scope)) == 12
        operators = hq.reader.all_of("operator", hq.town_scope)
        assert [row.value("operator")["name"] for row in operators] == ["山田 花"]
        device = hq.reader.row(Subject("device", hq.reader.home().device), hq.town_scope)
        assert device is not None
        assert device.value("enrolled")


def test_what_headquarters_says_first_stands_at_once(founded: TownHall) -> None:
    with founded.opened() as opened, opened.store.reader._engine.connect() as connection:
        verdicts = connection.execute(tables.event.select()).all()
    assert {line.verdict for line in verdicts} == {Verdict.ACCEPTED}
    assert len(verdicts) == 15


def test_the_first_operator_signs_in_with_the_secret_that_was_given(founded: TownHall) -> None:
    with founded.opened() as opened:
        hq = opened.headquarters
        (operator,) = opened.house.staff()
        assert hq.local.check_pin(operator.id, SECRET, 0.0).is_right
        assert not hq.local.check_pin(operator.id, "違う合言葉", 100.0).is_right


def test_a_second_headquarters_in_the_same_folder_is_refused(
    hall: TownHall, capsys: pytest.CaptureFixture[str]
) -> None:
    assert hall.init() == 0
    before = {path: path.read_bytes() for path in hall.data.rglob("*") if path.is_file()}
    assert hall.init() == 1
    assert "H-04" in capsys.readouterr().err
    assert {path: path.read_bytes() for path in hall.data.rglob("*") if path.is_file()} == before


def test_the_root_file_opens_with_its_own_passphrase_only(hall: TownHall) -> None:
    hall.init()
    with hall.opened() as opened:
        assert read_root(hall.data / "root.key", ROOT_PHRASE).public == opened.store.town.root
    with pytest.raises(RootPhraseWrong):
        read_root(hall.data / "root.key", "another passphrase")
    for content in (b"", b"something else", (hall.data / "root.key").read_bytes()[:-40]):
        (hall.data / "harmed.key").write_bytes(content)
        with pytest.raises(RootFileUnreadable):
            read_root(hall.data / "harmed.key", ROOT_PHRASE)
    with pytest.raises(RootFileUnreadable):
        read_root(hall.data / "missing.key", ROOT_PHRASE)


def test_status_tells_town_and_drill(founded: TownHall, capsys: pytest.CaptureFixture[str]) -> None:
    assert founded.command("status") == 0
    assert "見本村 (13421) 訓練: 秋の訓練" in capsys.readouterr().out


def test_where_there_is_no_headquarters_a_sentence_says_so(
    hall: TownHall, capsys: pytest.CaptureFixture[str]
) -> None:
    assert hall.command("status") == 1
    assert "H-03" in capsys.readouterr().err


def test_a_wrong_passphrase_is_a_sentence(
    hall: TownHall, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    hall.init()
    monkeypatch.setenv("SHELTER_HQ_PASSPHRASE", "quite another passphrase")
    assert hall.command("status") == 1
    assert "V-0" in capsys.readouterr().err


def test_the_server_never_loads_qt() -> None:
    asked = "import shelter_app.bootstrap.hq.serving, shelter_app.bootstrap.hq.founding, sys;"
    asked += "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", asked], check=False).returncode == 0  # noqa: S603


def test_two_server_processes_take_turns_on_one_database(hall: TownHall, database: str) -> None:
    hall.init("--database", database)
    with hall.opened() as one, hall.opened() as two:
        first, second = one.store.writer, two.store.writer
        for _ in range(3):
            for opened in (one, two):
                operator = opened.house.staff()[0]
                opened.house.announce(operator.id, "給水車が来ます")
        assert first.progress() == second.progress()
        heads = one.store.reader.heads()
    assert max(seq for held in heads.values() for seq, _ in held) == 20
