"""Which store is open, which register, and who sits there."""

from dataclasses import dataclass, field
from typing import Protocol

from shelter_app.application.desk.people import Letters
from shelter_app.application.desk.table import Here, Table
from shelter_app.application.ports.clock import Chance, Clock
from shelter_app.application.ports.stores import Label, OpenStore, RegisterWriter
from shelter_app.domain.errors import ShelterError


class NothingOpen(ShelterError):
    """No store is open: the desk is locked or has not been opened yet."""

    code = "A-04"


class Follower(Protocol):
    """Something that runs beside an open store."""

    def entered(self, store: OpenStore) -> None:
        """Begin: a store was opened."""
        ...

    def leaving(self) -> None:
        """End: the store is about to be closed."""
        ...


@dataclass(slots=True)
class Room:
    """What is open now; everything in it is dropped when the desk is locked."""

    clock: Clock
    chance: Chance
    letters: Letters
    store: OpenStore | None = None
    register: RegisterWriter | None = None
    followers: list[Follower] = field(default_factory=list)
    _table: Table | None = None

    @property
    def table(self) -> Table:
        """The open desk.

        Raises:
            NothingOpen: when the desk is locked.
        """
        if self._table is None:
            raise NothingOpen("the desk is not open")
        return self._table

    @property
    def is_open(self) -> bool:
        """Tell whether a store is open."""
        return self._table is not None

    def enter(self, store: OpenStore, register: RegisterWriter | None) -> None:
        """Take over an opened store, and the register if it opened too; nobody sits here yet."""
        self.leave()
        label = store.label
        self.store, self.register = store, register
        self._table = Table(
            clock=self.clock,
            chance=self.chance,
            reader=store.reader,
            writer=store.writer,
            local=store.local,
            copy=store.copy,
            letters=self.letters,
            here=Here(label.place, label.number),
            register=register,
        )
        for one in self.followers:
            one.entered(store)

    def go_home(self, store: OpenStore, register: RegisterWriter | None) -> None:
        """Go on at the shelter's own store after joining: whoever sits here stays."""
        sat = self.table
        self.enter(store, register)
        self.table.operator, self.table.operator_name = sat.operator, sat.operator_name
        self.table.until_ms = sat.until_ms

    def opened_register(self, register: RegisterWriter) -> None:
        """Let the open desk see the register from now on."""
        self.register = register
        self.table.register = register

    def settle(self, label: Label, register: RegisterWriter | None) -> None:
        """Go on at the same store under its new label: whoever sits here stays."""
        table = self.table
        self.register = table.register = register
        table.here = Here(label.place, label.number)

    def leave(self) -> None:
        """Close everything and forget it; safe to call twice."""
        for one in self.followers:
            one.leaving()
        store, register = self.store, self.register
        self.store = self.register = self._table = None
        if register is not None:
            register.close()
        if store is not None:
            store.close()
