"""Invitations: what headquarters hands out so that one desk may enrol, once."""

from typing import Final

import msgspec

from shelter_app.application.hq.headquarters import Headquarters
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ID_SIZE, OperatorId, PlaceId
from shelter_app.domain.ledger.event import Author
from shelter_app.domain.private import Private
from shelter_app.domain.roles import affiliation_named, role_named
from shelter_app.wire.enrolment import (
    CODE_DIGITS,
    NAME_SIZE,
    SECRET_SIZE,
    VERSION,
    CodeWrong,
    Invitation,
    InvitationSpent,
)

TRIES: Final = 5
VALID_DAYS: Final = 7
DAY_MS: Final = 24 * 3_600_000
_KEPT: Final = "invitation/"
_CODE_BYTES: Final = 8


class PlaceUnknown(ShelterError):
    """Headquarters' list has no place of that number."""

    code = "H-10"


class Doors(Private, msgspec.Struct, frozen=True, kw_only=True):
    """Where desks find headquarters, as told with each invitation."""

    tls: bytes
    doors: tuple[str, ...]
    addresses: tuple[str, ...]


class Open(Private, msgspec.Struct, frozen=True, kw_only=True):
    """An invitation that nobody has used yet."""

    secret: bytes
    code: str
    place: bytes
    top_role: str
    operator: bytes
    affiliation: str
    role: str
    until_ms: int
    tries_left: int = TRIES

    @property
    def author(self) -> Author:
        """Who gave it out, and so answers for the device that uses it."""
        return Author(
            OperatorId(self.operator), affiliation_named(self.affiliation), role_named(self.role)
        )


class Invited(Private, msgspec.Struct, frozen=True):
    """What is handed out on paper or a stick, and what is spoken."""

    invitation: Invitation
    code: str


def invite(hq: Headquarters, by: Author, number: str, top_role: str, doors: Doors) -> Invited:
    """Invite one desk for the place of that number.

    Raises:
        PlaceUnknown: H-10.
    """
    place = place_numbered(hq, number)
    code = f"{int.from_bytes(hq.chance(_CODE_BYTES)) % 10**CODE_DIGITS:0{CODE_DIGITS}}"
    name, secret = hq.chance(NAME_SIZE), hq.chance(SECRET_SIZE)
    kept = Open(
        secret=secret,
        code=code,
        place=place,
        top_role=top_role,
        operator=by.id,
        affiliation=by.affiliation.value,
        role=by.role.value,
        until_ms=hq.clock.now_ms() + VALID_DAYS * DAY_MS,
    )
    _keep(hq, name, kept)
    invitation = Invitation(
        VERSION, name, secret, hq.town.root, doors.tls, doors.doors, doors.addresses
    )
    return Invited(invitation, code)


def place_numbered(hq: Headquarters, number: str) -> PlaceId:
    """Find a place of the town by its number.

    Raises:
        PlaceUnknown: H-10.
    """
    for row in hq.reader.all_of("place", hq.town_scope):
        if (row.value("place") or {}).get("number") == number and len(row.id) == ID_SIZE:
            return PlaceId(row.id)
    raise PlaceUnknown("no place of that number")


def look_up(hq: Headquarters, name: bytes) -> Open:
    """Find an invitation that can still be used.

    Raises:
        InvitationSpent: N-19.
    """
    text = hq.local.setting(_KEPT + name.hex())
    kept = msgspec.json.decode(text, type=Open) if text else None
    if kept is None or kept.tries_left <= 0 or kept.until_ms < hq.clock.now_ms():
        raise InvitationSpent("used, run out, or not known")
    return kept


def count_wrong(hq: Headquarters, name: bytes, kept: Open) -> ShelterError:
    """Take one try away; gives what to raise."""
    left = msgspec.structs.replace(kept, tries_left=kept.tries_left - 1)
    _keep(hq, name, left)
    return CodeWrong("the proof does not fit")


def spend(hq: Headquarters, name: bytes) -> None:
    """End an invitation."""
    hq.local.keep_setting(_KEPT + name.hex(), "")


def _keep(hq: Headquarters, name: bytes, kept: Open) -> None:
    hq.local.keep_setting(_KEPT + name.hex(), msgspec.json.encode(kept).decode())
