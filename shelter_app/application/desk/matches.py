"""Matching proposes register entries; people decide (名簿との照合)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from shelter_app.application.desk.asking import ask_about, what_to_ask
from shelter_app.application.desk.comparing import compared
from shelter_app.application.desk.known import standing_row
from shelter_app.application.desk.lines import STATES, entry_line, is_here, person_line
from shelter_app.application.desk.looked import record_look
from shelter_app.application.desk.matching import MatchCase, Proposal
from shelter_app.application.desk.own_card import own_card_drafts
from shelter_app.application.desk.reasons import reasons_of
from shelter_app.application.desk.shown import MatchState, PersonLine
from shelter_app.application.desk.table import Table
from shelter_app.application.ports.ledger import Act, Draft, Link
from shelter_app.domain.deeds import Deed
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ActId, EntryId, EventId, PersonId, Subject
from shelter_app.domain.ledger.edges import edge
from shelter_app.domain.ledger.event import Channel, Source
from shelter_app.domain.ledger.facts.links import MatchDecided
from shelter_app.domain.ledger.row import Row
from shelter_app.matching.odds import Scored

MOST_PROPOSALS = 5
WORDS = {state: word for word, state in STATES.items()}
BY_REGISTER = Source(Channel.IMPORTED)


class NobodyToDecide(ShelterError):
    """Who is who is decided by the welfare contact, the lead or HQ."""

    code = "A-09"


class PersonGone(ShelterError):
    """This person is no longer on the record, perhaps because it was taken back."""

    code = "A-10"


@dataclass(frozen=True, slots=True)
class Shown:
    """Which decisions the panel showed, to be listed as seen by the next one."""

    heads: Mapping[bytes, tuple[EventId, ...]] = field(default_factory=dict, repr=False)


def proposal_for(table: Table, row: Row) -> Draft | None:
    """Propose the one entry that somebody most likely is, with the evidence as codes."""
    answer = ask_about(table, row)
    best = next((one for one in answer.ranked if one.ref == answer.preselect), None)
    if best is None:
        return None
    return proposed(PersonId(row.id), EntryId(best.ref), evidence_of(best), BY_REGISTER)


def proposed(person: PersonId, entry: EntryId, evidence: tuple[str, ...], source: Source) -> Draft:
    """Say that a match waits for somebody's decision."""
    fact = MatchDecided(person=person, entry=entry, state="waiting", evidence=evidence)
    return Draft("match.decided", fact, (edge("match", person, entry),), source=source)


def evidence_of(scored: Scored) -> tuple[str, ...]:
    """Say by codes why; never a value of the register."""
    return tuple(f"{term.fact.value}:{term.found.value}" for term in scored.terms if term.agrees)


def waiting(table: Table) -> tuple[PersonLine, ...]:
    """List the people whose match waits for a decision.

    A person not to be disclosed is listed for public staff who decide, and for nobody else.
    """
    links = table.reader.links_in_state("match", "waiting")
    people = dict.fromkeys(Subject("person", link.a) for link in links)
    rows = [row for row in table.reader.rows(people) if not row.is_empty and _is_for(table, row)]
    return tuple(person_line(table, row) for row in sorted(rows, key=lambda row: not is_here(row)))


def _is_for(table: Table, row: Row) -> bool:
    return table.may(Deed.SEE_PROTECTED) or not table.reader.is_protected(PersonId(row.id))


def case(table: Table, person: Subject) -> MatchCase:
    """Bring up one person with the proposals; register lines only for those who may decide.

    Raises:
        PersonGone: when the person is no longer on the record.
    """
    row = standing_row(table, person)
    if row is None:
        raise PersonGone("the person is not on the record")
    links = {link.b: link for link in table.reader.links("match", person.id)}
    shown = Shown({entry: link.heads for entry, link in links.items()})
    if table.register is None or not table.may(Deed.SEE_REGISTER):
        return MatchCase(person_line(table, row), basis=shown)
    answer = ask_about(table, row)
    ranked = {EntryId(one.ref): one for one in answer.ranked[:MOST_PROPOSALS]}
    linked = [EntryId(entry) for entry in links if entry]
    entries = list(dict.fromkeys([*linked, *ranked]))[:MOST_PROPOSALS]
    if entries:
        record_look(table, "match", entries)
    proposals = tuple(_proposal(table, row, entry, links, ranked) for entry in entries)
    return MatchCase(
        person_line(table, row),
        tuple(one for one in proposals if one is not None),
        None if _is_settled(links.values()) else what_to_ask(table, row, answer),
        shown,
    )


def _is_settled(links: Iterable[Link]) -> bool:
    return any(link.state in ("confirmed", "none") for link in links)


def decide(table: Table, decided: MatchCase, entry: Subject | None, state: MatchState) -> MatchCase:
    """Record a decision on one entry, or on the person as a whole when it is 該当なし.

    Raises:
        NobodyToDecide: when the operator's role may not.
        PersonGone: when the person is no longer on the record.
    """
    if not table.may(Deed.DECIDE_MATCHES):
        raise NobodyToDecide("this role may not decide matches")
    shown = decided.basis if isinstance(decided.basis, Shown) else Shown()
    person = decided.person.ref
    row = standing_row(table, person)
    if row is None:
        raise PersonGone("the person is not on the record")
    drafts = [*_drafts(decided, person, entry, state, shown)]
    if entry is not None and state is MatchState.CONFIRMED:
        drafts += own_card_drafts(table, row, EntryId(entry.id))
    table.writer.append(Act(ActId(table.new_id()), table.author, tuple(drafts)))
    return case(table, person)


def _drafts(
    decided: MatchCase, person: Subject, entry: Subject | None, state: MatchState, shown: Shown
) -> Iterable[Draft]:
    if entry is not None:
        yield _draft(person.id, entry.id, WORDS[state], shown)
        return
    for proposal in decided.proposals:
        yield _draft(person.id, proposal.entry.id, "other", shown)
    yield _draft(person.id, b"", "none", shown)


def _draft(person: bytes, entry: bytes, state: str, shown: Shown) -> Draft:
    fact = MatchDecided(person=person, entry=entry, state=state, evidence=("person",))
    seen = shown.heads.get(entry, ())
    return Draft("match.decided", fact, (edge("match", person, entry),), after={"match": seen})


def _proposal(
    table: Table,
    row: Row,
    entry_id: EntryId,
    links: Mapping[bytes, Link],
    ranked: Mapping[EntryId, Scored],
) -> Proposal | None:
    entry = table.register.entry(entry_id) if table.register else None
    if entry is None:
        return None
    link = links.get(entry_id)
    scored = ranked.get(entry_id)
    return Proposal(
        entry=Subject("entry", entry_id),
        line=entry_line(entry, table.clock.today()),
        state=STATES.get(link.state, MatchState.PENDING) if link else MatchState.PENDING,
        compared=compared(row, entry, scored),
        reasons=reasons_of(scored.terms) if scored else (),
        may_decide=True,
    )
