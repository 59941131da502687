from io import BytesIO

import numpy as np

from shelter_app.sheets.papers import PdfPapers
from shelter_app.sheets.preview import picture
from tests.sheets.people import FONTS, roster


def page() -> bytes:
    out = BytesIO()
    PdfPapers(FONTS).write_roster(roster(3), out)
    return out.getvalue()


def test_a_page_is_seen_as_it_will_be_printed() -> None:
    seen = picture(page(), dots_per_inch=50)
    assert seen.dtype == np.uint8
    assert seen.shape == (414, 585, 3)
    assert seen[0, 0].tolist() == [255, 255, 255]
    assert np.count_nonzero(seen < 100) > 3_000


def test_the_picture_outlives_the_file_it_was_made_from() -> None:
    first, again = picture(page()), picture(page())
    assert first.flags.c_contiguous
    assert np.array_equal(first, again)
