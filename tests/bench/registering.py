"""Import a register of a benchmark into an encrypted file, as a municipality imports its own.

    python -m tests.bench.registering --register register.jsonl --folder FOLDER

writes ``register.db`` and what the import cost into FOLDER. Register lines hold ``id``,
``surname``, ``given``, ``surname_kana``, ``given_kana``, ``former_surname``, ``sex`` (M or F),
``dob``, ``city``, ``town``, ``banchi`` and ``household``. All people are invented.
"""

import argparse
import csv
import json
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from io import TextIOWrapper
from pathlib import Path
from typing import Any, BinaryIO

from shelter_app.application.desk.people import Letters
from shelter_app.application.register.import_register import (
    Disclosure,
    ImportOrder,
    import_register,
)
from shelter_app.bootstrap.letters import load_letters
from shelter_app.domain.ids import EntryId
from shelter_app.domain.register import entry_id
from shelter_app.domain.register_report import ReadingOrder
from shelter_app.domain.town import town_code
from shelter_app.settings import read_settings
from shelter_app.storage.engine import KEY_SIZE, SALT_SIZE, open_engine
from shelter_app.storage.migrate import migrate
from shelter_app.storage.register.store import RegisterStore

TOWN = town_code("152242")
KEY, SALT = bytes(range(KEY_SIZE)), bytes(SALT_SIZE)
DATABASE = "register.db"
COST = "import.json"
TITLES = {
    "管理番号": lambda row: row["id"],
    "氏名": lambda row: f"{row['surname']}　{row['given']}",
    "氏名カナ": lambda row: f"{row['surname_kana']}　{row['given_kana']}",
    "旧氏": lambda row: row["former_surname"],
    "生年月日": lambda row: row["dob"],
    "性別": lambda row: {"M": "男", "F": "女"}.get(row["sex"], ""),
    "住所": lambda row: f"{row['city']}{row['town']}{row['banchi']}",
    "世帯番号": lambda row: row["household"],
}


@dataclass(frozen=True, slots=True)
class Cost:
    """What an import took; ``peak_mb`` is that of the whole process."""

    rows: int
    wall_s: float
    cpu_s: float
    peak_mb: float


def imported(register: Path, folder: Path) -> Cost:
    """Import in a process of its own, so that its memory is its own; once for each folder."""
    cost = folder / COST
    if not cost.exists():
        told = ["--register", str(register), "--folder", str(folder)]
        subprocess.run([sys.executable, "-m", "tests.bench.registering", *told], check=True)  # noqa: S603 - ourselves
    return Cost(**json.loads(cost.read_text(encoding="utf-8")))


def opened(folder: Path, letters: Letters, *, readonly: bool = True) -> RegisterStore:
    """Open the encrypted file."""
    engine = open_engine(folder / DATABASE, KEY, SALT, readonly=readonly)
    if not readonly:
        migrate(engine, read_settings().migrations / "register")
    return RegisterStore(engine, letters, lambda: 0)


def entry_ids(rows: Iterator[Mapping[str, Any]]) -> dict[EntryId, str]:
    """Tell whose line is whose."""
    return {entry_id(TOWN, row["id"]): row["id"] for row in rows}


def lines(path: Path) -> Iterator[dict[str, Any]]:
    """Read a file of one JSON object a line."""
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def write_csv(register: Path, out: BinaryIO) -> int:
    """Write the register as a town would hand it over; gives the number of rows."""
    count = 0
    text = TextIOWrapper(out, encoding="utf-8", newline="")
    table = csv.writer(text)
    table.writerow(TITLES)
    for row in lines(register):
        table.writerow([cell(row) for cell in TITLES.values()])
        count += 1
    text.flush()
    text.detach()
    return count


def run(register: Path, folder: Path) -> Cost:
    """Import and measure, in this process."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "register.csv"
    with file.open("wb") as out:
        rows = write_csv(register, out)
    store = opened(folder, load_letters(read_settings()), readonly=False)
    order = ImportOrder(reading=ReadingOrder(town=TOWN), disclosure=Disclosure.INTERNAL)
    wall, cpu = time.perf_counter(), time.process_time()
    with file.open("rb") as source:
        done = import_register(store, source, order)
    cost = Cost(
        rows=done.report.taken,
        wall_s=round(time.perf_counter() - wall, 1),
        cpu_s=round(time.process_time() - cpu, 1),
        peak_mb=round(memory_mb("VmHWM"), 1),
    )
    store.close()
    file.unlink()
    if done.report.taken != rows:
        raise RuntimeError("rows of the benchmark were refused")
    (folder / COST).write_text(json.dumps(asdict(cost)), encoding="utf-8")
    return cost


def memory_mb(item: str) -> float:
    """Read a figure of this process's memory (Linux): VmRSS now, VmHWM the highest so far."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    found = next(line for line in status.splitlines() if line.startswith(item))
    return int(found.split()[1]) / 1024


def main() -> int:
    """Import one register."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("--register", "--folder"):
        parser.add_argument(name, type=Path, required=True)
    given = parser.parse_args()
    sys.stdout.write(f"{run(given.register, given.folder)}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
