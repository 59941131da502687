"""Who sits at the desk: named by a lead, in by name and PIN, out by pause or lock."""

from dataclasses import replace

import pytest

from shelter_app.application.desk.matches import NobodyToDecide
from shelter_app.application.desk.matching import MatchCase
from shelter_app.application.desk.shown import MatchState, PersonLine, TypedPerson
from shelter_app.application.desk.table import NobodySignedIn
from shelter_app.application.opening.operators import NameNeeded, NotALead, PinUnsuitable
from shelter_app.application.opening.session import (
    DeskFacts,
    NewOperator,
    Permissions,
    Welcome,
    WrongPin,
)
from shelter_app.application.opening.shown import Opener
from shelter_app.application.room.room import NothingOpen
from shelter_app.domain.deeds import Deed
from shelter_app.domain.ids import OperatorId, Subject
from shelter_app.domain.ledger.facts.trust import OperatorAdded, OperatorEnded
from shelter_app.domain.roles import Affiliation, Role
from shelter_app.domain.town_pack import Briefing
from shelter_app.storage.keys.refusals import PinGone, PinWrong
from tests.application.demo_town import KIYO, card_of
from tests.application.night import LEAD, RECEPTION, TEACHER, WELFARE, Night

PERSON = Subject("person", b"p" * 16)
NURSE = NewOperator("看護 師子", Affiliation.MEDICAL, Role.WELFARE, "8642")


def wrong(night: Night, who: NewOperator, pin: str = "9999") -> WrongPin:
    answer = night.a.sitting.sign_in(night.operator(who).id, pin)
    assert isinstance(answer, WrongPin)
    return answer


def own(night: Night) -> str:
    return night.a.stores.survey()[0].ref


def test_the_right_pin_says_what_its_owner_may(night: Night) -> None:
    assert night.sign_in(LEAD).permissions == Permissions(frozenset(Deed))
    welfare = night.sign_in(WELFARE).permissions
    assert (welfare.decide_matches, welfare.explain_matches) == (True, True)
    assert (welfare.add_operators, welfare.print_rosters) == (False, True)
    assert night.sign_in(RECEPTION).permissions == Permissions()


def test_the_first_at_an_empty_desk_needs_nobodys_leave_and_leads(bare: Night) -> None:
    bare.a.doorway.start_reception_only()
    with pytest.raises(NotALead):
        bare.a.sitting.add_operator(RECEPTION)

    bare.a.sitting.add_operator(TEACHER)
    with pytest.raises(NobodySignedIn):
        bare.a.sitting.add_operator(RECEPTION)

    bare.sign_in(TEACHER)
    bare.a.sitting.add_operator(RECEPTION)
    assert [one.name for one in bare.a.sitting.operators()] == [TEACHER.name, RECEPTION.name]


@pytest.mark.parametrize("who", [RECEPTION, WELFARE])
def test_only_a_lead_names_more_people(night: Night, who: NewOperator) -> None:
    night.sign_in(who)

    with pytest.raises(NotALead) as refused:
        night.a.sitting.add_operator(NURSE)

    assert refused.value.code == "A-07"
    night.sign_in(LEAD)
    night.a.sitting.add_operator(NURSE)
    assert night.sign_in(NURSE).operator.role is Role.WELFARE


@pytest.mark.parametrize(
    "pin", ["", "123", "123456789", "12a4", "１２３４", "-123", " 1234", "12.4"]
)
def test_a_pin_is_four_to_eight_digits(night: Night, pin: str) -> None:
    before = len(night.envelopes())

    with pytest.raises(PinUnsuitable):
        night.a.sitting.add_operator(replace(NURSE, pin=pin))

    assert len(night.envelopes()) == before


@pytest.mark.parametrize("name", ["", "  ", "\u200b", "\x00"])
def test_an_operator_has_a_name(night: Night, name: str) -> None:
    with pytest.raises(NameNeeded):
        night.a.sitting.add_operator(replace(NURSE, name=name))


