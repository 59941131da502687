"""ここから本番: the real thing begins in the middle of a drill.

A drill and the real thing never share a store. A store of the shelter's own is made on the spot,
under a generated phrase; who works here goes on, and whoever was received in the drill and is
still inside may be moved, marked by the ids they had there.
"""

from collections.abc import Iterable, Iterator
from typing import TypeVar

import msgspec

from shelter_app.application.desk.catch_up import catch_up, owe
from shelter_app.application.opening.operators import added, opening_of_books, operators
from shelter_app.application.opening.sitting import PHRASE_CONFIRMED
from shelter_app.application.ports.ledger import Act, Draft, LedgerReader
from shelter_app.application.ports.stores import Keyring, Label, OpenStore, Stores
from shelter_app.application.room.room import NothingOpen, Room
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ID_SIZE, ActId, IncidentId, PlaceId, Subject
from shelter_app.domain.ledger.event import Channel, Source
from shelter_app.domain.ledger.facts.condition import HealthStated, NeedStated
from shelter_app.domain.ledger.facts.fact import Fact
from shelter_app.domain.ledger.facts.links import DisclosureSet
from shelter_app.domain.ledger.facts.people import Details, GroupCounted, PeopleReceived
from shelter_app.domain.ledger.rights import LEAD
from shelter_app.domain.ledger.row import Row
from shelter_app.domain.picture.counts import left
from shelter_app.domain.places import shelter_scope
from shelter_app.wire.demo_keys import DEMO_ROOT

F = TypeVar("F", bound=Fact)

_FROM_DRILL = Source(Channel.IMPORTED)
_PEOPLE_AT_ONCE = 50


class AlreadyReal(ShelterError):
    """This desk is no drill: the real thing has begun already."""

    code = "A-91"


class NotYoursToBegin(ShelterError):
    """The lead begins the real thing; at a drill everybody else goes on practising."""

    code = "A-92"


class RealThing:
    """Turns a desk in a drill into one in earnest."""

    def __init__(self, room: Room, stores: Stores) -> None:
        self._room = room
        self._stores = stores

    def inside(self) -> int:
        """Count whom a move would take along: people, and those only counted."""
        reader = self._room.table.reader
        counted = sum(left(row) for row in reader.all_of("group"))
        return len(_inside(reader)) + counted

    def begin(self, *, moving: bool) -> str:
        """Begin, and return the phrase that opens the new store.

        Raises:
            NothingOpen; AlreadyReal: A-91; NotYoursToBegin: A-92.
        """
        drill = self._drill()
        table = self._room.table
        people = tuple(_moves(table.reader)) if moving else ()
        team = operators(table)
        label = self._label(drill.label)
        phrase = self._stores.offer_phrase()
        store = self._stores.create(label, Keyring(phrase, label.hq_recipient, is_generated=True))
        store.local.keep_setting(PHRASE_CONFIRMED, "no")
        store.local.take_pins(drill.local.pins())
        self._step_over(store)
        self._record(opening_of_books(label))
        self._record(added(one) for one in team)
        for one in people:
            self._record(one)
        owe(store.local)
        catch_up(self._room.table)
        return phrase

    def _drill(self) -> OpenStore:
        store = self._room.store
        if store is None:
            raise NothingOpen("no store is open")
        if not store.label.is_drill:
            raise AlreadyReal("this desk is no drill")
        if self._room.table.author.role not in LEAD:
            raise NotYoursToBegin("a lead begins the real thing")
        return store

    def _label(self, drill: Label) -> Label:
        """Name the real store: the same shelter, an incident of its own."""
        incident = IncidentId(self._room.chance(ID_SIZE))
        place = PlaceId(drill.place or self._room.chance(ID_SIZE))
        is_demonstration = drill.root == DEMO_ROOT
        return Label(
            shelter=drill.shelter,
            place=place,
            number=drill.number,
            incident=incident,
            scope=shelter_scope(incident, place),
            root=b"" if is_demonstration else drill.root,
            hq_recipient="" if is_demonstration else drill.hq_recipient,
        )

    def _step_over(self, store: OpenStore) -> None:
        """Go on at the real store; a demonstration's register stays behind: it holds no one."""
        table, register = self._room.table, self._room.register
        if store.label.root:
            self._room.register = None  # so that leaving does not close it
        else:
            register = None
        self._room.enter(store, register)
        here = self._room.table
        here.operator, here.operator_name = table.operator, table.operator_name

    def _record(self, drafts: Iterable[Draft]) -> None:
        table = self._room.table
        table.writer.append(Act(ActId(table.new_id()), table.author, tuple(drafts)))


def _inside(reader: LedgerReader) -> list[Row]:
    stays = ((row, row.value("whereabouts") or {}) for row in reader.everyone())
    return [row for row, stay in stays if stay.get("state") in {"in", "away"}]


def _moves(reader: LedgerReader) -> Iterator[tuple[Draft, ...]]:
    """Say of everybody inside that they were received, in acts of a few people each."""
    people = _inside(reader)
    for first in range(0, len(people), _PEOPLE_AT_ONCE):
        yield tuple(_move(people[first : first + _PEOPLE_AT_ONCE]))
    for group in reader.all_of("group"):
        if left(group):
            yield (_draft("group.counted", GroupCounted(number=left(group)), group.subject),)


def _move(people: list[Row]) -> Iterator[Draft]:
    for row in people:
        stay = row.value("whereabouts") or {}
        fact = PeopleReceived(
            persons=(_details(row),), area=str(stay.get("area", "")), source_ids=(row.id,)
        )
        yield _draft("people.received", fact, row.subject)
        yield from _condition(row)


def _condition(row: Row) -> Iterator[Draft]:
    """Carry over what must not be lost on the way: secrecy, needs that stand, health."""
    secrecy, health = row.value("disclosure"), row.value("health")
    if secrecy and secrecy.get("state") != "lifted":
        yield _draft("disclosure.set", _read(DisclosureSet, secrecy), row.subject)
    if health:
        yield _draft("health.stated", _read(HealthStated, health), row.subject)
    for attribute in row.attributes:
        need = row.value(attribute)
        if attribute.startswith("need/") and need.get("state") == "stated":
            yield _draft("need.stated", _read(NeedStated, need), row.subject)


def _details(row: Row) -> Details:
    said = {name: row.value(name) for name in Details.__struct_fields__}
    return _read(Details, {name: value for name, value in said.items() if value is not None})


def _read(kind: type[F], value: dict[str, object]) -> F:
    known = {name: content for name, content in value.items() if name in kind.__struct_fields__}
    return msgspec.convert(known, kind)


def _draft(kind: str, fact: Fact, subject: Subject) -> Draft:
    return Draft(kind, fact, (subject,), source=_FROM_DRILL)
