"""Open a case: somebody reports, or somebody's time runs out."""

from shelter_app.application.cases.shown import NewCase
from shelter_app.application.desk.said import said
from shelter_app.application.desk.table import Table
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ActId, Subject
from shelter_app.domain.ledger.event import Channel, Source
from shelter_app.domain.ledger.facts.condition import CaseOpened
from shelter_app.domain.picture.due import HOUR_MS


class NothingReported(ShelterError):
    """A report says who, where or what is needed; one that says nothing cannot be acted on."""

    code = "A-61"


def report(table: Table, new: NewCase) -> ActId:
    """Write a case down, alone in its act.

    Raises:
        NothingReported, TextTooLong, NobodySignedIn.
    """
    act = Act(ActId(table.new_id()), table.author, (case_draft(table, new),))
    table.writer.append(act)
    return act.id


def case_draft(table: Table, new: NewCase) -> Draft:
    """Make the fact that opens a case, to stand in the act that gave rise to it.

    Raises:
        NothingReported, TextTooLong.
    """
    who, place, need, informant, contact = said(
        new.who, new.place, new.need, new.informant, new.contact
    )
    if not (who or place or need or new.about):
        raise NothingReported("the report says nothing")
    fact = CaseOpened(
        what=new.kind.value,
        who=who,
        place=place,
        need=need,
        informant=informant,
        contact=contact,
        about=new.about.id if new.about else b"",
        clock_ms=_clock_ms(table, new),
    )
    known = (new.about,) if new.about else ()
    source = Source(Channel.THIRD_PARTY if informant else Channel.SPOKEN)
    return Draft("case.opened", fact, (Subject("case", table.new_id()), *known), source=source)


def _clock_ms(table: Table, new: NewCase) -> int:
    if new.due_ms or not new.hours_left:
        return new.due_ms
    return table.clock.now_ms() + int(new.hours_left * HOUR_MS)