def test_wrong_pins_wait_longer_each_time_and_the_fifth_locks(night: Night) -> None:
    night.a.sitting.pause()

    answers = []
    for _ in range(4):
        answers.append(wrong(night, RECEPTION))
        night.clock.forward(seconds=answers[-1].wait_seconds)

    assert [one.tries_left for one in answers] == [4, 3, 2, 1]
    assert [one.wait_seconds for one in answers] == [0, 2, 4, 8]
    assert wrong(night, RECEPTION) == WrongPin(0)
    assert not night.a.room.is_open
    with pytest.raises(NothingOpen):
        night.a.sitting.operators()


def test_while_waiting_even_the_right_pin_is_not_tried(night: Night) -> None:
    for _ in range(3):
        answer = wrong(night, RECEPTION)
        night.clock.forward(seconds=answer.wait_seconds if answer.tries_left > 2 else 0)

    hasty = wrong(night, RECEPTION, RECEPTION.pin)
    assert (hasty.tries_left, hasty.wait_seconds) == (2, 5)
    night.clock.forward(seconds=4)
    assert night.sign_in(RECEPTION).operator.name == RECEPTION.name


def test_a_right_pin_gives_the_tries_back(night: Night) -> None:
    for _ in range(3):
        assert wrong(night, RECEPTION).tries_left == 4
        night.clock.forward(seconds=10)
        night.sign_in(RECEPTION)


def test_wrong_tries_are_remembered_across_a_lock(night: Night) -> None:
    assert wrong(night, RECEPTION).tries_left == 4
    night.a.sitting.lock()
    night.open(LEAD)

    assert wrong(night, RECEPTION).tries_left == 3


def test_tries_used_up_end_the_shift_so_that_an_opener_is_needed(night: Night) -> None:
    for _ in range(5):
        night.clock.forward(seconds=20)
        wrong(night, RECEPTION)

    assert Opener.SHIFT_PIN not in night.a.stores.survey()[0].openers
    with pytest.raises(PinGone):
        night.a.doorway.open_with(own(night), Opener.SHIFT_PIN, LEAD.pin)
    night.open(RECEPTION)  # the passphrase opens, and the tries are given back


def test_a_pause_puts_the_operator_out_and_leaves_the_files_open(night: Night) -> None:
    night.a.sitting.pause()

    assert night.a.room.is_open
    assert night.table.operator_name == ""
    assert night.a.desk.counts().inside == 0
    with pytest.raises(NobodySignedIn):
        night.receive(night.a.desk.present(card_of(KIYO)))
    night.sign_in(RECEPTION)
    assert night.receive(night.a.desk.present(card_of(KIYO))).people == 1


def test_pausing_or_locking_a_closed_desk_changes_nothing(bare: Night) -> None:
    bare.a.sitting.pause()
    bare.a.sitting.lock()
    bare.a.sitting.lock()

    assert bare.a.sitting.facts() == DeskFacts()


def test_after_a_lock_any_operators_pin_opens_within_the_shift(night: Night) -> None:
    night.sign_in(RECEPTION)
    night.receive(night.a.desk.present(card_of(KIYO)))
    night.a.sitting.lock()
    with pytest.raises(NothingOpen):
        night.a.desk.counts()
    assert Opener.SHIFT_PIN in night.a.stores.survey()[0].openers

    with pytest.raises(PinWrong) as refused:
        night.a.doorway.open_with(own(night), Opener.SHIFT_PIN, "0000")
    assert refused.value.code == "V-06"
    night.a.doorway.open_with(own(night), Opener.SHIFT_PIN, LEAD.pin)

    assert night.table.operator is None  # the files are open; who sits there signs in
    assert night.a.sitting.facts().register_open
    night.sign_in(LEAD)
    assert night.a.desk.counts().inside == 1


def test_five_wrong_pins_at_the_locked_desk_end_the_shift(night: Night) -> None:
    night.a.sitting.lock()

    for _ in range(5):
        with pytest.raises(PinWrong):
            night.a.doorway.open_with(own(night), Opener.SHIFT_PIN, "0000")
    with pytest.raises(PinGone) as refused:
        night.a.doorway.open_with(own(night), Opener.SHIFT_PIN, LEAD.pin)

    assert refused.value.code == "V-07"
    night.open(LEAD)  # and with the passphrase a new shift begins, with all its tries
    night.a.sitting.lock()
    with pytest.raises(PinWrong):
        night.a.doorway.open_with(own(night), Opener.SHIFT_PIN, "0000")
    night.a.doorway.open_with(own(night), Opener.SHIFT_PIN, LEAD.pin)


