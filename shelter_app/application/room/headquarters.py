"""Headquarters as its pages and commands see it: one object, one verb a file behind it."""

from shelter_app.application.hq import notices, overview, staff
from shelter_app.application.hq.headquarters import Headquarters
from shelter_app.application.hq.shown import HqFacts, ShelterLine, StaffMember
from shelter_app.domain.ids import OperatorId, ScopeId


class HqHouse:
    """The use cases of an open headquarters; safe to call from any thread.

    Many people work here at once: whoever acts is named with each call.
    """

    def __init__(self, headquarters: Headquarters) -> None:
        self._hq = headquarters

    def facts(self) -> HqFacts:
        """Tell which headquarters this is; nothing in it is about a person."""
        return overview.facts(self._hq)

    def shelters(self) -> tuple[ShelterLine, ...]:
        """List the shelters with their figures."""
        return overview.shelters(self._hq)

    def staff(self) -> tuple[StaffMember, ...]:
        """List those who work at headquarters now."""
        return staff.staff(self._hq)

    def announce(self, operator: OperatorId, text: str, scope: ScopeId | None = None) -> None:
        """Send a notice to one shelter's desks, or to all."""
        notices.announce(self._hq, staff.author_of(self._hq, operator), text, scope)
