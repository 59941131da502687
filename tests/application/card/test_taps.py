"""A card on the reader: whom it brings up, what must be asked, how it is bound and let go."""

import pytest

from shelter_app.application.card.shown import CardStep
from shelter_app.application.desk.matches import PersonGone
from shelter_app.application.desk.shown import (
    Order,
    Origin,
    Presentation,
    Remark,
    Standing,
    Stood,
    TypedPerson,
)
from shelter_app.application.ports.card import CardKind, CardMark, Tap
from shelter_app.application.ports.card_faults import CardsDiffer
from shelter_app.application.stay.shown import Change, Known, Where
from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.facts.links import MatchDecided, TokenBound
from tests.application.card.held import items_of, my_number, read_of, stranger, suica
from tests.application.demo_town import HIROKO, KIYO, SHIGERU, card_of, lines
from tests.application.night import LEAD, RECEPTION, Night, names
from tests.devices.virtual_card.others import IDM


def present(night: Night, tap: Tap) -> Presentation:
    answer = night.a.cards.tapped(tap)
    assert answer.step is CardStep.PRESENT
    return night.a.desk.present(answer.symbol)


def bound_facts(night: Night) -> list[TokenBound]:
    return [event.fact for event in night.events("token.bound") if event.fact is not None]  # type: ignore[misc]


def test_an_unknown_my_number_card_asks_for_its_digits_and_records_nothing(night: Night) -> None:
    before = len(night.envelopes())
    answer = night.a.cards.tapped(my_number())
    assert (answer.step, answer.kind) == (CardStep.ASK_DIGITS, CardKind.MY_NUMBER)
    assert answer.offer is not None
    assert answer.symbol is None
    assert len(night.envelopes()) == before


def test_tap_digits_match_confirm_bind_and_the_next_tap_recognises(night: Night) -> None:
    """The journey of the issue, over the use cases."""
    tap = my_number()
    asked = night.a.cards.tapped(tap)
    found = night.a.cards.recognise(read_of(tap, items_of(KIYO)), asked)
    assert names(found.presentation)[0] == lines()[KIYO].name
    assert found.presentation.lines[0].origin is Origin.REGISTER
    assert set(names(found.presentation)) == {lines()[one].name for one in (KIYO, SHIGERU, HIROKO)}

    received = night.receive(found.presentation)
    person = received.slips[0].ref
    assert received.to_match == (person,)
    assert bound_facts(night) == []
    match = [event.fact for event in night.events("match.decided")][-1]
    assert isinstance(match, MatchDecided)
    assert (match.state, match.evidence[0]) == ("waiting", "card")

    assert found.offer is not None
    night.a.cards.bind(found.offer, person)
    again = present(night, my_number())
    assert again.lines[0].ref == person
    assert again.lines[0].standing is Standing.CAME
    assert {line.standing for line in again.lines[1:]} <= {Standing.UNKNOWN}
    assert again.remarks == (Remark.SOME_HERE_ALREADY,)
    assert [(fact.card, fact.verified) for fact in bound_facts(night)] == [("my_number", False)]


def test_somebody_already_on_the_record_is_brought_up_and_not_made_twice(night: Night) -> None:
    person = night.receive(night.a.desk.present(card_of(KIYO))).slips[0].ref
    tap = my_number()
    found = night.a.cards.recognise(read_of(tap, items_of(KIYO)), night.a.cards.tapped(tap))
    assert found.presentation.lines[0].ref == person


def test_a_stranger_fills_the_form(night: Night) -> None:
    tap = my_number()
    found = night.a.cards.recognise(read_of(tap, stranger()), night.a.cards.tapped(tap))
    assert found.presentation.lines == ()
    typed = found.presentation.stated[0]
    assert (typed.name, typed.age, typed.town) == (
        "架空 花子",
        "1971-05-06",
        "遠野町一丁目２番３号",
    )
    received = night.type_in(typed)
    row = night.table.reader.row(received.slips[0].ref)
    assert row is not None
    assert tuple(row.value("birth"))[:3] == (1971, 5, 6)
    assert row.value("address") == "遠野町一丁目２番３号"


def test_another_card_than_the_one_shown_is_refused(night: Night) -> None:
    shown = night.a.cards.tapped(my_number(1))
    for other in (my_number(2), Tap(CardKind.MY_NUMBER)):
        with pytest.raises(CardsDiffer):
            night.a.cards.recognise(read_of(other, items_of(KIYO)), shown)


