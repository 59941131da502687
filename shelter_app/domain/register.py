"""The municipality's register of people who need help to evacuate (避難行動要支援者名簿)."""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from uuid import UUID, uuid5

from shelter_app.domain.dates import Birth, parse_birth
from shelter_app.domain.ids import EntryId
from shelter_app.domain.people import Sex
from shelter_app.domain.private import Private
from shelter_app.domain.town import TownCode

LOST_GLYPH: Final = "〓"
"""The geta mark: an export could not carry the character that stood here."""

_ENTRY_NAMESPACE: Final = UUID("f653426e-ec9e-405f-bafa-fde89d692aec")
"""Fixed for good: every desk derives the same id from the same register line."""


class Consent(StrEnum):
    """Whether register information may be given to shelters in normal times.

    災害対策基本法49条の11第2項: with the person's consent, or where an ordinance provides for it
    (``PRESUMED``). Who did not answer has not agreed.
    """

    YES = "yes"
    NO = "no"
    PRESUMED = "presumed"
    UNANSWERED = "unanswered"

    @property
    def permits_disclosure(self) -> bool:
        """Tell whether the line may be in the readable part of a pack."""
        return self in (Consent.YES, Consent.PRESUMED)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Entry(Private):
    """One person on the register (登録者).

    The items are those of 災害対策基本法49条の10第2項; from ``helper_name`` on those of the
    individual evacuation plan (49条の14第3項) and what registers usually keep beside them.
    Texts are as the municipality wrote them; an empty text is "not stated".
    """

    id: EntryId
    management: str
    """管理番号, unique in the town; with the town code it makes the id."""
    name: str
    kana: str = ""
    birth_text: str = ""
    sex: Sex = Sex.UNKNOWN
    address: str = ""
    """住所, all parts in one line."""
    residence: str = ""
    """居所, where it is not the 住所: the two are different things."""
    phone: str = ""
    fax: str = ""
    emergency_contact: str = ""
    reason: str = ""
    """避難支援等を必要とする事由 in words; only for the 要配慮者担当."""
    reason_codes: tuple[str, ...] = ()
    """The same as ``Reason`` codes, with a level where one is told (``care-3``)."""
    remarks: str = ""
    household: str = ""
    """世帯番号: the same text means the same registered household."""
    district: str = ""
    """地区 or 自治会."""
    consent: Consent = Consent.UNANSWERED
    helper_name: str = ""
    """避難支援等実施者."""
    helper_address: str = ""
    helper_phone: str = ""
    planned_shelter: str = ""
    route: str = ""
    living_with: str = ""
    plan_remarks: str = ""
    former_surname: str = ""
    """旧氏, as the resident record may carry it (住民基本台帳法施行令30条の14)."""

    @property
    def birth(self) -> Birth | None:
        """The birth date as far as ``birth_text`` can be read."""
        return parse_birth(self.birth_text)

    @property
    def has_lost_glyph(self) -> bool:
        """Tell whether the name has a character that the export could not carry."""
        return LOST_GLYPH in self.name


def management_number(text: str) -> str:
    """Bring a management number to the one form that ids are made from."""
    return unicodedata.normalize("NFKC", text).strip()


def entry_id(town: TownCode, management: str) -> EntryId:
    """Derive the id of a register line: UUIDv5 (RFC 9562) of town code and management number.

    Raises ``ValueError`` for an empty number, which would make strangers one person.
    """
    number = management_number(management)
    if not number:
        raise ValueError("an entry needs a management number")
    return EntryId(uuid5(_ENTRY_NAMESPACE, f"{town}/{number}").bytes)
