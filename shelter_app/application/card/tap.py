"""A card was put on the reader: whom does it lead to, or what must be asked?"""

from shelter_app.application.card.shown import CardAnswer, CardOffer, CardStep
from shelter_app.application.card.tokens import TokenRules, tokens_of
from shelter_app.application.desk.known import whom
from shelter_app.application.desk.presented import TokenPresented
from shelter_app.application.desk.table import Table
from shelter_app.application.ports.card import CardKind, CardMark, Tap
from shelter_app.domain.ids import EventId, Subject, TokenId

_ENTER_BINDS = frozenset({CardKind.FELICA, CardKind.CONTACTLESS})
"""Cards that say nothing of a person: whoever is received beside one may have it."""


def tapped(table: Table, rules: TokenRules, tap: Tap) -> CardAnswer:
    """Tell what to do with a card; nothing of it is kept."""
    offer = offer_of(table, rules, tap.mark)
    if offer is not None and _leads(table, offer.token):
        return _present(tap.kind, offer, leads=True)
    if tap.kind is CardKind.MY_NUMBER:
        return CardAnswer(CardStep.ASK_DIGITS, tap.kind, offer=offer)
    if offer is not None and tap.kind in _ENTER_BINDS:
        return _present(tap.kind, offer)
    step = CardStep.USE_PLASTIC if tap.kind is CardKind.PHONE else CardStep.TYPE_NAME
    return CardAnswer(step, tap.kind)


def offer_of(table: Table, rules: TokenRules, mark: CardMark | None) -> CardOffer | None:
    """Name a card as the record knows it, or as it would be bound; None where tokens are off."""
    tokens = tokens_of(rules, mark)
    if mark is None or not tokens:
        return None
    token = next((one for one in tokens if _leads(table, one)), tokens[0])
    return CardOffer(token, mark.kind, said_of(table, token))


def said_of(table: Table, token: TokenId) -> tuple[EventId, ...]:
    """List what was said of a card, revocations too."""
    return tuple(head for link in table.reader.links("token", token) for head in link.heads)


def _leads(table: Table, token: TokenId) -> bool:
    card = Subject("token", token)
    return whom(table, card) != card


def _present(kind: CardKind, offer: CardOffer, *, leads: bool = False) -> CardAnswer:
    symbol = TokenPresented(offer.token, kind.value)
    return CardAnswer(CardStep.PRESENT, kind, symbol, offer, leads)
