"""Make queries with noise that the given generator does not have, to see what was learnt by heart.

    python -m tests.bench.unseen --register register.jsonl --out queries.jsonl [--seed N]

Each query is a member of the register told in one way that real desks know: other variant kanji,
other readings, other slips of eras and ages, names in old or half-width kana, foreign names in
other katakana, old addresses. Lines are as ``tests.bench.match`` reads them, with the truth, the
class (``cls``) and ``amb`` (always 1).
"""

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random
from typing import Any

from tests.bench.registering import lines

Row = Mapping[str, Any]
Query = dict[str, str]
Noise = Callable[[Row, Random], Query | None]

QUERIES = 3_000
TODAY = 2026
VARIANTS = dict(
    pair.split(":")
    for pair in [
        "児:兒",
        "緒:緖",
        "緑:綠",
        "暁:曉",
        "彦:彥",
        "恵:惠",
        "穂:穗",
        "薫:薰",
        "円:圓",
        "総:總",
        "鶏:鷄",
        "巌:巖",
        "郷:鄕",
        "尭:堯",
        "遥:遙",
        "恒:恆",
        "亘:亙",
        "塩:鹽",
        "戸:戶",
        "青:靑",
        "黄:黃",
        "帯:帶",
        "晃:晄",
        "勲:勳",
        "祥:祥",
        "靖:靖",
        "福:福",
        "神:神",
        "祐:祐",
        "禎:禎",
        "隆:隆",
        "凜:凛",
        "礼:禮",
        "与:與",
        "両:兩",
        "営:營",
        "効:效",
        "団:團",
        "図:圖",
        "壱:壹",
        "岳:嶽",
        "峰:峯",
        "松:枩",
        "杉:杦",
        "梅:楳",
        "野:埜",
        "和:龢",
        "秋:穐",
        "裏:裡",
        "島:嶌",
        "船:舩",
        "淵:渊",
        "鎌:鐮",
        "旧:舊",
        "仙:僊",
        "荘:莊",
        "蛍:螢",
        "鴎:鷗",
        "桧:檜",
        "館:舘",
    ]
)
OTHER_SURNAMES = dict(
    pair.split(":")
    for pair in [
        "河野:かわの",
        "上村:かみむら",
        "東:あずま",
        "小山:おやま",
        "角田:かくた",
        "長田:おさだ",
        "菅:すが",
        "谷:やつ",
        "中谷:なかや",
        "新田:あらた",
        "古川:こがわ",
        "米田:こめだ",
        "大谷:おおや",
        "小倉:こくら",
        "熊谷:くまがや",
        "神田:こうだ",
        "金田:かねた",
        "羽田:はねだ",
        "安田:あんだ",
        "生田:おいた",
        "白石:しろいし",
        "西村:さいむら",
        "小野:この",
        "川内:せんだい",
        "高山:こうやま",
        "中田:ちゅうだ",
        "平田:へいだ",
        "土田:つちた",
        "原田:はらた",
    ]
)
HEARD = {"ひ": "し", "し": "す", "ち": "き", "え": "い", "い": "え", "ら": "だ", "ど": "ろ"}
ROMAN = {
    "NGUYEN": "グエェン", "TRAN": "チャーン", "SANTOS": "サントース", "GARCIA": "ガルシヤ",
    "SILVA": "スィルバ", "PEREIRA": "ペレイラー", "SHRESTHA": "シュレースタ", "MARIA": "マリーア",
    "CARLOS": "カルロース", "JOSE": "ホゼ", "KIM": "キィム", "PARK": "パーク", "CHEN": "チェーン",
    "WANG": "ワァン", "REYES": "レエス",
}  # fmt: skip


