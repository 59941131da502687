"""Whether a desk knows what a code names; a known one is taken from a single frame."""

from shelter_app.application.desk.table import Table
from shelter_app.domain.ids import PersonId, Subject


def is_known(table: Table, named: bytes) -> bool:
    """Tell whether the id on a card or slip leads somewhere here."""
    return (
        is_genuine(table, named)
        or bool(table.reader.links("token", named))
        or table.reader.row(Subject("person", PersonId(named))) is not None
    )


def is_genuine(table: Table, card: bytes) -> bool:
    """Tell whether the pack knows a card, whoever holds it."""
    return table.register is not None and table.register.knows_card(card)
