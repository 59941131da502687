"""Make resources/demo/: the invented island town of 霧浦 (Kiriura), from a fixed seed.

    python packaging/make_demo_town.py            writes what is missing or has changed
    python packaging/make_demo_town.py --check    writes nothing; fails if anything would change

Every file but the pack comes out the same, byte for byte, on every machine. The pack is encrypted
with fresh randomness, so it is written again only when its content would differ.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DEMO = ROOT / "resources" / "demo"
sys.path.insert(0, str(ROOT))

from demo_town import cards, evacuees, files, households, island, pack  # noqa: E402

from shelter_app.domain.town_pack import TownPack  # noqa: E402
from shelter_app.wire.pack_sealed import SealedLines, divide  # noqa: E402
from shelter_app.wire.places_csv import write_places  # noqa: E402


def main() -> int:
    """Write or check the demonstration town; gives 1 when a check finds a difference."""
    parser = argparse.ArgumentParser(description="Make the demonstration town.")
    parser.add_argument("--check", action="store_true", help="write nothing, fail on a difference")
    is_check = parser.parse_args().check
    changed = [(path, data) for path, data in made() if not is_same(path, data)]
    for path, data in changed:
        print(path.relative_to(ROOT))  # noqa: T201 - it is what this script says
        if not is_check:
            path.write_bytes(data)
    return int(is_check and bool(changed))


def made() -> Iterator[tuple[Path, bytes]]:
    """Make every file of the town."""
    whole = files.whole_rows(households.register())
    utf8 = files.csv_bytes(files.TITLES, whole, "utf-8")
    people = evacuees.evacuees()
    readable, closed = divide(pack.entries(utf8))
    given = cards.cards(readable, closed, evacuees.CARD_HOLDERS)
    yield DEMO / "places.csv", write_places(island.places(), island.CODE)
    yield DEMO / "register_utf8.csv", utf8
    legacy = files.legacy_rows(whole)
    yield DEMO / "register_cp932.csv", files.csv_bytes(files.TITLES, legacy, "cp932")
    yield DEMO / "cards.csv", files.csv_bytes(cards.TITLES, cards.rows(given), "utf-8")
    yield DEMO / "evacuees.jsonl", json_lines(people)
    yield from made_pack(pack.open_part(readable, given), pack.sealed_lines(closed, given))


def made_pack(open_part: TownPack, lines: SealedLines) -> Iterator[tuple[Path, bytes]]:
    """Make the pack, unless the one that is there already holds the same."""
    path, folder = DEMO / "town.pack", DEMO / "keys"
    present = path.read_bytes() if path.exists() else b""
    if not pack.is_current(present, folder, open_part, lines):
        yield path, pack.packed(folder, open_part, lines)


def json_lines(people: list[evacuees.Told]) -> bytes:
    """Write one person a line."""
    return "".join(f"{json.dumps(one, ensure_ascii=False)}\n" for one in people).encode()


def is_same(path: Path, data: bytes) -> bool:
    """Tell whether a file is there with this content."""
    return path.exists() and path.read_bytes() == data


if __name__ == "__main__":
    sys.exit(main())