def main() -> int:
    """Write the queries."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--register", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seed", default="unseen")
    given = parser.parse_args()
    rows, chance = list(lines(given.register)), Random(given.seed)  # noqa: S311 - the same each run
    written = 0
    with given.out.open("w", encoding="utf-8") as out:
        for _ in range(QUERIES * 20):
            cls = chance.choice(list(NOISES))
            query, row = None, rows[0]
            for row in chance.choices(rows, k=400):
                query = NOISES[cls](row, chance)
                if query is not None:
                    break
            if query is None:
                continue
            told = {"sex": row["sex"] if chance.random() < 0.7 else "", **query}
            line = {"qid": f"u{written:05}", "truth": row["id"], "cls": cls, "amb": 1, **told}
            out.write(json.dumps({"noise": [cls], **line}, ensure_ascii=False) + "\n")
            written += 1
            if written == QUERIES:
                break
    sys.stdout.write(f"{written} queries\n")
    return 0


_OLD = "きよう:きやう しよう:せう りよう:りやう こう:かう え:ゑ い:ゐ お:を ず:づ じ:ぢ"
_WIDE = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
_NARROW = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ"
_HALF = str.maketrans(_WIDE, _NARROW)


def hira(kana: str) -> str:
    """Write katakana as hiragana."""
    return "".join(chr(ord(c) - 0x60) if "ァ" <= c <= "ヶ" else c for c in kana)


def name_of(row: Row) -> str:
    """Write a name as the register has it."""
    return f"{row['surname']} {row['given']}"


def kana_of(row: Row) -> str:
    """Write a name in hiragana."""
    return f"{hira(row['surname_kana'])} {hira(row['given_kana'])}"


def full(row: Row, chance: Random) -> Query:
    """Tell a birth date, or the year with the town, or no more than the town and the house."""
    year, month, day = (int(part) for part in row["dob"].split("-"))
    dob, address = chance.choice(
        [
            (f"{era_of(year)}{month}月{day}日", ""),
            (f"{era_of(year)}{month}月", ""),
            (f"{era_of(year)}", row["town"]),
            ("", f"{row['town']}{row['banchi']}"),
        ]
    )
    return {"name": name_of(row), "dob": dob, "address": address}


def era_of(year: int) -> str:
    """Write a year in its era (by whole years)."""
    for first, name in ((2019, "令和"), (1989, "平成"), (1926, "昭和"), (1912, "大正")):
        if year >= first:
            return f"{name}{year - first + 1}年"
    return f"明治{year - 1867}年"


def variant(row: Row, chance: Random) -> Query | None:
    """Write one kanji in another of its forms."""
    name = name_of(row)
    places = [at for at, char in enumerate(name) if char in VARIANTS]
    if not places:
        return None
    at = chance.choice(places)
    return full(row, chance) | {"name": name[:at] + VARIANTS[name[at]] + name[at + 1 :]}


def other_surname(row: Row, chance: Random) -> Query | None:
    """Read the surname in another way."""
    reading = OTHER_SURNAMES.get(row["surname"])
    if reading is None or reading == hira(row["surname_kana"]):
        return None
    return full(row, chance) | {"name": f"{reading} {hira(row['given_kana'])}"}


def heard(row: Row, chance: Random) -> Query | None:
    """Mishear one sound as people of another region do."""
    name = kana_of(row)
    places = [at for at, char in enumerate(name) if char in HEARD]
    if not places:
        return None
    at = chance.choice(places)
    return full(row, chance) | {"name": name[:at] + HEARD[name[at]] + name[at + 1 :]}


def old_kana(row: Row, chance: Random) -> Query | None:
    """Write it as someone born before the war may: きやう, てふ, ゐ, ゑ, を, くわ."""
    old = kana_of(row)
    for now, then in (pair.split(":") for pair in _OLD.split()):
        if now in old:
            return full(row, chance) | {"name": old.replace(now, then, 1)}
    return None


def half_width(row: Row, chance: Random) -> Query | None:
    """Write it in half-width katakana without a gap, and the date in wide digits."""
    name = (row["surname_kana"] + row["given_kana"]).translate(_HALF)
    wide = "".join(chr(ord(char) + 0xFEE0) for char in row["dob"].replace("-", "/"))
    return full(row, chance) | {"name": name, "dob": wide}


def foreign(row: Row, chance: Random) -> Query | None:
    """Write a foreign name in other katakana, either part first."""
    parts = [ROMAN.get(str(row[part]), hira(row[f"{part}_kana"])) for part in ("surname", "given")]
    if row["surname"] not in ROMAN and row["given"] not in ROMAN:
        return None
    if chance.random() < 0.5:
        parts.reverse()
    return full(row, chance) | {"name": "・".join(parts)}


def counted_age(row: Row, chance: Random) -> Query | None:
    """Tell the age by the old count, or in kanji."""
    age = TODAY - int(row["dob"][:4])
    dob = chance.choice([f"数え{age + 1}", f"数え年で{age + 1}歳", f"{in_kanji(age)}歳"])
    return full(row, chance) | {"dob": dob}


def in_kanji(number: int) -> str:
    """Write a number below 200 in kanji."""
    digits = "〇一二三四五六七八九"
    tens, ones = divmod(number % 100, 10)
    head = "百" if number > 99 else ""
    middle = ("" if tens == 1 else digits[tens]) + "十" if tens else ""
    return head + middle + (digits[ones] if ones else "")


def year_alone(row: Row, chance: Random) -> Query | None:
    """Tell the year of an era without the era, the month with it."""
    year, month, _ = (int(part) for part in row["dob"].split("-"))
    if not 1926 <= year < 1989:
        return None
    dob = chance.choice([f"{year - 1925}年{month}月", f"{year - 1925}.{month}", f"{year - 1925}年"])
    return full(row, chance) | {"dob": dob}


def slip_of_era(row: Row, chance: Random) -> Query | None:
    """Say 大正 for 昭和, or the western digits as a year of 昭和."""
    year, month, day = (int(part) for part in row["dob"].split("-"))
    if not 1927 <= year < 1989:
        return None
    wrong = chance.choice([f"大正{year - 1925}年", f"昭和{year % 100}年", f"平成{year - 1925}年"])
    return full(row, chance) | {"dob": f"{wrong}{month}月{day}日"}


def bare_romaji(row: Row, chance: Random) -> Query | None:
    """Write the given name first in Latin letters, as in a passport, with no macron."""
    surname, given = latin(hira(row["surname_kana"])), latin(hira(row["given_kana"]))
    if surname is None or given is None:
        return None
    return full(row, chance) | {"name": f"{given.upper()} {surname.upper()}"}


def latin(kana: str) -> str | None:
    """Write kana in Latin letters (kunrei), or None for a sign that is not in the table."""
    vowels, out = "aiueo", ""
    for char in kana:
        for row, sounds in _ROWS.items():
            if char in sounds:
                out += row + vowels[sounds.index(char)]
                break
        else:
            if char != "ん":
                return None
            out += "n"
    return out


_ROWS = {
    "": "あいうえお", "k": "かきくけこ", "s": "さしすせそ", "t": "たちつてと", "n": "なにぬねの",
    "h": "はひふへほ", "m": "まみむめも", "r": "らりるれろ", "g": "がぎぐげご", "z": "ざじずぜぞ",
    "d": "だぢづでど", "b": "ばびぶべぼ", "y": "や_ゆ_よ", "w": "わ____",
}  # fmt: skip


def polite(row: Row, chance: Random) -> Query | None:
    """Add what is not a name: さん, 様, brackets, a called name."""
    name = chance.choice([f"{name_of(row)}さん", f"{name_of(row)} 様", f"{name_of(row)}(旧姓不明)"])
    return full(row, chance) | {"name": name}


def kanji_and_kana(row: Row, chance: Random) -> Query | None:
    """Write the surname in kana and the given name in kanji, without a gap."""
    return full(row, chance) | {"name": hira(row["surname_kana"]) + row["given"]}


def old_address(row: Row, chance: Random) -> Query | None:
    """Tell the address with a county, 大字 and kanji numbers."""
    number = int(str(row["banchi"]).split("-")[0])
    if number > 199:
        return None
    return full(row, chance) | {"address": f"大字{row['town']}{in_kanji(number)}番地", "dob": ""}


NOISES: Mapping[str, Noise] = {
    "other_variant": variant,
    "other_surname": other_surname,
    "heard": heard,
    "old_kana": old_kana,
    "half_width": half_width,
    "foreign_kana": foreign,
    "counted_age": counted_age,
    "year_alone": year_alone,
    "slip_of_era": slip_of_era,
    "passport": bare_romaji,
    "polite": polite,
    "kana_kanji": kanji_and_kana,
    "old_address": old_address,
}

if __name__ == "__main__":
    raise SystemExit(main())
