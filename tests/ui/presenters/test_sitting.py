"""Sign-in and session: names, PINs, pauses and locks."""

import pytest

from shelter_app.application.opening.session import DeskFacts, NewOperator, Permissions, Welcome
from shelter_app.domain.deeds import Deed
from shelter_app.domain.roles import Affiliation, Role
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.presenters.session import SessionPresenter
from shelter_app.ui.presenters.sign_in import (
    SignInNotice,
    SignInPresenter,
    TypedOperator,
)
from tests.ui.fakes import FakeNavigator, FakeSession
from tests.ui.held_tasks import HeldTasks
from tests.ui.presenters.heard import Fault, listen
from tests.ui.samples import ABE, SATO

WIDE = "".join(chr(0xFF10 + digit) for digit in (1, 2, 3, 4))
"""Four digits as an IME writes them."""


class Seat:
    """Both presenters on one fake session."""

    def __init__(self) -> None:
        self.session, self.tasks, self.go = FakeSession(), HeldTasks(), FakeNavigator()
        self.sign_in = SignInPresenter(self.session, self.tasks)
        self.keeper = SessionPresenter(self.session, self.tasks, self.go)
        self.entered = listen(self.sign_in.entered)
        self.locked_out = listen(self.sign_in.locked_out)
        self.emptied = listen(self.keeper.emptied)
        self.sign_in.entered.connect(self.keeper.entered)

    def type_pin(self, pin: str) -> None:
        """Choose the first operator and try a PIN."""
        self.sign_in.choose(SATO)
        for digit in pin:
            self.sign_in.press(digit)
        self.sign_in.submit()
        self.tasks.release()


@pytest.fixture
def seat() -> Seat:
    """Nobody sits yet."""
    return Seat()


def typed(name: str = "山田 花", pin: str = "4711", again: str = "4711") -> TypedOperator:
    """Fill the form."""
    new = NewOperator(name, Affiliation.RESIDENT, Role.RECEPTION, pin)
    return TypedOperator(new, again)


def test_a_name_and_a_pin_are_enough_to_sit_down(seat: Seat) -> None:
    seat.sign_in.load()
    seat.tasks.release()
    listed = seat.sign_in.state
    assert listed.operators == (SATO, ABE)
    seat.type_pin("2580")
    assert seat.keeper.state.operator == SATO
    assert seat.go.places == [Place.DESK]
    assert seat.sign_in.state.operators == ()


def test_a_wrong_pin_says_how_many_tries_are_left_and_empties_the_dots(seat: Seat) -> None:
    seat.type_pin("1111")
    state = seat.sign_in.state
    assert (state.notice, state.tries_left, state.wait_seconds, state.digits) == (
        SignInNotice.WRONG_PIN, 4, 5, 0,
    )  # fmt: skip
    assert state.chosen == SATO


def test_when_no_tries_are_left_the_desk_is_locked(seat: Seat) -> None:
    seat.session.tries = 1
    seat.type_pin("1111")
    assert len(seat.locked_out) == 1
    assert seat.sign_in.state.chosen is None


def test_a_short_pin_is_not_tried(seat: Seat) -> None:
    seat.sign_in.submit()
    seat.type_pin("258")
    assert seat.sign_in.state.notice is SignInNotice.PIN_TOO_SHORT
    assert seat.session.tries == 5


def test_digits_are_counted_never_kept_in_a_state_and_stop_at_eight(seat: Seat) -> None:
    seat.sign_in.choose(SATO)
    for digit in "123456789":
        seat.sign_in.press(digit)
    assert seat.sign_in.state.digits == 8
    seat.sign_in.erase()
    assert seat.sign_in.state.digits == 7
    assert "1234567" not in repr(seat.sign_in.state)


def test_another_name_begins_with_no_digits(seat: Seat) -> None:
    seat.sign_in.choose(SATO)
    seat.sign_in.press("1")
    seat.sign_in.choose(ABE)
    assert seat.sign_in.state.digits == 0
    seat.sign_in.press("1")
    seat.sign_in.back()
    assert seat.sign_in.state.chosen is None


def test_a_second_enter_and_more_digits_wait_while_the_pin_is_tried(seat: Seat) -> None:
    seat.sign_in.choose(SATO)
    for digit in "2580":
        seat.sign_in.press(digit)
    seat.sign_in.submit()
    seat.sign_in.submit()
    seat.sign_in.press("1")
    assert seat.tasks.waiting == 1


def test_with_nobody_named_yet_the_form_opens_by_itself(seat: Seat) -> None:
    seat.session.people = ()
    seat.sign_in.load()
    seat.tasks.release()
    assert seat.sign_in.state.adding


