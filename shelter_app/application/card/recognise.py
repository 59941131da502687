"""The four items of a card: who on the record or in the register is that?"""

from shelter_app.application.card.shown import CardAnswer, Recognised
from shelter_app.application.card.tap import offer_of
from shelter_app.application.card.tokens import TokenRules
from shelter_app.application.desk.asking import entries_meant
from shelter_app.application.desk.known import whom
from shelter_app.application.desk.matches import evidence_of
from shelter_app.application.desk.people import Evacuees, matcher_of
from shelter_app.application.desk.present import bring_up
from shelter_app.application.desk.shown import Presentation, TypedPerson
from shelter_app.application.desk.table import Basis, Table
from shelter_app.application.desk.told import NOTHING_SAID, Said
from shelter_app.application.desk.typed import as_said
from shelter_app.application.ports.card import CardRead, FourItems
from shelter_app.application.ports.card_faults import CardsDiffer
from shelter_app.domain.births import birth_on
from shelter_app.domain.evacuee_card import CardText
from shelter_app.domain.ids import EntryId, PersonId, Subject
from shelter_app.matching.odds import Scored
from shelter_app.matching.profile import Known
from shelter_app.matching.query import query_of
from shelter_app.matching.search import Answer


def recognise(table: Table, rules: TokenRules, read: CardRead, shown: CardAnswer) -> Recognised:
    """Bring up the person on the record, else the register's line, else fill in the form.

    A match is a proposal (確認待ち) as everywhere; ``offer`` is the card, to be bound by a person.

    Raises:
        CardsDiffer: D-41, when another card was read than the one that was put down.
    """
    offer = offer_of(table, rules, read.mark)
    if shown.offer is not None and (offer is None or offer.token != shown.offer.token):
        raise CardsDiffer("another card than the one that was shown")
    known = _known(table, read.items)
    found = _on_record(table, known) or _on_register(table, known)
    if found is not None:
        ref, evidence = found
        return Recognised(bring_up(table, ref, Basis(evidence=evidence)), offer)
    return Recognised(Presentation(stated=(typed_of(read.items),), by_card=True), offer)


def typed_of(items: FourItems) -> TypedPerson:
    """Fill the form in from the card; the whole address is the evacuee's own statement."""
    address = as_said(items.address)
    return TypedPerson(
        name=as_said(items.name),
        age=items.birth.isoformat() if items.birth else "",
        sex=items.sex,
        town=address,
        said=Said(texts=((CardText.ADDRESS, address),)) if address else NOTHING_SAID,
    )


def _known(table: Table, items: FourItems) -> Known:
    return Known(
        name=as_said(items.name),
        birth=birth_on(items.birth) if items.birth else None,
        sex=items.sex,
        address=as_said(items.address),
        recorded=table.clock.today(),
    )


def _on_record(table: Table, known: Known) -> tuple[Subject, tuple[str, ...]] | None:
    letters = table.letters
    query = query_of(known, letters.tables, table.clock.today(), letters.municipality)
    if not query.names:
        return None
    answer = matcher_of(Evacuees(table.reader, letters), letters).search(query)
    best = _preselected(answer)
    return None if best is None else (Subject("person", PersonId(best.ref)), ())


def _on_register(table: Table, known: Known) -> tuple[Subject, tuple[str, ...]] | None:
    if table.register is None:
        return None
    today = table.clock.today()
    best = _preselected(entries_meant(table.register, table.letters, known, today))
    if best is None:
        return None
    return whom(table, Subject("entry", EntryId(best.ref))), ("card", *evidence_of(best))


def _preselected(answer: Answer) -> Scored | None:
    return next((one for one in answer.ranked if one.ref == answer.preselect), None)
