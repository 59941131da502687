"""Search keys: what a person is stored under, and what a query looks under.

A kind is one or two letters because it is stored with every key. Surname and given name are
hiragana without long vowels, or the writing itself.
"""

from collections.abc import Iterable, Iterator

from shelter_app.matching.letters import bare, is_kana, loose
from shelter_app.matching.ports import Key
from shelter_app.matching.profile import Profile
from shelter_app.matching.readings import Readings

FULL, SLIP, SURNAME, GIVEN = "F", "D", "S", "G"
SURNAME_YEAR, SURNAME_DAY, SURNAME_AREA = "SY", "SM", "SA"
GIVEN_YEAR, GIVEN_DAY, GIVEN_AREA = "GY", "GM", "GA"
BIRTH, DAY, AREA, HOUSE, PHONE = "B", "M", "A", "H", "P"

PHONE_TAIL = 4
_MOST_SLIPS = 24
_MOST_OTHER_READINGS = 4


def keys_of(profile: Profile, readings: Readings) -> frozenset[Key]:
    """Every key that one person is stored under, some thirty."""
    return frozenset(
        key
        for keys in (_name_keys(profile, readings), _fact_keys(profile), _mixed_keys(profile))
        for key in keys
        if key.key
    )


def full_keys(surname: str, given: str) -> Iterator[Key]:
    """Both orders of a name run together."""
    yield Key(FULL, surname + given)
    yield Key(FULL, given + surname)


def slips(bare_name: str) -> frozenset[str]:
    """A name and all names with one letter left out; two names one slip apart share one of them."""
    name = bare_name[:_MOST_SLIPS]
    return frozenset((name, *(name[:at] + name[at + 1 :] for at in range(len(name)))))


def day_text(month: int, day: int) -> str:
    """A day of the year as keys hold it, empty when a part is missing."""
    return f"{month:02}{day:02}" if month and day else ""


def house_text(area: str, numbers: Iterable[int]) -> str:
    """An address down to its first number as keys hold it, empty when there is none."""
    first = next(iter(numbers), None)
    return f"{area}{first}" if area and first is not None else ""


def phone_keys(phone: str) -> Iterator[Key]:
    """The whole number and its last four digits."""
    yield Key(PHONE, phone)
    yield Key(PHONE, phone[-PHONE_TAIL:])


def _name_keys(profile: Profile, readings: Readings) -> Iterator[Key]:
    for surname in _surnames(profile):
        yield Key(SURNAME, surname)
    for given in _forms(profile.given, profile.given_kana):
        yield Key(GIVEN, given)
    yield from full_keys(profile.surname, profile.given)
    if profile.surname_kana:
        surname, given = loose(profile.surname_kana), loose(profile.given_kana)
        yield from full_keys(surname, given)
        yield from (Key(SLIP, slip) for slip in slips(bare(surname + given)))
        yield from _other_readings(profile, surname, given, readings)
    for other in profile.others:
        yield from full_keys(loose(other) if is_kana(other) else other, profile.given)


def _other_readings(
    profile: Profile, surname: str, given: str, readings: Readings
) -> Iterator[Key]:
    """Names that the kanji may be read as, since a reading is often guessed from a list."""
    for sound in readings.of_given(profile.given)[:_MOST_OTHER_READINGS]:
        yield Key(FULL, surname + loose(sound))
    for sound in readings.of_surname(profile.surname)[:_MOST_OTHER_READINGS]:
        yield Key(FULL, loose(sound) + given)


def _fact_keys(profile: Profile) -> Iterator[Key]:
    day = day_text(profile.month, profile.day)
    yield Key(DAY, day)
    yield Key(AREA, profile.area)
    yield Key(HOUSE, house_text(profile.area, profile.numbers))
    if day:
        yield from (Key(BIRTH, f"{year}{day}") for year in profile.years)
    for phone in profile.phones:
        yield from phone_keys(phone)


def _mixed_keys(profile: Profile) -> Iterator[Key]:
    """A name with one fact, which is rare even where the name is common."""
    day = day_text(profile.month, profile.day)
    surname = _key_form(profile.surname, profile.surname_kana)
    given = _key_form(profile.given, profile.given_kana)
    for name, (by_year, by_day, by_area) in (
        (surname, (SURNAME_YEAR, SURNAME_DAY, SURNAME_AREA)),
        (given, (GIVEN_YEAR, GIVEN_DAY, GIVEN_AREA)),
    ):
        if name:
            yield from (Key(by_year, f"{name}{year}") for year in profile.years)
            yield Key(by_day, f"{name}{day}" if day else "")
            yield Key(by_area, f"{name}{profile.area}" if profile.area else "")


def _surnames(profile: Profile) -> Iterator[str]:
    yield from _forms(profile.surname, profile.surname_kana)
    for other in profile.others:
        yield loose(other) if is_kana(other) else other


def _forms(written: str, kana: str) -> tuple[str, ...]:
    """What a part is found under: its writing, unless that is kana, and its sound."""
    sound = loose(kana)
    return (sound,) if is_kana(written) and kana else (written, sound)


def _key_form(written: str, kana: str) -> str:
    """The one form that mixed keys use: the sound where it is on record."""
    return loose(kana) or written
