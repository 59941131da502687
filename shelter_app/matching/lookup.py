"""The keys that a query looks under."""

from collections.abc import Collection, Iterator, Mapping
from itertools import islice, product

from shelter_app.matching import kinds
from shelter_app.matching.keys import (
    BEGINNING,
    OF_GIVEN,
    OF_SURNAME,
    dated_keys,
    day_text,
    house_text,
    phone_keys,
    slips,
)
from shelter_app.matching.letters import bare
from shelter_app.matching.naming import orders
from shelter_app.matching.parts import Part, Parts
from shelter_app.matching.ports import Key
from shelter_app.matching.query import Query

_MOST_PAIRS = 9
_MOST_FORMS = 4
_MOST_YEARS = 3
_MOST_AREAS = 4
_MOST_CUTS = 4
_LONGEST_CUT = 14

Pair = tuple[Part | None, Part | None]
"""Surname and given name as one way of parting has them; None where only one was said."""


def possible_cuts(query: Query, parts: Parts) -> list[Pair]:
    """Every place where a name without a gap may be cut, either part first, or not at all."""
    wholes = ["".join(tokens) for tokens in query.names if not orders(tokens)]
    cuts: list[Pair] = []
    for whole in wholes:
        cuts += [(parts.surname(whole), None), (None, parts.given(whole))]
        for at in range(1, min(len(whole), _LONGEST_CUT)):
            head, tail = whole[:at], whole[at:]
            cuts.append((parts.surname(head), parts.given(tail)))
            cuts.append((parts.surname(tail), parts.given(head)))
    return cuts


def cut_keys(cuts: Collection[Pair]) -> frozenset[Key]:
    """Keys whose counts tell which cuts give names that people here bear."""
    return frozenset(key for cut in cuts for key in _known_by(cut))


def likely_cuts(cuts: Collection[Pair], counts: Mapping[Key, int]) -> list[Pair]:
    """The few cuts whose parts are names here: wholly known before half known, commoner first."""

    def known(cut: Pair) -> tuple[float, int]:
        seen = [counts.get(key, 0) for key in _known_by(cut)]
        said = sum(part is not None for part in cut)
        return sum(count > 0 for count in seen) / said, min(seen, default=0) or max(seen, default=0)

    ranked = sorted(cuts, key=known, reverse=True)
    return [cut for cut in ranked[:_MOST_CUTS] if known(cut)[0]]


def _known_by(cut: Pair) -> Iterator[Key]:
    rough = (kinds.ROUGH_SURNAME, kinds.ROUGH_GIVEN)
    written = (kinds.SURNAME, kinds.GIVEN)
    for part, by_sound, by_sight in zip(cut, rough, written, strict=True):
        if part is not None and part.is_kana:
            yield Key(by_sound, part.bares[0])
        elif part is not None:
            yield Key(by_sight, part.text)


def less_likely_keys(query: Query, parts: Parts, cuts: Collection[Pair]) -> frozenset[Key]:
    """Keys that the person stands under if the year was told wrong by one."""
    if len(query.years) != 1:
        return frozenset()
    years = (query.years[0] - 1, query.years[0] + 1)
    return frozenset(
        Key(*key)
        for pair in [*_parted(query, parts), *cuts]
        for name, by_date in zip(pair, (OF_SURNAME, OF_GIVEN), strict=True)
        if name is not None
        for form in name.rough_forms[:_MOST_FORMS]
        for year in years
        for key in dated_keys(form, by_date, year, query.month)
    )


def keys_of_query(
    query: Query, parts: Parts, cuts: Collection[Pair], areas: Collection[str]
) -> frozenset[Key]:
    """Every key that the person meant may be stored under."""
    near = list(areas)[:_MOST_AREAS]
    pairs = [*_parted(query, parts), *cuts]
    return frozenset(
        key
        for keys in (
            _whole_keys(query, parts),
            _pair_keys(query, pairs, near),
            _fact_keys(query, near),
        )
        for key in keys
        if key.key
    )


def _parted(query: Query, parts: Parts) -> list[Pair]:
    return [
        (parts.surname(surname), parts.given(given))
        for tokens in query.names
        for surname, given in orders(tokens)
    ]


def _whole_keys(query: Query, parts: Parts) -> Iterator[Key]:
    """Keys of the name run together, and of every name one slip away."""
    for tokens in query.names:
        whole = parts.whole("".join(tokens))
        yield from (Key(kinds.FULL, form) for form in whole.forms)
        yield from (Key(kinds.SLIP, slip) for sound in whole.bares for slip in slips(sound))
        if len(tokens) == 1:
            begun = bare(whole.sounds[0][:BEGINNING]) if whole.sounds else whole.text[:1]
            yield Key(kinds.BEGINNING, begun)


def _pair_keys(query: Query, pairs: Collection[Pair], areas: list[str]) -> Iterator[Key]:
    for surname, given in pairs:
        if surname is not None and given is not None:
            yield from _joined(surname, given)
        if surname is not None:
            yield from (Key(kinds.SURNAME, form) for form in surname.forms)
            yield from (Key(kinds.ROUGH_SURNAME, form) for form in surname.bares)
            yield from _mixed(surname, OF_SURNAME, query)
            yield from _placed(surname, kinds.SURNAME_AREA, query, areas)
        if given is not None:
            yield from (Key(kinds.GIVEN, form) for form in given.forms)
            yield from (Key(kinds.ROUGH_GIVEN, form) for form in given.bares)
            yield from _mixed(given, OF_GIVEN, query)
            yield from _placed(given, kinds.GIVEN_AREA, query, areas)


def _joined(surname: Part, given: Part) -> Iterator[Key]:
    """The name in letters and in every sound it may have; parted names of sound with slips."""
    yield Key(kinds.FULL, surname.text + given.text)
    pairs = islice(product(surname.looses, given.looses), _MOST_PAIRS)
    yield from (Key(kinds.FULL, first + last) for first, last in pairs)
    if given.looses and surname.looses and (given.is_kana or given.is_latin):
        sound = bare(surname.looses[0] + given.looses[0])
        yield from (Key(kinds.SLIP, slip) for slip in slips(sound))


def _mixed(name: Part, by_date: tuple[str, str, str, str], query: Query) -> Iterator[Key]:
    day = day_text(query.month, query.day)
    for form in name.rough_forms[:_MOST_FORMS]:
        for year in query.years[:_MOST_YEARS]:
            yield from (Key(*key) for key in dated_keys(form, by_date, year, query.month))
        if day:
            yield Key(by_date[2], f"{form}{day}")


def _placed(name: Part, kind: str, query: Query, areas: list[str]) -> Iterator[Key]:
    """The name, and its first letter, with each place it may be and with the day of birth."""
    for area in areas:
        yield from (Key(kind, f"{form}{area}") for form in name.rough_forms[:_MOST_FORMS])
    day = day_text(query.month, query.day)
    for initial in {sound[:1] for sound in name.bares}:
        yield from (Key(kinds.INITIAL_AREA, f"{initial}{area}") for area in areas)
        yield Key(kinds.INITIAL_DAY, f"{initial}{day}" if day else "")


def _fact_keys(query: Query, areas: list[str]) -> Iterator[Key]:
    day = day_text(query.month, query.day)
    if day:
        yield from (Key(kinds.BIRTH, f"{year}{day}") for year in query.years[:_MOST_YEARS])
    for area in areas:
        yield Key(kinds.HOUSE, house_text(area, query.address.numbers))
    for phone in query.phones:
        yield from (Key(*key) for key in phone_keys(phone))
