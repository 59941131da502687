"""Japanese names in Latin letters, of any romanisation, turned into kana."""

import re

_VOWELS = "aiueo"
_ROWS = {
    "": "あいうえお",
    "k": "かきくけこ",
    "s": "さしすせそ",
    "t": "たちつてと",
    "n": "なにぬねの",
    "h": "はひふへほ",
    "m": "まみむめも",
    "r": "らりるれろ",
    "g": "がぎぐげご",
    "z": "ざじずぜぞ",
    "d": "だぢづでど",
    "b": "ばびぶべぼ",
    "p": "ぱぴぷぺぽ",
    "l": "らりるれろ",
}
_GLIDES = (
    "ky:き ny:に hy:ひ my:み ry:り gy:ぎ by:び py:ぴ sy:し sh:し ty:ち ch:ち cy:ち jy:じ zy:じ"
)
_ODD = (
    "shi:し chi:ち tsu:つ fu:ふ ji:じ wo:お wa:わ ya:や yu:ゆ yo:よ ja:じや ju:じゆ jo:じよ "
    "je:じえ fa:ふあ fi:ふい fe:ふえ fo:ふお she:しえ che:ちえ va:ば vi:び vu:ぶ ve:べ vo:ぼ "
    "wi:うい we:うえ tsa:つあ tse:つえ tso:つお dsu:ず dzu:ず ye:いえ"
)


def _syllables() -> dict[str, str]:
    found: dict[str, str] = {}
    for row, kanas in _ROWS.items():
        found |= {row + vowel: kana for vowel, kana in zip(_VOWELS, kanas, strict=True)}
    for glide, kana in (pair.split(":") for pair in _GLIDES.split()):
        found |= {glide + vowel: kana + y for vowel, y in zip("auo", "やゆよ", strict=True)}
    return found | dict(pair.split(":") for pair in _ODD.split())


_SYLLABLES = _syllables()
_SOUND = re.compile("|".join(sorted(_SYLLABLES, key=len, reverse=True)))
_N_BEFORE_VOWEL = re.compile("(?<=[aiueo])n(?=[aiueoy])")
_MOST_READINGS = 4


def kana_of(latin: str) -> tuple[str, ...]:
    """Strict kana that a Latin spelling may stand for, at most four; empty if it is not Japanese.

    Kenichi may be けにち or けんいち; long vowels may be dropped, doubled or written with h.
    """
    spelled = _straight(latin)
    places = [found.start() for found in _N_BEFORE_VOWEL.finditer(spelled)][:2]
    choices = [spelled]
    for place in reversed(places):
        choices += [choice[: place + 1] + "'" + choice[place + 1 :] for choice in choices]
    kana = (_kana(choice) for choice in choices[:_MOST_READINGS])
    return tuple(dict.fromkeys(found for found in kana if found))


def _straight(latin: str) -> str:
    """Take away what romanisations differ in: oh for ō, m for n before lips, hyphens."""
    spelled = re.sub(r"([ou])h(?![aiueoy])", r"\1", latin.replace("-", ""))
    spelled = re.sub(r"nn(?![aiueoy])", "n", spelled)
    return re.sub(r"m(?=[bpm])", "n", spelled)


def _kana(spelled: str) -> str:
    kana: list[str] = []
    at = 0
    while at < len(spelled):
        found = _SOUND.match(spelled, at)
        if found is not None:
            kana.append(_SYLLABLES[found.group()])
            at = found.end()
            continue
        mark = _mark(spelled, at)
        if mark is None:
            return ""
        kana.append(mark)
        at += 1
    return "".join(kana)


def _mark(spelled: str, at: int) -> str | None:
    """Read a letter that starts no syllable: n, the first of a double consonant, a pause."""
    here, following = spelled[at], spelled[at + 1 : at + 2]
    if here == "'":
        return ""
    if here == "n":
        return "ん"
    if here == following or (here, following) == ("t", "c"):
        return "つ"
    return None
