"""CSV that a spreadsheet opens as text: no cell of it can be run as a formula."""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Final

_STARTS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def safe_csv(titles: Sequence[str], lines: Iterable[Sequence[str]]) -> bytes:
    """Write UTF-8 with its mark, so that Excel reads Japanese; formulas are kept as text."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerow(titles)
    writer.writerows([_safe(cell) for cell in line] for line in lines)
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8", "replace")


def _safe(cell: str) -> str:
    text = cell.replace("\0", "\ufffd")
    return f"'{text}" if text.lstrip().startswith(_STARTS) or text.startswith(_STARTS) else text
