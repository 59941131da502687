"""Measure the finding of duplicates: which check-ins at many shelters are of one person.

    python -m tests.bench.dedupe --register register.jsonl --checkins checkins.jsonl --out out.jsonl

Check-in lines hold ``cid``, ``name``, ``dob``, ``sex`` and ``address`` as typed; with ``cluster``
(who it truly is) the pairs are scored as well. Each answer line is
``{"a": cid, "b": cid, "auto": bool, "score": log odds}``.
"""

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import combinations
from pathlib import Path
from time import process_time
from typing import Any

from shelter_app.application.desk.same_person import Asked, same_persons
from shelter_app.bootstrap.letters import load_letters
from shelter_app.settings import read_settings
from tests.bench.match import TODAY, folder_of, said
from tests.bench.registering import imported, lines, opened


def main() -> int:
    """Import, look for duplicates, write, and score."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("--register", "--checkins", "--out"):
        parser.add_argument(name, type=Path, required=True)
    parser.add_argument("--folder", type=Path)
    given = parser.parse_args()
    rows = list(lines(given.checkins))
    with folder_of(given.folder) as folder:
        imported(given.register, folder)
        letters = load_letters(read_settings())
        store = opened(folder, letters)
        began = process_time()
        people = {row["cid"].encode(): said(row) for row in rows}
        found = found_pairs(Asked(letters, TODAY, store), people)
        sys.stdout.write(f"{len(rows)} check-ins: {process_time() - began:.1f} s CPU\n")
        store.close()
    with given.out.open("w", encoding="utf-8") as out:
        for pair in found:
            out.write(json.dumps(pair) + "\n")
    if "cluster" in rows[0]:
        sys.stdout.write(scored(found, {row["cid"]: row["cluster"] for row in rows}))
    return 0


def found_pairs(asked: Asked, people: Mapping[bytes, Any]) -> list[dict[str, Any]]:
    """Give every pair within a proposed group; a pair that was not itself likely has score 0."""
    pairs = []
    for cluster in same_persons(asked, people):
        likely = {frozenset((pair.one, pair.other)): pair for pair in cluster.pairs}
        for a, b in combinations(cluster.refs, 2):
            pair = likely.get(frozenset((a, b)))
            score = pair.logit if pair else 0.0
            auto = pair is not None and pair.is_automatic
            ends = {"a": a.decode(), "b": b.decode()}
            pairs.append({**ends, "auto": auto, "score": round(score, 2)})
    return pairs


def scored(found: Iterable[Mapping[str, Any]], truth: Mapping[str, str]) -> str:
    """Compare with who the check-ins truly are."""
    people: dict[str, list[str]] = defaultdict(list)
    for cid, person in truth.items():
        people[person].append(cid)
    true = {frozenset(pair) for cids in people.values() for pair in combinations(cids, 2)}
    told = ""
    for name, only_auto in (("automatic", True), ("with the review list", False)):
        said_same = {frozenset((p["a"], p["b"])) for p in found if p["auto"] or not only_auto}
        right = len(said_same & true)
        precision, recall = right / max(len(said_same), 1), right / max(len(true), 1)
        f1 = 2 * precision * recall / max(precision + recall, 1e-9)
        told += f"{name:22} {len(said_same):6} pairs  precision {precision:.4f}  "
        told += f"recall {recall:.4f}  F1 {f1:.4f}\n"
    return told


if __name__ == "__main__":
    raise SystemExit(main())
