"""Evacuees and register entries as the matcher compares them."""

import unicodedata
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Any

from shelter_app.application.ports.ledger import LedgerReader
from shelter_app.application.ports.register import RegisterReader
from shelter_app.application.ports.register_install import Indexed
from shelter_app.domain.births import AgeCount, Birth
from shelter_app.domain.dates import parse_birth
from shelter_app.domain.ids import PersonId, Subject
from shelter_app.domain.kana import hiragana
from shelter_app.domain.ledger.row import Row
from shelter_app.domain.people import Sex
from shelter_app.domain.private import Private
from shelter_app.domain.register import Entry
from shelter_app.matching.keys import INDEXING, keys_of
from shelter_app.matching.kinds import AREA
from shelter_app.matching.ports import MOST_UNDER, Candidate, Key, People, Ref, Under
from shelter_app.matching.profile import Known, Profile, profile_of, unpack
from shelter_app.matching.readings import Readings
from shelter_app.matching.search import Matcher
from shelter_app.matching.tables import Tables
from shelter_app.matching.towns import Gazetteer

SLIP = "slip"
"""Key kind of a spoken code, beside those of matching."""
CALLED = "called"
"""Key kind of the name somebody is called by at her own door."""


@dataclass(frozen=True, slots=True, repr=False)
class Letters(Private):
    """What is known of names, and which municipality stands before local addresses."""

    tables: Tables
    readings: Readings
    gazetteer: Gazetteer
    municipality: tuple[str, ...] = ()

    def profile_of_row(self, row: Row) -> Profile:
        """Settle the spellings of an evacuee."""
        return profile_of(known_of_row(row), self.tables, self.municipality)

    def profile_of_entry(self, entry: Entry) -> Profile:
        """Settle the spellings of a register entry."""
        return profile_of(known_of_entry(entry), self.tables, self.municipality)

    def keys_of_row(self, row: Row) -> Iterable[tuple[str, str]]:
        """Name what an evacuee is found under, for the store to keep."""
        slip, called = row.value("slip"), called_key(called_name(row))
        own = [(kind, str(key)) for kind, key in ((SLIP, slip), (CALLED, called)) if key]
        return [*own, *keys_of(self.profile_of_row(row), self.readings)]

    @property
    def version(self) -> int:
        """Changes whenever the same line would be indexed differently."""
        return INDEXING

    @property
    def listed(self) -> Collection[str]:
        """Kinds of keys that are few and are listed whole: place names."""
        return (AREA,)

    def index(self, entry: Entry) -> Indexed:
        """Name what a register entry is found under, and what is compared, for the store."""
        profile = self.profile_of_entry(entry)
        return Indexed(keys_of(profile, self.readings), profile.pack())


def called_name(row: Row) -> str:
    """Give the name a protected person is called by at her own door."""
    secrecy = row.value("disclosure") or {}
    return str(secrecy.get("called") or row.value("called") or "")


def called_key(name: str) -> str:
    """Bring a called name to the one form that it is found under: width, kana, gaps are alike."""
    return hiragana("".join(unicodedata.normalize("NFKC", name).casefold().split()))


def known_of_row(row: Row) -> Known:
    """Collect what an evacuee said of themself."""
    birth, recorded = _birth_of(row)
    sex = row.value("sex")
    return Known(
        name=str(row.value("name") or ""),
        kana=str(row.value("kana") or ""),
        birth=birth,
        sex=Sex(sex) if sex in set(Sex) else Sex.UNKNOWN,
        address=str(row.value("address") or row.value("town") or ""),
        phones=tuple(filter(None, [str(row.value("phone") or "")])),
        others=tuple(filter(None, [str(row.value("called") or "")])),
        recorded=recorded,
    )


def known_of_entry(entry: Entry) -> Known:
    """Collect what the register says that a person might say too; never the reasons."""
    return Known(
        name=entry.name,
        kana=entry.kana,
        birth=entry.birth,
        sex=entry.sex,
        address=entry.address or entry.district,
        household=entry.household,
        phones=tuple(filter(None, [entry.phone])),
        others=tuple(filter(None, [entry.former_surname])),
    )


