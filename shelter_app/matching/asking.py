"""The keys that a query looks under."""

from collections.abc import Collection, Iterator, Mapping
from itertools import islice, product

from shelter_app.matching import keys as kinds
from shelter_app.matching.keys import day_text, house_text, phone_keys, slips
from shelter_app.matching.letters import bare
from shelter_app.matching.naming import orders
from shelter_app.matching.parts import Part, Parts
from shelter_app.matching.ports import Key
from shelter_app.matching.query import Query

_MOST_PAIRS = 9
_MOST_FORMS = 4
_MOST_YEARS = 4
_MOST_AREAS = 4
_MOST_CUTS = 4
_LONGEST_CUT = 14

Pair = tuple[Part, Part]
"""Surname and given name as one way of parting has them."""


def possible_cuts(query: Query, parts: Parts) -> list[Pair]:
    """Every place where a name without a gap may be cut, either part first."""
    wholes = ["".join(tokens) for tokens in query.names if not orders(tokens)]
    cuts = [
        (whole[:cut], whole[cut:])
        for whole in wholes
        for cut in range(1, min(len(whole), _LONGEST_CUT))
    ]
    both = [*cuts, *(cut[::-1] for cut in cuts)]
    return [(parts.surname(surname), parts.given(given)) for surname, given in both]


def cut_keys(cuts: Collection[Pair]) -> frozenset[Key]:
    """Keys whose counts tell which cuts give names that people here bear."""
    return frozenset(
        Key(kind, part.forms[0])
        for cut in cuts
        for kind, part in zip((kinds.SURNAME, kinds.GIVEN), cut, strict=True)
        if part.forms
    )


def likely_cuts(cuts: Collection[Pair], counts: Mapping[Key, int]) -> list[Pair]:
    """The few cuts whose parts are names here: both parts before one, the commoner first."""

    def known(cut: Pair) -> tuple[int, int]:
        seen = [
            counts.get(Key(kind, part.forms[0]), 0) if part.forms else 0
            for kind, part in zip((kinds.SURNAME, kinds.GIVEN), cut, strict=True)
        ]
        return sum(count > 0 for count in seen), min(seen) or max(seen)

    ranked = sorted(cuts, key=known, reverse=True)
    return [cut for cut in ranked[:_MOST_CUTS] if known(cut)[0]]


def keys_of_query(
    query: Query, parts: Parts, cuts: Collection[Pair], areas: Collection[str]
) -> frozenset[Key]:
    """Every key that the person meant may be stored under."""
    return frozenset(
        key
        for keys in (
            _whole_keys(query, parts),
            _pair_keys(query, parts, cuts, list(areas)[:_MOST_AREAS]),
            _fact_keys(query, areas),
        )
        for key in keys
        if key.key
    )


def _whole_keys(query: Query, parts: Parts) -> Iterator[Key]:
    """Keys of the name run together, and of every name one slip away."""
    for tokens in query.names:
        whole = parts.whole("".join(tokens))
        yield from (Key(kinds.FULL, form) for form in whole.forms)
        yield from (Key(kinds.SLIP, slip) for sound in whole.bares for slip in slips(sound))
        if len(tokens) == 1:
            yield from (Key(kinds.SURNAME, form) for form in parts.surname(tokens[0]).forms)
            yield from (Key(kinds.GIVEN, form) for form in parts.given(tokens[0]).forms)


def _pair_keys(
    query: Query, parts: Parts, cuts: Collection[Pair], areas: list[str]
) -> Iterator[Key]:
    parted = [
        (parts.surname(surname), parts.given(given))
        for tokens in query.names
        for surname, given in orders(tokens)
    ]
    for surname, given in parted:
        yield from _sound_slips(surname, given)
    for surname, given in (*parted, *cuts):
        yield from _joined(surname, given)
        yield from _mixed(
            surname, (kinds.SURNAME_YEAR, kinds.SURNAME_DAY, kinds.SURNAME_AREA), query, areas
        )
        yield from _mixed(
            given, (kinds.GIVEN_YEAR, kinds.GIVEN_DAY, kinds.GIVEN_AREA), query, areas
        )


def _joined(surname: Part, given: Part) -> Iterator[Key]:
    """The name in letters and in every sound it may have."""
    yield Key(kinds.FULL, surname.text + given.text)
    pairs = islice(product(surname.looses, given.looses), _MOST_PAIRS)
    yield from (Key(kinds.FULL, first + last) for first, last in pairs)


def _sound_slips(surname: Part, given: Part) -> Iterator[Key]:
    if surname.looses and given.looses and given.is_kana:
        sound = bare(surname.looses[0] + given.looses[0])
        yield from (Key(kinds.SLIP, slip) for slip in slips(sound))


def _mixed(
    name: Part, mixes: tuple[str, str, str], query: Query, areas: list[str]
) -> Iterator[Key]:
    by_year, by_day, by_area = mixes
    day = day_text(query.month, query.day)
    for form in name.forms[:_MOST_FORMS]:
        yield from (Key(by_year, f"{form}{year}") for year in _years_near(query))
        yield Key(by_day, f"{form}{day}" if day else "")
        yield from (Key(by_area, f"{form}{area}") for area in areas)


def _years_near(query: Query) -> tuple[int, ...]:
    """The years said; a single year with its neighbours, the commonest mistake."""
    if len(query.years) == 1:
        year = query.years[0]
        return (year, year - 1, year + 1)
    return query.years[:_MOST_YEARS]


def _fact_keys(query: Query, areas: Collection[str]) -> Iterator[Key]:
    day = day_text(query.month, query.day)
    if day:
        yield from (Key(kinds.BIRTH, f"{year}{day}") for year in query.years[:_MOST_YEARS])
        yield Key(kinds.DAY, day)
    for area in list(areas)[:_MOST_AREAS]:
        yield Key(kinds.HOUSE, house_text(area, query.address.numbers))
    for phone in query.phones:
        yield from phone_keys(phone)
