"""The 本部 screen as hands meet it."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from shelter_app.application.sync.courier import Contact
from shelter_app.application.sync.peers import PeerUnknown
from shelter_app.ui.presenters.menu import Errand
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.screens.exchange import ExchangeScreen
from shelter_app.wire.enrolment import CodeWrong
from tests.ui.fake_exchange import HEARD_MS
from tests.ui.rig import Rig

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def screen(at_desk: Rig) -> ExchangeScreen:
    """The screen, reached from the menu."""
    at_desk.choose(Errand.HQ)
    screen = at_desk.screen(Place.HQ)
    assert isinstance(screen, ExchangeScreen)
    return screen


@pytest.fixture
def enrolled(at_desk: Rig) -> ExchangeScreen:
    """The screen at a desk that is enrolled."""
    at_desk.exchange.said = replace(at_desk.exchange.said, is_enrolled=True)
    at_desk.choose(Errand.HQ)
    screen = at_desk.screen(Place.HQ)
    assert isinstance(screen, ExchangeScreen)
    return screen


def press(rig: Rig, key: Qt.Key) -> None:
    QTest.keyClick(rig.screen(Place.HQ), key)
    rig.settle()


def said(screen: ExchangeScreen) -> str:
    message = screen._question.banner.message
    return message.happened if message else ""


def test_a_desk_enrols_with_a_file_and_a_spoken_code(
    at_desk: Rig, screen: ExchangeScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not screen._question.main.isEnabled()
    for answer in ("", "/media/usb/03.invite"):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, answer=answer: (answer, ""))
        press(at_desk, Qt.Key.Key_O)
    screen.code.edit.setText("123456")
    screen.act()
    at_desk.settle()
    assert at_desk.exchange.asked == ["enrol 03.invite 123456"]
    assert said(screen) == "本部に登録しました。ひとりでに送ります。"
    assert screen._count.text() == "送信待ち 12 件"


def test_a_wrong_code_is_said_and_nothing_is_lost(at_desk: Rig, screen: ExchangeScreen) -> None:
    at_desk.exchange.fault = CodeWrong("wrong")
    screen._presenter.choose(Path("03.invite"))
    screen.act()
    at_desk.settle()
    message = screen._question.banner.message
    assert message is not None
    assert message.code == "N-18"
    assert screen._presenter.state.invitation == Path("03.invite")


def test_enter_sends_now_and_escape_goes_back(at_desk: Rig, enrolled: ExchangeScreen) -> None:
    press(at_desk, ENTER)
    assert at_desk.exchange.asked == ["send"]
    assert said(enrolled) == "いま送ってみます"
    assert enrolled._presenter.timer.isActive()
    press(at_desk, ESC)
    assert not enrolled._presenter.timer.isActive()
    assert at_desk.window.navigator.place is Place.DESK


def test_everything_sent_is_said_in_one_line(at_desk: Rig, enrolled: ExchangeScreen) -> None:
    told: list[bool] = []
    enrolled._presenter.moved.connect(lambda: told.append(True))
    at_desk.exchange.said = replace(at_desk.exchange.said, waiting=0, last_contact_ms=HEARD_MS)
    enrolled._presenter.timer.timeout.emit()
    at_desk.settle()
    assert enrolled._count.text() == "すべて本部に届いています"
    assert "最後に本部とつながったのは" in enrolled._standing.text()
    assert told


def test_bundles_go_out_and_come_in_by_key(at_desk: Rig, enrolled: ExchangeScreen) -> None:
    press(at_desk, Qt.Key.Key_W)
    assert said(enrolled) == "USB に書きました(12件)"
    press(at_desk, Qt.Key.Key_R)
    assert said(enrolled) == "USB から受け取りました(新しい記録 3件)"
    assert at_desk.bundles.asked == ["export USB-HIKAE", "take USB-HIKAE"]
    at_desk.bundles.plugged = ()
    for key in (Qt.Key.Key_W, Qt.Key.Key_R):
        press(at_desk, key)
        assert said(enrolled) == "USB が見つかりません"


def test_a_neighbour_is_added_by_address(at_desk: Rig, enrolled: ExchangeScreen) -> None:
    enrolled.join.click()
    enrolled.address.edit.setText("192.168.3.12")
    enrolled.join.click()
    at_desk.settle()
    assert at_desk.exchange.asked == ["add 192.168.3.12"]
    assert "192.168.3.12: つながっていません" in enrolled._neighbours.text()
    at_desk.exchange.said = replace(
        at_desk.exchange.said,
        neighbours=(Contact("192.168.3.12:8446", HEARD_MS),),
        own_addresses=("192.168.3.11:8446",),
    )
    enrolled._presenter.look()
    at_desk.settle()
    assert "つながっています" in enrolled._neighbours.text()
    assert "この受付のアドレス: 192.168.3.11:8446" in enrolled._neighbours.text()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"notes": ("revoked",)}, "この受付は本部から止められています。"),
        ({"is_differing": True}, "送ったあと、相手と記録が合いません。"),
        ({"notes": ("expired",)}, "本部の登録の期限が過ぎています"),
    ],
)
def test_what_is_in_the_way_is_said_calmly(
    at_desk: Rig, enrolled: ExchangeScreen, change: dict[str, object], words: str
) -> None:
    at_desk.exchange.said = replace(at_desk.exchange.said, **change)  # type: ignore[arg-type]
    enrolled._presenter.look()
    at_desk.settle()
    assert said(enrolled) == words


def test_trouble_with_the_stick_is_said(at_desk: Rig, enrolled: ExchangeScreen) -> None:
    at_desk.bundles.fault = PeerUnknown("x")
    press(at_desk, Qt.Key.Key_R)
    assert said(enrolled) == "できませんでした"


def test_locking_forgets_what_was_typed_and_looks_no_more(
    at_desk: Rig, enrolled: ExchangeScreen
) -> None:
    at_desk.window.session.lock()
    at_desk.settle()
    assert not enrolled._presenter.timer.isActive()
    assert not enrolled._presenter.state.facts.is_open