def _birth_of(row: Row) -> tuple[Birth | None, date | None]:
    """Read a birth date, or an age with the day on which it was told."""
    said = row.value("birth")
    if said:
        year, month, day, text = said
        if year or month:
            return Birth(year=year or None, month=month or None, day=day or None, text=text), None
        return parse_birth(text), _told_on(row, "birth")
    told = row.value("age")
    if told:
        return Birth(age=int(told[0]), age_count=AgeCount.FULL), _day(told[1])
    return None, None


def _told_on(row: Row, attribute: str) -> date | None:
    heads = row.attributes.get(attribute, [])
    at_ms = heads[0].at_ms if heads else None
    return None if at_ms is None else date(1970, 1, 1) + timedelta(milliseconds=at_ms)


def _day(number: Any) -> date | None:
    year, rest = divmod(int(number), 10_000)
    month, day = divmod(rest, 100)
    try:
        return date(year, month, day)
    except ValueError:
        return None


def matcher_of(people: People, letters: Letters) -> Matcher:
    """Make a matcher for one question; what it learns of readings serves the next one too."""
    return Matcher(people, letters.tables, letters.readings, letters.gazetteer)


class Evacuees:
    """The people of this shelter, as the matcher's port; one for each question."""

    def __init__(self, reader: LedgerReader, letters: Letters) -> None:
        self._reader = reader
        self._letters = letters

    def population(self) -> int:
        """How many people there are."""
        return self._population

    @cached_property
    def _population(self) -> int:
        return self._reader.population()

    def edition(self) -> Hashable:
        """Change with the people, as nearly as counting them tells."""
        return "desk", self._reader.home().scope, self._population

    def areas(self) -> Mapping[str, int]:
        """Every place name people live under."""
        return self._reader.areas()

    def counts(self, keys: Collection[Key]) -> Mapping[Key, int]:
        """How many people stand under each key."""
        return {Key(*key): number for key, number in self._reader.key_counts(keys).items()}

    def under(self, keys: Collection[Key]) -> Mapping[Key, Under]:
        """How many people stand under each key, and the first of them."""
        people = self._reader.people_under(keys, MOST_UNDER)
        counts = self._reader.key_counts(keys)
        return {Key(*key): Under(counts.get(key, len(one)), one) for key, one in people.items()}

    def load(self, refs: Collection[Ref]) -> Sequence[Candidate]:
        """The people asked for."""
        asked = [Subject("person", PersonId(ref)) for ref in refs if isinstance(ref, bytes)]
        rows = self._reader.rows(asked)
        return [Candidate(row.id, self._letters.profile_of_row(row)) for row in rows]


class Registered:
    """The people of the register, as the matcher's port; one for each question."""

    def __init__(self, register: RegisterReader, letters: Letters) -> None:
        self._register = register
        self._letters = letters

    def population(self) -> int:
        """How many people there are."""
        return self._edition[1]

    @cached_property
    def _edition(self) -> tuple[int, int]:
        return self._register.edition()

    def edition(self) -> Hashable:
        """Change with every installation."""
        return "register", self._edition

    def areas(self) -> Mapping[str, int]:
        """Every place name people live under."""
        return self._register.listed_keys(AREA)

    def counts(self, keys: Collection[Key]) -> Mapping[Key, int]:
        """How many people stand under each key."""
        return self._register.counts(keys)

    def under(self, keys: Collection[Key]) -> Mapping[Key, Under]:
        """How many people stand under each key, and the first of them."""
        return self._register.under(keys)

    def load(self, refs: Collection[Ref]) -> Sequence[Candidate]:
        """The people asked for."""
        found = self._register.profiles([ref for ref in refs if isinstance(ref, int)])
        return [Candidate(entry, unpack(profile)) for entry, profile in found]
