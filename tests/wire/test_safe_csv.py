"""CSV that no spreadsheet runs."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from shelter_app.wire.safe_csv import safe_csv


@given(st.lists(st.text(), min_size=1, max_size=4))
def test_whatever_was_typed_comes_out_as_text_that_no_spreadsheet_runs(cells: list[str]) -> None:
    made = safe_csv(["題"] * len(cells), [cells])
    assert made.startswith(b"\xef\xbb\xbf")
    _, row = csv.reader(io.StringIO(made.decode("utf-8-sig"), newline=""))
    assert len(row) == len(cells)
    for cell in row:
        assert not cell.lstrip().startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠"))
        assert "\0" not in cell
