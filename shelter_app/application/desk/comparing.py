"""The explanation of a proposal: what the person said beside what the register says."""

from typing import Any

from shelter_app.application.desk.matching import Agreement, Compared, MatchField
from shelter_app.domain.births import Birth
from shelter_app.domain.dates import format_birth
from shelter_app.domain.ledger.row import Row
from shelter_app.domain.people import Sex
from shelter_app.domain.register import Entry
from shelter_app.matching.odds import Scored
from shelter_app.matching.terms import Fact, Found, Term

_FACTS = {
    MatchField.NAME: (Fact.SURNAME, Fact.GIVEN),
    MatchField.KANA: (Fact.SURNAME, Fact.GIVEN),
    MatchField.BIRTH: (Fact.YEAR, Fact.DAY),
    MatchField.SEX: (Fact.SEX,),
    MatchField.ADDRESS: (Fact.AREA, Fact.HOUSE),
}


def compared(row: Row, entry: Entry, scored: Scored | None) -> tuple[Compared, ...]:
    """Line up each field; a field that either side leaves empty says nothing."""
    terms = scored.terms if scored else ()
    pairs = {
        MatchField.NAME: (row.value("name") or "", entry.name),
        MatchField.KANA: (row.value("kana") or "", entry.kana),
        MatchField.BIRTH: (_birth(row), entry.birth_text),
        MatchField.SEX: (_sex(row.value("sex")), _sex(int(entry.sex))),
        MatchField.ADDRESS: (row.value("address") or row.value("town") or "", entry.address),
    }
    return tuple(
        Compared(field, _agreement(field, said, registered, terms), said, registered)
        for field, (said, registered) in pairs.items()
        if said or registered
    )


def _agreement(field: MatchField, said: str, registered: str, terms: tuple[Term, ...]) -> Agreement:
    if not said or not registered:
        return Agreement.UNKNOWN
    if said == registered:
        return Agreement.SAME
    found = [term for term in terms if term.fact in _FACTS[field]]
    if not found:
        return Agreement.UNKNOWN
    if any(term.weight < 0 or term.found is Found.DIFFERENT for term in found):
        return Agreement.DIFFERENT
    is_same = all(term.found.value == Found.SAME.value for term in found)
    return Agreement.SAME if is_same else Agreement.CLOSE


def _birth(row: Row) -> str:
    said = row.value("birth")
    if said:
        year, month, day, text = said
        birth = Birth(year=year or None, month=month or None, day=day or None, text=text)
        return text or format_birth(birth)
    told = row.value("age")
    return f"{told[0]}歳" if told else ""


def _sex(value: Any) -> str:
    return {Sex.MALE: "男", Sex.FEMALE: "女", Sex.OTHER: "その他"}.get(value, "")
