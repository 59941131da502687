"""The first start: stores are made, a pack is installed, operators are named."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from shelter_app.application.desk.catch_up import catch_up, owe
from shelter_app.application.desk.typed import as_said
from shelter_app.application.opening.operators import add_operator, check_may_name, checked_team
from shelter_app.application.opening.packs import PackShelf, open_pack, place_of
from shelter_app.application.opening.session import NewOperator
from shelter_app.application.opening.shown import Founding, Opener
from shelter_app.application.ports.clock import Chance
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.application.ports.stores import (
    FoundStore,
    Keyring,
    Label,
    OpenStore,
    RegisterWriter,
    Stores,
)
from shelter_app.application.register.installed import installed_draft
from shelter_app.application.room.room import Room
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ID_SIZE, ActId, IncidentId, PlaceId, Subject
from shelter_app.domain.ledger.event import Author
from shelter_app.domain.ledger.facts.running import (
    PlaceOpened,
    ScopeJoined,
)
from shelter_app.domain.places import shelter_scope
from shelter_app.domain.town_pack import TownPack


class DrillAndRealApart(ShelterError):
    """People were received for real; a pack for a drill is not taken at such a desk."""

    code = "A-21"


class Founder:
    """Makes a desk out of what the first start has asked."""

    def __init__(self, room: Room, stores: Stores, shelf: PackShelf) -> None:
        self._room = room
        self._stores = stores
        self._shelf = shelf

    def found(self, founding: Founding, *, is_generated: bool) -> None:
        """Make the stores, install the pack, name the operators, and open the desk.

        What can be refused is refused before the reception store is made. Nobody is signed in
        afterwards.

        Raises:
            OperatorNeeded, NameNeeded, PinUnsuitable, NotALead: by what the operators lack.
            NobodySignedIn, NotALead: at a desk with people on it, when no lead sits there.
            PackRefused: P-01 to P-10, also when a register of another town lies here.
            KeyRefusal: the phrase is too short, or does not open the register that lies here.
        """
        team = checked_team(founding.operators)
        bare = self._bare_desk()
        register = self._register_before(founding)
        try:
            pack = self._pack_of(founding, register)
            label = label_of(founding, pack, self._room.chance)
            label = in_place(bare.label, label) if bare is not None else label
            keyring = _keyring(founding, label, is_generated=is_generated)
            if pack is not None:
                register = register or self._stores.create_register(keyring)
                register.install_pack(pack)
            if bare is not None:
                self._stores.settle(bare, label, keyring)
            store = bare or self._stores.create(label, keyring)
        except BaseException:
            if register is not None:
                register.close()
            raise
        if bare is None:
            self._room.enter(store, register)
            self._begin(store, team)
        else:
            self._settle(bare, register, team)
        self._room.table.operator = None

    def _settle(
        self, bare: OpenStore, register: RegisterWriter | None, team: Iterable[NewOperator]
    ) -> None:
        """Go on with what was received before the pack came: nothing is typed again."""
        self._room.settle(bare.label, register)
        self._begin(bare, team)
        self._record(settled(bare.label))
        owe(bare.local)
        catch_up(self._room.table)

    def _register_before(self, founding: Founding) -> RegisterWriter | None:
        """Open the register of an earlier incident; a pack cannot be installed without it."""
        if not self._stores.has_register():
            return None
        try:
            return self._stores.open_register(Opener.PASSPHRASE, founding.phrase)
        except ShelterError:
            if founding.pack is None or self._stores.set_register_aside():
                return None
            raise

    def _pack_of(self, founding: Founding, register: RegisterWriter | None) -> TownPack | None:
        """Open the pack; where one was installed before, only the same town's is taken."""
        if founding.pack is None:
            return None
        briefing = register.briefing() if register is not None else None
        trusted = briefing.town.root_key if briefing is not None else None
        return open_pack(self._shelf, founding.pack, trusted)

    def _begin(self, store: OpenStore, team: Iterable[NewOperator]) -> None:
        table, register = self._room.table, self._room.register
        for new in team:
            operator = add_operator(table, store.label, new)
            if table.operator is None:
                table.operator = Author(operator.id, operator.affiliation, operator.role)
        installed = register.current() if register is not None else None
        if installed is not None:
            draft = installed_draft(installed)
            self._record((draft,))

    def _record(self, drafts: tuple[Draft, ...]) -> None:
        table = self._room.table
        table.writer.append(Act(ActId(table.new_id()), table.author, drafts))

    def _bare_desk(self) -> OpenStore | None:
        """Find the open desk that began with nothing at all: it becomes the shelter's own.

        Raises:
            NobodySignedIn, NotALead: when nobody sits there who may name operators.
        """
        store = self._room.store
        if store is None or not store.label.is_provisional:
            return None
        scopes = {self._stores.label(found.ref).scope for found in self._homes()}
        if store.label.scope in scopes:
            return None
        check_may_name(self._room.table)
        return store

    def _homes(self) -> Iterator[FoundStore]:
        for found in self._stores.survey():
            if not (found.problem or found.reception_only or found.on_stick):
                yield found


def _keyring(founding: Founding, label: Label, *, is_generated: bool) -> Keyring:
    return Keyring(
        founding.phrase,
        label.hq_recipient,
        is_generated=is_generated,
        envelope=founding.envelope,
    )


def label_of(founding: Founding, pack: TownPack | None, chance: Chance) -> Label:
    """Say which shelter and incident the new store is for; without a pack, ids are random."""
    if pack is None:
        return Label(
            shelter=as_said(founding.place.name),
            place=chance(ID_SIZE),
            incident=chance(ID_SIZE),
            scope=chance(ID_SIZE),
        )
    place = place_of(pack, founding.place.ref)
    incident = pack.incident.id if pack.incident else IncidentId(chance(ID_SIZE))
    place_id = place.id if place else PlaceId(chance(ID_SIZE))
    number = place.number if place else ""
    return Label(
        shelter=place.name if place else as_said(founding.place.name),
        place=place_id,
        number=number or "00",
        letters=pack.letters.get(number, ""),
        incident=incident,
        incident_name=pack.incident.name if pack.incident else "",
        scope=shelter_scope(incident, place_id),
        root=pack.town.root_key,
        hq_recipient=pack.recovery_recipient,
        is_drill=pack.is_drill,
    )


def in_place(bare: Label, label: Label) -> Label:
    """Name a desk that began with nothing: what is recorded keeps its incident and scope.

    Raises:
        DrillAndRealApart: A-21, when people came for real and the pack is for a drill.
    """
    if label.is_drill and not bare.is_drill:
        raise DrillAndRealApart("a drill's pack at a desk that received people for real")
    return replace(label, ref=bare.ref, incident=bare.incident, scope=bare.scope, letters="")


def settled(label: Label) -> tuple[Draft, ...]:
    """Say which shelter the provisional scope is, for headquarters and neighbours to join."""
    joined = ScopeJoined(place=label.place)
    place = PlaceOpened(kind="shelter", name=label.shelter, number=label.number)
    return (
        Draft("scope.joined", joined, (Subject("scope", label.scope),)),
        Draft("place.opened", place, (Subject("place", label.place),)),
    )
