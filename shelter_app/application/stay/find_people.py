"""Finding people of this shelter: by name, kana, called name or slip, or by what they show."""

from shelter_app.application.desk.companions import may_be_shown
from shelter_app.application.desk.known import standing_row, whom
from shelter_app.application.desk.look_up import LEAST_LOGIT, MOST_PEOPLE
from shelter_app.application.desk.people import CALLED, SLIP, Evacuees, called_key, matcher_of
from shelter_app.application.desk.presented import TokenPresented
from shelter_app.application.desk.table import Table
from shelter_app.application.desk.typed import as_said
from shelter_app.application.stay.lines import staying_of
from shelter_app.application.stay.may import sees_hidden
from shelter_app.application.stay.shown import Staying
from shelter_app.domain.ids import PersonId, Subject
from shelter_app.domain.spoken import parse_spoken
from shelter_app.matching.box import parse_query
from shelter_app.wire.card import CardPresented, SlipPresented, parse_typed_card


def find_people(table: Table, text: str) -> tuple[Staying, ...]:
    """Find people by what is typed; at most a screenful, the likeliest first.

    A person not to be disclosed is found by her slip or called name, and by nothing else.
    """
    asked = as_said(text)
    spoken = parse_spoken(asked)
    if spoken is not None:
        return staying_of(table, _subjects(_under(table, SLIP, str(spoken))))
    called = called_key(asked)
    if not called:
        return ()
    own = _under(table, CALLED, called)
    people = dict.fromkeys([*own, *_named(table, asked)])
    found = staying_of(table, _subjects(list(people)[:MOST_PEOPLE]))
    may = sees_hidden(table)
    return tuple(one for one in found if may or not one.is_hidden or one.ref.id in own)


def shown_by(table: Table, symbol: object) -> Subject | None:
    """Tell whom a slip or card leads to; None when it leads to nobody who may be shown.

    Anybody may hold a card, so it tells nothing of a person who is not to be disclosed.
    """
    if isinstance(symbol, SlipPresented):
        person = Subject("person", PersonId(symbol.id))
        return person if standing_row(table, person) is not None else None
    if not isinstance(symbol, CardPresented | TokenPresented):
        return None
    shown = symbol.card_id if isinstance(symbol, CardPresented) else symbol.token
    holder = _holder(table, shown)
    return holder if holder.kind == "person" and may_be_shown(table, holder) else None


def shown_by_text(table: Table, text: str) -> Subject | None:
    """Tell whom the text of a handheld scanner leads to."""
    return shown_by(table, parse_typed_card(text))


def _holder(table: Table, card: bytes) -> Subject:
    """A binding made here comes first, then the register's."""
    holder = whom(table, Subject("token", card))
    if holder.kind == "person" or table.register is None:
        return holder
    entry = table.register.entry_of_card(card)
    return holder if entry is None else whom(table, Subject("entry", entry))


def _under(table: Table, kind: str, key: str) -> list[PersonId]:
    found = table.reader.people_under([(kind, key)], MOST_PEOPLE)
    return [person for people in found.values() for person in people]


def _named(table: Table, text: str) -> list[PersonId]:
    letters = table.letters
    query = parse_query(text, letters.tables, table.clock.today(), letters.municipality)
    answer = matcher_of(Evacuees(table.reader, letters), letters).search(query)
    likely = [one for one in answer.ranked if one.logit >= LEAST_LOGIT]
    return [PersonId(one.ref) for one in likely[:MOST_PEOPLE]]


def _subjects(people: list[PersonId]) -> list[Subject]:
    return [Subject("person", person) for person in people]
