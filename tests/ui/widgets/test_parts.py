"""Single widgets: what they show, what they say, and what they pass on."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from shelter_app.application.camera.shown import ScanKind
from shelter_app.ui.presenters.camera import CameraPresenter, CameraState
from shelter_app.ui.presenters.menu import Errand
from shelter_app.ui.widgets.banner import Banner
from shelter_app.ui.widgets.buttons import Button, MainButton
from shelter_app.ui.widgets.camera_view import CameraView
from shelter_app.ui.widgets.eyes import EyesPicker
from shelter_app.ui.widgets.fields import Choice, Field
from shelter_app.ui.widgets.flow import FlowLayout
from shelter_app.ui.widgets.labels import ElidedTitle, line_height
from shelter_app.ui.widgets.look import worn
from shelter_app.ui.widgets.menu_words import drawing_of, words_of
from shelter_app.ui.widgets.message import Message, Tone
from shelter_app.ui.widgets.number_pad import NumberPad
from shelter_app.ui.widgets.picture import Picture
from shelter_app.ui.widgets.settling_edit import SecretEdit, SettlingEdit
from shelter_app.ui.widgets.trouble_words import known_codes, trouble
from shelter_app.ui.widgets.verdict_band import VerdictBand
from tests.ui.fakes import FakeCamera, FakeChime
from tests.ui.presenters.heard import listen
from tests.ui.samples import gym_picture

pytestmark = pytest.mark.usefixtures("dressed")


def test_a_banner_shows_and_speaks_a_message_and_hides_without_one() -> None:
    banner = Banner()
    message = Message(Tone.BAD, "まだ保存されていません", "一杯です。", "消してください。", "V-13")
    for _ in range(2):
        banner.tell(message)
    assert not banner.isHidden()
    assert banner.accessibleName() == "まだ保存されていません 一杯です。 消してください。"
    assert banner.property("tone") == "danger"
    banner.tell(None)
    assert banner.isHidden()
    assert banner.message is None


def test_every_known_trouble_says_what_happened_and_what_to_do() -> None:
    for code in sorted(known_codes()):
        message = trouble(code, Tone.HEED)
        assert message.happened
        assert message.next_step
        assert message.code == code
    unforeseen = trouble("Q-99", Tone.BAD, "まだ保存されていません")
    assert unforeseen.happened == "まだ保存されていません"
    assert unforeseen.record
    assert unforeseen.code == "Q-99"


def test_a_button_speaks_its_words_and_shows_its_key() -> None:
    button = MainButton("受付する", key="Enter")
    assert (button.text(), button.accessibleName()) == ("受付する  Enter", "受付する")
    button.hide_key(on=True)
    assert button.text() == "受付する"
    short = Button("印刷", key="F4")
    short.brief(on=True)
    assert (short.text(), short.accessibleName(), short.toolTip()) == ("F4", "印刷", "印刷")


def test_buttons_are_large_enough_for_a_thumb() -> None:
    for button in (Button("はい"), MainButton("受付する")):
        button.ensurePolished()
        assert button.sizeHint().height() >= 56


def test_a_search_settles_after_typing_and_never_while_composing(qtbot: QtBot) -> None:
    edit = SettlingEdit()
    qtbot.addWidget(edit)
    heard = listen(edit.settled)
    QApplication.sendEvent(edit, QInputMethodEvent("ほん", []))
    assert edit.composing
    assert not edit._timer.isActive()
    commit = QInputMethodEvent()
    commit.setCommitString("本間")
    with qtbot.waitSignal(edit.settled):
        QApplication.sendEvent(edit, commit)
    assert heard == ["本間"]
    edit.put("")
    assert not edit._timer.isActive()


def test_a_secret_is_hidden_typed_with_the_ime_off_and_can_be_looked_at() -> None:
    edit = SecretEdit()
    assert edit.echoMode() is QLineEdit.EchoMode.Password
    assert not edit.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    edit.reveal(shown=True)
    assert edit.echoMode() is QLineEdit.EchoMode.Normal
    assert not edit.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_a_field_gives_its_box_a_spoken_name() -> None:
    edit = QLineEdit()
    field = Field("合言葉", edit)
    assert edit.accessibleName() == "合言葉"
    field.rename("封筒の番号")
    assert edit.accessibleName() == "封筒の番号"


def test_a_choice_has_exactly_one_answer(qtbot: QtBot) -> None:
    choice = Choice("性別", [(0, "不明"), (2, "女"), (1, "男")])
    qtbot.addWidget(choice)
    heard = listen(choice.changed)
    assert choice.value == 0
    choice.findChildren(QPushButton)[1].click()
    assert (choice.value, len(heard)) == (2, 1)
    choice.choose(1)
    assert choice.value == 1


def test_the_pad_says_digits_and_steps_back(qtbot: QtBot) -> None:
    pad = NumberPad()
    qtbot.addWidget(pad)
    digits, erased = listen(pad.pressed), listen(pad.erased)
    for button in pad.findChildren(Button):
        button.click()
    assert sorted(map(str, digits)) == list("0123456789")
    assert len(erased) == 1


def test_a_flow_goes_on_in_the_next_line() -> None:
    box = QWidget()
    flow = FlowLayout(gap=10)
    box.setLayout(flow)
    parts = [QWidget() for _ in range(3)]
    for part in parts:
        part.setFixedSize(100, 40)
        flow.addWidget(part)
    assert flow.sizeHint().width() == 320
    assert flow.heightForWidth(320) == 40
    assert flow.heightForWidth(230) == 90
    parts[2].hide()
    assert flow.heightForWidth(210) == 40
    flow.setGeometry(QRect(0, 0, 100, 200))
    assert parts[1].geometry().top() == 50
    assert flow.itemAt(9) is None
    assert flow.takeAt(9) is None
    assert flow.takeAt(0) is not None
    assert flow.count() == 2


def test_a_long_name_gives_way_instead_of_widening_the_window(qtbot: QtBot) -> None:
    label = ElidedTitle("勅使河原 久美子の非常に長いお名前が続きます")
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() <= line_height() * 2
    label.resize(120, 40)
    label.show()
    assert label.grab().width() == 120


def test_the_camera_draws_only_a_newer_picture(qtbot: QtBot) -> None:
    camera = FakeCamera()
    presenter = CameraPresenter(camera, FakeChime())
    view = CameraView(presenter)
    qtbot.addWidget(view)
    presenter.start()
    view.resize(320, 240)
    view.show()
    view.pull()
    shown = view.grab().toImage()
    view.pull()
    assert view.grab().toImage() == shown
    camera.picture = gym_picture() // 2
    view.pull()
    assert view.grab().toImage() != shown
    camera.picture = None
    view.pull()
    assert isinstance(view.grab().toImage(), QImage)
    assert view.heightForWidth(400) == 300
    view.hide()
    assert view._image is None


def test_the_band_holds_a_verdict_and_then_is_calm_again(qtbot: QtBot) -> None:
    presenter = CameraPresenter(FakeCamera(), FakeChime())
    band = VerdictBand(presenter)
    qtbot.addWidget(band)
    assert band.accessibleName() == "カメラは休み"
    band.render_state(CameraState(watching=True, verdict=ScanKind.MY_NUMBER))
    assert band.accessibleName() == "カードを裏返してください"
    assert band.property("tone") == "caution"
    assert band._timer.isActive()
    band.render_state(CameraState(watching=True))
    assert not band._timer.isActive()
    assert not band.speaking


def test_a_page_fits_its_place(qtbot: QtBot) -> None:
    picture = Picture()
    qtbot.addWidget(picture)
    picture.resize(200, 300)
    empty = picture.grab().toImage()
    picture.show_array(gym_picture())
    picture.show_array(picture._array)
    assert picture.grab().toImage() != empty
    assert picture.sizeHint().isValid()


def test_eyes_choose_size_and_colours_at_once(qtbot: QtBot) -> None:
    picker = EyesPicker()
    qtbot.addWidget(picker)
    picker.size_choice.findChildren(QPushButton)[2].click()
    picker.scheme_choice.findChildren(QPushButton)[3].click()
    assert picker._later.isHidden()
    picker.language_choice.findChildren(QPushButton)[2].click()
    assert not picker._later.isHidden()
    assert worn().choice.language == "ja-easy"
    assert worn().choice.scale == 150
    assert QApplication.font().pointSizeF() == pytest.approx(24)


def test_every_line_of_the_menu_has_words_and_a_drawing() -> None:
    words = [words_of(errand) for errand in Errand]
    assert len(set(words)) == len(Errand)
    assert all(worn().icon(drawing_of(errand), "ink", 24).width() for errand in Errand)
