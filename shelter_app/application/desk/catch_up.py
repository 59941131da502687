"""When the register opens later: cards kept unverified are resolved, people are proposed.

Nothing is typed again, and nothing is decided here: every match that this makes is "waiting".
"""

from collections.abc import Iterator
from itertools import islice

from shelter_app.application.desk.looking_up import (
    begin_looking_up,
    look_up_next,
    skip_to_newest,
)
from shelter_app.application.desk.matches import proposal_for, proposed
from shelter_app.application.desk.table import Table
from shelter_app.application.ports.ledger import Act, Draft, Link
from shelter_app.application.ports.local import LocalBook
from shelter_app.domain.ids import ActId, PersonId, Subject
from shelter_app.domain.ledger.event import Channel, Source
from shelter_app.domain.ledger.facts.links import TokenBound

OWED = "catch_up_owed"
_IN_ONE_ACT = 100
"""An act stays well under the 200 subjects and the patience of whoever waits at the desk."""


def catch_up(table: Table) -> int:
    """Resolve kept cards and propose entries for people nobody was proposed for.

    Returns how many people now wait for a decision because of it.
    """
    begin_looking_up(table)
    if table.register is None:
        return 0
    if table.local.setting(OWED) != "yes":
        return sum(len(found) for found in iter(lambda: look_up_next(table), None))
    done = _everyone(table)
    every = (draft for drafts in done.values() for draft in drafts)
    while some := tuple(islice(every, _IN_ONE_ACT)):
        table.writer.append(Act(ActId(table.new_id()), table.author, some))
    skip_to_newest(table)
    table.local.keep_setting(OWED, "no")
    return len(done)


def _everyone(table: Table) -> dict[bytes, tuple[Draft, ...]]:
    """Collect what is to be said of kept cards and of all who were proposed for nobody."""
    done: dict[bytes, tuple[Draft, ...]] = {}
    for link in table.reader.links_in_state("token", "bound"):
        drafts = tuple(_of_token(table, link))
        if drafts:
            done[link.b] = drafts
    for row in table.reader.everyone():
        if row.id not in done and not table.reader.links("match", row.id):
            draft = proposal_for(table, row)
            if draft is not None:
                done[row.id] = (draft,)
    return done


def owe(local: LocalBook) -> None:
    """Remember that people came while nobody could look into the register."""
    if local.setting(OWED) != "yes":
        local.keep_setting(OWED, "yes")


def _of_token(table: Table, link: Link) -> Iterator[Draft]:
    row = table.reader.row(Subject("token", link.a))
    bound = (row.value("bound") if row else None) or {}
    if bound.get("verified") or table.register is None:
        return
    if not table.register.knows_card(link.a):
        return
    person = PersonId(link.b)
    fact = TokenBound(person=person, card=str(bound.get("card") or ""), verified=True)
    subjects = (Subject("token", link.a), Subject("person", person))
    source = Source(Channel.CARD)
    yield Draft("token.bound", fact, subjects, after={"bound": link.heads}, source=source)
    entry = table.register.entry_of_card(link.a)
    if entry is not None and not table.reader.links("match", person):
        yield proposed(person, entry, ("card",), source)
