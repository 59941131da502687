"""What a person is stored under: some forty search keys.

Surname and given name stand in keys as hiragana without long vowels, or as written.
"""

from collections.abc import Iterable, Iterator

from shelter_app.matching import kinds
from shelter_app.matching.letters import bare, is_kana, loose
from shelter_app.matching.ports import Key
from shelter_app.matching.profile import Profile
from shelter_app.matching.readings import Readings

PHONE_TAIL = 4
BEGINNING = 2
_LONGEST_SLIP = 24
_MOST_OTHER_READINGS = 4


def keys_of(profile: Profile, readings: Readings) -> frozenset[Key]:
    """Every key that one person is stored under."""
    return frozenset(
        key
        for keys in (
            _name_keys(profile, readings),
            _fact_keys(profile),
            _mixed_keys(profile),
            _initial_keys(profile),
            _beginning_keys(profile),
        )
        for key in keys
        if key.key
    )


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


def phone_keys(phone: str) -> Iterator[Key]:
    """The whole number and its last four digits."""
    yield Key(kinds.PHONE, phone)
    yield Key(kinds.PHONE, phone[-PHONE_TAIL:])


def dated_keys(name: str, key_kinds: tuple[str, str, str], year: int, month: int) -> Iterator[Key]:
    """A name with a year of birth, and with its month where that is known."""
    by_year, by_month, _ = key_kinds
    yield Key(by_year, f"{name}{year}")
    if month:
        yield Key(by_month, f"{name}{year}{month:02}")


OF_SURNAME = (kinds.SURNAME_YEAR, kinds.SURNAME_MONTH, kinds.SURNAME_DAY)
OF_GIVEN = (kinds.GIVEN_YEAR, kinds.GIVEN_MONTH, kinds.GIVEN_DAY)


def _name_keys(profile: Profile, readings: Readings) -> Iterator[Key]:
    yield from (Key(kinds.SURNAME, form) for form in _surnames(profile))
    yield from (Key(kinds.GIVEN, form) for form in _forms(profile.given, profile.given_kana))
    yield from _full_keys(profile.surname, profile.given)
    if profile.surname_kana:
        surname, given = loose(profile.surname_kana), loose(profile.given_kana)
        yield from _full_keys(surname, given)
        yield from (Key(kinds.SLIP, slip) for slip in slips(bare(surname + given)))
        yield from _other_readings(profile, surname, given, readings)
    for other in profile.others:
        yield from _full_keys(other, profile.given)
        if is_kana(other):
            yield from _full_keys(loose(other), loose(profile.given_kana))


def _full_keys(surname: str, given: str) -> Iterator[Key]:
    """Both orders of a name run together."""
    yield Key(kinds.FULL, surname + given)
    yield Key(kinds.FULL, given + surname)


def _other_readings(
    profile: Profile, surname: str, given: str, readings: Readings
) -> Iterator[Key]:
    """Names that the kanji may be read as, since a reading is often guessed from a list."""
    for sound in readings.of_surname(profile.surname)[:_MOST_OTHER_READINGS]:
        yield Key(kinds.FULL, loose(sound) + given)
    for other in map(loose, readings.of_given(profile.given)[:_MOST_OTHER_READINGS]):
        yield Key(kinds.FULL, surname + other)
        yield Key(kinds.GIVEN_AREA, f"{other}{profile.area}" if profile.area else "")
        yield from (Key(kinds.GIVEN_YEAR, f"{other}{year}") for year in profile.years)


def _fact_keys(profile: Profile) -> Iterator[Key]:
    day = day_text(profile.month, profile.day)
    yield Key(kinds.AREA, profile.area)
    yield Key(kinds.HOUSE, house_text(profile.area, profile.numbers))
    if day:
        yield from (Key(kinds.BIRTH, f"{year}{day}") for year in profile.years)
    for phone in profile.phones:
        yield from phone_keys(phone)


def _mixed_keys(profile: Profile) -> Iterator[Key]:
    """A name with one fact, which is rare even where the name is common."""
    day = day_text(profile.month, profile.day)
    for name, by_date, by_area in (
        (_key_form(profile.surname, profile.surname_kana), OF_SURNAME, kinds.SURNAME_AREA),
        (_key_form(profile.given, profile.given_kana), OF_GIVEN, kinds.GIVEN_AREA),
    ):
        if name:
            for year in profile.years:
                yield from dated_keys(name, by_date, year, profile.month)
            yield Key(by_date[2], f"{name}{day}" if day else "")
            yield Key(by_area, f"{name}{profile.area}" if profile.area else "")


def _initial_keys(profile: Profile) -> Iterator[Key]:
    """First letters with a fact, for names that were misheard further on."""
    day = day_text(profile.month, profile.day)
    for sound in (profile.surname_kana, profile.given_kana):
        initial = bare(sound[:1])
        if initial:
            yield Key(kinds.INITIAL_DAY, f"{initial}{day}" if day else "")
            yield Key(kinds.INITIAL_AREA, f"{initial}{profile.area}" if profile.area else "")


def _beginning_keys(profile: Profile) -> Iterator[Key]:
    """How the name begins, for a name that is still being typed."""
    for sound in (profile.surname_kana, profile.given_kana):
        yield Key(kinds.BEGINNING, bare(sound[:BEGINNING]) if sound[BEGINNING - 1 :] else "")
    if not is_kana(profile.surname):
        yield Key(kinds.BEGINNING, profile.surname[:1])


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
