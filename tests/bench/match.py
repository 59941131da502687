"""Measure matching: answer every query of a file against a register of a file.

    python -m tests.bench.match --register register.jsonl --queries queries.jsonl --out out.jsonl

Register lines hold ``id``, ``surname``, ``given``, ``surname_kana``, ``given_kana``,
``former_surname``, ``sex`` (M or F), ``dob``, ``city``, ``town``, ``banchi`` and ``household``;
query lines ``qid``, ``name``, ``dob``, ``sex`` and ``address`` as typed. Each answer line is
``{"qid", "ids": [up to 5], "accept": bool, "ms": thread CPU}``. The people are kept by the port's
stand-in in memory; times are the matcher's, without a database.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from time import thread_time
from typing import Any

from shelter_app.domain.dates import parse_birth
from shelter_app.domain.people import Sex
from shelter_app.matching.memory import PeopleInMemory
from shelter_app.matching.profile import Known, profile_of
from shelter_app.matching.query import query_of
from shelter_app.matching.readings import Readings
from shelter_app.matching.search import Matcher
from shelter_app.matching.tables import TableFiles, Tables, load_tables

FOLDER = Path(__file__).parents[2] / "resources" / "matching"
ANSWERS = 5
SEXES = {"M": Sex.MALE, "F": Sex.FEMALE}


def main(arguments: list[str]) -> None:
    """Read the files, answer, write, and print how long the matcher took."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("--register", "--queries", "--out"):
        parser.add_argument(name, type=Path, required=True)
    parser.add_argument("--today", type=date.fromisoformat, default=date(2026, 11, 1))
    given = parser.parse_args(arguments)
    tables = shipped_tables()
    rows = list(lines(given.register))
    municipality = tuple(sorted({row["city"] for row in rows}, key=len, reverse=True))
    matcher = Matcher(stored(rows, tables, municipality), tables)
    times = []
    with given.out.open("w", encoding="utf-8") as out:
        for asked in lines(given.queries):
            answer = answered(asked, matcher, (tables, given.today, municipality))
            times.append(answer["ms"])
            out.write(json.dumps(answer) + "\n")
    times.sort()
    middle, late = times[len(times) // 2], times[int(0.95 * (len(times) - 1))]
    print(f"{len(rows)} people, {len(times)} queries: median {middle} ms, p95 {late} ms")  # noqa: T201 - a benchmark reports


def lines(path: Path) -> Iterator[dict[str, Any]]:
    """Read a file of one JSON object a line."""
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def shipped_tables() -> Tables:
    """Load the tables that the product ships."""
    names = ("kanji_fold", "lookalikes", "surnames", "kanji_readings", "given_names")
    return load_tables(TableFiles(*((FOLDER / f"{name}.tsv").read_bytes() for name in names)))


def stored(
    rows: list[dict[str, Any]], tables: Tables, municipality: tuple[str, ...]
) -> PeopleInMemory:
    """Keep the register's people."""
    people = PeopleInMemory(Readings(tables))
    for row in rows:
        person = Known(
            name=f"{row['surname']} {row['given']}",
            kana=f"{row['surname_kana']} {row['given_kana']}",
            birth=parse_birth(row["dob"]),
            sex=SEXES.get(row["sex"], Sex.UNKNOWN),
            address=f"{row['city']}{row['town']}{row['banchi']}",
            household=row["household"],
            others=tuple(filter(None, [row["former_surname"]])),
        )
        people.put(row["id"].encode(), profile_of(person, tables, municipality))
    return people


def answered(
    asked: dict[str, Any], matcher: Matcher, around: tuple[Tables, date, tuple[str, ...]]
) -> dict[str, Any]:
    """Answer one query as the desk would, its birth date still being text."""
    began = thread_time()
    said = Known(
        name=asked["name"],
        birth=parse_birth(asked["dob"]),
        sex=SEXES.get(asked["sex"], Sex.UNKNOWN),
        address=asked["address"],
    )
    answer = matcher.search(query_of(said, *around))
    spent = round((thread_time() - began) * 1000, 3)
    ids = [one.ref.decode() for one in answer.ranked[:ANSWERS]]
    return {"qid": asked["qid"], "ids": ids, "accept": bool(answer.preselect), "ms": spent}


if __name__ == "__main__":
    main(sys.argv[1:])
