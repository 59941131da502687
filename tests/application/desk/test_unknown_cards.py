"""Cards that lead to nobody yet, slips that lead to nobody any more."""

import pytest

from shelter_app.application.desk.known import is_known
from shelter_app.application.desk.shown import (
    Order,
    Origin,
    Presentation,
    Remark,
    Standing,
    Stood,
    TypedPerson,
)
from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.facts.links import TokenBound, TokenRevoked
from shelter_app.wire.card import Foreign, render_card, render_slip
from tests.application.demo_town import (
    KIYO,
    SEALED_RYOICHI,
    card,
    card_of,
    lines,
    payload_of,
    payload_of_a_stranger,
)
from tests.application.night import Night, names, slip_of, slip_shown

UNHEARD_OF = render_card("13221", bytes(range(16)))


def bound(night: Night) -> list[TokenBound]:
    return [event.fact for event in night.events("token.bound") if event.fact is not None]  # type: ignore[misc]


def test_an_unknown_card_is_bound_to_the_person_typed_in_beside_it(night: Night) -> None:
    shown = night.a.desk.present(card(UNHEARD_OF))
    assert shown.remarks == (Remark.CARD_NOT_KNOWN,)
    assert [line.origin for line in shown.lines] == [Origin.SELF_STATED]

    stood = (Stood(shown.lines[0].ref, Standing.CAME),)
    received = night.a.desk.receive(Order((shown,), stood, (TypedPerson("山田 花子"),)))

    assert received.people == 1
    again = night.a.desk.present(card(UNHEARD_OF))
    assert names(again) == ["山田 花子"]
    assert again.remarks == (Remark.ALL_HERE_ALREADY,)
    assert [one.verified for one in bound(night)] == [False]


def test_an_unknown_card_alone_stands_for_a_person_without_a_name(night: Night) -> None:
    received = night.receive(night.a.desk.present(card(UNHEARD_OF)))

    assert (received.people, received.slips[0].name) == (1, "")
    assert night.a.desk.present(card(UNHEARD_OF)).lines[0].ref == received.slips[0].ref


def test_two_unknown_cards_and_one_name_are_two_people(night: Night) -> None:
    cards = [night.a.desk.present(card(render_card("13221", bytes([n] * 16)))) for n in (1, 2)]
    stood = tuple(Stood(one.lines[0].ref, Standing.CAME) for one in cards)

    received = night.a.desk.receive(Order(tuple(cards), stood, (TypedPerson("山田 花子"),)))

    assert sorted(slip.name for slip in received.slips) == ["", "山田 花子"]
    assert len({one.person for one in bound(night)}) == 2


def test_an_unknown_card_that_stays_unmarked_is_not_bound(night: Night) -> None:
    shown = night.a.desk.present(card(UNHEARD_OF))

    night.a.desk.receive(Order((shown,), (), (TypedPerson("山田 花子"),)))

    assert bound(night) == []


@pytest.mark.parametrize("payload", [payload_of(SEALED_RYOICHI), payload_of_a_stranger()])
def test_a_genuine_card_tells_nothing_of_its_holder_whether_sealed_or_not_on_the_register(
    night: Night, payload: str
) -> None:
    shown = night.a.desk.present(card(payload))

    assert names(shown) == [""]
    assert shown.remarks == ()
    assert shown.lines[0].origin is Origin.SELF_STATED
    received = night.receive(shown)
    assert received.to_match == ()
    assert [one.verified for one in bound(night)] == [True]
    ryoichi = lines()[SEALED_RYOICHI]
    assert not any(ryoichi.name.encode() in envelope for envelope in night.envelopes())


def test_a_desk_knows_its_own_cards_and_slips_from_one_frame(night: Night) -> None:
    received = night.receive(night.a.desk.present(card(UNHEARD_OF)))

    assert is_known(night.table, card_of(KIYO).card_id)
    assert is_known(night.table, card(UNHEARD_OF).card_id)
    assert is_known(night.table, received.slips[0].ref.id)
    assert not is_known(night.table, bytes(16))


def test_what_is_no_card_of_ours_brings_up_nobody(night: Night) -> None:
    nobody = Presentation(remarks=(Remark.CARD_NOT_KNOWN,), by_card=True)

    assert night.a.desk.present(Foreign()) == nobody
    assert night.a.desk.present_text("https://example.jp/") == nobody
    assert night.a.desk.present_text("123456789018") == nobody
    assert night.a.desk.present(slip_shown(Subject("person", bytes(16)), "03-A-0001-6")) == nobody


def test_a_handheld_scanner_types_what_the_camera_sees(night: Night) -> None:
    assert names(night.a.desk.present_text(payload_of(KIYO).lower())) == names(
        night.a.desk.present(card_of(KIYO))
    )
    received = night.type_in(TypedPerson("山田 花子"))
    slip = slip_of(received)
    assert names(night.a.desk.present_text(render_slip(slip.id, slip.spoken))) == ["山田 花子"]


def test_the_slip_of_an_act_that_was_taken_back_leads_to_nobody(night: Night) -> None:
    received = night.type_in(TypedPerson("山田 花子"))
    night.a.desk.undo(received.act)

    shown = night.a.desk.present(slip_of(received))

    assert shown.lines == ()
    assert shown.remarks == (Remark.CARD_NOT_KNOWN,)
    assert night.a.desk.search(received.slips[0].code) == ()


def test_a_card_whose_binding_was_taken_back_is_new_again(night: Night) -> None:
    received = night.receive(night.a.desk.present(card(UNHEARD_OF)))
    night.a.desk.undo(received.act)

    shown = night.a.desk.present(card(UNHEARD_OF))

    assert shown.lines[0].origin is Origin.SELF_STATED
    assert night.receive(shown).slips[0].ref != received.slips[0].ref


def test_a_revoked_card_leads_to_nobody_and_can_be_bound_anew(night: Night) -> None:
    first = night.receive(night.a.desk.present(card(UNHEARD_OF)))
    token = Subject("token", card(UNHEARD_OF).card_id)
    heads = night.table.reader.links("token", token.id)[0].heads
    night.record("token.revoked", TokenRevoked(reason="紛失"), token, after={"bound": heads})

    shown = night.a.desk.present(card(UNHEARD_OF))
    assert shown.lines[0].origin is Origin.SELF_STATED
    second = night.receive(shown)

    assert second.slips[0].ref != first.slips[0].ref
    again = night.a.desk.present(card(UNHEARD_OF))
    assert again.lines[0].ref == second.slips[0].ref
    row = night.table.reader.row(token)
    assert row is not None
    assert row.conflicts() == []
