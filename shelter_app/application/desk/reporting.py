"""Those who belong to the party and are not here: awaited, or reported as in trouble (通報)."""

from collections.abc import Iterator

from shelter_app.application.desk.arrivals import Arrival
from shelter_app.application.desk.saying import written
from shelter_app.application.desk.shown import Awaited, Order, Standing, Stood, Trouble, TypedPerson
from shelter_app.application.desk.table import Table
from shelter_app.application.desk.typed import said_person
from shelter_app.application.ports.ledger import Draft
from shelter_app.domain.ids import PersonId, Subject
from shelter_app.domain.ledger.facts.condition import CaseOpened
from shelter_app.domain.ledger.facts.people import Absent
from shelter_app.domain.people import Sex

_SEX_WORDS = {Sex.MALE: "男", Sex.FEMALE: "女"}


def absent(order: Order) -> Iterator[Absent]:
    """List those who are not here yet; nothing is inferred about any of them."""
    for stood in order.stood:
        if stood.standing is Standing.NOT_YET and stood.ref.kind == "person":
            yield Absent(person=stood.ref.id, where=written(stood.where))
        elif stood.standing is Standing.NOT_YET and stood.ref.kind == "entry":
            yield Absent(entry=stood.ref.id, where=written(stood.where))
    for one in order.awaited:
        yield Absent(name=_who(one.person), where=written(one.where))


def report_drafts(table: Table, order: Order, came: list[Arrival]) -> Iterator[Draft]:
    """Open a rescue report for each one in trouble, told by whoever stands here."""
    informant = _informant(table, came)
    for stood in order.stood:
        if stood.trouble is not None and stood.standing is Standing.NOT_YET:
            fact = _report(stood, stood.trouble, informant)
            subjects = (Subject("case", table.new_id()), *_known(stood.ref))
            yield Draft("case.opened", fact, subjects)
    for one in order.awaited:
        if one.trouble is not None:
            fact = _report(one, one.trouble, informant)
            yield Draft("case.opened", fact, (Subject("case", table.new_id()),))


def reports(order: Order) -> int:
    """Count the reports that an order opens."""
    stood = [one.trouble for one in order.stood if one.standing is Standing.NOT_YET]
    troubles = [*stood, *(one.trouble for one in order.awaited)]
    return len(troubles) - troubles.count(None)


def _report(one: Stood | Awaited, trouble: Trouble, informant: str) -> CaseOpened:
    return CaseOpened(
        what="rescue",
        place=written(one.where),
        informant=informant,
        need=trouble.value,
        about=one.ref.id if isinstance(one, Stood) else b"",
        who=_who(one.person) if isinstance(one, Awaited) else "",
    )


def _known(ref: Subject) -> tuple[Subject, ...]:
    return (ref,) if ref.kind in ("person", "entry") else ()


def _informant(table: Table, came: list[Arrival]) -> str:
    """Name who tells of it by slip, and by name unless she is not to be disclosed."""
    if not came:
        return ""
    first = came[0]
    is_hidden = first.said.secret or table.reader.is_protected(PersonId(first.person))
    return written(first.slip if is_hidden else f"{first.slip} {first.name}")


def _who(typed: TypedPerson) -> str:
    said = said_person(typed)
    parts = (said.name or said.kana, said.age, _SEX_WORDS.get(said.sex, ""), said.town)
    return written(" ".join(part for part in parts if part))
