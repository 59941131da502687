"""Find records that may be of one person, over a desk's evacuees or over everybody at HQ."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from math import exp

import msgspec

from shelter_app.application.desk.people import Letters, Registered, matcher_of
from shelter_app.application.ports.register import RegisterReader
from shelter_app.domain.private import Private
from shelter_app.matching.duplicates import Cluster, Pool, clusters
from shelter_app.matching.memory import PeopleInMemory
from shelter_app.matching.pairs import Record
from shelter_app.matching.profile import Known, Profile, profile_of
from shelter_app.matching.query import query_of
from shelter_app.matching.towns import NOWHERE

_MOST_ENTRIES = 4
_LEAST_LOGIT = -4.0
"""Below this a register entry says nothing about a record."""


@dataclass(frozen=True, slots=True, repr=False)
class Asked(Private):
    """What is leaned on: the tables, the day, and the register where one is open."""

    letters: Letters
    today: date
    register: RegisterReader | None = None


def same_persons(
    asked: Asked,
    people: Mapping[bytes, Known],
    links: Mapping[bytes, Mapping[bytes, float]] | None = None,
    apart: Collection[frozenset[bytes]] = (),
) -> list[Cluster]:
    """Group the records that may be of one person, the likeliest first; nothing is decided.

    ``links`` say which register entry a record was matched to, and how surely; without them each
    record is looked up in the register. ``apart`` are pairs that somebody told to be two people.
    """
    return clusters(pool_of(asked, people, links).likely_pairs(), apart)


def pool_of(
    asked: Asked,
    people: Mapping[bytes, Known],
    links: Mapping[bytes, Mapping[bytes, float]] | None = None,
) -> Pool:
    """Lay the records out by their keys; the pool holds them in memory and is dropped after use."""
    letters = asked.letters
    # An age that was told without a day was told today.
    people = {
        ref: known if known.recorded else replace(known, recorded=asked.today)
        for ref, known in people.items()
    }
    kept = PeopleInMemory(letters.readings)
    for ref, known in people.items():
        kept.put(ref, _told_plainly(profile_of(known, letters.tables, letters.municipality), asked))
    towns = letters.gazetteer.towns(kept)
    records = {}
    for ref, known in people.items():
        area = kept.profile(ref).area
        records[ref] = Record(
            ref,
            query_of(known, letters.tables, asked.today, letters.municipality),
            kept.profile(ref),
            towns.find_widely(area) if area else NOWHERE,
            _entries(asked, known) if links is None else links.get(ref, {}),
        )
    known_names = Registered(asked.register, letters) if asked.register else kept
    return Pool(records, kept, known_names, letters.tables, letters.readings)


def _told_plainly(profile: Profile, asked: Asked) -> Profile:
    """Write a place as the register does where only one can be meant: kana, halves, old names."""
    if asked.register is None or not profile.area:
        return profile
    registered = Registered(asked.register, asked.letters)
    meant = asked.letters.gazetteer.towns(registered).find(profile.area).areas
    return msgspec.structs.replace(profile, area=next(iter(meant))) if len(meant) == 1 else profile


def _entries(asked: Asked, known: Known) -> Mapping[bytes, float]:
    """Give the register's people whom a record may be, each with its probability."""
    if asked.register is None:
        return {}
    query = query_of(known, asked.letters.tables, asked.today, asked.letters.municipality)
    if not query.names:
        return {}
    answer = matcher_of(Registered(asked.register, asked.letters), asked.letters).search(query)
    return {
        one.ref: 1 / (1 + exp(-min(one.logit, 50.0)))
        for one in answer.ranked[:_MOST_ENTRIES]
        if one.logit >= _LEAST_LOGIT
    }
