"""Signing in, pausing and locking."""

from shelter_app.application.desk.catch_up import catch_up
from shelter_app.application.opening.admissions import admit_waiting
from shelter_app.application.opening.operators import (
    add_operator,
    check_pin_shape,
    find_operator,
    operators,
)
from shelter_app.application.opening.session import (
    LOCK_AFTER_MINUTES,
    DeskFacts,
    NewOperator,
    Operator,
    Permissions,
    Welcome,
    WrongPin,
)
from shelter_app.application.ports.stores import RegisterWriter, Stores
from shelter_app.application.register.installed import note_installed
from shelter_app.application.room.room import Room
from shelter_app.domain.deeds import deeds_of
from shelter_app.domain.ids import OperatorId
from shelter_app.domain.ledger.event import Author

PHRASE_CONFIRMED = "phrase_confirmed"
LOCK_POLICY = "lock.left_minutes"


class Sitting:
    """Who sits at the open desk."""

    def __init__(self, room: Room, stores: Stores) -> None:
        self._room = room
        self._stores = stores

    def facts(self) -> DeskFacts:
        """Tell which desk this is."""
        store = self._room.store
        if store is None:
            return DeskFacts()
        label = store.label
        unconfirmed = store.local.setting(PHRASE_CONFIRMED) == "no"
        return DeskFacts(
            shelter=label.shelter,
            incident=label.incident_name,
            drill=label.is_drill,
            register_open=self._room.register is not None,
            reception_only=label.is_provisional,
            phrase_unconfirmed=unconfirmed,
            lock_after_minutes=_lock_after(self._room.register),
        )

    def operators(self) -> tuple[Operator, ...]:
        """List those who may sign in now; one whose PIN is not known here must set one."""
        return operators(self._room.table)

    def add_operator(self, new: NewOperator) -> Operator:
        """Name one more operator; the first one needs nobody's leave."""
        store = self._room.store
        table = self._room.table
        assert store is not None  # noqa: S101 - a table stands only in an open store
        return add_operator(table, store.label, new)

    def sign_in(self, operator: OperatorId, pin: str) -> Welcome | WrongPin:
        """Sign in, or return from a pause; at no tries left the desk locks itself."""
        table = self._room.table
        found = find_operator(table, operator)
        if found is None:
            return WrongPin(tries_left=1)  # ended meanwhile: no PIN is right, none is counted
        if not table.local.has_pin(operator):
            self._set_pin(operator, pin)
        answer = table.local.check_pin(operator, pin, self._room.clock.monotonic())
        if not answer.is_right:
            if not answer.tries_left:
                self._stores.end_shift()
                self.lock()
            return WrongPin(answer.tries_left, answer.wait_seconds)
        table.operator = Author(found.id, found.affiliation, found.role)
        table.looked.clear()
        table.operator_name, table.until_ms = found.name, found.until_ms
        self._stores.keep_for_shift(operator, pin)
        admit_waiting(self._room)
        note_installed(table)
        catch_up(table)
        return Welcome(found, permissions_of(found))

    def _set_pin(self, operator: OperatorId, pin: str) -> None:
        """On a new device PINs are set again; whoever opened the store may do so."""
        check_pin_shape(pin)
        self._room.table.local.keep_pin(operator, pin)

    def pause(self) -> None:
        """Put the operator out; files stay open."""
        if self._room.is_open:
            self._room.table.operator = None
            self._room.table.operator_name = ""
            self._room.table.until_ms = 0

    def lock(self) -> None:
        """Drop the keys and close the files."""
        self._room.leave()


def _lock_after(register: RegisterWriter | None) -> int:
    """Read the town's word on long idle, where it gives one."""
    briefing = register.briefing() if register is not None else None
    asked = briefing.policy.get(LOCK_POLICY) if briefing is not None else None
    return int(asked) if isinstance(asked, (int, float)) and asked >= 0 else LOCK_AFTER_MINUTES


def permissions_of(operator: Operator) -> Permissions:
    """Read the one table of affiliation x role."""
    return Permissions(deeds_of(operator.affiliation, operator.role))
