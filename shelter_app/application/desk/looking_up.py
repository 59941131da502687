"""Behind the tick: who was just received is looked up in the register, one person at a time.

Nobody waits for it, and nothing of it is lost: how far it has come is kept in the store, so that
after a power cut it goes on with those who showed a tick and were not looked up yet.
"""

from shelter_app.application.desk.known import standing_row
from shelter_app.application.desk.matches import proposal_for
from shelter_app.application.desk.table import Table
from shelter_app.application.ports.ledger import Act
from shelter_app.domain.ids import ActId, PersonId, Subject

LOOKED_UP = "looked_up_to"
"""Setting: the number of the last reception whose people were looked up."""
_AT_ONCE = 10


def begin_looking_up(table: Table) -> None:
    """In a store that never did this, begin with those who come from now on."""
    if table.local.setting(LOOKED_UP) is None:
        skip_to_newest(table)


def skip_to_newest(table: Table) -> None:
    """Take everyone who is here as looked up."""
    table.to_look_up.clear()
    table.local.keep_setting(LOOKED_UP, str(table.reader.newest()))


def look_up_next(table: Table) -> tuple[Subject, ...] | None:
    """Propose an entry for the next person, if one is likely; None when nobody waits."""
    if table.register is None or table.operator is None:
        return None
    if not table.to_look_up:
        _read_on(table)
    if not table.to_look_up:
        return None
    number, person = table.to_look_up[0]
    proposed = _propose(table, person)
    table.to_look_up.popleft()  # not before: what cannot be written now is tried again
    if not table.to_look_up:
        table.local.keep_setting(LOOKED_UP, str(number))
    return proposed


def _read_on(table: Table) -> None:
    after = int(table.local.setting(LOOKED_UP) or 0)
    for number, people in table.reader.receptions_after(after, _AT_ONCE):
        table.to_look_up.extend((number, person) for person in people)


def _propose(table: Table, person: PersonId) -> tuple[Subject, ...]:
    """Whoever has a proposal or a decision already, by a card for one, is left alone."""
    subject = Subject("person", person)
    row = standing_row(table, subject)
    if row is None or table.reader.links("match", person):
        return ()
    draft = proposal_for(table, row)
    if draft is None:
        return ()
    table.writer.append(Act(ActId(table.new_id()), table.author, (draft,)))
    return (subject,)
