"""The best way to lay a spoken name over a stored one."""

from collections.abc import Iterator
from typing import NamedTuple

from rapidfuzz.distance import OSA

from shelter_app.matching.letters import is_kana
from shelter_app.matching.likeness import Likeness, Likenesses
from shelter_app.matching.name_weights import BY_SHARE, name_weight
from shelter_app.matching.naming import orders
from shelter_app.matching.parts import Part, Parts
from shelter_app.matching.profile import Profile
from shelter_app.matching.shares import Shares
from shelter_app.matching.terms import Fact, Term, total

_REVERSED = -0.5
_OTHER_NAME = -1.5
_AT_ONCE = (Likeness.SAME, Likeness.SAME_SOUND)
_LIKE_ENOUGH = 3
_LONGEST_PART = 6
_LONGEST_CUT = 12
_MOST_READINGS = 4
_TWO = 2


class Laid(NamedTuple):
    """A name parted in one way; a part that was not said is None."""

    surname: Part | None
    given: Part | None
    bonus: float = 0.0


class NameLaying:
    """Compares one spelling of a spoken name with stored people, within one search."""

    def __init__(
        self, tokens: tuple[str, ...], parts: Parts, likenesses: Likenesses, shares: Shares
    ) -> None:
        self._parts = parts
        self._likenesses = likenesses
        self._shares = shares
        self._whole = "".join(tokens)
        self._by_sound = is_kana(self._whole)
        self._parted = [
            self._laid(surname, given, _REVERSED if place % 2 else 0.0)
            for place, (surname, given) in enumerate(orders(tokens))
        ]
        self._alone = self._one_part()
        self._weighed: dict[tuple[Part, str, str], Term] = {}

    def terms(self, person: Profile) -> list[Term]:
        """Terms of the best way to part the name against this person."""
        best: list[Term] = []
        worth = float("-inf")
        for laid in self._parted or self._cut(person):
            terms = self._terms(laid, person)
            weight = laid.bonus + total(terms)
            if weight > worth:
                best, worth = terms, weight
                if laid.bonus == 0 and all(term.found in _AT_ONCE for term in terms):
                    break
        return best

    def _one_part(self) -> list[Laid]:
        """The whole as a surname or a given name alone, if it is not longer than those are."""
        whole = self._whole
        if self._parted or len(whole) > _LONGEST_PART:
            return []
        return [Laid(self._parts.surname(whole), None), Laid(None, self._parts.given(whole))]

    def _cut(self, person: Profile) -> Iterator[Laid]:
        """Cut the unparted name where this person's surname would end, or a letter beside it."""
        whole = self._whole
        by_sound = self._by_sound and person.surname_kana
        surname = person.surname_kana if by_sound else person.surname
        given = person.given_kana if by_sound else person.given
        end = len(surname)
        if self._by_sound and not person.surname_kana:
            yield from self._cut_anywhere()
        elif 0 < end < len(whole):
            yield self._laid(whole[:end], whole[end:], 0.0)
        if self._by_sound and person.surname != surname:
            yield from self._read_otherwise(person.surname, end)
        if self._like(surname + given):
            yield from self._beside(end)
        if self._like(given + surname) or whole.startswith(given):
            yield self._laid(whole[-end:], whole[:-end], _REVERSED)
        yield from self._alone

    def _cut_anywhere(self) -> Iterator[Laid]:
        """Try every cut of a sound where nothing tells how the stored kanji are read."""
        for at in range(1, min(len(self._whole), _LONGEST_CUT)):
            yield self._laid(self._whole[:at], self._whole[at:], 0.0)

    def _read_otherwise(self, written: str, end: int) -> Iterator[Laid]:
        """Cut where the surname would end if it were read in another of its ways."""
        for reading in self._likenesses.readings.of_surname(written)[:_MOST_READINGS]:
            at = len(reading)
            if at != end and at < len(self._whole) and self._whole.startswith(reading[:_TWO]):
                yield self._laid(self._whole[:at], self._whole[at:], 0.0)

    def _beside(self, end: int) -> Iterator[Laid]:
        for near in (end - 1, end + 1):
            if 0 < near < len(self._whole):
                yield self._laid(self._whole[:near], self._whole[near:], 0.0)

    def _like(self, stored: str) -> bool:
        return OSA.distance(self._whole, stored, score_cutoff=_LIKE_ENOUGH) <= _LIKE_ENOUGH

    def _laid(self, surname: str, given: str, bonus: float) -> Laid:
        return Laid(
            self._parts.surname(surname) if surname else None,
            self._parts.given(given) if given else None,
            bonus,
        )

    def _terms(self, laid: Laid, person: Profile) -> list[Term]:
        terms = []
        if laid.surname is not None:
            terms.append(self._surname_term(laid.surname, person))
        if laid.given is not None:
            terms.append(self._term(laid.given, person.given, person.given_kana, Fact.GIVEN))
        return terms

    def _surname_term(self, said: Part, person: Profile) -> Term:
        best = self._term(said, person.surname, person.surname_kana, Fact.SURNAME)
        for other in person.others:
            term = self._term(said, other, other if is_kana(other) else "", Fact.SURNAME)
            if term.weight + _OTHER_NAME > best.weight:
                best = Term(term.fact, term.found, term.weight + _OTHER_NAME)
        return best

    def _term(self, said: Part, written: str, kana: str, fact: Fact) -> Term:
        key = (said, written, kana)
        term = self._weighed.get(key)
        if term is None:
            likeness = self._likenesses.compare(said, written, kana)
            given = fact is Fact.GIVEN
            share = 1.0
            if likeness in BY_SHARE:
                by_kanji = likeness is Likeness.SAME
                share = self._shares.of(written, "" if by_kanji else kana, given=given)
            weight = name_weight(said, likeness, share, given=given)
            term = self._weighed[key] = Term(fact, likeness, weight)
        return term