def test_an_operator_is_added_and_then_asked_for_the_pin(seat: Seat) -> None:
    seat.sign_in.load()
    seat.tasks.release()
    seat.sign_in.start_adding()
    seat.sign_in.add(typed())
    seat.tasks.release()
    state = seat.sign_in.state
    assert state.chosen is not None
    assert state.chosen.name == "山田 花"
    assert len(state.operators) == 3


@pytest.mark.parametrize(
    ("form", "notice"),
    [
        (typed(name="  "), SignInNotice.NAME_MISSING),
        (typed(pin="12", again="12"), SignInNotice.PIN_NOT_FIT),
        (typed(pin=WIDE, again=WIDE), SignInNotice.PIN_NOT_FIT),
        (typed(again="4712"), SignInNotice.PINS_DIFFER),
    ],
)
def test_a_form_that_cannot_be_taken_says_why(
    seat: Seat, form: TypedOperator, notice: SignInNotice
) -> None:
    seat.sign_in.start_adding()
    seat.sign_in.add(form)
    assert seat.sign_in.state.notice is notice
    assert seat.tasks.waiting == 0


def test_a_failure_at_sign_in_says_so_and_forgets_the_digits(seat: Seat) -> None:
    seat.session.fault = Fault()
    seat.type_pin("2580")
    state = seat.sign_in.state
    assert (state.notice, state.problem, state.digits) == (SignInNotice.TROUBLE, "V-13", 0)


def test_leaving_forgets_names_and_digits(seat: Seat) -> None:
    seat.sign_in.load()
    seat.sign_in.leave()
    seat.tasks.release()
    assert seat.sign_in.state.operators == ()


def test_an_open_desk_is_read_and_asks_who_sits_here(seat: Seat) -> None:
    seat.keeper.expect(drill=True)
    assert seat.keeper.state.facts == DeskFacts(drill=True)
    seat.keeper.opened()
    seat.tasks.release()
    assert seat.keeper.state.facts.shelter == "第三小学校体育館"
    assert seat.go.places == [Place.OPERATORS]
    seat.keeper.expect(drill=False)
    assert seat.keeper.state.facts.drill


def test_a_pause_empties_the_screens_before_anything_else(seat: Seat) -> None:
    paused = listen(seat.keeper.paused)
    seat.keeper.pause()
    assert seat.emptied == []
    seat.keeper.entered(Welcome(SATO))
    seat.keeper.pause()
    assert len(seat.emptied) == 1
    assert seat.keeper.state.operator is None
    assert paused == [SATO]
    assert seat.session.done == []
    seat.tasks.release()
    assert seat.session.done == ["pause"]
    assert seat.go.places == [Place.DESK, Place.PAUSED]


def test_locking_and_changing_the_operator_empty_the_screens(seat: Seat) -> None:
    for leave, done, place in (
        (seat.keeper.change_operator, ["pause"], Place.OPERATORS),
        (seat.keeper.lock, ["lock"], Place.LOCKED),
        (seat.keeper.locked_out, [], Place.LOCKED),
    ):
        seat.keeper.entered(Welcome(SATO))
        seat.session.done.clear()
        seat.emptied.clear()
        leave()
        seat.tasks.release()
        assert (len(seat.emptied), seat.session.done) == (1, done)
        assert seat.go.places[-1] is place


def test_a_session_that_cannot_be_read_says_why(seat: Seat) -> None:
    seat.session.fault = Fault()
    seat.keeper.reload()
    seat.tasks.release()
    assert seat.keeper.state.problem == "V-13"


def test_the_operators_name_and_pin_are_not_in_the_log(seat: Seat) -> None:
    seat.type_pin("2580")
    shown = repr(seat.keeper.state) + repr(typed())
    assert not any(word in shown for word in ("佐藤", "山田", "4711"))


@pytest.mark.parametrize(("may", "places"), [(True, [Place.OPERATORS]), (False, [])])
def test_only_who_may_name_operators_gets_to_the_form_and_nobody_loses_the_seat(
    seat: Seat, may: bool, places: list[Place]
) -> None:
    adding = listen(seat.keeper.adding)
    seat.keeper.stay()  # nobody sits here: there is no desk to return to
    seat.keeper.entered(Welcome(SATO, Permissions(frozenset({Deed.NAME_OPERATORS} if may else ()))))
    seat.go.places.clear()
    seat.keeper.add_operators()
    assert (seat.go.places, len(adding)) == (places, len(places))
    seat.keeper.stay()
    assert seat.go.places == [*places, Place.DESK]
    assert seat.keeper.state.operator == SATO
