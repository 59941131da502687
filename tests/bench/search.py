"""Measure the search box: 2,000 evacuees in the shelter and a register of 50,000 behind it.

    python -m tests.bench.search --register register.jsonl [--folder FOLDER] [--json]

The desk is that of ``tests.bench.filled``; its register is replaced by the one given (its form:
``tests.bench.registering``). Names are typed letter by letter, then whole with a birth date or a
town, phone numbers and spoken codes; each text is one search through the use case, with its line in
the audit lane. Issue 3 promises 50 ms at the 95th percentile.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

from shelter_app.application.opening.shown import Opener
from shelter_app.application.register.import_register import (
    Disclosure,
    ImportOrder,
    import_register,
)
from shelter_app.bootstrap.assembly import Assembly, assemble
from shelter_app.domain.ids import OperatorId
from shelter_app.domain.register_report import ReadingOrder
from shelter_app.domain.town import town_code
from tests.bench.figures import Figure, report
from tests.bench.filled import Filled, filled, strangers
from tests.bench.registering import lines, write_csv

PEOPLE = 60
TARGET_MS = 50.0


def main() -> int:
    """Fill, type, and report; 1 when the promise was not kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--register", type=Path, required=True)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    with filled(given.folder) as made:
        assembly = assemble(made.settings)
        try:
            _sit_down(assembly, made)
            _replace_register(assembly, given.register)
            figures = _measured(assembly, given.register)
        finally:
            assembly.room.leave()
    return report(figures, as_json=given.json)


def _sit_down(assembly: Assembly, made: Filled) -> None:
    assembly.doorway.open_with(made.store, Opener.PASSPHRASE, made.phrase)
    assembly.sitting.sign_in(OperatorId(bytes.fromhex(made.operator)), made.pin)


def _replace_register(assembly: Assembly, register: Path) -> None:
    store = assembly.room.register
    assert store is not None
    briefing = store.briefing()
    assert briefing is not None
    reading = ReadingOrder(town=town_code(briefing.town.code))
    order = ImportOrder(reading=reading, disclosure=Disclosure.INTERNAL)
    with tempfile.TemporaryFile() as file:
        write_csv(register, file)
        file.seek(0)
        import_register(store, file, order)


def _measured(assembly: Assembly, register: Path) -> list[Figure]:
    typing = [_timed(assembly, text) for text in _typed(register)]
    whole = [_timed(assembly, text) for text in _whole(register)]
    return [
        Figure("search while a name is typed", tuple(typing), target=TARGET_MS),
        Figure("search for a whole name, with date, phone or code", tuple(whole), target=TARGET_MS),
    ]


def _timed(assembly: Assembly, text: str) -> float:
    began = time.perf_counter()
    assembly.desk.search(text)
    return (time.perf_counter() - began) * 1000


def _typed(register: Path) -> Iterator[str]:
    """Every beginning of a name that may settle in the box, of evacuees and of the register."""
    for text in _names(register):
        yield from (text[:end] for end in range(1, len(text) + 1))


def _names(register: Path) -> Iterator[str]:
    chance = Random(7)  # noqa: S311 - the same in each run
    rows = list(lines(register))
    people = strangers(chance)
    for _ in range(PEOPLE // 2):
        row, person = chance.choice(rows), next(people)
        yield f"{row['surname']}{row['given']}"
        yield str(person.kana)


def _whole(register: Path) -> Iterator[str]:
    chance = Random(8)  # noqa: S311 - the same in each run
    rows = list(lines(register))
    for number in range(PEOPLE):
        row = chance.choice(rows)
        name = f"{row['surname']} {row['given']}"
        yield f"{name} {row['dob']}"
        yield f"{row['surname_kana']} {row['given_kana']} {row['town']}"
        yield f"02-A-{5_000 + number:04}"
        yield f"090-1234-{chance.randint(0, 9_999):04}"


if __name__ == "__main__":
    sys.exit(main())
