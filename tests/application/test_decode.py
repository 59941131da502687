"""The decode command's answers, with the real decoder and real files."""

import json
import time
from collections.abc import Sequence
from pathlib import Path

import segno

from shelter_app.application.decode import picture_row, read_pictures
from shelter_app.devices.pictures import PictureFiles
from shelter_app.devices.still import StillDecoder
from shelter_app.domain.errors import ShelterError


def rows(paths: Sequence[Path]) -> list[dict[str, object]]:
    def say(problem: ShelterError) -> str:
        return f"読めません [{problem.code}]"

    found = read_pictures(paths, PictureFiles(), StillDecoder(None), time.perf_counter)
    return [json.loads(json.dumps(picture_row(read, say), ensure_ascii=False)) for read in found]


def code(
    path: Path, payload: str | bytes, encoding: str | None = None, *, eci: bool = False
) -> Path:
    segno.make(payload, encoding=encoding, eci=eci, micro=False).save(str(path), scale=4)
    return path


def test_any_codes_text_is_given(tmp_path: Path) -> None:
    path = code(tmp_path / "写真.png", "https://example.jp/避難所")
    (row,) = rows([path])
    assert row["file"] == str(path)
    assert row["symbols"] == [{"kind": "qr", "text": "https://example.jp/避難所"}]
    assert isinstance(row["ms"], float)
    assert set(row) == {"file", "symbols", "ms"}


def test_a_declared_character_set_is_followed(tmp_path: Path) -> None:
    found = rows(
        [
            code(tmp_path / "greek.png", "Ελλάδα", "iso8859-7", eci=True),
            code(tmp_path / "utf8.png", "髙﨑𠮷", "utf-8", eci=True),
        ]
    )
    assert [row["symbols"] for row in found] == [
        [{"kind": "qr", "text": "Ελλάδα"}],
        [{"kind": "qr", "text": "髙﨑𠮷"}],
    ]


def test_a_my_number_has_a_kind_and_no_text(tmp_path: Path) -> None:
    (row,) = rows([code(tmp_path / "back.png", "537686677188")])
    assert row["symbols"] == [{"kind": "my_number_refused"}]
    assert "537686677188" not in json.dumps(row)


def test_a_broken_file_is_one_row_with_a_sentence_and_the_rest_goes_on(tmp_path: Path) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe0 no more")
    found = rows([broken, tmp_path / "missing.png", code(tmp_path / "good.png", "A")])
    assert [row.get("error") for row in found] == ["読めません [D-22]", "読めません [D-21]", None]
    assert [len(row["symbols"]) for row in found if isinstance(row["symbols"], list)] == [0, 0, 1]


def test_a_picture_without_a_code_is_an_empty_answer(tmp_path: Path) -> None:
    blank = code(tmp_path / "blank.png", "A")
    segno.make("A").save(str(blank), scale=1, dark="white")
    (row,) = rows([blank])
    assert row["symbols"] == []
