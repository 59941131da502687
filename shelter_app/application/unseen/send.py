"""Send somebody to homes, and write down that they are back."""

from collections.abc import Iterable

from shelter_app.application.desk.said import said
from shelter_app.application.desk.table import Table
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.application.unseen.areas import dangers
from shelter_app.application.unseen.page import LineGone
from shelter_app.application.unseen.seeing import known, open_register
from shelter_app.application.unseen.trying import Found, How, Trip
from shelter_app.domain.deeds import Deed
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ActId, EntryId, Subject
from shelter_app.domain.ledger.facts.condition import AttemptMade

MINUTE_MS = 60_000
MOST_HOMES = 100
"""One event names 200 subjects at most; nobody visits more in one go."""


class SearcherNeeded(ShelterError):
    """Whoever goes is named, so that somebody notices when they do not come back."""

    code = "A-65"


class AreaDangerous(ShelterError):
    """One of these homes lies in an area marked dangerous; nobody is sent there."""

    code = "A-66"


class WaitsForDesk(ShelterError):
    """Somebody who may be this person is here: the desk looks first, nobody is sent out."""

    code = "A-67"


class NoHomes(ShelterError):
    """Nobody to visit was chosen, or too many for one way."""

    code = "A-68"


def send(table: Table, entries: tuple[Subject, ...], searcher: str, minutes: int) -> ActId:
    """Send somebody to these homes, to be back in so many minutes.

    Raises:
        NotPermitted, RegisterClosed, NoHomes, SearcherNeeded, AreaDangerous, WaitsForDesk,
        LineGone.
    """
    table.require(Deed.SEND_SEARCHERS)
    (name,) = said(searcher)
    homes = tuple(dict.fromkeys(entries))
    if not 0 < len(homes) <= MOST_HOMES or minutes <= 0:
        raise NoHomes("no homes, or too many for one way")
    if not name:
        raise SearcherNeeded("nobody is named")
    _check(table, [EntryId(home.id) for home in homes])
    now_ms = table.clock.now_ms()
    fact = AttemptMade(
        how=How.VISIT.value,
        searcher=name,
        left_ms=now_ms,
        back_by_ms=now_ms + minutes * MINUTE_MS,
    )
    return _record(table, Draft("attempt.made", fact, homes))


def came_back(table: Table, trip: Trip) -> ActId:
    """Write down that somebody is back and found nobody at the homes that are left.

    Raises:
        NotPermitted, NoHomes.
    """
    table.require(Deed.SEND_SEARCHERS)
    if not trip.entries:
        raise NoHomes("no homes are left")
    fact = AttemptMade(
        how=How.VISIT.value,
        searcher=trip.searcher,
        back_ms=table.clock.now_ms(),
        outcome=Found.ABSENT.value,
    )
    after = {"attempts": (trip.ref,)}
    return _record(table, Draft("attempt.made", fact, trip.entries, after))


def _check(table: Table, homes: list[EntryId]) -> None:
    lines = open_register(table).entries(homes)
    if len(lines) != len(homes):
        raise LineGone("a line is not in the register in use")
    danger = dangers(table)
    if any(line.district in danger for line in lines):
        raise AreaDangerous("a home lies in an area marked dangerous")
    if _waiting(table, homes):
        raise WaitsForDesk("a match of one of these lines waits for a decision")


def _waiting(table: Table, homes: Iterable[EntryId]) -> bool:
    asked = list(homes)
    edges = known(table, asked).edges
    return any((one.kind, one.state) == ("match", "waiting") and one.b in asked for one in edges)


def _record(table: Table, draft: Draft) -> ActId:
    act = Act(ActId(table.new_id()), table.author, (draft,))
    table.writer.append(act)
    return act.id