def test_a_shift_ends_after_its_hours_and_the_next_opener_begins_another(night: Night) -> None:
    night.a.sitting.lock()
    night.clock.forward(minutes=12 * 60)

    assert Opener.SHIFT_PIN not in night.a.stores.survey()[0].openers
    with pytest.raises(PinGone):
        night.a.doorway.open_with(own(night), Opener.SHIFT_PIN, LEAD.pin)

    night.open(LEAD)
    night.a.sitting.lock()
    night.a.doorway.open_with(own(night), Opener.SHIFT_PIN, LEAD.pin)
    assert night.a.room.is_open


def test_a_new_process_knows_no_pin(night: Night) -> None:
    night.restart()

    assert night.a.stores.survey()[0].openers == (Opener.PASSPHRASE,)
    with pytest.raises(PinGone):
        night.a.doorway.open_with(own(night), Opener.SHIFT_PIN, LEAD.pin)


def test_after_a_lock_no_key_is_left_but_what_the_shift_has_sealed(night: Night) -> None:
    store, register = night.store, night.a.room.register
    night.a.sitting.lock()

    assert store.key is None
    assert register is not None
    assert register.key is None  # type: ignore[attr-defined] # of the real one
    assert night.a.stores._register.key is None


def test_a_pin_never_opens_a_register_that_this_shift_did_not_open(bare: Night) -> None:
    """It was open earlier in this process; what is open now is the reception store alone."""
    bare.found([LEAD])
    register_phrase = bare.phrase
    bare.sign_in(LEAD)
    bare.a.sitting.lock()
    bare.phrase = "a phrase of another evening"
    bare.found([TEACHER], pack=None)
    bare.sign_in(TEACHER)
    bare.a.sitting.lock()

    bare.a.doorway.open_with(own(bare), Opener.SHIFT_PIN, TEACHER.pin)

    assert not bare.a.sitting.facts().register_open
    bare.a.room.leave()
    bare.phrase = register_phrase


def test_a_register_that_was_damaged_meanwhile_does_not_keep_reception_closed(
    night: Night,
) -> None:
    night.a.sitting.lock()
    register = night.data / "register" / "register.db"
    content = register.read_bytes()
    register.write_bytes(bytes(len(content)))

    night.a.doorway.open_with(own(night), Opener.SHIFT_PIN, LEAD.pin)
    assert not night.a.sitting.facts().register_open
    night.a.sitting.lock()
    night.open(LEAD)
    assert not night.a.sitting.facts().register_open

    night.a.sitting.lock()
    register.write_bytes(content)
    night.open(LEAD)
    assert night.a.sitting.facts().register_open


def test_an_operator_who_was_ended_cannot_sign_in(night: Night) -> None:
    ended = night.operator(RECEPTION)
    (added,) = [event for event in night.events("operator.added") if _names(event.fact, RECEPTION)]
    fact = OperatorEnded(reason="交代")
    subject = Subject("operator", ended.id)
    night.record("operator.ended", fact, subject, after={"operator": [added.id]})

    assert RECEPTION.name not in [one.name for one in night.a.sitting.operators()]
    answer = night.a.sitting.sign_in(ended.id, RECEPTION.pin)

    assert answer == WrongPin(tries_left=1)
    assert night.a.room.is_open
    assert night.table.author.id == night.operator(LEAD).id


def _names(fact: object, who: NewOperator) -> bool:
    return isinstance(fact, OperatorAdded) and fact.name == who.name


