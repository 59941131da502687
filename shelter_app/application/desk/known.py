"""What a desk knows of a card, a slip or a register line: whom it leads to, if anyone."""

from shelter_app.application.desk.table import Table
from shelter_app.domain.ids import PersonId, Subject
from shelter_app.domain.ledger.row import Row


def is_known(table: Table, named: bytes) -> bool:
    """Tell whether the id on a card or slip leads somewhere here: then one frame is enough."""
    return (
        is_genuine(table, named)
        or bool(table.reader.links("token", named))
        or standing_row(table, Subject("person", PersonId(named))) is not None
    )


def is_genuine(table: Table, card: bytes) -> bool:
    """Tell whether the pack knows a card, whoever holds it."""
    return table.register is not None and table.register.knows_card(card)


def standing_row(table: Table, subject: Subject) -> Row | None:
    """Read what stands of a subject; None when all of it was taken back."""
    row = table.reader.row(subject)
    return None if row is None or row.is_empty else row


def whom(table: Table, ref: Subject) -> Subject:
    """Give the person whom a card or a register line leads to by now, or else itself."""
    if ref.kind == "token":
        ends = [link.b for link in table.reader.links("token", ref.id) if link.state == "bound"]
    elif ref.kind == "entry":
        links = table.reader.links("match", ref.id)
        ends = [link.a for link in links if link.state in ("confirmed", "waiting")]
    else:
        return ref
    people = (Subject("person", end) for end in ends)
    return next((one for one in people if standing_row(table, one) is not None), ref)
