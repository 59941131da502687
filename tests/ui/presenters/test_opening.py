"""From power-on to an open desk: opening, phrase, first start, joining."""

from pathlib import Path

import pytest

from shelter_app.application.opening.session import NewOperator
from shelter_app.application.opening.shown import (
    FoundStore,
    Opener,
    PackOffer,
    PlaceChoice,
    Survey,
)
from shelter_app.domain.roles import Affiliation, Role
from shelter_app.ui.presenters.first_start import FirstStartPresenter
from shelter_app.ui.presenters.first_start_state import FirstStartNotice, Step
from shelter_app.ui.presenters.join import JoinNotice, JoinPresenter
from shelter_app.ui.presenters.opening import OpeningBusy, OpeningNotice, OpeningPresenter
from shelter_app.ui.presenters.phrase import PhraseNotice, PhrasePresenter, PhraseStep
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.presenters.sign_in import TypedOperator
from tests.ui.fakes import FakeNavigator, FakeOpening
from tests.ui.held_tasks import HeldTasks
from tests.ui.presenters.heard import Fault, listen
from tests.ui.samples import ENVELOPE, PHRASE, PLACES, TOWN

GYM = FoundStore("gym", "第三小学校体育館", openers=(Opener.PASSPHRASE, Opener.ENVELOPE))
STICK = FoundStore("stick", "第三小学校体育館", on_stick=True, openers=())
BROKEN = FoundStore("broken", "公民館", problem="V-04")


class Laptop:
    """Every presenter of the way in, on one fake laptop."""

    def __init__(self) -> None:
        self.opening, self.tasks, self.go = FakeOpening(), HeldTasks(), FakeNavigator()
        self.door = OpeningPresenter(self.opening, self.tasks, self.go)
        self.phrase = PhrasePresenter(self.opening, self.tasks)
        self.first = FirstStartPresenter(self.opening, self.tasks, self.go)
        self.join = JoinPresenter(self.opening, self.tasks)

    def finds(self, *stores: FoundStore) -> None:
        """Look at a laptop with these stores."""
        self.opening.found_here = Survey(stores, (PackOffer(Path("a.pack"), "USB"),))
        self.door.look()
        self.tasks.release()


@pytest.fixture
def laptop() -> Laptop:
    """A laptop that was just switched on."""
    return Laptop()


def test_the_first_store_found_is_the_one_to_open(laptop: Laptop) -> None:
    laptop.finds(GYM, STICK)
    assert laptop.door.state.chosen == GYM
    opened = listen(laptop.door.opened)
    laptop.door.open(PHRASE)
    assert laptop.door.state.busy is OpeningBusy.OPENING
    laptop.door.open(PHRASE)  # a second Enter does nothing
    laptop.tasks.release()
    assert laptop.opening.opened == [("gym", Opener.PASSPHRASE, PHRASE)]
    assert len(opened) == 1


def test_another_store_and_another_way_in_can_be_taken(laptop: Laptop) -> None:
    laptop.finds(GYM, STICK)
    laptop.door.choose(STICK)
    assert laptop.door.state.opener is Opener.PASSPHRASE
    laptop.door.use(Opener.ENVELOPE)
    laptop.door.open("1234-5678")
    laptop.tasks.release()
    assert laptop.opening.opened == [("stick", Opener.ENVELOPE, "1234-5678")]


def test_an_empty_box_is_not_tried(laptop: Laptop) -> None:
    laptop.finds(GYM)
    laptop.door.open("  ")
    assert laptop.door.state.notice is OpeningNotice.NOTHING_TYPED


def test_a_store_with_a_problem_cannot_be_tried(laptop: Laptop) -> None:
    laptop.finds(BROKEN)
    laptop.door.open(PHRASE)
    assert not laptop.door.state.can_open
    assert laptop.tasks.waiting == 0


def test_a_wrong_passphrase_is_said_and_may_be_tried_again(laptop: Laptop) -> None:
    laptop.finds(GYM)
    laptop.opening.fault = Fault()
    laptop.door.open("wrong")
    laptop.tasks.release()
    assert (laptop.door.state.notice, laptop.door.state.problem) == (
        OpeningNotice.TROUBLE, "V-13",
    )  # fmt: skip
    assert laptop.door.state.can_open


