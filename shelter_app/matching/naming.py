"""Names taken apart: separators, honorifics, scripts, surname and given name."""

import re
from collections.abc import Iterator

from shelter_app.matching.letters import is_kana, is_latin, loose, strict
from shelter_app.matching.tables import Tables

_GAPS = re.compile(r"[\s・･,、，=＝/／|.。．_]+")
_ASIDE = re.compile(r"[(\[「〔（].{0,20}?[)\]」〕）]")
_HONORIFIC = re.compile(r"(?<=..)(?:さん|さま|様|ちやん|ちゃん|くん|氏|殿)$")
_SCRIPTS = re.compile(r"[a-z'-]+|[^a-z'-]+")
_KANJI_THEN_KANA = re.compile(r"(.*[^ぁ-ゖー])([ぁ-ゖー]{2,})")
_KANA_THEN_KANJI = re.compile(r"([ぁ-ゖー]{2,})([^ぁ-ゖー].*)")
_USUAL_SURNAME = 2
_BOTH = 2
_CLEARLY_A_SURNAME = 2e-5
_MOST_TOKENS = 6


def tokens_of(plain_name: str) -> tuple[str, ...]:
    """Split a plain name at its gaps and between Latin and Japanese; honorifics are dropped."""
    named = _ASIDE.sub(" ", plain_name)
    pieces = (piece for part in _GAPS.split(named) for piece in _SCRIPTS.findall(part))
    cleaned = (_HONORIFIC.sub("", piece).strip("-'") for piece in pieces)
    return tuple(piece for piece in cleaned if piece)[:_MOST_TOKENS]


def split_by_script(token: str) -> tuple[str, str] | None:
    """Split 本間きよ or ほんま清 where the script changes; None when it does not tell."""
    found = _KANJI_THEN_KANA.fullmatch(token) or _KANA_THEN_KANJI.fullmatch(token)
    return (found[1], found[2]) if found else None


def orders(tokens: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Every way to part a name into surname and given name, the usual order before its reverse.

    One token is parted only where its script changes; otherwise the answer is empty.
    """
    if len(tokens) == 1:
        by_script = split_by_script(tokens[0])
        return (by_script, by_script[::-1]) if by_script else ()
    cuts = (("".join(tokens[:cut]), "".join(tokens[cut:])) for cut in range(1, len(tokens)))
    return tuple(order for cut in cuts for order in (cut, cut[::-1]))


def surname_and_given(tokens: tuple[str, ...], tables: Tables) -> tuple[str, str]:
    """Tell surname from given name as best one can; an empty given name when there is one part."""
    if len(tokens) == _BOTH and _is_reversed(tokens[0], tokens[1], tables):
        return tokens[1], tokens[0]
    if len(tokens) != 1:
        return (tokens[0], "".join(tokens[1:])) if tokens else ("", "")
    return _parted(tokens[0], tables)


def _parted(token: str, tables: Tables) -> tuple[str, str]:
    known = [cut for cut in _cuts(token) if _share(token[:cut], tables) > 0]
    if known:
        cut = max(known, key=lambda cut: _sense(token[:cut], token[cut:], tables))
        return token[:cut], token[cut:]
    by_script = split_by_script(token)
    if by_script is not None:
        return by_script
    if is_kana(token) or is_latin(token) or len(token) <= _USUAL_SURNAME:
        return token, ""
    return token[:_USUAL_SURNAME], token[_USUAL_SURNAME:]


def _is_reversed(first: str, last: str, tables: Tables) -> bool:
    """Tell a name that was told with the given name first: the parts are known the other way."""
    if _share(first, tables) > 0.0:
        return False
    if _share(last, tables) >= _CLEARLY_A_SURNAME:
        return True
    return bool(tables.given_names.get(first)) and not (
        is_kana(last) or is_latin(last) or tables.given_names.get(last)
    )


def _cuts(token: str) -> Iterator[int]:
    """Yield where a surname may end, leaving at least two kana or one kanji for the given name."""
    left = 2 if is_kana(token) else 1
    yield from range(left, len(token) - left + 1)


def _share(surname: str, tables: Tables) -> float:
    key = loose(strict(surname)) if is_kana(surname) else surname
    return tables.surname_shares.get(key, 0.0)


def _sense(surname: str, given: str, tables: Tables) -> tuple[bool, float]:
    """Order cuts: 小野寺 聡太郎 before 小野 寺聡太郎; kana cuts, mere guesses, by surname."""
    if is_kana(surname):
        return False, _share(surname, tables)
    return bool(is_kana(given) or tables.given_names.get(given)), len(surname)
