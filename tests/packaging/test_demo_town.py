"""The demonstration town is what its script makes, and is as trying as a real one."""

import csv
import io
import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from shelter_app.domain.my_number import find_my_numbers
from shelter_app.domain.places import PlaceKind
from shelter_app.domain.register import Consent, Entry
from shelter_app.domain.register_report import ImportReport, Problem, ReadingOrder
from shelter_app.domain.town import town_code
from shelter_app.domain.town_pack import TownPack
from shelter_app.wire.card import CardPresented, parse_card
from shelter_app.wire.pack import read_pack
from shelter_app.wire.pack_faults import DemoPackRefused
from shelter_app.wire.pack_sealed import unseal
from shelter_app.wire.places_csv import read_places
from shelter_app.wire.register_csv import plan_reading, read_register, survey_register

ROOT = Path(__file__).parents[2]
DEMO = ROOT / "resources" / "demo"
TOWN = town_code("99999")


def imported(name: str) -> tuple[list[Entry], ImportReport]:
    stream = io.BytesIO((DEMO / name).read_bytes())
    survey, report = survey_register(stream), ImportReport()
    layout = plan_reading(survey, ReadingOrder(town=TOWN))
    return list(read_register(stream, survey, layout, report)), report


def identity(name: str) -> str:
    return (DEMO / "keys" / f"{name}.age").read_text(encoding="ascii").strip()


def table(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader((DEMO / name).read_text(encoding="utf-8").splitlines()))


@pytest.fixture(scope="module")
def pack() -> TownPack:
    """The pack as the demonstration's desk opens it."""
    data = (DEMO / "town.pack").read_bytes()
    return read_pack(data, [identity("device")], allow_demo_root=True)


def people() -> list[dict[str, Any]]:
    lines = (DEMO / "evacuees.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def test_what_is_committed_is_what_the_script_makes() -> None:
    script = ROOT / "packaging" / "make_demo_town.py"
    made = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, script, "--check"], capture_output=True, check=False, cwd=ROOT
    )

    assert (made.returncode, made.stdout, made.stderr) == (0, b"", b"")


def test_both_exports_are_the_same_four_hundred_people() -> None:
    old, old_report = imported("register_cp932.csv")
    new, new_report = imported("register_utf8.csv")

    assert len(old) == len(new) == 400
    assert [line.id for line in old] == [line.id for line in new]
    assert old_report.left_out == new_report.left_out == 0
    assert set(old_report.counts) == {Problem.GLYPH_LOST}
    assert not new_report.counts


def test_names_that_cp932_cannot_hold_are_lost_or_plain_there_and_whole_in_utf_8() -> None:
    old_lines, new_lines = imported("register_cp932.csv")[0], imported("register_utf8.csv")[0]
    pairs = [(old.name, new.name) for old, new in zip(old_lines, new_lines, strict=True)]
    whole = "".join(new for _, new in pairs)
    lost = [(old, new) for old, new in pairs if old != new]

    assert all(letter in whole for letter in "髙﨑邉𠮷𣘺柗𥔎")
    assert "\U000e0100" in whole
    assert sum("〓" in old for old, _ in lost) > 5
    assert sum("〓" not in old for old, _ in lost) > 15
    assert any(old == new and "髙" in new for old, new in pairs)


def test_the_register_is_as_towns_keep_theirs() -> None:
    lines, report = imported("register_utf8.csv")
    households = Counter(Counter(line.household for line in lines).values())

    assert {Consent.YES, Consent.NO, Consent.UNANSWERED} == set(report.consents)
    assert set(households) == {1, 2, 3, 4, 5, 6}
    assert not any(letter in line.kana for line in lines for letter in "ァィゥェォッャュョ")
    assert any("ヨウコ" in line.kana for line in lines)
    assert all(line.birth is not None for line in lines)
    assert sum(line.birth_text.startswith("昭和") for line in lines) > 350
    assert sum("うみねこ" in line.address for line in lines) > 10
    assert len({line.name for line in lines}) < len(lines)


def test_twelve_shelters_and_two_of_them_for_welfare(pack: TownPack) -> None:
    places = read_places((DEMO / "places.csv").read_bytes(), TOWN)

    assert places == pack.places
    assert [place.number for place in places] == [f"{number:02}" for number in range(1, 13)]
    assert Counter(place.kind for place in places)[PlaceKind.WELFARE] == 2
    planned = {line.planned_shelter for line in imported("register_utf8.csv")[0]}
    assert planned <= {"", *(place.name for place in places)}


def test_the_cards_are_genuine_and_tell_nothing_of_their_holders(pack: TownPack) -> None:
    cards = table("cards.csv")
    shown = [parse_card(card["QR"].encode()) for card in cards]

    assert len(cards) == len(pack.cards) == 120
    assert [one.card_id for one in shown if isinstance(one, CardPresented)] == [
        binding.card for binding in pack.cards
    ]
    open_lines = {line.id: line.management for line in pack.register.entries}
    for card, binding in zip(cards, pack.cards, strict=True):
        assert binding.card.hex() == card["カードID"]
        expected = card["管理番号"] if card["管理番号"] in open_lines.values() else None
        assert (open_lines[binding.entry] if binding.entry else None) == expected


def test_the_pack_opens_who_agreed_and_seals_the_others(pack: TownPack) -> None:
    lines = imported("register_utf8.csv")[0]
    assert pack.sealed is not None
    sealed = unseal(pack.sealed, identity("opening"))

    assert list(pack.register.entries) == [one for one in lines if one.consent is Consent.YES]
    assert list(sealed.entries) == [one for one in lines if one.consent is not Consent.YES]
    assert pack.sealed.entries == len(sealed.entries)
    assert {binding.entry for binding in sealed.cards} <= {line.id for line in sealed.entries}
    assert len(sealed.cards) == 8


def test_the_pack_is_a_drill_and_nothing_else(pack: TownPack) -> None:
    assert pack.is_drill
    with pytest.raises(DemoPackRefused):
        read_pack((DEMO / "town.pack").read_bytes(), [identity("device")])


def test_sixty_come_who_are_on_no_register() -> None:
    told = people()
    registered = {(one.name, one.birth_text) for one in imported("register_utf8.csv")[0]}

    assert [one["no"] for one in told] == list(range(1, 61))
    assert not any((one.get("name"), one.get("birth")) in registered for one in told)
    namesakes = [one for one in told if one.get("name") == "佐藤ひろみ"]
    assert len({one["birth"] for one in namesakes}) == 2
    assert any("mother" in one and "name" not in one for one in told)
    assert {"kana": "ホンマ", "birth": "昭和15"}.items() <= told[5].items()
    holders = {card["避難者"] for card in table("cards.csv")} - {""}
    assert holders <= {str(one["no"]) for one in told}


def test_no_file_of_the_town_holds_what_may_be_a_my_number() -> None:
    for path in DEMO.rglob("*"):
        if path.suffix in {".csv", ".jsonl"}:
            encoding = "cp932" if "cp932" in path.name else "utf-8"
            for line in path.read_text(encoding=encoding).splitlines():
                cells = line.split(",")
                assert not any(find_my_numbers(cell) for cell in cells if "HNJ" not in cell)
