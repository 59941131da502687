"""From power-on to an open desk."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from shelter_app.application.desk.catch_up import catch_up, owe
from shelter_app.application.opening.founding import Founder
from shelter_app.application.opening.packs import PackShelf, open_pack, summary
from shelter_app.application.opening.shown import Founding, Opener, Survey, TownSummary
from shelter_app.application.opening.sitting import PHRASE_CONFIRMED
from shelter_app.application.ports.stores import Keyring, Label, RegisterWriter, Stores
from shelter_app.application.room.room import NothingOpen, Room
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ID_SIZE

OPENED_BY_SHIFT = Opener.SHIFT_PIN


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
        label = self._label_on_the_spot()
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
        self._room.go_home(shelter, self._register(opener, secret))
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
        founder = Founder(self._room, self._stores, self._shelf)
        founder.found(founding, is_generated=founding.phrase in self._phrases)

    def leave(self) -> None:
        """Close what is open, as before anybody came in."""
        self._room.leave()

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

    def _home_of(self, label: Label) -> str | None:
        """Find the shelter's own store for a provisional one: of the same scope."""
        if not label.is_provisional:
            return None
        here = (found for found in self._stores.survey() if not found.problem)
        own = (found.ref for found in here if not found.reception_only)
        return next((ref for ref in own if self._stores.label(ref).scope == label.scope), None)

    def _shelters_here(self) -> Iterator[Label]:
        """Read the labels of shelters whose stores lie here, those without a problem first."""
        for found in sorted(self._stores.survey(), key=lambda found: bool(found.problem)):
            with suppress(ShelterError):
                label = self._stores.label(found.ref)
                if not label.is_provisional:
                    yield label

    def _label_on_the_spot(self) -> Label:
        home = next(self._shelters_here(), None)
        if home is not None:
            return replace(home, ref="", letters="", number="00", is_provisional=True)
        table_id = self._room.chance
        return Label(incident=table_id(ID_SIZE), scope=table_id(ID_SIZE), is_provisional=True)
