"""The card panel's presenter: taps, digits, a glance, and who keeps the card."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication

from shelter_app.application.card.shown import CardAnswer, CardStep, HeldCard, Recognised
from shelter_app.application.desk.shown import Presentation, Received, Slip
from shelter_app.application.ports.card import CardKind, Sight, Tap, TriesLeft
from shelter_app.application.ports.card_faults import CardGone, CodeWrong
from shelter_app.domain.ids import ActId, Subject
from shelter_app.domain.secret import Secret
from shelter_app.ui.presenters.card import CardPresenter
from shelter_app.ui.presenters.card_state import CardNotice, CardStage
from tests.ui.fake_cards import OFFER, FakeCards
from tests.ui.held_tasks import HeldTasks
from tests.ui.samples import FAMILY

TAP = Tap(CardKind.MY_NUMBER)
SLIPS = tuple(
    Slip(Subject("person", bytes([number] * 16)), name, f"03-B-004{number}-1")
    for number, name in ((1, "本間 茂"), (2, "本間 キヨ"))
)
RECEIVED = Received(ActId(bytes(16)), 2, SLIPS)


class Panel:
    """A presenter on fakes, and what it said."""

    def __init__(self) -> None:
        self.cards, self.tasks = FakeCards(), HeldTasks()
        self.presenter = CardPresenter(self.cards, self.tasks, self.tasks)
        self.said: list[str] = []
        self.shown: list[CardAnswer] = []
        self.recognised: list[Presentation] = []
        self.presenter.asking.connect(lambda: self.said.append("asking"))
        self.presenter.done.connect(lambda: self.said.append("done"))
        self.presenter.shown.connect(self.shown.append)
        self.presenter.recognised.connect(self.recognised.append)
        self.presenter.start()

    def settle(self) -> None:
        QCoreApplication.processEvents()
        self.tasks.release()

    def put_down(self, tap: Tap = TAP) -> None:
        self.cards.say(Sight.CARD, tap)
        self.settle()

    def type_number(self, birth: str = "S17.3.7", year: str = "2035", code: str = "6284") -> Secret:
        secret = Secret(code)
        self.presenter.read_by_number(birth, year, secret)
        self.settle()
        return secret

    @property
    def stage(self) -> CardStage:
        return self.presenter.state.stage


@pytest.fixture
def panel(qapp: QCoreApplication) -> Iterator[Panel]:
    panel = Panel()
    yield panel
    panel.presenter.leave()


def test_the_reader_is_watched_once_and_let_go(panel: Panel) -> None:
    panel.presenter.start()
    panel.cards.say(Sight.WAITING)
    panel.settle()
    assert panel.presenter.state.sight is Sight.WAITING
    panel.presenter.leave()
    panel.presenter.leave()
    assert (panel.cards.stops, panel.presenter.state.sight) == (1, Sight.OFF)


def test_a_word_that_arrives_late_is_not_heard(panel: Panel) -> None:
    panel.cards.say(Sight.CARD, TAP)
    panel.presenter.leave()
    panel.settle()
    assert (panel.stage, panel.said) == (CardStage.NONE, [])


def test_a_card_that_leads_to_somebody_goes_to_the_desk(panel: Panel) -> None:
    answer = CardAnswer(CardStep.PRESENT, CardKind.FELICA, symbol="a card", leads=True)
    panel.cards.answer = answer
    panel.put_down()
    assert (panel.shown, panel.stage, panel.said) == ([answer], CardStage.NONE, [])


def test_an_unknown_my_number_card_opens_the_panel_with_its_counters(panel: Panel) -> None:
    panel.put_down()
    assert (panel.stage, panel.said) == (CardStage.NUMBER, ["asking"])
    assert panel.presenter.state.tries == TriesLeft(10, 3)


@pytest.mark.parametrize(
    ("step", "notice"),
    [(CardStep.TYPE_NAME, CardNotice.TYPE_NAME), (CardStep.USE_PLASTIC, CardNotice.USE_PLASTIC)],
)
def test_other_cards_are_a_line_and_no_question(
    panel: Panel, step: CardStep, notice: CardNotice
) -> None:
    panel.cards.answer = CardAnswer(step, CardKind.UNKNOWN)
    panel.put_down()
    assert (panel.presenter.state.notice, panel.stage) == (notice, CardStage.NONE)


def test_trouble_of_the_reader_is_a_line(panel: Panel) -> None:
    panel.cards.say(Sight.CARD, problem=CardGone.code)
    panel.settle()
    state = panel.presenter.state
    assert (state.notice, state.problem) == (CardNotice.TROUBLE, "D-33")


def test_trouble_of_the_store_is_a_line_too(panel: Panel) -> None:
    panel.cards.fault = CardGone("x")
    panel.put_down()
    assert panel.presenter.state.problem == "D-33"


def test_a_tap_means_nothing_where_nobody_listens(panel: Panel) -> None:
    panel.presenter.listens = lambda: False
    panel.put_down()
    assert panel.said == []


def test_another_tap_during_the_question_changes_nothing(panel: Panel) -> None:
    panel.put_down()
    panel.put_down(Tap(CardKind.FELICA))
    assert panel.said == ["asking"]


def test_the_digits_on_the_front_bring_the_person_up(panel: Panel) -> None:
    panel.cards.found = Recognised(FAMILY, OFFER)
    panel.put_down()
    code = panel.type_number()
    assert panel.cards.openings == [("number_b", b"17030720356284")]
    assert len(code) == 0
    assert panel.recognised == [FAMILY]
    assert (panel.stage, panel.said) == (CardStage.NONE, ["asking", "done"])


@pytest.mark.parametrize(
    ("birth", "year", "code"),
    [
        ("", "2035", "6284"),
        ("昭和17年", "2035", "6284"),
        ("S17.3.7", "20x5", "6284"),
        ("S17.3.7", "1999", "6284"),
        ("S17.3.7", "2035", "62"),
    ],
)
def test_what_cannot_be_on_a_card_is_not_sent(
    panel: Panel, birth: str, year: str, code: str
) -> None:
    panel.put_down()
    secret = panel.type_number(birth, year, code)
    assert (panel.stage, panel.presenter.state.problem) == (CardStage.NUMBER, "D-42")
    assert (panel.cards.openings, len(secret)) == ([], 0)


def test_the_pin_is_pressed_by_the_holder_and_not_kept(panel: Panel) -> None:
    panel.cards.found = Recognised(FAMILY, OFFER)
    panel.put_down()
    panel.presenter.use_pin()
    for digit in "99":
        panel.presenter.press(digit)
    panel.presenter.erase()
    for digit in "73915":
        panel.presenter.press(digit)
    assert (panel.stage, panel.presenter.state.digits) == (CardStage.PIN, 4)
    panel.presenter.read_by_pin()
    panel.settle()
    assert panel.cards.openings == [("pin", b"7391")]
    assert len(panel.presenter._pin) == 0
    assert panel.recognised == [FAMILY]


def test_a_pin_that_is_too_short_is_not_sent(panel: Panel) -> None:
    panel.put_down()
    panel.presenter.use_pin()
    panel.presenter.press("7")
    panel.presenter.read_by_pin()
    assert (panel.presenter.state.problem, panel.presenter.state.digits) == ("D-42", 0)
    panel.presenter.use_number()
    panel.presenter.press("7")
    assert (panel.stage, panel.presenter.state.digits) == (CardStage.NUMBER, 0)


def test_wrong_digits_ask_again_with_the_counters_read_anew(panel: Panel) -> None:
    panel.put_down()
    panel.cards.fault = CodeWrong(8)
    panel.cards.tries = TriesLeft(8, 3)
    panel.type_number()
    state = panel.presenter.state
    assert (state.stage, state.problem, state.tries.number_b) == (CardStage.NUMBER, "D-38", 8)
    assert panel.recognised == []


def test_a_bug_while_reading_is_not_swallowed(panel: Panel) -> None:
    panel.put_down()
    panel.cards.fault = RuntimeError("bug")
    with pytest.raises(RuntimeError):
        panel.type_number()
    assert panel.stage is CardStage.NUMBER


def test_the_photograph_is_seen_before_going_on_and_then_gone(panel: Panel) -> None:
    panel.cards.found = Recognised(FAMILY, OFFER)
    panel.cards.face = np.zeros((4, 4, 3), np.uint8)
    panel.put_down()
    panel.presenter.want_face(wanted=True)
    panel.type_number()
    assert panel.stage is CardStage.FACE
    assert panel.presenter.state.face is panel.cards.face
    assert panel.recognised == []
    panel.presenter.go_on()
    panel.presenter.go_on()
    assert panel.recognised == [FAMILY]
    assert panel.presenter.state.face is None


def test_somebody_received_may_keep_the_card_and_the_name_is_marked(panel: Panel) -> None:
    panel.cards.found = Recognised(FAMILY, OFFER)
    panel.put_down()
    panel.type_number()
    panel.presenter.received(RECEIVED)
    state = panel.presenter.state
    assert (state.stage, state.people, state.chosen) == (CardStage.BIND, SLIPS, 1)
    panel.presenter.bind()
    panel.settle()
    assert panel.cards.bound == [(OFFER, SLIPS[1].ref)]
    assert (panel.stage, panel.presenter.state.notice) == (CardStage.NONE, CardNotice.BOUND)
    panel.presenter.received(RECEIVED)
    panel.presenter.bind()
    assert panel.stage is CardStage.NONE


def test_another_of_them_can_be_marked(panel: Panel) -> None:
    panel.presenter.hold(OFFER)
    assert panel.presenter.state.notice is CardNotice.HELD
    panel.presenter.received(RECEIVED)
    panel.presenter.choose(1)
    panel.presenter.choose(7)
    panel.presenter.bind()
    panel.settle()
    assert panel.cards.bound == [(OFFER, SLIPS[1].ref)]


def test_nobody_need_keep_it(panel: Panel) -> None:
    panel.presenter.hold(OFFER)
    panel.presenter.received(RECEIVED)
    panel.presenter.give_up()
    panel.presenter.received(RECEIVED)
    assert (panel.stage, panel.cards.bound) == (CardStage.NONE, [])


def test_giving_up_on_the_digits_forgets_them(panel: Panel) -> None:
    panel.put_down()
    panel.presenter.use_pin()
    panel.presenter.press("7")
    panel.presenter.give_up()
    assert len(panel.presenter._pin) == 0
    assert (panel.stage, panel.said) == (CardStage.NONE, ["asking", "done"])


def test_a_binding_that_fails_is_said_and_can_be_tried_again(panel: Panel) -> None:
    panel.presenter.hold(OFFER)
    panel.presenter.received(RECEIVED)
    panel.cards.fault = CardGone("x")
    panel.presenter.bind()
    panel.settle()
    assert (panel.stage, panel.presenter.state.problem) == (CardStage.BIND, "D-33")
    panel.cards.fault = None
    panel.presenter.bind()
    panel.settle()
    assert len(panel.cards.bound) == 1


def test_a_card_that_brought_up_nobody_is_offered_to_nobody(panel: Panel) -> None:
    panel.put_down()
    panel.type_number()
    panel.presenter.received(RECEIVED)
    assert panel.stage is CardStage.NONE


def test_a_party_without_slips_is_asked_nothing(panel: Panel) -> None:
    panel.presenter.hold(OFFER)
    panel.presenter.received(replace(RECEIVED, slips=()))
    assert panel.stage is CardStage.NONE


def test_recognising_another_card_goes_back_to_the_question(panel: Panel) -> None:
    panel.put_down()
    panel.presenter.give_up()
    panel.type_number()
    assert panel.recognised == []


def test_a_lost_card_of_somebody_on_the_desk_is_let_go(panel: Panel) -> None:
    person, other = SLIPS[0].ref, SLIPS[1].ref
    panel.cards.held = (HeldCard(OFFER, person), HeldCard(OFFER, other))
    panel.presenter.look_for_lost([(person, "本間 茂"), (other, "本間 キヨ")])
    panel.settle()
    assert panel.stage is CardStage.LOST
    assert [name for name, _ in panel.presenter.state.held] == ["本間 茂", "本間 キヨ"]
    panel.put_down()
    panel.presenter.choose(1)
    panel.presenter.revoke()
    panel.settle()
    assert panel.cards.revoked == [panel.cards.held[1]]
    assert panel.presenter.state.notice is CardNotice.REVOKED
    panel.presenter.revoke()
    assert panel.said == ["asking", "done"]


def test_nobody_on_the_desk_has_no_card_to_lose(panel: Panel) -> None:
    panel.presenter.look_for_lost([])
    panel.settle()
    panel.presenter.revoke()
    panel.presenter.give_up()
    assert (panel.stage, panel.cards.revoked) == (CardStage.NONE, [])
