"""Measure matching: answer every query of a file against a register of a file.

    python -m tests.bench.match --register register.jsonl --queries queries.jsonl --out out.jsonl

The register (its form: ``tests.bench.registering``) is imported through the normal import into an
encrypted file; query lines hold ``qid``, ``name``, ``dob``, ``sex`` and ``address`` as typed. Each
answer line is ``{"qid", "ids": [up to 5], "accept": bool, "ms": thread CPU}``. ``--folder`` keeps
the encrypted file for the next run.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from time import thread_time
from typing import Any

from shelter_app.application.desk.asking import entries_meant
from shelter_app.application.desk.people import Letters
from shelter_app.application.ports.register import RegisterReader
from shelter_app.bootstrap.letters import load_letters
from shelter_app.domain.dates import parse_birth
from shelter_app.domain.people import Sex
from shelter_app.matching.profile import Known
from shelter_app.settings import read_settings
from tests.bench.figures import at_share
from tests.bench.registering import entry_ids, imported, lines, memory_mb, opened

ANSWERS = 5
TODAY = date(2026, 11, 1)
SEXES = {"M": Sex.MALE, "F": Sex.FEMALE}


def main() -> int:
    """Import, answer, write, and say what it cost."""
    given = _arguments()
    with folder_of(given.folder) as folder:
        cost = imported(given.register, folder)
        bare = memory_mb("VmRSS")
        letters = load_letters(read_settings())
        store = opened(folder, letters)
        answered = list(answers(store, letters, lines(given.queries), given.today))
        beyond = memory_mb("VmHWM") - bare
        store.close()
    named = entry_ids(lines(given.register))
    with given.out.open("w", encoding="utf-8") as out:
        for answer in answered:
            answer["ids"] = [named[entry] for entry in answer["ids"]]
            out.write(json.dumps(answer) + "\n")
    times = [answer["ms"] for answer in answered]
    sys.stdout.write(f"import {cost}\nmemory beyond the bare process {beyond:.1f} MB\n")
    sys.stdout.write(
        f"{len(times)} queries: thread CPU median {at_share(times, 0.5):.2f} ms, "
        f"p95 {at_share(times, 0.95):.2f} ms\n"
    )
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("--register", "--queries", "--out"):
        parser.add_argument(name, type=Path, required=True)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--today", type=date.fromisoformat, default=TODAY)
    return parser.parse_args()


@contextmanager
def folder_of(folder: Path | None) -> Iterator[Path]:
    """Give the folder that was named, or one for this occasion."""
    if folder is not None:
        yield folder
        return
    with tempfile.TemporaryDirectory(prefix="shelter-match-") as name:
        yield Path(name)


def answers(
    register: RegisterReader, letters: Letters, queries: Iterator[dict[str, Any]], today: date
) -> Iterator[dict[str, Any]]:
    """Answer queries as the desk would, birth dates still being text."""
    for asked in queries:
        began = thread_time()
        answer = entries_meant(register, letters, said(asked), today)
        spent = round((thread_time() - began) * 1000, 3)
        ids = [one.ref for one in answer.ranked[:ANSWERS]]
        accept = answer.preselect is not None
        yield {"qid": asked["qid"], "ids": ids, "accept": accept, "ms": spent}


def said(asked: dict[str, Any]) -> Known:
    """Read one query or check-in."""
    return Known(
        name=asked["name"],
        birth=parse_birth(asked["dob"]),
        sex=SEXES.get(asked["sex"], Sex.UNKNOWN),
        address=asked["address"],
    )


if __name__ == "__main__":
    raise SystemExit(main())
