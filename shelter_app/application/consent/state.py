"""Record what one person agrees to; asked of each for themself."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from shelter_app.application.consent.shown import Answered, Consents
from shelter_app.application.desk.known import standing_row
from shelter_app.application.desk.matches import PersonGone
from shelter_app.application.desk.table import Table
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.domain.consents import ASKS, Answer, Ask, Giver, answer_to, attribute_of
from shelter_app.domain.ids import ActId, EventId, Subject
from shelter_app.domain.ledger.event import Channel, Source
from shelter_app.domain.ledger.facts.links import ConsentStated
from shelter_app.domain.ledger.row import Row


@dataclass(frozen=True, slots=True)
class Seen:
    """The answers on the screen, to be listed as seen by the next ones."""

    heads: Mapping[str, tuple[EventId, ...]] = field(default_factory=dict, repr=False)


def consents_of(table: Table, person: Subject) -> Consents:
    """Read what one person has answered.

    Raises:
        PersonGone: when the person is no longer on the record.
    """
    row = _row(table, person)
    heads = {attribute_of(ask): tuple(map(EventId, row.heads(attribute_of(ask)))) for ask in ASKS}
    return Consents(person, tuple(_answered(row, ask) for ask in ASKS), Seen(heads))


def state_consents(
    table: Table, shown: Consents, given: tuple[tuple[Ask, Answer], ...], giver: Giver
) -> Consents:
    """Record answers of one person in one act.

    Raises:
        PersonGone: when the person is no longer on the record.
    """
    _row(table, shown.person)
    if given:
        seen = shown.basis if isinstance(shown.basis, Seen) else Seen()
        drafts = tuple(_draft(shown.person, ask, answer, giver, seen) for ask, answer in given)
        table.writer.append(Act(ActId(table.new_id()), table.author, drafts))
    return consents_of(table, shown.person)


def _draft(person: Subject, ask: Ask, answer: Answer, giver: Giver, seen: Seen) -> Draft:
    fact = ConsentStated(
        purpose=ask.purpose.value,
        recipient=ask.recipient.value,
        answer=answer.value,
        giver=giver.value,
        how="asked",
    )
    attribute = attribute_of(ask)
    after = {attribute: seen.heads.get(attribute, ())}
    return Draft("consent.stated", fact, (person,), after, source=Source(Channel.SPOKEN))


def _answered(row: Row, ask: Ask) -> Answered:
    said = row.value(attribute_of(ask)) or {}
    answer, giver = Answer.UNANSWERED, None
    with suppress(ValueError):  # a word that only newer versions know
        answer = Answer(said.get("answer", ""))
        giver = Giver(said.get("giver", ""))
    return Answered(ask, answer, giver, answer_to(row, ask))


def _row(table: Table, person: Subject) -> Row:
    row = standing_row(table, person)
    if row is None:
        raise PersonGone("the person is not on the record")
    return row
