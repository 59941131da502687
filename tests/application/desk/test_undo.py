"""Taking back: an act whole, or for one of its people; never twice."""

import pytest

from shelter_app.application.desk.shown import TypedPerson
from shelter_app.application.desk.undo import NothingToUndo
from shelter_app.domain.ids import ActId
from tests.application.demo_town import HIROKO, KIYO, SHIGERU, card_of, lines
from tests.application.night import Night, names, slip_of


def test_an_act_is_taken_back_whole(night: Night) -> None:
    received = night.receive(night.a.desk.present(card_of(KIYO)), everyone=True)

    counts = night.a.desk.undo(received.act)

    assert counts.inside == 0
    assert night.a.matching.waiting() == ()
    (act,) = night.a.desk.recent()
    assert act.undone
    assert act.people == ()
    shown = night.a.desk.present(card_of(KIYO))
    assert {line.ref.kind for line in shown.lines} == {"entry"}


def test_one_person_of_a_party_is_taken_back_and_the_others_stay(night: Night) -> None:
    received = night.receive(night.a.desk.present(card_of(KIYO)), everyone=True)
    kiyo = next(slip.ref for slip in received.slips if slip.name == lines()[KIYO].name)

    counts = night.a.desk.undo(received.act, (kiyo,))

    assert counts.inside == 2
    (act,) = night.a.desk.recent()
    assert not act.undone
    assert {one.name for one in act.people} == {lines()[SHIGERU].name, lines()[HIROKO].name}
    assert kiyo not in [line.ref for line in night.a.matching.waiting()]
    shown = night.a.desk.present(card_of(KIYO))
    assert shown.lines[0].ref.kind == "entry"  # the card is hers again, the record is not
    assert len(names(shown)) == 3


def test_the_rest_can_be_taken_back_after_one_person(night: Night) -> None:
    received = night.type_in(TypedPerson("中川 一郎"), TypedPerson("中川 幸"))
    night.a.desk.undo(received.act, (received.slips[0].ref,))

    assert night.a.desk.undo(received.act).inside == 0

    (last,) = night.events("undone")[-1:]
    assert received.slips[0].ref not in last.subjects
    assert received.slips[1].ref in last.subjects


def test_nothing_is_taken_back_twice(night: Night) -> None:
    received = night.type_in(TypedPerson("中川 一郎"), TypedPerson("中川 幸"))
    one, other = (slip.ref for slip in received.slips)
    night.a.desk.undo(received.act, (one,))

    for people in ((one,), (other,)):
        if people == (other,):
            night.a.desk.undo(received.act, people)
        with pytest.raises(NothingToUndo) as refused:
            night.a.desk.undo(received.act, people)
        assert refused.value.code == "A-03"
    with pytest.raises(NothingToUndo):
        night.a.desk.undo(received.act)
    assert len(night.events("undone")) == 2


def test_an_act_that_nobody_did_cannot_be_taken_back(night: Night) -> None:
    with pytest.raises(NothingToUndo):
        night.a.desk.undo(ActId(bytes(16)))


def test_a_withdrawal_and_an_operator_cannot_be_taken_back(night: Night) -> None:
    received = night.type_in(TypedPerson("中川 一郎"))
    night.a.desk.undo(received.act)
    undone, added = night.events("undone")[0], night.events("operator.added")[1]

    for act in (undone.act, added.act):
        with pytest.raises(NothingToUndo):
            night.a.desk.undo(act)


def test_somebody_taken_back_by_mistake_is_received_again(night: Night) -> None:
    first = night.type_in(TypedPerson("中川 一郎"))
    night.a.desk.undo(first.act)

    again = night.type_in(TypedPerson("中川 一郎"))

    assert night.a.desk.counts().inside == 1
    assert names(night.a.desk.present(slip_of(again))) == ["中川 一郎"]
