"""What came of a visit, a call or a question: one act, its facts kept apart.

Safety, health, whereabouts and rescue are separate: meeting somebody says that they were seen, not
how they are; a report of others moves nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from shelter_app.application.cases.report import case_draft
from shelter_app.application.cases.shown import CaseKind, NewCase
from shelter_app.application.desk.said import said
from shelter_app.application.desk.table import Table
from shelter_app.application.desk.typed import details_of_entry
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.application.unseen.page import Seen, seen_on
from shelter_app.application.unseen.shown import Noted, UnseenPage
from shelter_app.application.unseen.trying import Found, How, NewTry, ends_search
from shelter_app.domain.deeds import Deed
from shelter_app.domain.ids import ActId, EventId, PersonId, Subject
from shelter_app.domain.ledger.edges import edge
from shelter_app.domain.ledger.event import Channel, Occurred, Precision, Source
from shelter_app.domain.ledger.facts.condition import AttemptMade, HealthStated, SafetyStated
from shelter_app.domain.ledger.facts.links import MatchDecided
from shelter_app.domain.ledger.facts.people import PeopleSeen, PersonAmended, WhereaboutsChanged
from shelter_app.domain.ledger.row import Head

_CHANNELS = {How.VISIT: Channel.SEEN, How.PHONE: Channel.PHONE, How.THIRD: Channel.THIRD_PARTY}
_SEEN_HOW = {How.VISIT: "eyes", How.PHONE: "phone"}


def note_try(table: Table, page: UnseenPage, tried: NewTry) -> Noted:
    """Write down what came of a try; a person who was found becomes a record in the same act.

    Raises:
        NotPermitted, TextTooLong.
    """
    table.require(Deed.SEND_SEARCHERS)
    seen = seen_on(page)
    trying = _Trying(table, page.line.ref, seen, tried)
    person = trying.person if ends_search(tried.how, tried.found) else None
    drafts = [trying.attempt()]
    if person is not None:
        drafts.extend(trying.found(person))
    if tried.found is Found.HELP:
        drafts.append(trying.report(person))
    act = Act(ActId(table.new_id()), table.author, tuple(drafts))
    table.writer.append(act)
    return Noted(act.id, Subject("person", person) if person else None)


@dataclass(slots=True)
class _Trying:
    """One try while its facts are put together."""

    table: Table
    entry: Subject
    seen: Seen = field(repr=False)
    tried: NewTry = field(repr=False)
    person: PersonId = field(init=False)

    def __post_init__(self) -> None:
        known = self.seen.persons
        self.person = known[0] if known else PersonId(self.table.new_id())

    def attempt(self) -> Draft:
        """Say what was tried; a visit closes the visits under way that the page showed."""
        tried, (searcher, note) = self.tried, said(self.tried.searcher, self.tried.note)
        closed = [one for one in self.seen.open_tries if self._closes(one, searcher)]
        left_ms = min((one.value.get("left_ms", 0) for one in closed), default=0)
        fact = AttemptMade(
            how=tried.how.value,
            searcher=searcher or _searcher_of(closed),
            left_ms=left_ms,
            back_ms=self.table.clock.now_ms() if closed else 0,
            outcome=tried.found.value,
            note=note,
        )
        after = {"attempts": tuple(EventId(one.event) for one in closed)}
        return self._draft("attempt.made", fact, (self.entry,), after)

    def found(self, person: PersonId) -> Iterator[Draft]:
        """Say who was found, how, and where they are; how they are only when it was said."""
        subject, tried = Subject("person", person), self.tried
        if person not in self.seen.persons:
            details = details_of_entry(self.seen.entry)
            yield self._draft("person.amended", PersonAmended(details=details), (subject,))
            yield self._match(person)
        yield self._draft("people.seen", PeopleSeen(how=_SEEN_HOW[tried.how]), (subject,))
        if tried.how is How.PHONE:
            yield self._spoke()
        if tried.where:
            (place,) = said(tried.place)
            where = WhereaboutsChanged(state=tried.where, destination=place)
            yield self._draft("whereabouts.changed", where, (subject,), self._stay(subject))
        if tried.health:
            health = HealthStated(state=tried.health)
            yield self._draft("health.stated", health, (subject,), self._heads(subject, "health"))

    def report(self, person: PersonId | None) -> Draft:
        """Open a report; who it is about is an id, so that no register value gets into it."""
        tried = self.tried
        return case_draft(
            self.table,
            NewCase(
                kind=CaseKind.RESCUE,
                place=tried.place,
                need=tried.need,
                informant=tried.searcher or self.table.operator_name,
                about=Subject("person", person) if person else self.entry,
            ),
        )

    def _closes(self, one: Head, searcher: str) -> bool:
        """A visit closes those of the same searcher, or all where nobody is named."""
        is_same = not searcher or one.value.get("searcher", "") == searcher
        return self.tried.how is How.VISIT and is_same

    def _spoke(self) -> Draft:
        """Somebody who was spoken to was not seen: that they are well is said by the operator."""
        fact = SafetyStated(state="safe", observed_by=self.table.operator_name)
        return self._draft("safety.stated", fact, (self.entry,), {"safety": self.seen.safety})

    def _match(self, person: PersonId) -> Draft:
        fact = MatchDecided(
            person=person,
            entry=self.entry.id,
            state="confirmed",
            evidence=(self.tried.how.value,),
        )
        return self._draft("match.decided", fact, (edge("match", person, self.entry.id),))

    def _stay(self, subject: Subject) -> dict[str, tuple[EventId, ...]]:
        return self._heads(subject, "whereabouts")

    def _heads(self, subject: Subject, attribute: str) -> dict[str, tuple[EventId, ...]]:
        row = self.table.reader.row(subject)
        return {attribute: tuple(map(EventId, row.heads(attribute))) if row else ()}

    def _draft(
        self,
        kind: str,
        fact: object,
        subjects: tuple[Subject, ...],
        after: dict[str, tuple[EventId, ...]] | None = None,
    ) -> Draft:
        tried = self.tried
        precision = Precision.ABOUT if tried.is_about else Precision.EXACT
        occurred = Occurred(tried.observed_ms, precision) if tried.observed_ms else None
        source = Source(_CHANNELS[tried.how])
        return Draft(kind, fact, subjects, after or {}, occurred, source)  # type: ignore[arg-type] # every fact above


def _searcher_of(closed: list[Head]) -> str:
    return next((one.value.get("searcher", "") for one in closed), "")