def test_reception_only_is_one_button_and_shows_its_phrase(laptop: Laptop) -> None:
    laptop.finds()
    made = listen(laptop.door.phrase_made)
    laptop.door.start_reception_only()
    laptop.door.start_reception_only()
    laptop.tasks.release()
    assert made == [PHRASE]
    assert laptop.go.places == [Place.PHRASE]


def test_the_first_start_gets_the_packs_that_were_found(laptop: Laptop) -> None:
    laptop.finds()
    offers = listen(laptop.door.pack_offered)
    laptop.door.start_first_time()
    assert offers == [(PackOffer(Path("a.pack"), "USB"),)]
    assert laptop.go.places == [Place.FIRST_START]


def test_a_phrase_is_hidden_before_it_is_asked_for(laptop: Laptop) -> None:
    finished = listen(laptop.phrase.finished)
    laptop.phrase.show(PHRASE)
    laptop.phrase.written_down()
    assert laptop.phrase.state.step is PhraseStep.CONFIRM
    laptop.phrase.confirm(PHRASE)
    laptop.phrase.confirm(PHRASE)
    laptop.tasks.release()
    assert len(finished) == 1
    assert laptop.phrase.state.phrase == ""


def test_a_phrase_written_down_wrongly_can_be_read_again(laptop: Laptop) -> None:
    laptop.phrase.show(PHRASE)
    laptop.phrase.written_down()
    laptop.phrase.confirm("sakura")
    laptop.tasks.release()
    assert laptop.phrase.state.notice is PhraseNotice.NOT_THE_SAME
    laptop.phrase.show_again()
    assert (laptop.phrase.state.step, laptop.phrase.state.phrase) == (PhraseStep.SHOW, PHRASE)
    assert PHRASE not in repr(laptop.phrase.state)


def test_people_at_the_door_come_before_the_phrase(laptop: Laptop) -> None:
    finished = listen(laptop.phrase.finished)
    laptop.phrase.show(PHRASE)
    laptop.phrase.later()
    assert len(finished) == 1


def test_a_phrase_asked_for_later_cannot_be_shown_again(laptop: Laptop) -> None:
    finished = listen(laptop.phrase.finished)
    laptop.phrase.ask()
    laptop.phrase.show_again()
    assert len(finished) == 1
    laptop.opening.fault = Fault()
    laptop.phrase.confirm(PHRASE)
    laptop.tasks.release()
    failed = laptop.phrase.state
    assert failed.notice is PhraseNotice.TROUBLE
    laptop.phrase.leave()
    assert laptop.phrase.state.notice is PhraseNotice.NONE


def lead(name: str = "佐藤 恵", role: Role = Role.LEAD, pin: str = "2580") -> TypedOperator:
    """Fill the form for an operator."""
    return TypedOperator(NewOperator(name, Affiliation.TOWN, role, pin), pin)


def test_five_questions_found_a_desk(laptop: Laptop) -> None:
    first, opened = laptop.first, listen(laptop.first.opened)
    first.begin((PackOffer(Path("a.pack"), "USB"),))
    first.read_pack(Path("a.pack"))
    laptop.tasks.release()
    assert first.state.town == TOWN
    first.accept_pack()
    first.choose_place(PLACES[0])
    first.accept_place()
    laptop.tasks.release()
    first.back()
    first.accept_place()
    assert laptop.tasks.waiting == 0  # the phrase on paper stays the one on screen
    assert first.state.offered_phrase == PHRASE
    first.accept_phrase(PHRASE, PHRASE)
    assert first.add_operator(lead())
    first.accept_operators()
    first.found()
    first.found()
    laptop.tasks.release()
    (founding,) = laptop.opening.founded
    assert (founding.pack, founding.place, founding.phrase) == (Path("a.pack"), PLACES[0], PHRASE)
    assert len(founding.operators) == 1
    assert len(opened) == 1
    assert first.state.phrase == ""


def test_a_desk_can_be_founded_with_no_data_at_all(laptop: Laptop) -> None:
    first = laptop.first
    first.without_pack()
    first.accept_place("  ")
    assert first.state.notice is FirstStartNotice.PLACE_MISSING
    first.accept_place(" 中浜神社 ")
    assert first.state.place == PlaceChoice("", "中浜神社")
    assert first.state.step is Step.PHRASE


