"""Time the operating roster: ``python -m tests.bench.roster [PEOPLE]``.

Prints one line for the first print of the process, which reads the fonts, and one for the next.
Ends with 1 when the first one of a thousand people takes more than two seconds.
"""

import sys
from io import BytesIO
from time import perf_counter, process_time

from shelter_app.application.papers import Roster
from shelter_app.sheets.papers import PdfPapers
from tests.sheets.people import FONTS, roster

TARGET = 2.0
PEOPLE = 1_000


def timed(papers: PdfPapers, value: Roster) -> float:
    """Print once; answers the seconds on the clock."""
    out = BytesIO()
    start, busy = perf_counter(), process_time()
    pages = papers.write_roster(value, out)
    seconds, busy = perf_counter() - start, process_time() - busy
    size = len(out.getvalue()) / 1024
    sys.stdout.write(
        f"{len(value.lines)} people: {seconds:.2f} s ({busy:.2f} s CPU), "
        f"{pages} pages, {size:.0f} KiB\n"
    )
    return seconds


def main() -> int:
    """Measure a first and a second print."""
    people = int(sys.argv[1]) if len(sys.argv) > 1 else PEOPLE
    papers, value = PdfPapers(FONTS), roster(people)
    first = timed(papers, value)
    timed(papers, value)
    return int(people <= PEOPLE and first > TARGET)


if __name__ == "__main__":
    raise SystemExit(main())
