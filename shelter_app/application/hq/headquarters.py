"""The open headquarters: a bigger desk, whose use cases are told with each call who acts."""

from dataclasses import dataclass

from shelter_app.application.desk.people import Letters
from shelter_app.application.ports.clock import Chance, Clock
from shelter_app.application.ports.headquarters import HqBook, HqReader, Town
from shelter_app.application.ports.ledger import Act, Appended, Draft, LedgerWriter
from shelter_app.domain.ids import ID_SIZE, ActId, ScopeId
from shelter_app.domain.ledger.event import Author
from shelter_app.domain.ledger.standing import town_scope


@dataclass(frozen=True, slots=True)
class Headquarters:
    """What headquarters' use cases work with while its store is open.

    Many people work here at once, so whoever acts comes with each call as ``by``.
    """

    clock: Clock
    chance: Chance
    letters: Letters
    reader: HqReader
    writer: LedgerWriter
    local: HqBook
    town: Town

    @property
    def town_scope(self) -> ScopeId:
        """The scope of what concerns every desk: devices, policy, places."""
        return town_scope(self.town.root)

    @property
    def own_scope(self) -> ScopeId:
        """The scope that never leaves headquarters."""
        return self.reader.home().scope

    def new_id(self) -> bytes:
        """Draw a random id."""
        return self.chance(ID_SIZE)

    def record(self, by: Author, *drafts: Draft) -> Appended:
        """Record one act durably in somebody's name."""
        return self.writer.append(Act(ActId(self.new_id()), by, drafts))
