"""The best way to lay a spoken name over a stored one."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from shelter_app.matching.letters import is_kana
from shelter_app.matching.likeness import Likeness, Likenesses
from shelter_app.matching.name_weights import name_weight
from shelter_app.matching.naming import orders
from shelter_app.matching.parts import Part, Parts
from shelter_app.matching.profile import Profile
from shelter_app.matching.terms import Fact, Term

Shares = Callable[[str, str, bool], float]
"""Share of the people who bear a stored name: its writing, its strict kana, whether given."""

_REVERSED = -0.5
_OTHER_NAME = -1.5
_AT_ONCE = (Likeness.SAME, Likeness.SAME_SOUND)


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
        self._parted = [
            self._laid(surname, given, 0.0 if place % 2 == 0 else _REVERSED)
            for place, (surname, given) in enumerate(orders(tokens))
        ]

    def terms(self, person: Profile) -> list[Term]:
        """Terms of the best way to part the name against this person."""
        best: list[Term] = []
        worth = float("-inf")
        for laid in self._layings(person):
            terms = self._weighed(laid, person)
            total = laid.bonus + sum(term.weight for term in terms)
            if total > worth:
                best, worth = terms, total
                if laid.bonus == 0 and all(term.found in _AT_ONCE for term in terms):
                    break
        return best

    def _layings(self, person: Profile) -> Iterator[Laid]:
        yield from self._parted
        if not self._parted:
            yield from self._cut(person)
            yield Laid(self._parts.surname(self._whole), None)
            yield Laid(None, self._parts.given(self._whole))

    def _cut(self, person: Profile) -> Iterator[Laid]:
        """Cut the unparted name where this person's surname would end, or a letter beside it."""
        whole = self._whole
        surname = person.surname_kana if is_kana(whole) and person.surname_kana else person.surname
        length = len(surname)
        for end in (length, length - 1, length + 1):
            if 0 < end < len(whole):
                yield self._laid(whole[:end], whole[end:], 0.0)
                yield self._laid(whole[-end:], whole[:-end], _REVERSED)

    def _laid(self, surname: str, given: str, bonus: float) -> Laid:
        return Laid(self._parts.surname(surname), self._parts.given(given), bonus)

    def _weighed(self, laid: Laid, person: Profile) -> list[Term]:
        terms = []
        if laid.surname is not None:
            terms.append(self._surname_term(laid.surname, person))
        if laid.given is not None:
            terms.append(self._term(laid.given, (person.given, person.given_kana), Fact.GIVEN))
        return terms

    def _surname_term(self, said: Part, person: Profile) -> Term:
        best = self._term(said, (person.surname, person.surname_kana), Fact.SURNAME)
        for other in person.others:
            term = self._term(said, (other, other if is_kana(other) else ""), Fact.SURNAME)
            if term.weight + _OTHER_NAME > best.weight:
                best = Term(term.fact, term.found, term.weight + _OTHER_NAME)
        return best

    def _term(self, said: Part, stored: tuple[str, str], fact: Fact) -> Term:
        likeness = self._likenesses.of(said, *stored)
        given = fact is Fact.GIVEN
        by_kanji = likeness is Likeness.SAME
        share = self._shares(stored[0], "" if by_kanji else stored[1], given)
        return Term(fact, likeness, name_weight(said, likeness, share, given=given))
