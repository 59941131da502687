"""What a person is stored under: some forty search keys.

Surname and given name stand in keys as hiragana without long vowels, or as written; beside a date
or a place also without voicing marks, since there the rest is what tells people apart.
"""

from collections.abc import Callable, Iterable

from shelter_app.matching import kinds
from shelter_app.matching.letters import bare, is_kana, is_latin, loose
from shelter_app.matching.profile import Profile
from shelter_app.matching.readings import Readings

Stored = tuple[str, str]
"""A key as it is stored: kind and text."""
INDEXING = 3
"""Raise it with every change of what a person is stored under or compared by."""
PHONE_TAIL = 4
BEGINNING = 2
_LONGEST_SLIP = 24
_MOST_OTHER_READINGS = 4


def keys_of(profile: Profile, readings: Readings) -> set[Stored]:
    """Every key that one person is stored under.

    Bare tuples, made in lists: a town's import makes two million of them.
    """
    surname = loose(profile.surname_kana or _likely(readings.of_surname, profile.surname))
    given = loose(profile.given_kana or _likely(readings.of_given, profile.given))
    day = day_text(profile.month, profile.day)
    found = [
        *_name_keys(profile, surname, given),
        *_other_readings(profile, surname, given, readings),
        *_fact_keys(profile, day),
        *_dated_and_placed(profile, bare(surname) or profile.surname, OF_SURNAME, day),
        *_dated_and_placed(profile, bare(given) or profile.given, OF_GIVEN, day),
        *_initial_keys(profile, (surname, given), day),
        *_beginning_keys(profile, (surname, given)),
    ]
    return {key for key in found if key[1]}


def _likely(read: Callable[[str], tuple[str, ...]], written: str) -> str:
    """Read a name that was taken down in kanji only, so that its sound finds it."""
    return next(iter(read(written)), "") if written and not is_latin(written) else ""


def slips(bare_name: str) -> frozenset[str]:
    """A name and all names with one letter left out; two names one slip apart share one of them."""
    name = bare_name[:_LONGEST_SLIP]
    return frozenset((name, *(name[:at] + name[at + 1 :] for at in range(len(name)))))


def day_text(month: int, day: int) -> str:
    """A day of the year as keys hold it, empty when a part is missing."""
    return f"{month:02}{day:02}" if month and day else ""


def house_text(area: str, numbers: Iterable[int]) -> str:
    """An address down to its first number as keys hold it, empty when there is none."""
    first = next(iter(numbers), None)
    return f"{area}{first}" if area and first is not None else ""


def phone_keys(phone: str) -> list[Stored]:
    """The whole number and its last four digits."""
    return [(kinds.PHONE, phone), (kinds.PHONE, phone[-PHONE_TAIL:])]


def dated_keys(name: str, by: tuple[str, str, str, str], year: int, month: int) -> list[Stored]:
    """A name with a year of birth, and with its month where that is known."""
    with_year = (by[0], f"{name}{year}")
    return [with_year, (by[1], f"{name}{year}{month:02}")] if month else [with_year]


OF_SURNAME = (kinds.SURNAME_YEAR, kinds.SURNAME_MONTH, kinds.SURNAME_DAY, kinds.SURNAME_AREA)
OF_GIVEN = (kinds.GIVEN_YEAR, kinds.GIVEN_MONTH, kinds.GIVEN_DAY, kinds.GIVEN_AREA)


def _name_keys(profile: Profile, surname: str, given: str) -> list[Stored]:
    """The name in letters and in sound, whole in both orders and in parts, and one slip away."""
    found = [
        (kinds.FULL, profile.surname + profile.given),
        (kinds.FULL, profile.given + profile.surname),
        (kinds.SURNAME, surname),
        (kinds.GIVEN, given),
    ]
    if not (surname and is_kana(profile.surname)):
        found.append((kinds.SURNAME, profile.surname))
    if not (given and is_kana(profile.given)):
        found.append((kinds.GIVEN, profile.given))
    if surname:
        found += [(kinds.FULL, surname + given), (kinds.FULL, given + surname)]
        found += [(kinds.ROUGH_SURNAME, bare(surname)), (kinds.ROUGH_GIVEN, bare(given))]
        found += [(kinds.SLIP, slip) for slip in slips(bare(surname + given))]
    for other in profile.others:
        found += _under_another_name(profile, other, given)
    return found


def _under_another_name(profile: Profile, other: str, given: str) -> list[Stored]:
    """A former surname or a called name, beside the given name."""
    sound = loose(other) if is_kana(other) else other
    found = [(kinds.SURNAME, sound)]
    for first, last in ((other, profile.given), (sound, given)):
        found += [(kinds.FULL, first + last), (kinds.FULL, last + first)]
    return found


def _other_readings(profile: Profile, surname: str, given: str, readings: Readings) -> list[Stored]:
    """Names that the kanji may be read as, since a reading is often guessed from a list."""
    if not surname:
        return []
    found = [
        (kinds.FULL, loose(sound) + given)
        for sound in readings.of_surname(profile.surname)[:_MOST_OTHER_READINGS]
    ]
    area, years = profile.area, profile.years
    for sound in readings.of_given(profile.given)[:_MOST_OTHER_READINGS]:
        other = loose(sound)
        found.append((kinds.FULL, surname + other))
        other = bare(other)
        if area:
            found.append((kinds.GIVEN_AREA, f"{other}{area}"))
        found += [(kinds.GIVEN_YEAR, f"{other}{year}") for year in years]
    return found


def _fact_keys(profile: Profile, day: str) -> list[Stored]:
    found = [
        (kinds.AREA, profile.area),
        (kinds.HOUSE, house_text(profile.area, profile.numbers)),
    ]
    if day:
        found += [(kinds.BIRTH, f"{year}{day}") for year in profile.years]
    for phone in profile.phones:
        found += phone_keys(phone)
    return found


def _dated_and_placed(
    profile: Profile, name: str, by: tuple[str, str, str, str], day: str
) -> list[Stored]:
    """A name with one fact, which is rare even where the name is common."""
    if not name:
        return []
    found: list[Stored] = []
    for year in profile.years:
        found += dated_keys(name, by, year, profile.month)
    if day:
        found.append((by[2], f"{name}{day}"))
    if profile.area:
        found.append((by[3], f"{name}{profile.area}"))
    return found


def _initial_keys(profile: Profile, sounds: tuple[str, str], day: str) -> list[Stored]:
    """First letters with a fact, for names that were misheard further on."""
    found: list[Stored] = []
    for sound in sounds:
        initial = bare(sound[:1])
        if initial and day:
            found.append((kinds.INITIAL_DAY, f"{initial}{day}"))
        if initial and profile.area:
            found.append((kinds.INITIAL_AREA, f"{initial}{profile.area}"))
    return found


def _beginning_keys(profile: Profile, sounds: tuple[str, str]) -> list[Stored]:
    """How the name begins, for a name that is still being typed."""
    found = [
        (kinds.BEGINNING, bare(sound[:BEGINNING])) for sound in sounds if sound[BEGINNING - 1 :]
    ]
    if not is_kana(profile.surname):
        found.append((kinds.BEGINNING, profile.surname[:1]))
    return found
