"""One person as the matcher compares them: every spelling settled once, at storing time."""

from dataclasses import dataclass, field
from datetime import date

import msgspec

from shelter_app.domain.dates import Birth, possible_years
from shelter_app.domain.people import Sex
from shelter_app.domain.private import Private
from shelter_app.matching.address import split_address
from shelter_app.matching.letters import is_kana, plain, strict
from shelter_app.matching.naming import surname_and_given, tokens_of
from shelter_app.matching.tables import Tables


@dataclass(frozen=True, slots=True)
class Known:
    """A person as stored: register entry or evacuee. Empty text means not known.

    ``name`` and ``kana`` have the surname first, best with a space between; ``others`` are former
    surnames and called names; ``household`` is any text that one household shares. ``recorded`` is
    the day an age was told (needed only where ``birth`` is an age or lacks its era).
    """

    name: str = field(default="", repr=False)
    kana: str = field(default="", repr=False)
    birth: Birth | None = field(default=None, repr=False)
    sex: Sex = field(default=Sex.UNKNOWN, repr=False)
    address: str = field(default="", repr=False)
    household: str = field(default="", repr=False)
    phones: tuple[str, ...] = field(default=(), repr=False)
    others: tuple[str, ...] = field(default=(), repr=False)
    recorded: date | None = field(default=None, repr=False)


class Profile(Private, msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A person in plain letters, packed beside the search keys and never kept in memory.

    ``surname`` and ``given`` are as written (folded kanji, hiragana or Latin), the ``_kana`` fields
    strict kana; ``years`` are the possible years of birth.
    """

    surname: str = ""
    given: str = ""
    surname_kana: str = ""
    given_kana: str = ""
    others: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
    month: int = 0
    day: int = 0
    sex: int = 0
    area: str = ""
    numbers: tuple[int, ...] = ()
    household: str = ""
    phones: tuple[str, ...] = ()

    def pack(self) -> bytes:
        """Write the profile as MessagePack, for the encrypted store."""
        return _ENCODER.encode(self)


_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(Profile)


def unpack(data: bytes) -> Profile:
    """Read a profile that ``Profile.pack`` wrote."""
    return _DECODER.decode(data)


def profile_of(person: Known, tables: Tables, municipality: tuple[str, ...] = ()) -> Profile:
    """Settle every spelling of a person; ``municipality`` names may stand before the area.

    Without them, those of the whole country may.
    """
    surname, given = surname_and_given(tokens_of(plain(person.name, tables.fold)), tables)
    surname_kana, given_kana = _sounds(person, (surname, given), tables)
    address = split_address(person.address, tables.fold, municipality or tables.municipalities)
    birth = person.birth or Birth()
    others = (tokens_of(plain(other, tables.fold)) for other in person.others)
    return Profile(
        surname=surname or surname_kana,
        given=given or given_kana,
        surname_kana=surname_kana,
        given_kana=given_kana,
        others=tuple("".join(other) for other in others if other),
        years=years_of(birth, person.recorded),
        month=birth.month or 0,
        day=birth.day or 0,
        sex=int(person.sex),
        area=address.area,
        numbers=address.numbers,
        household=person.household,
        phones=tuple(digits for phone in person.phones if (digits := digits_of(phone))),
    )


def digits_of(phone: str) -> str:
    """Keep the digits of a telephone number, +81 written as 0."""
    half = plain(phone, {})
    digits = "".join(char for char in half if char.isascii() and char.isdigit())
    return f"0{digits[2:]}" if half.startswith("+81") else digits


def _sounds(person: Known, written: tuple[str, str], tables: Tables) -> tuple[str, str]:
    """Strict kana of both parts, from the kana field or from a name that is kana itself."""
    tokens = tokens_of(plain(person.kana, tables.fold))
    surname, given = _cut_as_written(tokens, written, tables) or surname_and_given(tokens, tables)
    if not is_kana(surname + given):
        surname, given = (part if is_kana(part) else "" for part in written)
    return strict(surname), strict(given)


def _cut_as_written(
    tokens: tuple[str, ...], written: tuple[str, str], tables: Tables
) -> tuple[str, str] | None:
    """Cut kana without a gap where the written surname, read as usual, would end."""
    if len(tokens) != 1 or not all(written):
        return None
    sound = strict(tokens[0])
    for reading in tables.surname_readings.get(written[0], ()):
        if sound.startswith(reading) and len(sound) > len(reading):
            return sound[: len(reading)], sound[len(reading) :]
    return None


def years_of(birth: Birth, recorded: date | None) -> tuple[int, ...]:
    """Possible years of birth; ``recorded`` is the day the words were said, if known."""
    if recorded is not None:
        return possible_years(birth, recorded)
    return (birth.year,) if birth.year is not None else birth.years
