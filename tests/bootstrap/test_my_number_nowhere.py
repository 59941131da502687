"""A My Number that is shown, typed or imported is afterwards nowhere.

The My Number Act (番号法, article 20) forbids collecting or keeping it for a purpose like ours.
The test goes every way by which a number may come in, and reads everything that could keep it.
"""

import logging
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import segno
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete
from sqlalchemy import MetaData, select

from shelter_app.application.camera.shown import ScanKind
from shelter_app.application.desk.shown import Order, Standing, Stood, TypedPerson
from shelter_app.application.opening.session import NewOperator
from shelter_app.bootstrap.start import run
from shelter_app.bootstrap.window import OpenWindow, open_window
from shelter_app.domain.roles import Affiliation, Role
from shelter_app.settings import read_settings
from shelter_app.storage.engine import open_engine
from shelter_app.storage.keys.slot import Opener
from shelter_app.storage.keys.slot_store import SlotStore
from shelter_app.ui.presenters.places import Place
from tests.application.night import LEAD, OWN_PHRASE, Night, slip_of

NUMBER = "123456789018"
"""Its check digit is right."""
WRITTEN = (NUMBER, "1234 5678 9018", "1234-5678-9018", "１２３４５６７８９０１８")
Said = Callable[[], str]
_HEADINGS = "管理番号,世帯番号,氏名,カナ氏名,生年月日,性別,住所,電話番号,同意区分"


@pytest.fixture
def temp_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A temp folder of the test's own."""
    folder = tmp_path / "temp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.setenv("SQLITE_TMPDIR", str(folder))
    return folder


@pytest.fixture
def window(laptop: Night, qapp: QApplication, tmp_path: Path) -> Iterator[OpenWindow]:
    """The real window on the shelter's stores, with the back of a card before its camera."""
    shown = tmp_path / "back.png"
    segno.make_qr(NUMBER, error="m").save(str(shown), scale=8, border=6)
    opened = open_window(read_settings(data=laptop.data, camera=str(shown)))
    doorway, sitting = opened.assembly.doorway, opened.assembly.sitting
    store = doorway.survey().stores[0]
    doorway.open_with(store.ref, store.openers[0], OWN_PHRASE)
    lead = next(one for one in sitting.operators() if one.name == LEAD.name)
    sitting.sign_in(lead.id, LEAD.pin)
    yield opened
    opened.close()
    delete(opened.window)


@pytest.fixture
def said(caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]) -> Said:
    """Everything that was logged, at any level, and written to the terminal."""
    caplog.set_level(logging.DEBUG)
    return lambda: "".join((caplog.text, *capsys.readouterr()))


def test_a_my_number_is_afterwards_in_no_store_file_log_temp_folder_or_clipboard(
    window: OpenWindow,
    temp_folder: Path,
    tmp_path: Path,
    qtbot: QtBot,
    said: Said,
) -> None:
    picture = tmp_path / "back.png"
    _show_to_camera(window, qtbot)
    for written in WRITTEN:
        _type_everywhere(window, written)
    files = _files(tmp_path / "data", temp_folder)
    window.assembly.room.leave()
    _from_the_terminal(tmp_path, picture)
    rows = _rows_of(tmp_path / "data")

    assert "自宅".encode() in rows  # so the rows were really read
    assert _found_in(rows) == []
    assert _found_in(files) == []
    assert _found_in(_files(tmp_path / "data", temp_folder)) == []
    assert _found_in(said().encode()) == []
    assert _found_in(QApplication.clipboard().text().encode()) == []


def _show_to_camera(window: OpenWindow, qtbot: QtBot) -> None:
    camera = window.window.camera
    window.window.navigator.go(Place.DESK)
    camera.start()
    qtbot.waitUntil(lambda: camera.state.verdict is ScanKind.MY_NUMBER, timeout=30_000)
    camera.stop()


def _type_everywhere(window: OpenWindow, written: str) -> None:
    desk, sitting = window.assembly.desk, window.assembly.sitting
    QApplication.clipboard().setText(written)
    desk.present_text(written)
    desk.search(written)
    typed = TypedPerson(f"本間{written}", written, written, town=f"中浜 {written}")
    received = desk.receive(Order(extras=(typed, TypedPerson(written))))
    shown = desk.present(slip_of(received))
    here = tuple(Stood(line.ref, Standing.NOT_YET, f"自宅 {written}") for line in shown.lines)
    desk.receive(Order((shown,), (*here[:-1], Stood(shown.lines[-1].ref, Standing.CAME))))
    sitting.add_operator(
        NewOperator(f"鈴木 {written}", Affiliation.RESIDENT, Role.RECEPTION, "5678")
    )
    window.window.empty()


def _from_the_terminal(tmp_path: Path, picture: Path) -> None:
    """Import the number in every cell that takes text, and decode the picture."""
    lines = [
        f"{at},5001,本間 キヨ,{written},{written},女,中浜 {written},{written},同意"
        for at, written in enumerate(WRITTEN, start=1_000)
    ]
    register = tmp_path / "register.csv"
    register.write_text("\r\n".join([_HEADINGS, *lines]), encoding="utf-8")
    phrase = tmp_path / "phrase.txt"
    phrase.write_text(OWN_PHRASE, encoding="utf-8")
    data = ["--data", str(tmp_path / "data")]
    known = ["--passphrase-file", str(phrase)]
    assert run([*data, "register", "import", str(register), *known]) == 0
    assert run(["decode", str(picture)]) == 0


def _rows_of(data: Path) -> bytes:
    """Read every row of both stores without their encryption, envelopes among them."""
    stores = sorted(data.rglob("*.db"))
    assert {path.name for path in stores} >= {"reception.db", "register.db"}
    return b"\n".join(cell for path in stores for cell in _cells(path))


def _cells(path: Path) -> Iterator[bytes]:
    key = SlotStore(path).open_typed(Opener.PASSPHRASE, OWN_PHRASE)
    engine = open_engine(path, key.key, key.salt, readonly=True)
    tables = MetaData()
    with engine.connect() as connection:
        tables.reflect(connection)
        for table in tables.sorted_tables:
            for row in connection.execute(select(table)):
                yield from (cell if isinstance(cell, bytes) else str(cell).encode() for cell in row)
    engine.dispose()


def _files(*folders: Path) -> bytes:
    """Read every file of some folders: stores, WAL, marks, whatever was left behind."""
    every = (path for folder in folders for path in folder.rglob("*") if path.is_file())
    return b"\n".join(path.read_bytes() for path in every)


def _found_in(content: bytes) -> list[str]:
    """List the ways of writing the number that stand in some content."""
    return [written for written in WRITTEN if written.encode() in content]
