"""The card of one person, as hands meet it."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from shelter_app.application.desk.shown import Call, Standing, Trouble, TypedPerson
from shelter_app.application.desk.told import MOST_IN_A_BOX, NOTHING_SAID, NeedSaid, Said
from shelter_app.domain.conditions import Condition, Sign
from shelter_app.domain.consents import Answer, Purpose, Recipient
from shelter_app.domain.evacuee_card import CardText, House, Lodging, PetCare, Tenure
from shelter_app.domain.needs import Need
from shelter_app.ui.screens.desk.body import Showing
from shelter_app.ui.screens.desk.card.face import CardFace
from shelter_app.ui.widgets.card_words import (
    condition_word,
    health_word,
    house_word,
    lodging_word,
    need_word,
    pet_word,
    sign_word,
    tenure_word,
    text_word,
    trouble_reason,
)
from shelter_app.ui.widgets.person_row import CardOpener, PersonRow
from shelter_app.ui.widgets.said_words import calls, noted
from shelter_app.ui.widgets.words import about, name_of
from tests.ui.rig import Rig
from tests.ui.samples import FAMILY, KIYO, SHIGERU
from tests.ui.screens.hands import Hands


@pytest.fixture
def hands(at_desk: Rig) -> Hands:
    """Hands on an empty desk."""
    return Hands(at_desk)


@pytest.fixture
def card(hands: Hands) -> CardFace:
    """The card of the first of a family, open at health."""
    hands.rig.show_card(FAMILY)
    hands.press(Qt.Key.Key_0)
    assert hands.shows() is Showing.CARD
    return hands.screen.parts.body.form


def said(hands: Hands, at: int = 0) -> Said:
    return hands.rig.window.desk.state.party.rows[at].said


def test_every_page_is_reached_with_one_key_and_round_again(hands: Hands, card: CardFace) -> None:
    seen: list[object] = [card.page]
    for _ in range(5):
        hands.press(Qt.Key.Key_PageDown)
        seen.append(card.page)
    assert seen == [card.health, card.needs, card.contact, card.home, card.consent, card.other]
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        hands.press(key)
        seen.append(card.page)
    for button in (card._chips[card.home], card._next):
        button.click()
        seen.append(card.page)
    assert seen[6:] == [card.health, card.other, card.home, card.consent]


def test_a_condition_is_one_of_several_and_can_be_taken_back(hands: Hands, card: CardFace) -> None:
    hands.press(Qt.Key.Key_8)
    assert said(hands).condition is Condition.LIGHT
    hands.press(Qt.Key.Key_9)
    assert said(hands).condition is Condition.SEVERE
    hands.press(Qt.Key.Key_9)
    assert said(hands) == NOTHING_SAID


def test_signs_and_the_area_are_kept_with_the_person(hands: Hands, card: CardFace) -> None:
    hands.press(Qt.Key.Key_1, Qt.Key.Key_2)
    QTest.keyClicks(card.health.area, "2F ")
    QTest.keyClicks(card.health.area, "east")
    hands.press(Qt.Key.Key_Escape)
    assert hands.shows() is Showing.PEOPLE
    assert said(hands) == Said(signs=(Sign.FEVER, Sign.COUGH), area="2F east")
    row = hands.screen.findChildren(PersonRow)[0]
    assert row._noted.text() == "熱・せき・2F east"


def test_a_need_asks_for_its_clock_and_says_how_it_was_understood(
    hands: Hands, card: CardFace
) -> None:
    hands.press(Qt.Key.Key_PageDown, Qt.Key.Key_1)
    line = card.needs._lines[Need.DIALYSIS]
    assert QApplication.focusWidget() is line.left
    QTest.keyClicks(line.left, "20")
    assert line._meant.text() == "22:58 まで"
    assert line._urgent.isVisible()
    QTest.keyClicks(line.left, "?")
    assert "言葉のまま" in line._meant.text()
    card.needs.toggles.buttons[0].click()
    assert said(hands).needs == ()
    assert not line.isVisible()


def test_only_what_is_urgent_says_that_somebody_is_called(hands: Hands, card: CardFace) -> None:
    card.turn_to(card.needs)
    card.needs.toggles.buttons[list(Need).index(Need.ALLERGY)].click()
    assert not card.needs._lines[Need.ALLERGY]._urgent.isVisible()
    assert noted(said(hands)) == "配慮 1"
    assert not calls(said(hands))


def test_every_box_of_the_card_is_read_back(hands: Hands, card: CardFace) -> None:
    boxes = {
        name: box
        for page in (card.contact, card.home, card.other)
        for name, box in page._texts.items()
    }
    assert set(boxes) == set(CardText), "every field of the official card has a box"
    for name, box in boxes.items():
        QTest.keyClicks(box, f"x {name}")
    assert dict(said(hands).texts) == {name: f"x {name}" for name in CardText}


def test_home_pets_and_consents_are_read_back(hands: Hands, card: CardFace) -> None:
    card.turn_to(card.home)
    hands.press(Qt.Key.Key_3, Qt.Key.Key_6)
    card.home.tenure.buttons[2].click()
    card.home.pet_care.buttons[1].click()
    card.turn_to(card.consent)
    hands.press(Qt.Key.Key_1, Qt.Key.Key_8)
    told = said(hands)
    assert (told.lodging, told.house) == (Lodging.CAR, (House.HALF,))
    assert (told.tenure, told.pet_care) == (Tenure.RENTED, PetCare.ALONG)
    answers = [(one.purpose, one.recipient, one.answer) for one in told.consents]
    assert answers == [
        (Purpose.INQUIRY, Recipient.FAMILY, Answer.YES),
        (Purpose.POSTING, Recipient.PUBLIC, Answer.NO),
    ]


def test_secrecy_is_one_key_and_asks_for_a_name_to_call_her_by(
    hands: Hands, card: CardFace
) -> None:
    hands.press(Qt.Key.Key_F7)
    assert card.page is card.consent
    assert QApplication.focusWidget() is card.consent.called
    QTest.keyClicks(card.consent.called, "umi")
    assert (said(hands).secret, said(hands).called) == (True, "umi")
    hands.press(Qt.Key.Key_F7)
    assert not said(hands).secret


def test_a_newborn_is_given_its_mother_and_a_child_whom_it_goes_with(
    hands: Hands, card: CardFace
) -> None:
    card.turn_to(card.other)
    hands.press(Qt.Key.Key_1)
    card.other.mother.buttons[1].click()
    card.other.handed_to.buttons[2].click()
    told = said(hands)
    assert told.alone
    assert told.mother == SHIGERU.ref
    assert told.handed_to == FAMILY.lines[2].ref
    assert hands.screen.findChildren(PersonRow)[0]._alone.text() == "保護者を探しています"


def test_more_than_a_box_holds_is_said_and_nothing_breaks(hands: Hands, card: CardFace) -> None:
    card.turn_to(card.contact)
    box = card.contact._texts[CardText.PHONE]
    box.setFocus()
    QApplication.clipboard().setText("あ" * 10_000)
    box.paste()
    assert len(box.text()) == MOST_IN_A_BOX
    assert card._full.isVisible()
    assert "100字" in card._full.plain
    card.turn_to(card.home)
    assert not card._full.isVisible()


@pytest.mark.parametrize(
    "text", ["😀👨‍👩‍👧" * 9, "\u202eabc", "a\x00b", "=CMD()", "\u3099\u309a" * 9]
)
def test_strange_text_in_every_box_leaves_the_window_alive(hands: Hands, text: str) -> None:
    hands.press(Qt.Key.Key_F7)
    form = hands.screen.parts.body.form
    for page in form._pages():
        form.turn_to(page)
        for box in page.findChildren(QLineEdit):
            box.setFocus()
            QApplication.clipboard().setText(text)
            box.paste()
    hands.press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert hands.shows() is Showing.RECEIVED
    assert hands.rig.desk.orders[-1].extras[0].name.strip()


def test_the_form_keeps_the_town_of_those_who_came_together(hands: Hands) -> None:
    hands.rig.window.desk.add(TypedPerson("佐藤", town="北浜"))
    hands.press(Qt.Key.Key_F7)
    form = hands.screen.parts.body.form
    assert form.identity.town.text() == "北浜"
    assert form.name.text() == ""


def test_what_is_said_in_the_form_goes_with_the_new_person(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F7)
    form = hands.screen.parts.body.form
    QTest.keyClicks(form.name, "sato")
    hands.press(Qt.Key.Key_PageDown, Qt.Key.Key_1, Qt.Key.Key_Return)
    assert said(hands) == Said(signs=(Sign.FEVER,))
    hands.press(Qt.Key.Key_F7)
    assert form.value == NOTHING_SAID


def test_nothing_of_a_card_stays_in_its_boxes_after_it_is_closed(
    hands: Hands, card: CardFace
) -> None:
    QTest.keyClicks(card.health.area, "2F")
    hands.press(Qt.Key.Key_Return)
    assert all(not box.text() for box in card.findChildren(QLineEdit))
    hands.press(Qt.Key.Key_0)
    assert card.health.area.text() == "2F"


def test_the_card_of_a_line_is_opened_by_touch(hands: Hands) -> None:
    hands.rig.show_card(FAMILY)
    opener = hands.screen.findChildren(CardOpener)[1]
    QTest.mouseClick(opener, Qt.MouseButton.LeftButton)
    assert hands.shows() is Showing.CARD
    assert hands.rig.window.desk.state.speaking == 1
    assert hands.standings[1] is Standing.UNKNOWN, "opening is not ticking"


def test_arrows_mark_the_line_that_the_keys_mean(hands: Hands) -> None:
    hands.rig.show_card(FAMILY)
    hands.press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_0)
    assert hands.rig.window.desk.state.speaking == 2


def test_a_report_says_what_is_wrong_and_is_made_by_touch_too(hands: Hands) -> None:
    hands.rig.show_card(FAMILY)
    hands.press(Qt.Key.Key_2, Qt.Key.Key_2)
    row = hands.screen.findChildren(PersonRow)[1]
    words = []
    for _ in range(4):
        QTest.mouseClick(row._report, Qt.MouseButton.LeftButton)
        words.append(row._report.accessibleName().removeprefix("本間 茂 "))
    assert words == ["通報: 閉じ込め", "通報: けが・急病", "通報: 連絡がとれない", "通報にする"]
    hands.press(Qt.Key.Key_PageDown, Qt.Key.Key_Return)
    panel = hands.screen.parts.body.received
    assert panel._reports.plain == "通報にしました 1件"


def test_more_than_the_where_box_holds_is_said(hands: Hands) -> None:
    hands.rig.show_card(FAMILY)
    hands.press(Qt.Key.Key_2, Qt.Key.Key_2)
    box = hands.screen.findChildren(PersonRow)[1]._where
    QApplication.clipboard().setText("い" * 10_000)
    box.paste()
    message = hands.screen.parts.banner.message
    assert message is not None
    assert "100字" in message.happened
    assert hands.rig.window.desk.state.party.rows[1].where == "い" * MOST_IN_A_BOX


def test_who_came_is_not_reported(hands: Hands) -> None:
    hands.rig.show_card(FAMILY)
    hands.press(Qt.Key.Key_PageDown)
    assert hands.rig.window.desk.state.party.rows[0].trouble is None


def test_the_tick_says_that_somebody_must_be_called(hands: Hands) -> None:
    hands.rig.show_card(FAMILY)
    hands.rig.window.desk.open_card(0)
    hands.rig.window.desk.say(Said(needs=(NeedSaid(Need.OXYGEN, "3"),)))
    hands.press(Qt.Key.Key_Return)
    assert hands.screen.findChildren(PersonRow)[0]._urgent.isVisible()
    hands.press(Qt.Key.Key_Return)
    assert "要配慮者担当を呼んでください" in hands.screen.parts.body.received._call.plain


def test_open_calls_stay_in_sight_and_count_down(hands: Hands) -> None:
    now = hands.rig.clock.now()
    panel = hands.screen.parts.side.calls
    assert not panel.isVisible()
    for due, words in (
        (now + timedelta(hours=2, minutes=40), "残り 2時間40分"),
        (now + timedelta(days=7), "残り 7日"),
        (now - timedelta(minutes=1), "時間切れ"),
        (None, "急ぎ(時間は不明)"),
    ):
        hands.rig.desk.open_calls = (Call("03-B-0042-7", "", due),)
        hands.rig.window.desk.reload()
        hands.rig.settle()
        assert panel.isVisible()
        assert panel._soonest.plain == f"03-B-0042-7  {words}"
    hands.rig.desk.open_calls = (
        Call("03-B-0042-7", Need.OXYGEN, now + timedelta(hours=2), acknowledged=True),
    )
    hands.rig.window.desk.reload()
    hands.rig.settle()
    assert panel._soonest.plain.startswith("03-B-0042-7  酸素")
    assert panel._soonest.plain.endswith("受領あり")
    hands.rig.clock.forward(minutes=60)
    panel.tell_time()
    assert "残り 1時間0分" in panel._soonest.plain
    hands.rig.desk.open_calls = ()
    hands.rig.window.desk.reload()
    hands.rig.settle()
    assert not panel.isVisible()


def test_a_number_that_nobody_has_is_no_name(hands: Hands) -> None:
    hands.type_name("03-B-0042-7")
    assert hands.screen.parts.receive.accessibleName() == "新しく書く"
    hands.press(Qt.Key.Key_Return)
    assert hands.shows() is Showing.FORM


def test_a_name_typed_beside_others_joins_them(hands: Hands) -> None:
    hands.rig.show_card(FAMILY)
    hands.type_name("山田")
    assert hands.screen.parts.receive.accessibleName() == "名前だけで加える"
    hands.press(Qt.Key.Key_Return)
    assert hands.shows() is Showing.PEOPLE
    assert len(hands.standings) == 4


def test_every_code_has_words() -> None:
    words = [
        *map(need_word, Need),
        *map(condition_word, Condition),
        *map(sign_word, Sign),
        *map(house_word, House),
        *map(tenure_word, Tenure),
        *map(lodging_word, Lodging),
        *map(pet_word, PetCare),
        *map(text_word, CardText),
        *map(trouble_reason, Trouble),
    ]
    assert all(words)
    assert need_word("injury") == "けが・急病"
    assert need_word("trapped") == "閉じ込め"
    assert health_word("severe") == "重いけが・急病"
    assert health_word("from-a-newer-version") == "from-a-newer-version"
    assert need_word("from-a-newer-version") == "from-a-newer-version"
    assert noted(NOTHING_SAID) == ""
    assert noted(Said(tenure=Tenure.OWNED)) == "記入あり"
    assert noted(Said(lodging=Lodging.CAR, secret=True)) == "車中"


def test_nobody_is_confused_without_a_name() -> None:
    nameless = replace(KIYO, name="", kana="", code="03-A-0005-1", features="赤い上着")
    assert name_of(nameless) == "氏名不明 03-A-0005-1"
    assert about(nameless).endswith("赤い上着")
