"""Put right or add what is known of somebody: the earlier words stay in the history."""

from shelter_app.application.desk.table import Table
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.application.stay.facts import BIRTH, details_of
from shelter_app.application.stay.lines import staying_of
from shelter_app.application.stay.page import Amendment, PersonPage
from shelter_app.application.stay.shown import Recorded
from shelter_app.domain.ids import ActId
from shelter_app.domain.ledger.event import Channel, Source
from shelter_app.domain.ledger.facts.people import PersonAmended


def amend(table: Table, page: PersonPage, amendment: Amendment) -> Recorded:
    """Record one attribute as it is from now on, having seen what stood on the page.

    Somebody received without a name who is identified later stays the same record.

    Raises:
        NotAmendable: for what is no text about a person.
    """
    person = page.person.ref
    details, cleared = details_of(amendment.attribute, amendment.text, table.clock.today())
    named = (BIRTH, "age") if amendment.attribute == BIRTH else (amendment.attribute,)
    seen = {name: page.basis[name] for name in named if name in page.basis}
    said_before = tuple(name for name in cleared if name in page.basis)
    fact = PersonAmended(details=details, cleared=said_before)
    draft = Draft("person.amended", fact, (person,), seen, source=Source(Channel.SPOKEN))
    act = ActId(table.new_id())
    table.writer.append(Act(act, table.author, (draft,)))
    return Recorded(act, staying_of(table, [person]))
