"""What a person says of themself, as the ledger keeps it."""

from dataclasses import replace
from datetime import date

from shelter_app.application.desk.shown import TypedPerson
from shelter_app.domain.births import AgeCount, Birth
from shelter_app.domain.dates import parse_birth
from shelter_app.domain.ledger.facts.people import Details
from shelter_app.domain.my_number import blank_my_numbers
from shelter_app.domain.names import clean_name
from shelter_app.domain.register import Entry

_BirthValue = tuple[int, int, int, str]


def as_said(text: str) -> str:
    """Make typed text fit to keep: safe to show, and without what is or may be a My Number.

    番号法 15条 and 20条 forbid collecting it; the rest of the text, and the person, stay.
    """
    without, _ = blank_my_numbers(clean_name(text))
    return clean_name(without)


def said_person(typed: TypedPerson) -> TypedPerson:
    """Make every typed field of a person fit to keep."""
    return replace(
        typed,
        name=as_said(typed.name),
        kana=as_said(typed.kana),
        age=as_said(typed.age),
        town=as_said(typed.town),
    )


def details_of_typed(typed: TypedPerson, today: date) -> Details:
    """Read the typed fields; whatever cannot be understood is kept as it was typed."""
    said = said_person(typed)
    birth = parse_birth(said.age)
    years = birth.age if birth is not None and birth.age_count is AgeCount.FULL else None
    asked_on = today.year * 10_000 + today.month * 100 + today.day
    return Details(
        name=said.name,
        kana=said.kana,
        birth=birth_value(birth, said.age) if years is None else None,
        age=(years, asked_on) if years is not None else None,
        sex=int(said.sex) if said.sex else -1,
        town=said.town,
    )


def details_of_entry(entry: Entry) -> Details:
    """Take over only what a person says at the table: name, kana, birth date, sex, town."""
    return Details(
        name=entry.name,
        kana=entry.kana,
        birth=birth_value(entry.birth, entry.birth_text),
        sex=int(entry.sex) if entry.sex else -1,
        town=entry.district,
    )


def birth_value(birth: Birth | None, text: str) -> _BirthValue | None:
    """Put a birth date into the ledger's form; 0 stands for a part nobody knows."""
    if birth is None:
        return (0, 0, 0, text.strip()) if text.strip() else None
    return (birth.year or 0, birth.month or 0, birth.day or 0, text.strip())
