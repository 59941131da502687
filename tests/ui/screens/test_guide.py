"""The page that explains the desk."""

import re

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelter_app.ui.presenters.menu import Errand
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.screens.guide import GuideScreen
from shelter_app.ui.widgets.footer import KEYS
from tests.ui.rig import RESOURCES, Rig


def test_it_is_found_in_the_menu_and_leads_back(at_desk: Rig) -> None:
    at_desk.choose(Errand.GUIDE)
    screen = at_desk.screen(Place.GUIDE)
    assert isinstance(screen, GuideScreen)
    assert "迎える(F1)" in screen.page.text()
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert at_desk.window.navigator.place is Place.MENU
    at_desk.choose(Errand.GUIDE)
    QTest.keyClick(screen, Qt.Key.Key_Return)
    assert at_desk.screen(Place.DESK).isVisible()


def test_both_languages_explain_the_same_keys_and_every_one_exists() -> None:
    pages = [(RESOURCES / "help" / f"desk.{one}.md").read_text("utf-8") for one in ("ja", "en")]
    ja, en = (set(re.findall(r"F\d+", page)) for page in pages)
    assert ja == en
    assert ja <= {*KEYS.values(), "F7"}
    assert len({page.count("\n\n") for page in pages}) == 1
