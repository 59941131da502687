"""Places that receive people (避難所), as the municipality lists them."""

from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Final
from uuid import UUID, uuid5

from shelter_app.domain.ids import ID_SIZE, IncidentId, PlaceId, ScopeId
from shelter_app.domain.town import TownCode

_PLACE_NAMESPACE: Final = UUID("89cf8cac-6bcb-42b5-9a85-373126ed3358")


class PlaceKind(StrEnum):
    """The usual kinds of place; the list is open, so ``Place.kind`` is any text."""

    DESIGNATED = "designated"
    """指定避難所 (災害対策基本法49条の7)."""
    WELFARE = "welfare"
    """福祉避難所 (同施行令20条の6)."""
    UNDESIGNATED = "undesignated"
    """指定外: a community hall or the like that took people in."""
    AT_HOME = "at-home"
    IN_CARS = "in-cars"


class Hazard(StrEnum):
    """Kinds of disaster that a place is fit for (災害対策基本法施行令20条の4)."""

    FLOOD = "flood"
    LANDSLIDE = "landslide"
    STORM_SURGE = "storm-surge"
    EARTHQUAKE = "earthquake"
    TSUNAMI = "tsunami"
    FIRE = "fire"
    INLAND_FLOOD = "inland-flood"
    VOLCANO = "volcano"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One place, with the items of 自治体標準オープンデータセット 指定緊急避難場所一覧."""

    id: PlaceId
    local_id: str
    """The municipality's own ID of the place."""
    name: str
    number: str = ""
    """Two digits that begin the spoken codes given here (``03-B-0042-7``); empty until allotted."""
    kind: str = PlaceKind.DESIGNATED
    kana: str = ""
    english: str = ""
    address: str = ""
    building: str = ""
    latitude: float | None = None
    """Degrees, JGD2011."""
    longitude: float | None = None
    elevation: float | None = None
    """Metres above sea level."""
    phone: str = ""
    hazards: frozenset[Hazard] = frozenset()
    is_also_designated: bool = False
    """指定避難所との重複: people may stay, not only flee there."""
    capacity: int | None = None
    """Persons."""
    districts: tuple[str, ...] = ()
    """対象となる町会・自治会."""
    url: str = ""
    remarks: str = ""


def place_id(town: TownCode, local_id: str) -> PlaceId:
    """Derive a place's id: UUIDv5 (RFC 9562) of town code and the municipality's own ID.

    Raises ``ValueError`` for an empty ID.
    """
    if not local_id.strip():
        raise ValueError("a place needs the municipality's ID")
    return PlaceId(uuid5(_PLACE_NAMESPACE, f"{town}/{local_id.strip()}").bytes)


def shelter_scope(incident: IncidentId, place: PlaceId) -> ScopeId:
    """Derive the scope of a shelter in an incident, so that its desks agree without meeting."""
    content = b"shelter scope\0" + incident + place
    return ScopeId(sha256(content).digest()[:ID_SIZE])
