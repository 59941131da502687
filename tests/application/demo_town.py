"""The demonstration town's register and cards, as a test looks things up in them."""

import csv
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from shelter_app.domain.ids import EntryId
from shelter_app.domain.register import entry_id
from shelter_app.domain.town import town_code
from shelter_app.wire.card import CardPresented, parse_card

DEMO = Path(__file__).parents[2] / "resources" / "demo"
PACK = DEMO / "town.pack"
TOWN = town_code("99999")

KIYO, SHIGERU, HIROKO = "1000017", "1000030", "1000043"
"""The Honmas: one household of three, each with a card, all with consent."""
MITSU, SUSUMU = "1000225", "1000238"
"""The Watanabes of 船越: a couple."""
SEALED_RYOICHI = "1000381"
"""Did not consent: he has a card, and his line cannot be read at a shelter."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the municipality's file."""

    management: str
    household: str
    name: str = field(repr=False)
    kana: str = field(repr=False)
    birth: str = field(repr=False)
    sex: str
    address: str = field(repr=False)
    phone: str = field(repr=False)
    district: str
    reason: str = field(repr=False)
    helper: str = field(repr=False)
    helper_phone: str = field(repr=False)
    has_consent: bool
    remarks: str = field(repr=False)

    @property
    def entry(self) -> EntryId:
        """The id that every desk derives for this line."""
        return entry_id(TOWN, self.management)


@cache
def lines() -> dict[str, Line]:
    """Read the whole register, by management number."""
    with (DEMO / "register_utf8.csv").open(encoding="utf-8-sig", newline="") as file:
        return {row["管理番号"]: _line(row) for row in csv.DictReader(file)}


@cache
def _cards() -> list[dict[str, str]]:
    with (DEMO / "cards.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def payload_of(management: str) -> str:
    """Give the QR text of somebody's reception card."""
    return next(row["QR"] for row in _cards() if row["管理番号"] == management)


def payload_of_a_stranger() -> str:
    """Give the QR text of a genuine card whose holder is not on the register."""
    return next(row["QR"] for row in _cards() if row["避難者"])


def card(payload: str) -> CardPresented:
    """Read a QR text as the camera does."""
    presented = parse_card(payload.encode())
    assert isinstance(presented, CardPresented)
    return presented


def card_of(management: str) -> CardPresented:
    """Hold somebody's reception card."""
    return card(payload_of(management))


def _line(row: dict[str, str]) -> Line:
    return Line(
        management=row["管理番号"],
        household=row["世帯番号"],
        name=row["氏名"],
        kana=row["カナ氏名"],
        birth=row["生年月日"],
        sex=row["性別"],
        address=row["住所"],
        phone=row["電話番号"],
        district=row["地区"],
        reason=row["避難支援等を必要とする事由"],
        helper=row["避難支援者氏名"],
        helper_phone=row["避難支援者電話番号"],
        has_consent=row["同意区分"] == "同意",
        remarks=row["備考"],
    )