def test_a_card_without_a_certificate_is_read_and_bound_to_nobody(night: Night) -> None:
    tap = Tap(CardKind.MY_NUMBER)
    shown = night.a.cards.tapped(tap)
    assert shown.step is CardStep.ASK_DIGITS
    found = night.a.cards.recognise(read_of(tap, items_of(KIYO)), shown)
    assert found.presentation.lines
    assert found.offer is None


def test_a_binding_can_be_undone_and_a_lost_card_revoked_without_it(night: Night) -> None:
    person = night.type_in(TypedPerson("山田 花子")).slips[0].ref
    first, second = (night.a.cards.tapped(my_number(serial)).offer for serial in (1, 2))
    assert first is not None
    assert second is not None
    act = night.a.cards.bind(first, person)
    night.a.cards.bind(second, person)
    night.a.desk.undo(act)
    assert night.a.cards.tapped(my_number(1)).step is CardStep.ASK_DIGITS
    held = night.a.cards.held_by(person)
    assert [one.offer.kind for one in held] == [CardKind.MY_NUMBER]
    night.a.cards.revoke(held[0], "紛失")
    assert night.a.cards.tapped(my_number(2)).step is CardStep.ASK_DIGITS
    assert night.a.cards.held_by(person) == ()
    again = night.a.cards.tapped(my_number(2)).offer
    assert again is not None
    night.a.cards.bind(again, person)
    assert names(present(night, my_number(2))) == ["山田 花子"]


def test_a_renewed_certificate_is_bound_beside_the_old_one(night: Night) -> None:
    person = night.type_in(TypedPerson("山田 花子")).slips[0].ref
    for serial in (1, 2):
        offer = night.a.cards.tapped(my_number(serial)).offer
        assert offer is not None
        night.a.cards.bind(offer, person)
    assert len(night.a.cards.held_by(person)) == 2
    assert present(night, my_number(1)).lines == present(night, my_number(2)).lines


def test_a_card_bound_to_the_wrong_person_is_bound_to_the_right_one(night: Night) -> None:
    wrong, right = (night.type_in(TypedPerson(name)).slips[0].ref for name in ("誤り", "正しい"))
    for person in (wrong, right):
        offer = night.a.cards.tapped(suica()).offer
        assert offer is not None
        night.a.cards.bind(offer, person)
    assert names(present(night, suica())) == ["正しい"]
    assert night.a.cards.held_by(wrong) == ()


def test_nobody_who_is_gone_from_the_record_is_bound(night: Night) -> None:
    received = night.type_in(TypedPerson("山田 花子"))
    offer = night.a.cards.tapped(suica()).offer
    assert offer is not None
    night.a.desk.undo(received.act)
    for ref in (received.slips[0].ref, Subject("entry", bytes(16))):
        with pytest.raises(PersonGone):
            night.a.cards.bind(offer, ref)


def test_a_blank_card_is_issued_by_enter_to_the_person_typed_beside_it(night: Night) -> None:
    shown = present(night, suica())
    assert shown.remarks == (Remark.CARD_NOT_KNOWN,)
    stood = (Stood(shown.lines[0].ref, Standing.CAME),)
    night.a.desk.receive(Order((shown,), stood, (TypedPerson("山田 花子"),)))
    again = present(night, suica())
    assert names(again) == ["山田 花子"]
    assert again.remarks == (Remark.ALL_HERE_ALREADY,)
    assert [fact.card for fact in bound_facts(night)] == ["felica"]
    assert night.a.stays.shown_by(night.a.cards.tapped(suica()).symbol) == again.lines[0].ref


def test_a_tap_checks_somebody_back_in_who_had_left(night: Night) -> None:
    shown = present(night, suica())
    received = night.receive(shown)
    night.leave(received.slips[0].ref)
    back = present(night, suica())
    assert not back.lines[0].here
    night.receive(back)
    assert present(night, suica()).remarks == (Remark.ALL_HERE_ALREADY,)


def test_at_the_people_a_tap_opens_who_goes_out_and_who_comes_back(night: Night) -> None:
    stays = night.a.stays
    person = night.receive(present(night, suica())).slips[0].ref
    for where, known in ((Where.AWAY, Known.HERE), (Where.IN, Known.CARD)):
        assert stays.shown_by(night.a.cards.tapped(suica()).symbol) == person
        stays.change(Change((stays.page(person).person,), where, known=known))
        assert stays.page(person).person.where is where
    assert stays.shown_by(night.a.cards.tapped(my_number()).symbol) is None


