"""The one search box: a name, and whatever else was typed beside it."""

import re
from collections.abc import Iterator
from datetime import date

from shelter_app.domain.dates import Birth, parse_birth
from shelter_app.domain.people import Sex
from shelter_app.matching.letters import LONGEST_TEXT, plain
from shelter_app.matching.profile import Known, digits_of
from shelter_app.matching.query import SHORTEST_PHONE, Query, query_of
from shelter_app.matching.tables import Tables

_SEXES = {
    **dict.fromkeys(("男", "男性", "おとこ", "男の人", "男の子"), Sex.MALE),
    **dict.fromkeys(("女", "女性", "おんな", "女の人", "女の子"), Sex.FEMALE),
}
_BIRTH_WORDS = re.compile(r"\d|(?:年|歳|才|さい|日|月|代|生|生まれ)$")
_PHONE = re.compile(r"\+?[\d()-]{4,16}")
_PLACE = re.compile(r".+(?:都|道|府|県|郡|市|町|村|丁目|番地|番|号|地区|集落)|.*[^\d-]\d[\d-]*")
_DATED_NAME = re.compile(r"([^\d]+?)((?:明治|大正|昭和|平成|令和|[明大昭平令mtshr])\.?[元\d].*)")
_AGED_NAME = re.compile(r"([^\d]+?)(\d{1,3}(?:歳|才|さい|代)?|\d{8})")
_LONGEST_BIRTH = 4


def parse_query(
    text: str, tables: Tables, today: date, municipality: tuple[str, ...] = ()
) -> Query:
    """Read the search box; words that are no birth date, sex, number or place are the name.

    ``today`` settles ages. Never raises; nonsense makes a query that finds nobody.
    """
    said = read_box(text[:LONGEST_TEXT], tables)
    return query_of(said, tables, today, municipality)


def read_box(text: str, tables: Tables) -> Known:
    """Sort the words of the search box into the fields of a person."""
    names: list[str] = []
    places: list[str] = []
    phones: list[str] = []
    births: list[Birth] = []
    sexes: list[Sex] = []
    for word, birth in _words(plain(text, {})):
        if birth is not None:
            births.append(birth)
            phones += _short_number(word)
        elif word in _SEXES:
            sexes.append(_SEXES[word])
        elif _PHONE.fullmatch(word):
            phones.append(word)
        elif _is_place(word, tables):
            places.append(word)
        else:
            names.append(word)
    return Known(
        name=" ".join(names),
        birth=births[0] if births else None,
        sex=sexes[0] if sexes else Sex.UNKNOWN,
        address="".join(places),
        phones=tuple(phones),
    )


def _words(text: str) -> Iterator[tuple[str, Birth | None]]:
    """Yield the words of the box; neighbours that together are a birth date come as one."""
    left = text.split()
    is_first = True
    while left:
        taken, birth = _leading_birth(left)
        if birth is not None:
            yield " ".join(left[:taken]), birth
        else:
            yield from _run_on(left[0], is_first=is_first)
        left = left[taken:]
        is_first = False


def _run_on(word: str, *, is_first: bool) -> Iterator[tuple[str, Birth | None]]:
    """Part 本間キヨ84歳; digits after a later word are taken for the number of a house."""
    found = _DATED_NAME.fullmatch(word) or (_AGED_NAME.fullmatch(word) if is_first else None)
    birth = parse_birth(found[2]) if found else None
    if found is None or birth is None:
        yield word, None
        return
    yield found[1], None
    yield found[2], birth


def _leading_birth(words: list[str]) -> tuple[int, Birth | None]:
    for count in range(min(_LONGEST_BIRTH, len(words)), 0, -1):
        joined = " ".join(words[:count])
        if _BIRTH_WORDS.search(words[0]) or (count > 1 and _BIRTH_WORDS.search(joined)):
            birth = parse_birth(joined)
            if birth is not None:
                return count, birth
    return 1, None


def _short_number(word: str) -> list[str]:
    """Four digits may be the end of a telephone number as well as a year or a day."""
    digits = digits_of(word)
    return [digits] if len(digits) == SHORTEST_PHONE and digits == word else []


def _is_place(word: str, tables: Tables) -> bool:
    """Tell a place from a name such as 中村; folded, so that 邉町 is seen as it is compared."""
    return plain(word, tables.fold) not in tables.surname_shares and bool(_PLACE.fullmatch(word))
