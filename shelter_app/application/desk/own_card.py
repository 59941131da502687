"""A card shown while no register could be asked: once confirmed, its holder has a name.

What somebody shows of themself at the table is their own record; with the register open it would
have been written down on the spot. Nobody else's name is ever taken out of the register.
"""

from collections.abc import Iterator

from shelter_app.application.desk.table import Table
from shelter_app.application.desk.typed import details_of_entry
from shelter_app.application.ports.ledger import Draft
from shelter_app.domain.ids import EntryId, EventId
from shelter_app.domain.ledger.event import Channel, Source
from shelter_app.domain.ledger.facts.people import PersonAmended
from shelter_app.domain.ledger.row import Row


def own_card_drafts(table: Table, row: Row, entry_id: EntryId) -> Iterator[Draft]:
    """Say who somebody without a name is, from the line of the very card that they showed."""
    is_named = row.value("name") or row.value("kana")
    entry = table.register.entry(entry_id) if table.register is not None else None
    if is_named or entry is None or not _showed_card_of(table, row, entry_id):
        return
    said = details_of_entry(entry)
    after = {one.attribute: tuple(map(EventId, row.heads(one.attribute))) for one in said.said()}
    fact = PersonAmended(details=said)
    yield Draft("person.amended", fact, (row.subject,), after, source=Source(Channel.CARD))


def _showed_card_of(table: Table, row: Row, entry: EntryId) -> bool:
    cards = (one.a for one in table.reader.links("token", row.id) if one.state == "bound")
    register = table.register
    return register is not None and any(register.entry_of_card(card) == entry for card in cards)
