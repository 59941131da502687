"""The household code, made at home on a phone: up to eight people as they state themselves.

It is kind ``H`` of the card grammar: ``HNJ 1 H <body> <sum 7>``, the body in Crockford's base 32,
five bits a character, most significant first, the last character filled up with zero bits::

    1 byte    how many people (1 to 8)
    text      town or address, said once
    text      phone
    people    text name, text kana, birth, 1 byte sex (ISO 5218), 3 bytes needs, text note

    text      1 byte length, then that many bytes of ``short_text``
    birth     1 byte year - 1867, 1 byte month, 1 byte day; 0 for a part nobody knows
    needs     bit 0 is the first of ``NEEDS``

A family of four fits a version 8 code, eight people with notes a version 20 one. Nothing in it is
unpacked to more than it is, so that no small code can fill a memory. All of it is only said:
it pre-fills the desk, and people decide. It holds no card number, and 12 digits are dropped later.
"""

from dataclasses import dataclass
from typing import Final

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.needs import Need
from shelter_app.domain.people import Sex
from shelter_app.domain.private import Private
from shelter_app.wire.short_text import lengthen, shorten

MOST_PEOPLE: Final = 8
MOST_CHARACTERS: Final = 970
"""The alphanumerics of a version 20 code at error correction M: what a cheap webcam still reads."""
MOST_TEXT: Final = 120
"""Bytes of one text; sixty kanji."""
NEEDS: Final = (
    *(Need.DIALYSIS, Need.OXYGEN, Need.VENTILATOR, Need.SUCTION, Need.INSULIN, Need.MEDICINE),
    *(Need.DEVICE, Need.ILLNESS, Need.PREGNANT, Need.INFANT, Need.CARE, Need.DEMENTIA),
    *(Need.MOVEMENT, Need.SIGHT, Need.HEARING, Need.INTERNAL, Need.INTELLECTUAL, Need.MENTAL),
    *(Need.ALLERGY, Need.DIET, Need.LANGUAGE, Need.WATCHING, Need.OTHER),
)
"""The order on the wire; only added to."""

_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES: Final = {letter: value for value, letter in enumerate(_ALPHABET)}
_BITS: Final = 5
_BEFORE_MEIJI: Final = 1867
_BYTE: Final = 255


@dataclass(frozen=True, slots=True, repr=False)
class Stated(Private):
    """One person as stated at home; parts of a birth date that nobody knows are 0."""

    name: str = ""
    kana: str = ""
    birth: tuple[int, int, int] = (0, 0, 0)
    sex: Sex = Sex.UNKNOWN
    needs: tuple[Need, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class HouseholdPresented(Private):
    """A household as stated at home, first the one who made the code."""

    people: tuple[Stated, ...]
    town: str = ""
    phone: str = ""


class HouseholdTooLarge(ShelterError):
    """More people or longer texts than a code holds."""

    code = "C-13"


def body_of(household: HouseholdPresented) -> str:
    """Write the body of the code.

    Raises:
        HouseholdTooLarge: with nobody, more than eight people, or texts too long for a code.
    """
    if not 1 <= len(household.people) <= MOST_PEOPLE:
        raise HouseholdTooLarge
    parts = [bytes([len(household.people)]), _text(household.town), _text(household.phone)]
    letters = _letters(b"".join([*parts, *map(_person, household.people)]))
    if len(letters) > MOST_CHARACTERS:
        raise HouseholdTooLarge
    return letters


def household_of(body: str) -> HouseholdPresented | None:
    """Read a body back; None when it is not one."""
    data = _bytes(body) if len(body) <= MOST_CHARACTERS else None
    if not data or not 1 <= data[0] <= MOST_PEOPLE:
        return None
    try:
        return _Reading(data).household()
    except _CutOffError:
        return None


class _CutOffError(Exception):
    """The body ends before what it promises, or holds what cannot be."""


class _Reading:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 1

    def household(self) -> HouseholdPresented:
        town, phone = self._text(), self._text()
        people = tuple(self._person() for _ in range(self._data[0]))
        if self._at != len(self._data):
            raise _CutOffError
        return HouseholdPresented(people, town, phone)

    def _person(self) -> Stated:
        name, kana = self._text(), self._text()
        year, month, day, sex, *mask = self._take(7)
        if month > 12 or day > 31:  # noqa: PLR2004 - the calendar
            raise _CutOffError
        wanted = int.from_bytes(mask, "big")
        return Stated(
            name,
            kana,
            (year and year + _BEFORE_MEIJI, month, day),
            Sex(sex) if sex in set(Sex) else Sex.UNKNOWN,
            tuple(need for bit, need in enumerate(NEEDS) if wanted >> bit & 1),
            self._text(),
        )

    def _text(self) -> str:
        text = lengthen(self._take(self._take(1)[0]))
        if text is None:
            raise _CutOffError
        return text

    def _take(self, size: int) -> bytes:
        taken = self._data[self._at : self._at + size]
        if len(taken) < size:
            raise _CutOffError
        self._at += size
        return taken


def _person(one: Stated) -> bytes:
    year, month, day = one.birth
    mask = sum(1 << bit for bit, need in enumerate(NEEDS) if need in one.needs)
    since = min(max(year - _BEFORE_MEIJI, 0), _BYTE) if year else 0
    birth = bytes([since, month, day, one.sex])
    return b"".join(
        (_text(one.name), _text(one.kana), birth, mask.to_bytes(3, "big"), _text(one.note))
    )


def _text(text: str) -> bytes:
    data = shorten(text)
    if len(data) > MOST_TEXT:
        raise HouseholdTooLarge
    return bytes([len(data)]) + data


def _letters(data: bytes) -> str:
    count = -(-len(data) * 8 // _BITS)
    value = int.from_bytes(data, "big") << (count * _BITS - len(data) * 8)
    return "".join(_ALPHABET[value >> (place * _BITS) & 31] for place in reversed(range(count)))


def _bytes(letters: str) -> bytes | None:
    """Read letters back; None unless they are written the one way there is."""
    if not set(letters) <= _VALUES.keys():
        return None
    size = len(letters) * _BITS // 8
    spare = len(letters) * _BITS - size * 8
    value = 0
    for letter in letters:
        value = value << _BITS | _VALUES[letter]
    if spare >= _BITS or value & ((1 << spare) - 1):
        return None
    return (value >> spare).to_bytes(size, "big")
