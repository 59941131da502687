"""From power-on to an open desk."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from shelter_app.application.desk.catch_up import catch_up, owe
from shelter_app.application.opening.operators import add_operator
from shelter_app.application.opening.packs import PackShelf, open_pack, place_of, summary
from shelter_app.application.opening.shown import (
    Founding,
    Opener,
    Survey,
    TownSummary,
)
from shelter_app.application.opening.sitting import PHRASE_CONFIRMED
from shelter_app.application.ports.ledger import Act, Draft
from shelter_app.application.ports.stores import (
    Keyring,
    Label,
    OpenStore,
    RegisterWriter,
    Stores,
)
from shelter_app.application.room.room import NothingOpen, Room
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ID_SIZE, ActId, IncidentId, PlaceId, ScopeId, Subject
from shelter_app.domain.ledger.event import Author
from shelter_app.domain.ledger.facts.running import RegisterInstalled
from shelter_app.domain.town_pack import RegisterVersion, TownPack

OPENED_BY_SHIFT = Opener.SHIFT_PIN


class OperatorNeeded(ShelterError):
    """A desk that is founded needs at least one operator."""

    code = "A-08"


class Doorway:
    """Every way in: with an opener, on the spot without one, and for the first time."""

    def __init__(self, room: Room, stores: Stores, shelf: PackShelf) -> None:
        self._room = room
        self._stores = stores
        self._shelf = shelf
        self._phrases: set[str] = set()

    def survey(self) -> Survey:
        """Look at what lies here, without opening anything."""
        return Survey(self._stores.survey(), self._shelf.offers())

    def open_with(self, store: str, opener: Opener, secret: str) -> None:
        """Open a store, and the register too where the same secret opens it."""
        if opener is OPENED_BY_SHIFT:
            self._room.enter(*self._stores.open_in_shift(secret))
            return
        opened = self._stores.open(store, opener, secret)
        self._room.enter(opened, self._register(opener, secret))

    def start_reception_only(self) -> str:
        """Make a reception store on the spot, open it, and return its generated phrase.

        Where a shelter's own store lies here, closed, its plain label gives incident and scope,
        so that what is received now is at home there from the first name.
        """
        phrase = self._stores.offer_phrase()
        known = next((found for found in self._stores.survey() if not found.reception_only), None)
        label = self._label_on_the_spot(known.ref if known and not known.problem else None)
        store = self._stores.create(label, Keyring(phrase, label.hq_recipient, is_generated=True))
        store.local.keep_setting(PHRASE_CONFIRMED, "no")
        self._room.enter(store, None)
        return phrase

    def confirm_phrase(self, typed: str) -> bool:
        """Tell whether the phrase was written down rightly, and remember that it was."""
        store = self._room.store
        if store is None:
            raise NothingOpen("no store is open")
        is_right = self._stores.opens(store.label.ref, Opener.PASSPHRASE, typed)
        if is_right:
            store.local.keep_setting(PHRASE_CONFIRMED, "yes")
        return is_right

    def join(self, opener: Opener, secret: str) -> int:
        """Open what the reception-only desk could not, and bring its records home.

        Returns how many events were brought into the shelter's own store; none when only the
        register opened. Nothing is typed again; the provisional key is destroyed afterwards.
        """
        provisional = self._room.store
        if provisional is None:
            raise NothingOpen("no store is open")
        home = self._home_of(provisional.label)
        if home is None:
            self._room.opened_register(self._stores.open_register(opener, secret))
            self._catch_up()
            return 0
        shelter = self._stores.open(home, opener, secret)
        brought = self._stores.join(provisional, shelter)
        owe(shelter.local)
        self._room.enter(shelter, self._register(opener, secret))
        self._catch_up()
        return brought

    def read_pack(self, path: Path) -> TownSummary:
        """Check a pack's signature and say what it holds; nothing is installed."""
        return summary(open_pack(self._shelf, path))

    def offer_phrase(self) -> str:
        """Make a phrase that can be typed with the IME off."""
        phrase = self._stores.offer_phrase()
        self._phrases.add(phrase)
        return phrase

    def offer_envelope(self) -> str:
        """Make a code for the sealed envelope in the safe: a second way in."""
        return self._stores.offer_envelope()

    def found(self, founding: Founding) -> None:
        """Make the stores, install the pack, name the operators, and open the desk."""
        if not founding.operators:
            raise OperatorNeeded("name at least one operator")
        pack = open_pack(self._shelf, founding.pack) if founding.pack else None
        label = self._label_of(founding, pack)
        is_generated = founding.phrase in self._phrases
        keyring = Keyring(
            founding.phrase,
            label.hq_recipient,
            is_generated=is_generated,
            envelope=founding.envelope,
        )
        register = self._register_for(keyring) if pack else None
        store = self._stores.create(label, keyring)
        self._room.enter(store, register)
        self._name_operators(store, founding)
        if pack is not None and register is not None:
            self._record_register(register.install_pack(pack))

    def _catch_up(self) -> None:
        """Do at once what waited for the register, when somebody is signed in to answer for it."""
        table = self._room.table
        if table.operator is not None:
            catch_up(table)

    def _register(self, opener: Opener, secret: str) -> RegisterWriter | None:
        if not self._stores.has_register():
            return None
        try:
            return self._stores.open_register(opener, secret)
        except ShelterError:
            return None

    def leave(self) -> None:
        """Close what is open, as before anybody came in."""
        self._room.leave()

    def _register_for(self, keyring: Keyring) -> RegisterWriter:
        """Make the register store, or open the one of an earlier incident with the same phrase."""
        if self._stores.has_register():
            return self._stores.open_register(Opener.PASSPHRASE, keyring.phrase)
        return self._stores.create_register(keyring)

    def _home_of(self, label: Label) -> str | None:
        """Find the shelter's own store for a provisional one: of the same scope."""
        if not label.is_provisional:
            return None
        for found in self._stores.survey():
            if found.reception_only or found.problem or found.ref == label.ref:
                continue
            if self._stores.label(found.ref).scope == label.scope:
                return found.ref
        return None

    def _label_on_the_spot(self, known: str | None) -> Label:
        if known is not None:
            home = self._stores.label(known)
            return replace(home, ref="", letters="", number="00", is_provisional=True)
        table_id = self._room.chance
        return Label(incident=table_id(ID_SIZE), scope=table_id(ID_SIZE), is_provisional=True)

    def _label_of(self, founding: Founding, pack: TownPack | None) -> Label:
        chance = self._room.chance
        if pack is None:
            return Label(
                shelter=founding.place.name,
                place=chance(ID_SIZE),
                incident=chance(ID_SIZE),
                scope=chance(ID_SIZE),
            )
        place = place_of(pack, founding.place.ref)
        incident = pack.incident.id if pack.incident else IncidentId(chance(ID_SIZE))
        place_id = place.id if place else PlaceId(chance(ID_SIZE))
        number = place.number if place else "00"
        return Label(
            shelter=place.name if place else founding.place.name,
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

    def _name_operators(self, store: OpenStore, founding: Founding) -> None:
        table = self._room.table
        for new in founding.operators:
            operator = add_operator(table, store.label, new)
            if table.operator is None:
                table.operator = Author(operator.id, operator.affiliation, operator.role)

    def _record_register(self, installed: RegisterVersion) -> None:
        table = self._room.table
        fact = RegisterInstalled(version=installed.version, hash=installed.hash)
        subject = Subject("register", installed.hash[:ID_SIZE])
        draft = Draft("register.installed", fact, (subject,))
        table.writer.append(Act(ActId(table.new_id()), table.author, (draft,)))
        table.operator = None


def shelter_scope(incident: IncidentId, place: PlaceId) -> ScopeId:
    """Derive the scope of a shelter in an incident, so that its desks agree without meeting."""
    content = b"shelter scope\0" + incident + place
    return ScopeId(sha256(content).digest()[:ID_SIZE])
