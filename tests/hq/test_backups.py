"""Headquarters backed up and brought back: nothing is missing, and nothing is said twice."""

from pathlib import Path

import pytest

from tests.hq.servers import Garage, serving
from tests.hq.towns import TownHall


def test_a_backup_brings_everything_back_and_the_exchange_goes_on(
    embedded: TownHall, garage: Garage, tmp_path: Path
) -> None:
    with serving(embedded) as server:
        laptop = garage.laptop(server, "03")
        laptop.desk.receive("Kiyo")
        laptop.sync(server)
        laptop.hang_up()
    assert embedded.command("backup", "--to", str(tmp_path / "safe")) == 0
    with serving(embedded) as server:
        server.opened.house.announce(server.opened.house.staff()[0].id, "後から")
        laptop.desk.receive("Shigeru")
        laptop.sync(server)
        laptop.hang_up()
    (backup,) = (tmp_path / "safe").iterdir()
    again = TownHall(tmp_path / "again")
    assert again.command("restore", "--from", str(backup)) == 0
    with serving(again) as server:
        assert server.opened.house.shelters()[0].counts.inside == 1
        laptop.kept = None
        laptop.enrol(server, "03")
        outcome = laptop.sync(server)
        assert outcome.is_equal
        assert server.opened.house.shelters()[0].counts.inside == 2
        server.opened.house.announce(server.opened.house.staff()[0].id, "もう一度")
        assert laptop.sync(server).is_equal
        assert not any(len(heads) > 1 for heads in laptop.store.heads().values())


def test_a_backup_is_not_put_over_a_headquarters(
    embedded: TownHall, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    embedded.command("backup", "--to", str(tmp_path / "safe"))
    (backup,) = (tmp_path / "safe").iterdir()
    assert embedded.command("restore", "--from", str(backup)) == 1
    assert "H-04" in capsys.readouterr().err
    empty = TownHall(tmp_path / "empty")
    assert empty.command("restore", "--from", str(tmp_path)) == 1
    assert "H-17" in capsys.readouterr().err


def test_no_name_lies_readable_in_a_backup(
    embedded: TownHall, garage: Garage, tmp_path: Path
) -> None:
    with serving(embedded) as server:
        laptop = garage.laptop(server, "03")
        laptop.desk.receive("KANARIENVOGEL")
        laptop.sync(server)
        laptop.hang_up()
    embedded.command("backup", "--to", str(tmp_path / "safe"))
    for path in [*embedded.data.rglob("*"), *(tmp_path / "safe").rglob("*")]:
        if path.is_file():
            content = path.read_bytes()
            assert b"KANARIENVOGEL" not in content
            assert "山田 花".encode() not in content


def test_a_ledger_on_postgres_is_backed_up_there(
    hall: TownHall, database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hall.init("--database", database)
    assert hall.command("backup", "--to", str(tmp_path / "safe")) == 1
    assert "H-16" in capsys.readouterr().err
