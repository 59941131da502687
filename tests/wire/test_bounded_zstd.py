import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.wire.bounded_zstd import TooLargeInside, compress, decompress

CONTENT = b"abc" * 1_000


@given(st.binary())
def test_content_comes_back(content: bytes) -> None:
    assert decompress(compress(content), len(content)) == content


def test_more_than_allowed_is_refused() -> None:
    with pytest.raises(TooLargeInside):
        decompress(compress(CONTENT), len(CONTENT) - 1)


@given(st.integers(0, len(compress(CONTENT)) - 1))
def test_a_frame_cut_anywhere_is_refused(length: int) -> None:
    with pytest.raises(ValueError, match="zstd"):
        decompress(compress(CONTENT)[:length], len(CONTENT))


def test_a_frame_that_hides_its_size_or_brings_company_is_refused() -> None:
    stream = zstandard.ZstdCompressor().compressobj()
    hidden = stream.compress(CONTENT) + stream.flush()

    for data in (hidden, compress(CONTENT) + b"x", compress(CONTENT) * 2):
        with pytest.raises(ValueError, match="zstd"):
            decompress(data, len(CONTENT))
