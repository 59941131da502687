"""A card is known by a keyed digest of the town's, and by nothing else."""

import pytest

from shelter_app.application.card.tokens import KEY_SETTING, rules_of, tokens_of
from shelter_app.application.ports.card import CardKind, CardMark
from shelter_app.application.ports.ledger import Home
from shelter_app.domain.ids import DeviceId, IncidentId, ScopeId
from tests.application.card.held import my_number, suica
from tests.devices.virtual_card.others import IDM

TOWN = {KEY_SETTING: "ab" * 32}


def home(scope: int = 1, device: int = 1) -> Home:
    return Home(
        IncidentId(bytes(16)),
        ScopeId(bytes([scope] * 16)),
        DeviceId(bytes([device] * 16)),
        is_drill=True,
        root=None,
    )


def test_desks_of_a_town_that_share_its_pack_know_a_card_by_one_token() -> None:
    one, other = (rules_of(home(scope), TOWN) for scope in (1, 2))
    mark = my_number().mark
    assert tokens_of(one, mark)[0] == tokens_of(other, mark)[0]
    assert tokens_of(one, mark)[1] != tokens_of(other, mark)[1]


def test_desks_of_a_shelter_without_a_pack_do_too() -> None:
    one, spare = (rules_of(home(device=device), {}) for device in (1, 2))
    assert tokens_of(one, suica().mark) == tokens_of(spare, suica().mark)
    assert tokens_of(one, suica().mark) != tokens_of(rules_of(home(2), {}), suica().mark)


def test_what_was_bound_without_the_pack_is_found_with_it() -> None:
    before = tokens_of(rules_of(home(), {}), suica().mark)
    assert before[0] in tokens_of(rules_of(home(), TOWN), suica().mark)


def test_two_towns_know_one_card_by_two_tokens() -> None:
    towns = (TOWN, {KEY_SETTING: "cd" * 32})
    first, second = (tokens_of(rules_of(home(), town), suica().mark)[0] for town in towns)
    assert first != second


def test_a_token_holds_nothing_of_the_card() -> None:
    for tap in (my_number(), suica()):
        assert tap.mark is not None
        for token in tokens_of(rules_of(home(), TOWN), tap.mark):
            assert len(token) == 16
            assert tap.mark.material.find(token) == -1
            assert token.find(IDM) == -1


def test_the_kind_of_card_is_part_of_what_it_is_known_by() -> None:
    rules = rules_of(home(), TOWN)
    marks = [CardMark(kind, IDM) for kind in (CardKind.FELICA, CardKind.CONTACTLESS)]
    assert len({tokens_of(rules, mark)[0] for mark in marks}) == 2


@pytest.mark.parametrize(
    ("setting", "tap"), [("tokens.my_number_card", my_number()), ("tokens.felica", suica())]
)
def test_a_town_switches_tokens_off(setting: str, tap: object) -> None:
    rules = rules_of(home(), {**TOWN, setting: False})
    for one in (my_number(), suica()):
        assert bool(tokens_of(rules, one.mark)) == (one.kind != getattr(tap, "kind", None))


@pytest.mark.parametrize("damaged", ["", "zz" * 32, "ab" * 31, 7, True, None])
def test_a_damaged_key_is_none(damaged: object) -> None:
    policy = {} if damaged is None else {KEY_SETTING: damaged}
    assert len(rules_of(home(), policy).keys) == 1  # type: ignore[arg-type]


def test_a_card_without_a_mark_has_no_token() -> None:
    assert tokens_of(rules_of(home(), TOWN), None) == ()


def test_the_rules_show_no_key() -> None:
    assert "ab" not in repr(rules_of(home(), TOWN))
