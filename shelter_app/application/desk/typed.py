"""What a person says of themself, as the ledger keeps it."""

from datetime import date

from shelter_app.application.desk.shown import TypedPerson
from shelter_app.domain.births import Birth
from shelter_app.domain.dates import parse_birth
from shelter_app.domain.ledger.facts.people import Details
from shelter_app.domain.names import clean_name
from shelter_app.domain.register import Entry

_BirthValue = tuple[int, int, int, str]


def details_of_typed(typed: TypedPerson, today: date) -> Details:
    """Read the typed fields; whatever cannot be understood is kept as it was typed."""
    birth = parse_birth(typed.age)
    age = birth.age if birth is not None else None
    return Details(
        name=clean_name(typed.name),
        kana=clean_name(typed.kana),
        birth=birth_value(birth, typed.age) if age is None else None,
        age=(age, today.year * 10_000 + today.month * 100 + today.day) if age is not None else None,
        sex=int(typed.sex) if typed.sex else -1,
        town=clean_name(typed.town),
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
