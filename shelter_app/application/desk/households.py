"""A household code made at home: it pre-fills the desk with what people state themselves.

Nothing of it is more than speech: who is on the register is proposed at Enter as for anybody who
speaks, and who is here already comes up as that person when name and birth date are the same.
"""

from collections.abc import Iterator
from dataclasses import replace

from shelter_app.application.desk.lines import person_line
from shelter_app.application.desk.people import Evacuees, known_of_row, matcher_of
from shelter_app.application.desk.shown import (
    PersonLine,
    Presentation,
    Remark,
    Standing,
    TypedPerson,
)
from shelter_app.application.desk.table import Basis, Table
from shelter_app.application.desk.told import NeedSaid, Said
from shelter_app.application.desk.typed import said_person
from shelter_app.domain.dates import parse_birth
from shelter_app.domain.evacuee_card import CardText
from shelter_app.domain.ids import EventId, PersonId, Subject
from shelter_app.matching.profile import Known
from shelter_app.matching.query import query_of
from shelter_app.wire.household import HouseholdPresented, Stated

_MOST_LIKELY = 8


def present_household(table: Table, household: HouseholdPresented) -> Presentation:
    """Bring up those on the code, first the one who made it."""
    told = [said_person(_typed(one, household)) for one in household.people]
    known = [_here_already(table, one) for one in told]
    lines = [
        replace(line, standing=Standing.CAME if at == 0 else Standing.UNKNOWN)
        for at, line in enumerate(known)
        if line is not None
    ]
    stays = {line.ref.id: _heads(table, line.ref) for line in lines}
    stated = tuple(one for one, line in zip(told, known, strict=True) if line is None)
    return Presentation(
        lines=tuple(lines),
        remarks=tuple(_remarks(lines, told)),
        by_card=True,
        basis=Basis(stays=stays),
        stated=stated,
        starts_with_stated=known[0] is None,
    )


def _typed(one: Stated, household: HouseholdPresented) -> TypedPerson:
    texts = ((CardText.PHONE, household.phone),) if household.phone else ()
    needs = tuple(
        NeedSaid(need, note=one.note if at == 0 else "") for at, need in enumerate(one.needs)
    )
    noted = one.note and not needs
    remark = ((CardText.REMARK, one.note),) if noted else ()
    return TypedPerson(
        name=one.name,
        kana=one.kana,
        age=_birth(*one.birth),
        sex=one.sex,
        town=household.town,
        said=Said(needs=needs, texts=(*texts, *remark)),
    )


def _birth(year: int, month: int, day: int) -> str:
    if not year:
        return f"{month}月{day}日" if month and day else ""
    return f"{year}年" + (f"{month}月" if month else "") + (f"{day}日" if month and day else "")


def _here_already(table: Table, typed: TypedPerson) -> PersonLine | None:
    """Find the one evacuee of the same name and birth date; nobody who must not be found."""
    birth = parse_birth(typed.age)
    if birth is None or not (typed.name or typed.kana):
        return None
    letters, reader = table.letters, table.reader
    said = Known(name=typed.name, kana=typed.kana, birth=birth, sex=typed.sex, address=typed.town)
    query = query_of(said, letters.tables, table.clock.today(), letters.municipality)
    answer = matcher_of(Evacuees(reader, letters), letters).search(query)
    likely = [Subject("person", PersonId(one.ref)) for one in answer.ranked[:_MOST_LIKELY]]
    rows = [row for row in reader.rows(likely) if _agrees(said, known_of_row(row))]
    if len(rows) != 1 or reader.is_protected(PersonId(rows[0].id)):
        return None
    return person_line(table, rows[0])


def _agrees(said: Known, known: Known) -> bool:
    """Twins differ in their given name, couples in their sex."""
    names = {_plain(said.name), _plain(said.kana)} & {_plain(known.name), _plain(known.kana)}
    is_same_day = known.birth is not None and _day(said) == _day(known)
    return bool(names - {""}) and is_same_day and said.sex == known.sex


def _day(known: Known) -> tuple[int | None, int | None, int | None]:
    birth = known.birth
    return (birth.year, birth.month, birth.day) if birth is not None else (None, None, None)


def _plain(text: str) -> str:
    return "".join(text.split())


def _heads(table: Table, ref: Subject) -> tuple[EventId, ...]:
    row = table.reader.row(ref)
    return tuple(map(EventId, row.heads("whereabouts"))) if row is not None else ()


def _remarks(lines: list[PersonLine], told: list[TypedPerson]) -> Iterator[Remark]:
    here = sum(line.here for line in lines)
    if here and here == len(told):
        yield Remark.ALL_HERE_ALREADY
    elif here:
        yield Remark.SOME_HERE_ALREADY
