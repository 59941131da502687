"""What holds in every pack, whoever signed it."""

import re
from collections.abc import Collection, Hashable, Iterable
from typing import Final

from shelter_app.domain.ids import ID_SIZE
from shelter_app.domain.spoken import DESK_LETTERS
from shelter_app.domain.town_pack import TownPack

MOST_PLACES: Final = 2_000
MOST_ENTRIES: Final = 200_000
MOST_CARDS: Final = 500_000
MOST_CERTIFICATES: Final = 2_000
_ROOT_SIZE: Final = 32
_CARD_SIZE: Final = 16
_TOWN_CODE: Final = re.compile(r"[0-9]{5}")
_NUMBER: Final = re.compile(r"[0-9]{2}")


def broken_rule(pack: TownPack) -> str | None:
    """Name the first rule that a pack breaks; None when it keeps them all."""
    return next((rule for rule, kept in _rules(pack) if not kept), None)


def _rules(pack: TownPack) -> Iterable[tuple[str, bool]]:
    numbers = [place.number for place in pack.places if place.number]
    cards = [binding.card for binding in pack.cards]
    entries = [entry.id for entry in pack.register.entries]
    yield "too many of something", _is_of_a_town(pack)
    yield "a root key has 32 bytes", len(pack.town.root_key) == _ROOT_SIZE
    yield "town and incident differ on drill or real", pack.is_drill or not pack.town.drill
    yield (
        "only lines with consent are readable",
        all(entry.consent.permits_disclosure for entry in pack.register.entries),
    )
    yield "ids have 16 bytes", _all_sized(ID_SIZE, [*entries, *(place.id for place in pack.places)])
    yield "cards have 16 bytes", _all_sized(_CARD_SIZE, cards)
    yield "an incident id has 16 bytes", pack.incident is None or len(pack.incident.id) == ID_SIZE
    yield "a town code has five digits", _TOWN_CODE.fullmatch(pack.town.code) is not None
    yield "nothing comes twice", all(_distinct(values) for values in (entries, cards, numbers))
    yield (
        "cards point at readable lines",
        {binding.entry for binding in pack.cards if binding.entry is not None} <= set(entries),
    )
    yield "place numbers have two digits", all(map(_NUMBER.fullmatch, numbers))
    yield (
        "desk letters are of the alphabet",
        all(
            number in numbers and set(letters) <= set(DESK_LETTERS)
            for number, letters in pack.letters.items()
        ),
    )


def _is_of_a_town(pack: TownPack) -> bool:
    return (
        len(pack.places) <= MOST_PLACES
        and len(pack.register.entries) <= MOST_ENTRIES
        and len(pack.cards) <= MOST_CARDS
        and len(pack.certificates) <= MOST_CERTIFICATES
    )


def _all_sized(size: int, values: Iterable[bytes]) -> bool:
    return all(len(value) == size for value in values)


def _distinct(values: Collection[Hashable]) -> bool:
    return len(set(values)) == len(values)
