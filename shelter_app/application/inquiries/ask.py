"""Somebody asks for somebody: written down first, then the same work whoever is meant."""

from collections.abc import Iterator

from shelter_app.application.desk.lines import age_of, sex_of
from shelter_app.application.desk.people import Evacuees, matcher_of
from shelter_app.application.desk.said import said
from shelter_app.application.desk.table import Table
from shelter_app.application.inquiries.shown import Answer, Asked, Told
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.domain.dates import parse_birth
from shelter_app.domain.deeds import Deed
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ActId, PersonId, Subject
from shelter_app.domain.ledger.facts.running import InquiryAnswered, InquiryRecorded
from shelter_app.domain.ledger.row import Row
from shelter_app.domain.picture.groups import Group
from shelter_app.domain.picture.safety import safety_of
from shelter_app.domain.telling import Relation, standing_relation, tellable
from shelter_app.matching.profile import Known
from shelter_app.matching.query import query_of

MOST_MEANT = 5
LEAST_LOGIT = 0.0
"""As likely as not: whoever tells chooses among those left, and says nothing of the others."""


class AskerNeeded(ShelterError):
    """Who asks, and for whom, must be known (施行規則8条の3)."""

    code = "A-69"


def ask(table: Table, asked: Asked) -> Answer:
    """Write an inquiry down and tell what may be told to the one who asks.

    To volunteers nothing is shown; the message is taken all the same. Everybody who may be meant
    is looked at in the same way, so that the time taken says nothing either.

    Raises:
        AskerNeeded, TextTooLong.
    """
    asker, call_back, message = said(asked.asker, asked.call_back, asked.message)
    name, kana, age, town = said(asked.name, asked.kana, asked.age, asked.town)
    if not asker or not (name or kana):
        raise AskerNeeded("the inquiry does not say who asks for whom")
    inquiry = Subject("inquiry", table.new_id())
    fact = InquiryRecorded(
        asker=asker,
        relation=asked.relation.value,
        about=" ".join(part for part in (name, kana, age, town) if part),
        message=message,
        call_back=call_back,
        is_checked=asked.is_checked,
    )
    draft = Draft("inquiry.recorded", fact, (inquiry,))
    table.writer.append(Act(ActId(table.new_id()), table.author, (draft,)))
    relation = standing_relation(asked.relation, is_checked=asked.is_checked)
    people = tuple(_people(table, meant_rows(table, name, kana, age, town), relation))
    return Answer(inquiry, relation, people if table.may(Deed.TELL) else ())


def tell(table: Table, answer: Answer, told: Told) -> None:
    """Write down what was told, of whom, and by which consent.

    Raises:
        NotPermitted.
    """
    table.require(Deed.TELL)
    kinds = ("safety", "health", "whereabouts")
    fact = InquiryAnswered(
        told=",".join(kind for kind, may in zip(kinds, told.may, strict=True) if may),
        consent=f"inquiry/{answer.relation.recipient}",
        person=told.ref.id,
    )
    draft = Draft("inquiry.answered", fact, (answer.inquiry,))
    table.writer.append(Act(ActId(table.new_id()), table.author, (draft,)))


def meant_rows(table: Table, name: str, kana: str, age: str, town: str) -> list[Row]:
    """Find those of this shelter who may be meant, whoever they are, the likeliest first."""
    known = Known(
        name=name,
        kana=kana,
        birth=parse_birth(age),
        address=town,
        recorded=table.clock.today(),
    )
    letters = table.letters
    query = query_of(known, letters.tables, table.clock.today(), letters.municipality)
    if not query.names:
        return []
    answer = matcher_of(Evacuees(table.reader, letters), letters).search(query)
    likely = [one for one in answer.ranked if one.logit >= LEAST_LOGIT][:MOST_MEANT]
    rows = table.reader.rows([Subject("person", PersonId(one.ref)) for one in likely])
    return [row for row in rows if not row.is_empty]


def _people(table: Table, rows: list[Row], relation: Relation) -> Iterator[Told]:
    protected = table.reader.protected()
    for row in rows:
        told = _told(table, row, relation, is_protected=row.id in protected)
        if told.may.is_anything:
            yield told


def _told(table: Table, row: Row, relation: Relation, *, is_protected: bool) -> Told:
    may = tellable(row, relation, is_protected=is_protected)
    stay = row.value("whereabouts") or {}
    health = row.value("health") or {}
    safety = safety_of(Group(frozenset({row.id})), [row])
    return Told(
        ref=row.subject,
        name=str(row.value("name") or ""),
        kana=str(row.value("kana") or ""),
        sex=sex_of(row.value("sex")),
        age=age_of(row, table.clock.today()),
        town=str(row.value("town") or ""),
        may=may,
        is_seen=may.safety and safety.is_safe,
        health=str(health.get("state") or "") if may.health else "",
        whereabouts=str(stay.get("state") or "") if may.whereabouts else "",
        place=str(stay.get("destination") or "") if may.whereabouts else "",
    )
