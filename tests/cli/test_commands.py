"""The commands over real files: exit codes, and a sentence instead of a traceback."""

import json
from pathlib import Path

import pytest
import segno

from shelter_app.application.opening.shown import Opener
from shelter_app.bootstrap.start import run
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ledger.facts.running import RegisterInstalled, SheetPrinted
from shelter_app.storage.desks.opened import DATABASE
from tests.application.demo_town import DEMO, KIYO, card_of, payload_of
from tests.application.night import LEAD, RECEPTION, Night

CSV = DEMO / "register_cp932.csv"


@pytest.fixture(autouse=True)
def passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give the passphrase as scripts do."""
    monkeypatch.setenv("SHELTER_PASSPHRASE", Night(Path()).phrase)


def called(night: Night, *typed: str) -> int:
    return run(["--data", str(night.data), *typed])


def complaint(capsys: pytest.CaptureFixture[str], code: str) -> str:
    """Give what was said on the error channel: one sentence with its code, no traceback."""
    told = capsys.readouterr()
    assert f"[{code}]" in told.err
    assert "Traceback" not in told.err + told.out
    assert "思わぬこと" not in told.err
    return told.err


def test_a_municipalitys_file_is_imported_into_a_new_data_folder(
    bare: Night, capsys: pytest.CaptureFixture[str]
) -> None:
    assert called(bare, "register", "import", str(CSV), "--town", "99999") == 0

    told = capsys.readouterr().out
    assert "400 行を読み、400 人を取り込みました。" in told
    assert ": 289 人" in told
    assert "取り込まず 111 人" in told
    register = bare.a.stores.open_register(Opener.PASSPHRASE, bare.phrase)
    assert register.size() == 289
    register.close()


def test_where_a_pack_lies_its_town_is_taken_and_the_others_are_sealed(
    laptop: Night, capsys: pytest.CaptureFixture[str]
) -> None:
    assert called(laptop, "register", "import", str(DEMO / "register_utf8.csv")) == 0

    assert "封じた名簿へ 111 人" in capsys.readouterr().out
    laptop.open(LEAD)
    assert laptop.a.desk.present(card_of(KIYO)).lines[0].name.startswith("本間")


@pytest.mark.parametrize("town", [("--town", "99999"), ()])
def test_a_dry_run_only_looks(
    laptop: Night, capsys: pytest.CaptureFixture[str], town: tuple[str, ...]
) -> None:
    before = laptop.files()

    assert called(laptop, "register", "import", str(CSV), "--dry-run", *town) == 0

    assert "調べただけで" in capsys.readouterr().out
    after = laptop.files()
    assert {name for name in after if after[name] != before.get(name)} <= {
        name for name in after if name.endswith(("-wal", "-shm", ".lock"))
    }


@pytest.mark.parametrize("more", [(), ("--dry-run",)])
def test_without_a_town_code_nothing_is_made(
    bare: Night, capsys: pytest.CaptureFixture[str], more: tuple[str, ...]
) -> None:
    assert called(bare, "register", "import", str(CSV), *more) == 1

    complaint(capsys, "A-14")
    assert not bare.a.stores.has_register()


def test_a_register_without_a_pack_still_needs_the_town_code(
    bare: Night, capsys: pytest.CaptureFixture[str]
) -> None:
    assert called(bare, "register", "import", str(CSV), "--town", "99999") == 0
    capsys.readouterr()

    assert called(bare, "register", "import", str(CSV)) == 1
    complaint(capsys, "A-14")


@pytest.mark.parametrize(
    ("file", "town", "code"),
    [("gone.csv", "99999", "A-15"), ("empty.csv", "99999", "R-"), (str(CSV), "123", "R-01")],
)
def test_a_file_or_a_town_that_cannot_be_read_is_said_so(
    bare: Night, capsys: pytest.CaptureFixture[str], file: str, town: str, code: str
) -> None:
    bare.data.mkdir()
    (bare.data / "empty.csv").write_bytes(b"")
    path = bare.data / file

    assert called(bare, "register", "import", str(path), "--town", town) == 1

    told = capsys.readouterr().err
    assert f"[{code}" in told
    assert "思わぬこと" not in told


def test_the_roster_is_printed_and_recorded_in_the_leads_name(
    night: Night, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    night.receive(night.a.desk.present(card_of(KIYO)), everyone=True)
    night.a.sitting.lock()
    paper = tmp_path / "roster.pdf"

    assert called(night, "print", "roster", "--out", str(paper)) == 0

    assert paper.read_bytes().startswith(b"%PDF")
    assert str(paper) in capsys.readouterr().out
    night.open(LEAD)
    (sheet,) = night.events("sheet.printed")
    assert isinstance(sheet.fact, SheetPrinted)
    assert sheet.author.id == night.operator(LEAD).id


def test_a_paper_that_cannot_be_written_is_said_so(
    laptop: Night, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert called(laptop, "print", "roster", "--out", str(tmp_path / "no" / "roster.pdf")) == 1

    complaint(capsys, "S-03")
    laptop.open(LEAD)  # the store was let go of


@pytest.mark.parametrize(
    "command", [("print", "roster", "--out", "roster.pdf"), ("check",)], ids=["print", "check"]
)
def test_a_wrong_passphrase_is_said_in_a_sentence(
    laptop: Night,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    command: tuple[str, ...],
) -> None:
    monkeypatch.setenv("SHELTER_PASSPHRASE", "not the phrase at all")

    assert called(laptop, *command) == 1

    told = complaint(capsys, "V-01")
    assert "not the phrase" not in told


def test_without_a_store_there_is_nothing_to_print_or_check(
    bare: Night, capsys: pytest.CaptureFixture[str]
) -> None:
    assert called(bare, "check") == 1
    complaint(capsys, "A-11")


def test_of_several_stores_none_is_guessed(
    laptop: Night, capsys: pytest.CaptureFixture[str]
) -> None:
    laptop.found([LEAD], pack=None)
    laptop.a.sitting.lock()

    assert called(laptop, "check") == 1
    complaint(capsys, "A-12")


def test_a_desk_at_which_nobody_works_prints_nothing(
    bare: Night,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("SHELTER_PASSPHRASE", bare.a.doorway.start_reception_only())
    bare.a.sitting.lock()

    assert called(bare, "print", "roster", "--out", str(tmp_path / "roster.pdf")) == 1
    complaint(capsys, "A-13")


def test_a_store_in_use_is_said_so(night: Night, capsys: pytest.CaptureFixture[str]) -> None:
    assert called(night, "check") == 1
    complaint(capsys, "V-12")


def test_a_whole_store_checks_out(night: Night, capsys: pytest.CaptureFixture[str]) -> None:
    night.receive(night.a.desk.present(card_of(KIYO)), everyone=True)
    night.a.sitting.lock()

    assert called(night, "check") == 0
    assert "問題はありません" in capsys.readouterr().out


def test_a_damaged_store_does_not_check_out(
    night: Night, capsys: pytest.CaptureFixture[str]
) -> None:
    night.receive(night.a.desk.present(card_of(KIYO)), everyone=True)
    folder = night.store.folder
    night.a.sitting.lock()
    place = folder / DATABASE
    content = bytearray(place.read_bytes())
    content[-100] ^= 0xFF
    place.write_bytes(content)

    assert called(night, "check") == 1

    told = capsys.readouterr()
    assert "Traceback" not in told.err
    assert "問題はありません" not in told.out
    assert place.read_bytes() == bytes(content)


def test_codes_in_pictures_are_read_one_line_a_file(
    bare: Night, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    texts = {"card": payload_of(KIYO), "number": "123456789018", "foreign": "https://example.jp/"}
    for name, text in texts.items():
        segno.make_qr(text, error="m").save(str(tmp_path / f"{name}.png"), scale=6, border=6)
    files = [str(tmp_path / f"{name}.png") for name in (*texts, "gone")]

    assert called(bare, "decode", *files) == 1

    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["file"] for row in rows] == files
    card, number, foreign, gone = rows
    assert card["symbols"] == [{"kind": "qr", "text": texts["card"]}]
    assert number["symbols"] == [{"kind": "my_number_refused"}]
    assert foreign["symbols"] == [{"kind": "qr", "text": texts["foreign"]}]
    assert gone["symbols"] == []
    assert "123456789018" not in json.dumps(rows)
    assert called(bare, "decode", files[0]) == 0


def test_the_page_for_families_is_written_out(
    bare: Night, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "card.html"
    assert called(bare, "household-page", "--out", str(page)) == 0
    assert "避難所の家族カード" in page.read_text(encoding="utf-8")
    assert called(bare, "household-page", "--out", str(tmp_path / "none" / "card.html")) == 1
    complaint(capsys, "A-70")


def newer_register(folder: Path) -> str:
    """The municipality's file with one line less than the pack's."""
    text = (DEMO / "register_utf8.csv").read_text(encoding="utf-8")
    newer = folder / "newer.csv"
    newer.write_text("".join(text.splitlines(keepends=True)[:-1]), encoding="utf-8")
    return str(newer)


def test_a_register_brought_in_at_the_terminal_is_told_to_the_ledger_lying_there(
    laptop: Night, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    laptop.open(LEAD)
    before = len(laptop.events("register.installed"))
    laptop.a.sitting.lock()

    assert called(laptop, "register", "import", newer_register(tmp_path)) == 0

    assert "書き込みました" in capsys.readouterr().out
    laptop.open(LEAD)
    register = laptop.a.room.register
    version = register.current() if register is not None else None
    *_, said = laptop.events("register.installed")
    assert isinstance(said.fact, RegisterInstalled)
    assert version is not None
    assert said.fact.hash == version.hash
    assert said.author.id == laptop.operator(LEAD).id
    assert len(laptop.events("register.installed")) == before + 1


def test_a_ledger_that_the_terminal_may_not_open_is_told_by_the_lead_who_comes_next(
    laptop: Night,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(
        "shelter_app.bootstrap.register.sit_down", lambda *_: _refuse(VaultBusyHere())
    )
    assert called(laptop, "register", "import", newer_register(tmp_path)) == 0
    assert "責任者が次に入ったとき" in capsys.readouterr().out
    laptop.open(RECEPTION)
    before = len(laptop.events("register.installed"))
    laptop.sign_in(LEAD)
    assert len(laptop.events("register.installed")) == before + 1
    laptop.sign_in(LEAD)
    assert len(laptop.events("register.installed")) == before + 1


class VaultBusyHere(ShelterError):
    """The window has it open."""


def _refuse(error: Exception) -> None:
    raise error
