"""Notices from headquarters to every desk, or to one shelter."""

from shelter_app.application.hq.headquarters import Headquarters
from shelter_app.application.ports.ledger import Draft
from shelter_app.domain.ids import EventId, ScopeId, Subject
from shelter_app.domain.ledger.event import Author, Channel, Source
from shelter_app.domain.ledger.facts.running import NoticeSent


def announce(hq: Headquarters, by: Author, text: str, scope: ScopeId | None = None) -> EventId:
    """Send a notice to a shelter, or to all when none is named."""
    draft = Draft(
        "notice.sent",
        NoticeSent(text=text),
        (Subject("notice", hq.new_id()),),
        source=Source(Channel.HQ),
        scope=scope or hq.town_scope,
    )
    return hq.record(by, draft).events[0]
