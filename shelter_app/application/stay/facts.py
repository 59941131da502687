"""The attributes of a person as texts, and texts as attributes."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import msgspec

from shelter_app.application.desk.shown import TypedPerson
from shelter_app.application.desk.typed import as_said, details_of_typed
from shelter_app.application.stay.page import SaidFact
from shelter_app.domain.births import Birth
from shelter_app.domain.dates import format_birth
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ledger.facts.people import Details
from shelter_app.domain.ledger.row import Row
from shelter_app.domain.people import Sex

BIRTH = "birth"
"""Birth date or age, as one question."""
SEX = "sex"
_ASKED = ("name", "kana", "called", BIRTH, SEX, "town", "address", "phone", "remark")
"""What one looks for first; everything else that was said follows."""
_NOT_HERE = frozenset({"slip", "mother", "age", BIRTH, SEX})
_SEXES = {"男": Sex.MALE, "女": Sex.FEMALE, "その他": Sex.OTHER, "": Sex.UNKNOWN}


class NotAmendable(ShelterError):
    """This is not changed by hand here."""

    code = "A-43"


def facts_of(row: Row) -> tuple[SaidFact, ...]:
    """List what is known of somebody; the first few also when nothing is known."""
    return tuple(_facts(row))


def amendable() -> tuple[str, ...]:
    """Name everything about a person that can be put right in words, what matters first."""
    others = (
        name
        for name in Details.__struct_fields__
        if name not in _NOT_HERE and name not in _ASKED and _is_text(name)
    )
    return (*_ASKED, *others)


def _facts(row: Row) -> Iterator[SaidFact]:
    for attribute in amendable():
        named = (BIRTH, "age") if attribute == BIRTH else (attribute,)
        text = next(filter(None, (text_of(one, row.value(one)) for one in named)), "")
        if text or attribute in _ASKED:
            yield SaidFact(attribute, text, any(one in row.contested for one in named))


def text_of(attribute: str, value: Any) -> str:
    """Write a value as people read it; words of a stay are the screen's."""
    if value is None:
        return ""
    if attribute == BIRTH:
        year, month, day, text = value
        birth = Birth(year=year or None, month=month or None, day=day or None, text=text)
        return format_birth(birth) if year else str(text)
    if attribute == "age":
        return f"{value[0]}歳"
    if attribute == SEX:
        return next((word for word, sex in _SEXES.items() if sex == value), "")
    return value if isinstance(value, str) else ""


def details_of(attribute: str, text: str, today: date) -> tuple[Details, tuple[str, ...]]:
    """Read one amended attribute; gives what is said now, and what is no longer said.

    Raises:
        NotAmendable: for an attribute that is no text about a person.
    """
    said = as_said(text)
    if attribute == BIRTH:
        return _birth(said, today)
    if attribute == SEX:
        sex = _SEXES.get(said, Sex.UNKNOWN)
        return (Details(sex=int(sex)), ()) if sex else (Details(), (SEX,))
    if attribute not in amendable():
        raise NotAmendable("this attribute has no text")
    if not said:
        return Details(), (attribute,)
    return msgspec.convert({attribute: said}, Details), ()


def _birth(said: str, today: date) -> tuple[Details, tuple[str, ...]]:
    """A birth date and an age answer the same question, so that one takes the other's place."""
    if not said:
        return Details(), (BIRTH, "age")
    read = details_of_typed(TypedPerson(age=said), today)
    return read, ("age",) if read.birth is not None else (BIRTH,)


def _is_text(name: str) -> bool:
    return bool(getattr(Details(), name) == "")
