"""A card leads to a person because somebody decided so, and until somebody decides otherwise."""

from shelter_app.application.card.shown import CardOffer, HeldCard
from shelter_app.application.desk.known import standing_row
from shelter_app.application.desk.matches import PersonGone
from shelter_app.application.desk.table import Table
from shelter_app.application.desk.typed import as_said
from shelter_app.application.ports.card import CardKind
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.domain.ids import ActId, EventId, Subject, TokenId
from shelter_app.domain.ledger.event import Channel, Source
from shelter_app.domain.ledger.facts.links import TokenBound, TokenRevoked


def bind(table: Table, offer: CardOffer, person: Subject) -> ActId:
    """Let a card lead to a person from now on, whoever it led to before.

    Returns the act, which can be undone.

    Raises:
        PersonGone: A-10, when the person is no longer on the record.
    """
    if person.kind != "person" or standing_row(table, person) is None:
        raise PersonGone("the person is not on the record")
    fact = TokenBound(person=person.id, card=offer.kind.value, verified=False)
    return _record(table, "token.bound", fact, offer, person)


def revoke(table: Table, held: HeldCard, reason: str) -> ActId:
    """Let a card lead to nobody any more: lost, handed back, bound by mistake."""
    fact = TokenRevoked(reason=as_said(reason))
    return _record(table, "token.revoked", fact, held.offer, held.person)


def held_by(table: Table, person: Subject) -> tuple[HeldCard, ...]:
    """List the cards that lead to a person, so that a lost one can be revoked without it."""
    links = table.reader.links("token", person.id)
    return tuple(
        HeldCard(_offer(table, TokenId(link.a), link.heads), person)
        for link in links
        if link.state == "bound" and link.b == person.id
    )


def _offer(table: Table, token: TokenId, heads: tuple[EventId, ...]) -> CardOffer:
    row = table.reader.row(Subject("token", token))
    card = str(((row.value("bound") if row else None) or {}).get("card") or "")
    kind = CardKind(card) if card in set(CardKind) else CardKind.UNKNOWN
    return CardOffer(token, kind, heads)


def _record(
    table: Table, kind: str, fact: TokenBound | TokenRevoked, offer: CardOffer, person: Subject
) -> ActId:
    act = ActId(table.new_id())
    subjects = (Subject("token", offer.token), person)
    after = {"bound": offer.bound}
    draft = Draft(kind, fact, subjects, after, source=Source(Channel.CARD))
    table.writer.append(Act(act, table.author, (draft,)))
    return act
