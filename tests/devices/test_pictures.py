"""Picture files from anywhere, and what is wrong with them said in one sentence."""

import contextlib
import io
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from shelter_app.devices.pictures import (
    MOST_PIXELS,
    PictureFiles,
    PictureMissing,
    PictureTooLarge,
    PictureUnreadable,
)

FILES = PictureFiles()


@pytest.mark.parametrize("suffix", ["png", "jpg", "webp", "bmp", "gif", "tif", "ppm", "jp2"])
def test_usual_formats_are_read(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"写真 #1.{suffix}"
    Image.new("L", (60, 40), 200).save(path)
    gray = FILES.load(path)
    assert gray.shape == (40, 60)
    assert gray.dtype == np.uint8
    assert abs(int(gray.mean()) - 200) < 3


def test_what_is_transparent_is_white(tmp_path: Path) -> None:
    Image.new("RGBA", (8, 8), (0, 0, 0, 0)).save(tmp_path / "clear.png")
    assert FILES.load(tmp_path / "clear.png").min() == 255


def test_sixteen_bits_become_eight(tmp_path: Path) -> None:
    deep = np.full((8, 8), 257 * 100, np.uint16)
    Image.fromarray(deep).save(tmp_path / "deep.png")
    assert FILES.load(tmp_path / "deep.png").max() == 100


def test_colour_comes_blue_first(tmp_path: Path) -> None:
    Image.new("RGB", (8, 8), (250, 0, 10)).save(tmp_path / "red.png")
    assert FILES.load_colour(tmp_path / "red.png")[0, 0].tolist() == [10, 0, 250]


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    for path in (tmp_path / "none.png", tmp_path):
        with pytest.raises(PictureMissing):
            FILES.load(path)


def test_a_file_that_may_not_be_read_counts_as_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> Image.Image:
        raise PermissionError

    Image.new("L", (8, 8)).save(tmp_path / "locked.png")
    monkeypatch.setattr(Image, "open", refused)
    with pytest.raises(PictureMissing):
        FILES.load(tmp_path / "locked.png")


def test_a_bomb_is_not_opened(tmp_path: Path) -> None:
    for side in (8_000, 60_000):
        (tmp_path / "bomb.png").write_bytes(_png_claiming(side, side))
        assert side * side > MOST_PIXELS
        with pytest.raises(PictureTooLarge):
            FILES.load(tmp_path / "bomb.png")


def test_postscript_is_not_handed_to_another_program(tmp_path: Path) -> None:
    (tmp_path / "a.eps").write_bytes(b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EOF\n")
    with pytest.raises(PictureUnreadable):
        FILES.load(tmp_path / "a.eps")


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    junk=st.binary(max_size=200),
    kind=st.sampled_from(["PNG", "JPEG", "WEBP", "GIF", "TIFF", "BMP"]),
    cut=st.integers(0, 300),
)
def test_a_damaged_file_is_a_sentence_and_never_a_crash(
    tmp_path: Path, junk: bytes, kind: str, cut: int
) -> None:
    whole = io.BytesIO()
    Image.new("RGB", (20, 20), (10, 90, 200)).save(whole, kind)
    data = whole.getvalue()
    path = tmp_path / "damaged"
    path.write_bytes(data[:cut] + junk + data[cut + len(junk) :])
    with contextlib.suppress(PictureUnreadable, PictureTooLarge):
        assert FILES.load(path).ndim == 2


def _png_claiming(width: int, height: int) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + body))
        return struct.pack(">I", len(body)) + kind + body + check

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = (chunk(b"IHDR", header), chunk(b"IDAT", zlib.compress(b"")), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)
