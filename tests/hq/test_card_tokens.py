"""Desks of a town that were given packs by one headquarters know a card by one token."""

from pathlib import Path

import pytest

from shelter_app.application.card.tokens import KEY_SETTING
from shelter_app.bootstrap import assembly
from tests.application.card.held import my_number, suica
from tests.application.night import LEAD, Night
from tests.hq.conftest import LETTERS
from tests.hq.towns import TownHall


def founded(hall: TownHall, folder: Path, place: int) -> Night:
    """A laptop of one shelter of the town, from a pack of its own."""
    laptop = Night(folder / "data")
    pack = folder / "town.pack"
    recipient = laptop.a.shelf.recipient()
    assert hall.command("pack", "build", "--to", recipient, "--out", str(pack)) == 0
    places = laptop.a.doorway.read_pack(pack).places
    laptop.found(pack=pack, place=places[place])
    laptop.sign_in(LEAD)
    return laptop


def test_a_card_is_known_by_one_token_at_every_shelter_of_the_town(
    embedded: TownHall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(assembly, "load_letters", lambda _: LETTERS)
    one, other = (founded(embedded, tmp_path / name, at) for at, name in ((1, "one"), (2, "two")))
    for tap in (suica(), my_number()):
        offers = [laptop.a.cards.tapped(tap).offer for laptop in (one, other)]
        assert offers[0] is not None
        assert offers[1] is not None
        assert offers[0].token == offers[1].token
    register = one.a.room.register
    assert register is not None
    briefing = register.briefing()
    assert briefing is not None
    assert len(str(briefing.policy[KEY_SETTING])) == 64
    one.a.room.leave()
    other.a.room.leave()
