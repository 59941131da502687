"""What becomes of a case: passed on, received, closed; each step lists what the screen showed."""

from shelter_app.application.cases.list_cases import Seen
from shelter_app.application.cases.shown import CaseLine, Outcome
from shelter_app.application.desk.said import said
from shelter_app.application.desk.table import Table
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ActId
from shelter_app.domain.ledger.facts.condition import CaseAcknowledged, CaseClosed, CasePassed
from shelter_app.domain.ledger.facts.fact import Fact
from shelter_app.domain.roles import Role


class ReceiverNeeded(ShelterError):
    """Somebody has it now: write down who."""

    code = "A-62"


def pass_on(table: Table, line: CaseLine, to: str, how: str = "") -> ActId:
    """Write down to whom a case was passed on, and how.

    Raises:
        ReceiverNeeded, TextTooLong.
    """
    (name,) = said(to)
    if not name:
        raise ReceiverNeeded("nobody is named")
    return _record(table, _draft(line, "case.passed", "passed", CasePassed(to=name, how=how)))


def received(table: Table, line: CaseLine, by: str) -> ActId:
    """Write down who says to have it (受領); the time is now.

    What a desk hears over the radio is written down as heard. Headquarters' own word is a fact of
    its own beside it, which counts as soon as its author's right is established.

    Raises:
        ReceiverNeeded, TextTooLong.
    """
    (name,) = said(by)
    if not name:
        raise ReceiverNeeded("nobody is named")
    now_ms = table.clock.now_ms()
    heard = CasePassed(to=line.passed_to or name, heard_by=name, heard_ms=now_ms)
    drafts = [_draft(line, "case.passed", "passed", heard)]
    if table.author.role is Role.HQ:
        own = CaseAcknowledged(by=name, at_ms=now_ms)
        drafts.append(_draft(line, "case.acknowledged", "acknowledged", own))
    return _record(table, *drafts)


def close(table: Table, line: CaseLine, outcome: Outcome) -> ActId:
    """Write down how a case ended; nothing else follows from it, least of all anybody's safety."""
    return _record(table, _draft(line, "case.closed", "closed", CaseClosed(outcome=outcome.value)))


def _draft(line: CaseLine, kind: str, attribute: str, fact: Fact) -> Draft:
    seen = line.basis if isinstance(line.basis, Seen) else Seen()
    return Draft(kind, fact, (line.ref,), {attribute: seen.heads.get(attribute, ())})


def _record(table: Table, *drafts: Draft) -> ActId:
    act = Act(ActId(table.new_id()), table.author, drafts)
    table.writer.append(act)
    return act.id