def test_each_step_says_what_is_missing(laptop: Laptop) -> None:
    first = laptop.first
    first.accept_pack()
    said = [first.state.notice]
    first.accept_phrase("short", "short")
    said.append(first.state.notice)
    first.accept_phrase("a long phrase of mine", "a long phrase of yours")
    said.append(first.state.notice)
    first.accept_operators()
    said.append(first.state.notice)
    assert not first.add_operator(lead(pin="1"))
    said.append(first.state.notice)
    first.add_operator(lead(role=Role.RECEPTION))
    first.accept_operators()
    said.append(first.state.notice)
    assert said == [
        FirstStartNotice.PACK_MISSING,
        FirstStartNotice.PHRASE_TOO_SHORT,
        FirstStartNotice.PHRASES_DIFFER,
        FirstStartNotice.OPERATOR_MISSING,
        FirstStartNotice.PIN_NOT_FIT,
        FirstStartNotice.LEAD_MISSING,
    ]
    first.remove_operator(first.state.operators[0])
    assert first.state.operators == ()


def test_esc_goes_back_one_question_and_then_out(laptop: Laptop) -> None:
    laptop.first.without_pack()
    laptop.first.back()
    assert laptop.first.state.step is Step.PACK
    laptop.first.back()
    assert laptop.go.places == [Place.OPENING]


def test_nothing_moves_while_a_pack_is_being_read(laptop: Laptop) -> None:
    laptop.first.read_pack(Path("a.pack"))
    laptop.first.back()
    laptop.first.accept_pack()
    assert (laptop.first.state.step, laptop.go.places) == (Step.PACK, [])


def test_a_pack_that_is_refused_is_not_kept(laptop: Laptop) -> None:
    laptop.opening.fault = Fault()
    laptop.first.read_pack(Path("bad.pack"))
    laptop.tasks.release()
    assert laptop.first.state.pack is None
    assert (laptop.first.state.notice, laptop.first.state.problem) == (
        FirstStartNotice.TROUBLE, "V-13",
    )  # fmt: skip


def test_the_envelopes_code_is_made_once_and_belongs_in_the_safe_beside_the_phrase(
    laptop: Laptop,
) -> None:
    first = laptop.first
    first.without_pack()
    first.accept_place("神社")
    laptop.tasks.release()
    for _ in range(2):
        first.accept_phrase(PHRASE, PHRASE)
        laptop.tasks.release()
        first.back()
    assert first.state.secrets == (PHRASE, ENVELOPE)
    first.accept_phrase(PHRASE, PHRASE)
    assert laptop.tasks.waiting == 0
    assert ENVELOPE not in repr(first.state)


def test_an_envelopes_code_that_comes_after_founding_began_is_shown_to_nobody(
    laptop: Laptop,
) -> None:
    first = laptop.first
    first.without_pack()
    first.accept_place("神社")
    laptop.tasks.release()
    first.accept_phrase(PHRASE, PHRASE)
    first.found()
    laptop.tasks.release()
    assert [founding.envelope for founding in laptop.opening.founded] == [""]
    assert first.state.envelope == ""


def test_founding_that_fails_keeps_every_answer(laptop: Laptop) -> None:
    first = laptop.first
    first.found()
    assert laptop.tasks.waiting == 0
    first.without_pack()
    first.accept_place("神社")
    laptop.tasks.release()
    first.accept_phrase(PHRASE, PHRASE)
    first.add_operator(lead())
    first.accept_operators()
    laptop.tasks.release()
    laptop.opening.fault = Fault()
    first.found()
    laptop.tasks.release()
    assert first.state.notice is FirstStartNotice.TROUBLE
    assert first.state.place is not None
    assert PHRASE not in repr(first.state)


def test_a_reception_only_desk_joins_the_shelters_own(laptop: Laptop) -> None:
    joined = listen(laptop.join.joined)
    laptop.join.use(Opener.ENVELOPE)
    laptop.join.join(" ")
    empty = laptop.join.state
    assert empty.notice is JoinNotice.NOTHING_TYPED
    laptop.join.join("1234")
    laptop.join.join("1234")
    laptop.tasks.release()
    assert laptop.opening.opened == [("join", Opener.ENVELOPE, "1234")]
    done = laptop.join.state
    assert (done.notice, done.brought) == (JoinNotice.JOINED, 27)
    assert len(joined) == 1
    laptop.join.leave()
    assert laptop.join.state.notice is JoinNotice.NONE


def test_a_join_that_fails_says_so(laptop: Laptop) -> None:
    laptop.opening.fault = Fault()
    laptop.join.join("1234")
    laptop.tasks.release()
    assert laptop.join.state.notice is JoinNotice.TROUBLE
