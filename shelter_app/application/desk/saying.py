"""What was said of a person, as facts of the same act as their reception."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import msgspec

from shelter_app.application.desk.table import Table
from shelter_app.application.desk.told import MOST_IN_A_BOX, NeedSaid, Said
from shelter_app.application.desk.typed import as_said
from shelter_app.application.desk.urgency import Urgent, left_of, urgent
from shelter_app.application.ports.ledger import Draft
from shelter_app.domain.conditions import Condition
from shelter_app.domain.ids import EventId, PersonId, Subject
from shelter_app.domain.ledger.edges import pair
from shelter_app.domain.ledger.event import Source
from shelter_app.domain.ledger.facts.condition import CaseOpened, HealthStated, NeedStated
from shelter_app.domain.ledger.facts.links import ConsentStated, DisclosureSet
from shelter_app.domain.ledger.facts.people import Details, FamilyLinked, PersonAmended
from shelter_app.domain.ledger.row import Row
from shelter_app.domain.needs import CLOCKS, Clock

_HOUR = 3_600
Heads = Mapping[str, Sequence[EventId]]


def written(text: str) -> str:
    """Make the text of one box fit to keep: safe to show, no My Number, no longer than a box."""
    return as_said(text)[:MOST_IN_A_BOX].rstrip()


def with_card(details: Details, said: Said, mother: bytes = b"") -> Details:
    """Add to who a person is what else the evacuee card asks of them."""
    texts = {str(name): kept for name, text in said.texts if (kept := written(text))}
    return msgspec.structs.replace(
        details,
        **texts,
        house=tuple(map(str, said.house)) or details.house,
        tenure=str(said.tenure or details.tenure),
        pet_care=str(said.pet_care or details.pet_care),
        alone="child" if said.alone else details.alone,
        mother=mother or details.mother,
    )


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody received, what they said, and what was known of them before."""

    person: PersonId = field(repr=False)
    said: Said = field(repr=False)
    row: Row | None = field(repr=False)

    @property
    def subject(self) -> tuple[Subject]:
        """The person as the subject of a fact."""
        return (Subject("person", self.person),)

    def heads(self, *attributes: str) -> Heads:
        """Name what this person's own words, said now, come after."""
        if self.row is None:
            return {}
        return {name: tuple(map(EventId, self.row.heads(name))) for name in attributes}


def said_drafts(table: Table, speaker: Speaker, source: Source) -> Iterator[Draft]:
    """Write down health, needs, consents and secrecy; urgent ones travel in their own lane."""
    said, subject = speaker.said, speaker.subject
    if said.is_unwell:
        yield Draft("health.stated", _health(said), subject, speaker.heads("health"), source=source)
    for one in said.needs:
        seen = speaker.heads(f"need/{one.need}")
        yield Draft("need.stated", _need(table, one), subject, seen, source=source)
    for answer in said.consents:
        fact = ConsentStated(
            purpose=answer.purpose, recipient=answer.recipient, answer=answer.answer, giver="self"
        )
        seen = speaker.heads(f"consent/{answer.purpose}/{answer.recipient}")
        yield Draft("consent.stated", fact, subject, seen, source=source)
    if said.secret and not _is_certified(speaker):
        secrecy = DisclosureSet(state="wished", called=written(said.called))
        seen = speaker.heads("disclosure")
        yield Draft("disclosure.set", secrecy, subject, seen, source=source)


def call_drafts(table: Table, speaker: Speaker, source: Source) -> Iterator[Draft]:
    """Open a medical request for each urgent need, or bring the open one up to date."""
    calls = tuple(urgent(speaker.said, table.clock.now()))
    known = _open_cases(table, speaker.person) if calls and speaker.row is not None else {}
    for call in calls:
        row = known.get(call.code)
        case = row.subject if row is not None else Subject("case", table.new_id())
        seen = {"case": tuple(map(EventId, row.heads("case")))} if row is not None else {}
        subjects = (case, *speaker.subject)
        yield Draft("case.opened", _request(speaker, call), subjects, seen, source=source)


def handed_over(child: Speaker, adult: PersonId, name: str, source: Source) -> Iterator[Draft]:
    """Write down to whom a child that came alone was given, and that it is alone no more."""
    fact = FamilyLinked(
        a=child.person, b=adult, guardian=adult, handed_to=written(name), relation="guardian"
    )
    edge = pair("family", child.person, adult)
    yield Draft("family.linked", fact, (edge, *child.subject), source=source)
    if child.row is not None and child.row.value("alone"):
        gone = PersonAmended(details=Details(), cleared=("alone",))
        yield Draft("person.amended", gone, child.subject, child.heads("alone"), source=source)


def _health(said: Said) -> HealthStated:
    worst = said.condition or Condition.UNWELL
    state = Condition.UNWELL if worst is Condition.WELL and said.signs else worst
    return HealthStated(
        state=state,
        contagion=" ".join(said.signs),
        area=written(said.area),
        note=written(said.ailment),
    )


def _need(table: Table, one: NeedSaid) -> NeedStated:
    """Keep the clock as a time, and words that say no time as words."""
    now = table.clock.now()
    left = left_of(one, now)
    words = one.note if left is not None else " ".join(filter(None, (one.left, one.note)))
    if left is None:
        return NeedStated(code=one.need, note=written(words))
    if CLOCKS[one.need] is Clock.DUE:
        due_ms = int((now + left).timestamp() * 1_000)
        return NeedStated(code=one.need, note=written(words), due_ms=due_ms)
    hours = round(left.total_seconds() / _HOUR, 2)
    return NeedStated(code=one.need, note=written(words), hours_left=hours)


def _is_certified(speaker: Speaker) -> bool:
    """A wish must not weaken what an office certified."""
    stands = speaker.row.value("disclosure") if speaker.row is not None else None
    return (stands or {}).get("state") == "certified"


def _request(speaker: Speaker, call: Urgent) -> CaseOpened:
    return CaseOpened(
        what="medical",
        place=written(speaker.said.area),
        need=call.code,
        note=written(call.note),
        about=speaker.person,
        clock_ms=call.due_ms,
    )


def _open_cases(table: Table, person: PersonId) -> dict[str, Row]:
    found: dict[str, Row] = {}
    for row in table.reader.all_of("case"):
        case = row.value("case") or {}
        if case.get("about") == person and "closed" not in row.attributes:
            found[str(case.get("need", ""))] = row
    return found
