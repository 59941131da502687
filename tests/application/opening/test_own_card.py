"""Whoever showed a card while no register could be asked gets their name when confirmed."""

import pytest

from shelter_app.application.desk.shown import MatchState, TypedPerson
from shelter_app.application.opening.shown import Opener
from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.event import Channel
from tests.application.demo_town import HIROKO, KIYO, card_of, lines
from tests.application.night import LEAD, TEACHER, Night


@pytest.fixture
def dark(laptop: Night) -> Night:
    """A teacher who knows no passphrase received somebody by card."""
    laptop.a.doorway.start_reception_only()
    laptop.a.sitting.add_operator(TEACHER)
    laptop.sign_in(TEACHER)
    laptop.receive(laptop.a.desk.present(card_of(KIYO)))
    return laptop


def test_who_showed_a_card_in_the_dark_has_a_name_once_confirmed(dark: Night) -> None:
    dark.a.doorway.join(Opener.PASSPHRASE, dark.phrase)
    dark.sign_in(LEAD)
    nameless = next(line for line in dark.a.matching.waiting() if not line.name)
    entry = Subject("entry", lines()[KIYO].entry)
    case = dark.a.matching.case(nameless.ref)

    later = dark.a.matching.decide(case, entry, MatchState.CONFIRMED)

    assert later.person.name == lines()[KIYO].name
    assert later.person.kana == lines()[KIYO].kana
    (said,) = dark.events("person.amended")
    assert (said.author.id, said.source.channel) == (dark.operator(LEAD).id, Channel.CARD)
    assert said.subjects == (nameless.ref,)


def test_nobody_takes_a_name_from_the_register_that_its_owner_did_not_show(dark: Night) -> None:
    dark.a.doorway.join(Opener.PASSPHRASE, dark.phrase)
    dark.sign_in(LEAD)
    stranger = dark.type_in(TypedPerson()).slips[0].ref
    case = dark.a.matching.case(stranger)
    dark.a.matching.decide(case, Subject("entry", lines()[HIROKO].entry), MatchState.CONFIRMED)
    nameless = next(line for line in dark.a.matching.waiting() if not line.name)
    case = dark.a.matching.case(nameless.ref)
    kiyo = Subject("entry", lines()[KIYO].entry)
    dark.a.matching.decide(case, kiyo, MatchState.DIFFERENT)

    assert dark.events("person.amended") == []
    assert dark.a.desk.look(stranger).lines[0].name == ""
