"""The hundred and twenty reception cards that the town has given out."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from demo_town.dice import Dice, id_bytes
from demo_town.households import FIRST_HOUSEHOLD
from demo_town.island import CODE
from shelter_app.domain.ids import EntryId
from shelter_app.domain.register import Entry
from shelter_app.domain.town_pack import CardBinding
from shelter_app.wire.card import render_card

CARDS = 120
_TO_READABLE, _TO_CLOSED = 100, 8
"""The other twelve went to residents who are not on the register: everyone gets the same card."""
TITLES = ("番号", "カードID", "QR", "管理番号", "避難者")


@dataclass(frozen=True, kw_only=True)
class Card:
    """One card and whom it was given to."""

    number: int
    id: bytes
    entry: EntryId | None = None
    management: str = ""
    is_closed: bool = False
    evacuee: int | None = None
    """Number in the list of evacuees."""

    @property
    def binding(self) -> CardBinding:
        """What the sealed or the readable part says of the card."""
        return CardBinding(self.id, self.entry)

    @property
    def open_binding(self) -> CardBinding:
        """What every desk may know of the card."""
        return CardBinding(self.id, None if self.is_closed else self.entry)


def cards(readable: Sequence[Entry], closed: Sequence[Entry], holders: Sequence[int]) -> list[Card]:
    """Give cards to lines of the register and to evacuees who have one, in no telling order."""
    dice = Dice("cards")
    households = _together(readable)
    given = [
        *({"entry": line.id, "management": line.management} for line in households[:_TO_READABLE]),
        *(
            {"entry": line.id, "management": line.management, "is_closed": True}
            for line in dice.shuffled(closed)[:_TO_CLOSED]
        ),
        *({"evacuee": holder} for holder in holders),
    ]
    given += [{} for _ in range(CARDS - len(given))]
    return [
        Card(number=number, id=id_bytes("card", number), **whose)  # type: ignore[arg-type]
        for number, whose in enumerate(dice.shuffled(given), 1)
    ]


def rows(given: Sequence[Card]) -> list[tuple[str, ...]]:
    """Write the cards as a table: what is printed on each, and whose it is."""
    return [
        (
            str(card.number),
            card.id.hex(),
            render_card(CODE, card.id),
            card.management,
            str(card.evacuee or ""),
        )
        for card in given
    ]


def _together(lines: Sequence[Entry]) -> list[Entry]:
    """Order lines so that whole households, the known family first, come before the rest."""
    people = Counter(line.household for line in lines)
    return sorted(
        lines, key=lambda line: (line.household != FIRST_HOUSEHOLD, people[line.household] == 1)
    )