def test_an_operator_whose_time_is_over_cannot_sign_in(night: Night) -> None:
    until = night.clock.now_ms() + 60_000
    fact = OperatorAdded(name="一時間 だけ", affiliation="npo", role="reception", until_ms=until)
    night.record("operator.added", fact, Subject("operator", night.table.new_id()))
    assert "一時間 だけ" in [one.name for one in night.a.sitting.operators()]

    night.clock.forward(minutes=2)

    assert "一時間 だけ" not in [one.name for one in night.a.sitting.operators()]


def test_somebody_nobody_named_cannot_sign_in(night: Night) -> None:
    assert isinstance(night.a.sitting.sign_in(OperatorId(bytes(16)), "1234"), WrongPin)


def test_where_a_pin_is_not_known_it_is_set_by_its_first_use(night: Night) -> None:
    """An operator known to the ledger from elsewhere: whoever opened the store vouches."""
    fact = OperatorAdded(name="応援 職員", affiliation="seconded", role="reception")
    operator = OperatorId(night.table.new_id())
    night.record("operator.added", fact, Subject("operator", operator))

    with pytest.raises(PinUnsuitable):
        night.a.sitting.sign_in(operator, "12")
    assert isinstance(night.a.sitting.sign_in(operator, "4321"), Welcome)
    assert isinstance(night.a.sitting.sign_in(operator, "1234"), WrongPin)


def test_a_pin_is_not_in_the_ledger(night: Night) -> None:
    night.a.sitting.add_operator(replace(NURSE, pin="86421357"))

    assert not any(b"86421357" in envelope for envelope in night.envelopes())


def test_a_change_of_operator_takes_the_next_record_with_it(night: Night) -> None:
    for who in (RECEPTION, WELFARE):
        night.sign_in(who)
        night.receive(night.a.desk.present(card_of(KIYO)))

    authors = [event.author.id for event in night.events("people.received")]
    assert authors == [night.operator(RECEPTION).id, night.operator(WELFARE).id]
    assert night.table.operator_name == WELFARE.name


def test_at_the_end_of_their_period_people_may_receive_and_nothing_else(night: Night) -> None:
    ends = night.clock.now_ms() + 60_000
    night.a.sitting.add_operator(replace(NURSE, until_ms=ends))
    night.sign_in(NURSE)
    assert night.table.may(Deed.SEE_REGISTER)

    night.clock.forward(minutes=2)

    assert not any(night.table.may(deed) for deed in Deed)
    assert night.type_in(TypedPerson(name="本間 あや")).people == 1
    with pytest.raises(NobodyToDecide):
        night.a.matching.decide(MatchCase(PersonLine(ref=PERSON)), None, MatchState.NO_ENTRY)
    assert NURSE.name not in [one.name for one in night.a.sitting.operators()]


def test_a_period_is_forgotten_with_the_one_it_was_for(night: Night) -> None:
    night.a.sitting.add_operator(replace(NURSE, until_ms=night.clock.now_ms() + 60_000))
    night.sign_in(NURSE)
    night.clock.forward(minutes=2)

    night.sign_in(LEAD)

    assert night.table.may(Deed.SEE_REGISTER)


@pytest.mark.parametrize(
    ("asked", "told"), [(90, 90), (0, 0), (-5, 240), ("often", 240), (None, 240)]
)
def test_the_town_says_after_how_long_an_empty_desk_locks(
    night: Night, asked: int | str | None, told: int
) -> None:
    register = night.a.room.register
    assert register is not None
    briefing = register.briefing()
    assert briefing is not None
    policy = {} if asked is None else {"lock.left_minutes": asked}
    told_so = replace(briefing, policy=policy)
    night.a.room.register = SaysSo(told_so)  # type: ignore[assignment] # it only tells
    try:
        assert night.a.sitting.facts().lock_after_minutes == told
    finally:
        night.a.room.register = register


class SaysSo:
    """A register that only says what the pack told."""

    def __init__(self, briefing: Briefing) -> None:
        self._briefing = briefing

    def briefing(self) -> Briefing:
        return self._briefing


def test_without_a_register_an_empty_desk_locks_after_four_hours(night: Night) -> None:
    register, night.a.room.register = night.a.room.register, None
    assert night.a.sitting.facts().lock_after_minutes == 240
    night.a.room.register = register
