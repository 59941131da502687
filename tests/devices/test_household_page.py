"""The page for phones: the code that it draws is read by the desk as it was typed."""

import json
import re
from pathlib import Path
from typing import Any, cast

import numpy as np
import pytest
import segno
from numpy.typing import NDArray
from PySide6.QtQml import QJSEngine, QJSValue
from PySide6.QtWidgets import QApplication

from shelter_app.devices.still import StillDecoder
from shelter_app.domain.needs import Need
from shelter_app.domain.people import Sex
from shelter_app.wire.card import parse_card, render_household
from shelter_app.wire.household import NEEDS, HouseholdPresented, Stated

pytestmark = pytest.mark.qt_log_ignore("is used before its declaration")
PAGE = Path(__file__).parents[2] / "resources" / "household" / "page.html"


class Phone:
    """The scripts of the page, run without a browser."""

    def __init__(self) -> None:
        text = PAGE.read_text(encoding="utf-8")
        self.engine = QJSEngine()
        for name in ("library", "grammar"):
            script = re.search(rf'<script id="{name}">(.*?)</script>', text, re.DOTALL)
            assert script is not None
            self.run(script[1])

    def run(self, script: str) -> Any:
        """Run a script, and give what it says."""
        value = self.say(script)
        assert not value.isError(), value.toString()
        return value.toVariant()

    def say(self, script: str) -> QJSValue:
        """Run a script that may fail."""
        return cast("QJSValue", self.engine.evaluate(script))

    def payload(self, home: dict[str, Any]) -> str:
        """Make the code of a household as typed."""
        return str(self.run(f"household.payload({json.dumps(home)})"))

    def refuses(self, home: dict[str, Any]) -> str:
        """Say why a household does not fit."""
        value = self.say(f"household.payload({json.dumps(home)})")
        assert value.isError()
        return str(value.toString())

    def picture(self, payload: str) -> NDArray[np.uint8]:
        """Draw the code as the page does."""
        script = """(function (text) { var code = household.draw(text), rows = [];
            for (var y = 0; y < code.getModuleCount(); y++) { var row = "";
                for (var x = 0; x < code.getModuleCount(); x++) { row += code.isDark(y, x) ? 1 : 0;
                } rows.push(row); } return rows.join(" "); })"""
        rows = str(self.run(f"{script}({json.dumps(payload)})")).split()
        dark = np.array([[cell == "1" for cell in row] for row in rows])
        gray = np.where(np.pad(dark, 4), 0, 255).astype(np.uint8)
        return np.kron(gray, np.ones((5, 5), np.uint8)).astype(np.uint8)


@pytest.fixture
def phone(qapp: QApplication) -> Phone:
    """A phone with the page open."""
    return Phone()


TYPED = {
    "town": "中浜町２丁目",
    "phone": "090-1234-5678",
    "people": [
        {
            "name": "本間 茂",
            "kana": "ほんま しげる",
            "year": "昭和15",
            "month": "3",
            "day": "2",
            "sex": "1",
            "needs": ["oxygen", "other"],
            "note": "濃縮器",
        },
        {"name": "𠮷田 髙志", "kana": "", "year": "1962", "sex": "2", "needs": []},
        {"name": "Nguyễn", "year": "S元", "month": "13"},
    ],
}
HOME = HouseholdPresented(
    (
        Stated(
            "本間 茂", "ほんま しげる", (1940, 3, 2), Sex.MALE, (Need.OXYGEN, Need.OTHER), "濃縮器"
        ),
        Stated("𠮷田 髙志", "", (1962, 0, 0), Sex.FEMALE),
        Stated("Nguyễn", "", (1926, 0, 0)),
    ),
    "中浜町2丁目",
    "090-1234-5678",
)


def test_the_page_writes_what_the_desk_writes(phone: Phone) -> None:
    assert phone.payload(TYPED) == render_household(HOME)
    assert phone.run("household.NEEDS.join(' ')").split() == list(map(str, NEEDS))


def test_the_code_that_the_page_draws_is_read_by_the_desk(phone: Phone) -> None:
    (symbol,) = StillDecoder(None).decode(phone.picture(phone.payload(TYPED)))
    assert parse_card(symbol.payload) == HOME


def test_eight_people_are_still_read_by_the_desk(phone: Phone) -> None:
    one = {
        "name": "本間 裕子",
        "kana": "ほんま ゆうこ",
        "year": "1968",
        "month": "5",
        "day": "6",
        "sex": "2",
        "needs": ["oxygen"],
        "note": "くすり毎朝",
    }
    payload = phone.payload({"town": "中浜町2丁目4番地1号", "phone": "0901", "people": [one] * 8})
    (symbol,) = StillDecoder(None).decode(phone.picture(payload))
    assert symbol.text == payload
    home = parse_card(symbol.payload)
    assert isinstance(home, HouseholdPresented)
    assert len(home.people) == 8


def test_a_code_of_another_maker_is_read_as_well(phone: Phone) -> None:
    picture = np.array([list(row) for row in segno.make(phone.payload(TYPED)).matrix], np.uint8)
    gray = np.kron(255 - np.pad(picture, 4) * 255, np.ones((5, 5))).astype(np.uint8)
    (symbol,) = StillDecoder(None).decode(gray)
    assert parse_card(symbol.payload) == HOME


def test_too_much_is_said_in_a_sentence(phone: Phone) -> None:
    many = {"people": [{"name": "名" * 40, "kana": "名" * 40}] * 8}
    assert "QR コードに入りません" in phone.refuses(many)
    assert "長すぎます" in phone.refuses({"people": [{"name": "名" * 61}]})
    assert "8 人まで" in phone.refuses({"people": [{}] * 9})


def test_the_page_asks_nothing_of_any_network() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert "default-src 'none'" in text
    for asks in ("fetch(", "XMLHttpRequest", 'src="http', 'href="http', "sendBeacon", "@import"):
        assert asks not in text
