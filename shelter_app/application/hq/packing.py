"""Packs for desks: the town, its places, its register, and the disaster they work for."""

from dataclasses import dataclass
from typing import BinaryIO, Final

from shelter_app.application.card.tokens import KEY_SETTING
from shelter_app.application.hq.headquarters import Headquarters
from shelter_app.domain.places import Place
from shelter_app.domain.private import Private
from shelter_app.domain.register_report import ImportReport, ReadingOrder
from shelter_app.domain.spoken import DESK_LETTERS
from shelter_app.domain.town import town_code
from shelter_app.domain.town_pack import (
    IncidentToJoin,
    RegisterPart,
    SealedPart,
    Town,
    TownPack,
)
from shelter_app.wire.pack_sealed import divide, seal
from shelter_app.wire.places_csv import read_places, write_places
from shelter_app.wire.register_csv import plan_reading, read_register, survey_register

_PLACES: Final = "places"
_KEY_SIZE: Final = 32
_PACKS: Final = "packs"
_EPOCHS: Final = 4
"""Letters that one desk is given, for as many new beginnings."""


@dataclass(frozen=True, slots=True, repr=False)
class RegisterFile(Private):
    """The municipality's register, as a file."""

    source: BinaryIO
    name: str
    as_of: str = ""


def keep_places(hq: Headquarters, places: tuple[Place, ...]) -> None:
    """Remember the town's places, to be put into packs."""
    content = write_places(places, town_code(hq.town.code))
    hq.local.keep_setting(_PLACES, content.decode("utf-8-sig"))


def build_pack(hq: Headquarters, register: RegisterFile | None) -> TownPack:
    """Put together what one desk is given; each pack gets letters that no other has.

    Raises:
        RegisterUnreadable and others: R-02 to R-08, as an import does.
    """
    places = _places(hq)
    readable, sealed = _register(hq, register)
    number = int(hq.local.setting(_PACKS) or "0")
    hq.local.keep_setting(_PACKS, str(number + 1))
    town = hq.town
    return TownPack(
        town=Town(code=town_code(town.code), name=town.name, root_key=town.root, drill=town.drill),
        made_on=hq.clock.today().isoformat(),
        places=places,
        register=readable,
        sealed=sealed,
        policy={KEY_SETTING: _token_key(hq)},
        letters={place.number: _letters(number) for place in places if place.number},
        incident=IncidentToJoin(id=town.incident, name=town.incident_name, drill=town.drill),
        recovery_recipient=town.recovery_recipient,
        sealing_recipient=town.opening_recipient,
    )


def _token_key(hq: Headquarters) -> str:
    """Give the key under which the town's desks know cards: drawn once, the same in each pack."""
    key = hq.local.setting(KEY_SETTING)
    if key is None:
        key = hq.chance(_KEY_SIZE).hex()
        hq.local.keep_setting(KEY_SETTING, key)
    return key


def _places(hq: Headquarters) -> tuple[Place, ...]:
    text = hq.local.setting(_PLACES)
    return read_places(text.encode(), town_code(hq.town.code)) if text else ()


def _register(
    hq: Headquarters, register: RegisterFile | None
) -> tuple[RegisterPart, SealedPart | None]:
    if register is None:
        return RegisterPart(), None
    survey = survey_register(register.source)
    layout = plan_reading(survey, ReadingOrder(town=town_code(hq.town.code)))
    readable, closed = divide(read_register(register.source, survey, layout, ImportReport()))
    part = RegisterPart(as_of=register.as_of, source=register.name, entries=readable)
    return part, seal(closed, (), hq.town.opening_recipient) if closed else None


def _letters(number: int) -> str:
    """Deal the alphabet out in turn; after the last pack of a deal it begins again."""
    deals = len(DESK_LETTERS) // _EPOCHS
    at = number % deals * _EPOCHS
    return DESK_LETTERS[at : at + _EPOCHS]
