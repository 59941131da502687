import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.wire.register_csv_text import RegisterUnreadable, detect_encoding, opened_text
from tests.wire.register_files import KIYO, SHIGERU, TITLES, csv_text, read

ENCODINGS = ("utf-8", "utf-8-sig", "cp932", "utf-16", "utf-16-le", "utf-16-be")


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_the_same_people_come_out_of_every_encoding(encoding: str) -> None:
    text = csv_text([TITLES, KIYO, SHIGERU])

    entries, report = read(text.encode(encoding))

    assert [entry.name for entry in entries] == ["髙橋　キヨ", "髙橋　茂"]
    assert not report.found


def test_a_tab_separated_unicode_text_of_a_spreadsheet_is_read() -> None:
    entries, _ = read(csv_text([TITLES, KIYO], "\t").encode("utf-16"))

    assert entries[0].address == "中浜12"


def test_a_name_beyond_the_basic_plane_survives_utf_8_and_utf_16() -> None:
    text = csv_text([TITLES, (*KIYO[:2], "𠮷野　葛\U000e0100子", *KIYO[3:])])

    for encoding in ("utf-8", "utf-16"):
        assert read(text.encode(encoding))[0][0].name == "𠮷野　葛\U000e0100子"


@pytest.mark.parametrize(
    "byte", [b"\x80", b"\xa0", b"\xfd", b"\xfe", b"\xff", b"\x81", b"\xf8\xff"]
)
def test_a_byte_without_meaning_is_refused_and_never_replaced(byte: bytes) -> None:
    data = csv_text([TITLES, KIYO]).encode("cp932") + b"Y9," + byte + b"\r\n"

    with pytest.raises(RegisterUnreadable):
        read(data)


def test_a_file_cut_within_a_character_is_refused() -> None:
    data = csv_text([TITLES, KIYO]).encode("utf-8").rstrip() + "女".encode()[:2]

    with pytest.raises(RegisterUnreadable):
        read(data)


def test_a_loss_far_behind_the_first_block_is_found() -> None:
    data = b"a" * 200_000 + b"\xff"

    with pytest.raises(RegisterUnreadable):
        detect_encoding(io.BytesIO(data))


def test_the_stream_stays_open_for_its_owner() -> None:
    stream = io.BytesIO(b"abc")

    with opened_text(stream, "utf-8") as text:
        assert text.read() == "abc"

    assert not stream.closed


@given(st.binary(max_size=300))
def test_any_bytes_get_an_encoding_that_fits_all_of_them_or_are_refused(data: bytes) -> None:
    try:
        encoding = detect_encoding(io.BytesIO(data))
    except RegisterUnreadable:
        return
    data.decode(encoding)
