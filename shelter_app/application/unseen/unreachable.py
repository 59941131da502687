"""State 連絡がとれない: later than the sightings that the screen showed, which it sets aside."""

from shelter_app.application.desk.table import Table
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.application.unseen.page import seen_on
from shelter_app.application.unseen.shown import UnseenPage
from shelter_app.domain.deeds import Deed
from shelter_app.domain.ids import ActId, EventId, Subject
from shelter_app.domain.ledger.facts.condition import SafetyStated


def unreachable(table: Table, page: UnseenPage) -> ActId:
    """State that a person of the register cannot be reached.

    Raises:
        NotPermitted.
    """
    table.require(Deed.SEND_SEARCHERS)
    seen = seen_on(page)
    return state_unreachable(table, page.line.ref, seen.safety, seen.sightings)


def state_unreachable(
    table: Table,
    subject: Subject,
    safety: tuple[EventId, ...],
    sightings: tuple[EventId, ...],
) -> ActId:
    """State it of a person or a line, listing what had been shown of safety and sightings.

    安否不明 is headquarters' word alone, and is not offered here.
    """
    fact = SafetyStated(state="unreachable", observed_by=table.operator_name, overrides=sightings)
    draft = Draft("safety.stated", fact, (subject,), {"safety": safety})
    act = Act(ActId(table.new_id()), table.author, (draft,))
    table.writer.append(act)
    return act.id