def test_a_tap_tells_nothing_of_a_person_who_is_not_to_be_disclosed(night: Night) -> None:
    person = night.type_in(TypedPerson("山田 花子")).slips[0].ref
    offer = night.a.cards.tapped(suica()).offer
    assert offer is not None
    night.a.cards.bind(offer, person)
    night.protect(person)
    shown = present(night, suica())
    assert (shown.lines, shown.remarks) == ((), (Remark.NOTHING_TO_TELL,))
    assert night.a.stays.shown_by(night.a.cards.tapped(suica()).symbol) is None


@pytest.mark.parametrize(
    ("kind", "step"),
    [
        (CardKind.LICENCE, CardStep.TYPE_NAME),
        (CardKind.RESIDENCE, CardStep.TYPE_NAME),
        (CardKind.PASSPORT, CardStep.TYPE_NAME),
        (CardKind.UNKNOWN, CardStep.TYPE_NAME),
        (CardKind.PHONE, CardStep.USE_PLASTIC),
    ],
)
def test_cards_that_say_nothing_lead_to_the_next_step(
    night: Night, kind: CardKind, step: CardStep
) -> None:
    answer = night.a.cards.tapped(Tap(kind))
    assert (answer.step, answer.offer, answer.symbol) == (step, None, None)


def test_reception_alone_binds_cards_and_the_opened_register_finds_them(night: Night) -> None:
    night.sign_in(RECEPTION)
    person = night.type_in(TypedPerson("山田 花子")).slips[0].ref
    register, night.a.room.register = night.a.room.register, None
    offer = night.a.cards.tapped(suica()).offer
    assert offer is not None
    night.a.cards.bind(offer, person)
    night.a.room.register = register
    assert names(present(night, suica())) == ["山田 花子"]


def test_a_bare_desk_works_with_cards_too(bare: Night) -> None:
    bare.found(pack=None)
    bare.sign_in(LEAD)
    shown = present(bare, suica())
    bare.receive(shown)
    assert present(bare, suica()).remarks == (Remark.ALL_HERE_ALREADY,)
    tap = my_number()
    found = bare.a.cards.recognise(read_of(tap, stranger()), bare.a.cards.tapped(tap))
    assert found.presentation.stated


def test_no_serial_and_no_card_id_is_kept_anywhere(night: Night) -> None:
    tap = my_number()
    person = night.receive(present(night, suica())).slips[0].ref
    offer = night.a.cards.tapped(tap).offer
    assert offer is not None
    night.a.cards.bind(offer, person)
    assert tap.mark is not None
    kept = b"".join([*night.files().values(), *night.envelopes()])
    for secret in (IDM, tap.mark.material, (0x1A2B3C4D).to_bytes(4)):
        assert secret not in kept


def test_a_card_of_a_kind_from_a_newer_version_can_be_revoked(night: Night) -> None:
    person = night.type_in(TypedPerson("山田 花子")).slips[0].ref
    token = Subject("token", b"t" * 16)
    night.record("token.bound", TokenBound(person=person.id, card="2028"), token, person)
    held = night.a.cards.held_by(person)
    assert [one.offer.kind for one in held] == [CardKind.UNKNOWN]
    night.a.cards.revoke(held[0], "")
    assert night.a.cards.held_by(person) == ()


def test_tokens_switched_off_ask_every_time(night: Night, monkeypatch: pytest.MonkeyPatch) -> None:
    policy = {"tokens.my_number_card": False, "tokens.felica": False}
    monkeypatch.setattr(type(night.a.cards), "_policy", policy)
    answer = night.a.cards.tapped(my_number())
    assert (answer.step, answer.offer) == (CardStep.ASK_DIGITS, None)
    assert night.a.cards.tapped(suica()).step is CardStep.TYPE_NAME
    found = night.a.cards.recognise(read_of(my_number(), items_of(KIYO)), answer)
    assert found.presentation.lines
    assert found.offer is None


def test_a_mark_shows_nothing_in_any_value(night: Night) -> None:
    mark = CardMark(CardKind.FELICA, IDM)
    answer = night.a.cards.tapped(Tap(CardKind.FELICA, mark))
    assert repr(answer) == "<CardAnswer>"
    assert IDM.hex() not in repr(answer.symbol) + repr(mark)
