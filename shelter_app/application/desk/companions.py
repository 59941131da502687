"""Who came with somebody before, but for those who must not be found through others."""

from itertools import islice

from shelter_app.application.desk.table import Table
from shelter_app.domain.ids import PersonId, Subject

MOST_COMPANIONS = 11
"""With the person, one screen; a party of more is completed by searching."""


def companions(table: Table, person: Subject) -> list[Subject]:
    """List those received with somebody before, newest party first, at most a screenful."""
    if person.kind != "person":
        return []
    parties = table.reader.parties_of(PersonId(person.id))
    refs = dict.fromkeys(Subject("person", one) for _, some in parties for one in some)
    hidden = table.reader.protected()
    shown = (ref for ref in refs if ref != person and ref.id not in hidden)
    return list(islice(shown, MOST_COMPANIONS))


def may_be_shown(table: Table, ref: Subject) -> bool:
    """A person not to be disclosed comes up by her own slip or called name only."""
    return ref.kind != "person" or not table.reader.is_protected(PersonId(ref.id))
