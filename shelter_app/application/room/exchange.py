"""The open desk's exchange with headquarters and with its neighbours, by itself."""

from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Final, Protocol

import msgspec

from shelter_app.application.ports.stores import OpenStore
from shelter_app.application.room.room import NothingOpen, Room
from shelter_app.application.sync.answering import Answering
from shelter_app.application.sync.asking import Outcome, Progress, exchange
from shelter_app.application.sync.calling import Around, Call
from shelter_app.application.sync.courier import Contact, Courier, Errand, Luggage
from shelter_app.application.sync.door import Door
from shelter_app.application.sync.enrolling import (
    Applicant,
    Enrolment,
    NotEnrolled,
    Ways,
    enrol,
    enrolled,
    papers,
)
from shelter_app.application.sync.memory import note_contact, recall_contact
from shelter_app.application.sync.network import Listening, Network
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.private import Private
from shelter_app.wire.enrolment import read_invitation
from shelter_app.wire.sync.vectors import Heads

HQ: Final = "hq"
_NEIGHBOURS: Final = "neighbours"
_NEAR_SECONDS: Final = 5.0
_TAG_SIZE: Final = 8
_LARGEST_INVITATION: Final = 8_192
_NOTED_EVERY_MS: Final = 60_000


@dataclass(frozen=True, slots=True, repr=False)
class ExchangeFacts(Private):
    """How the exchange stands, in figures that are safe on any screen."""

    is_open: bool = False
    is_enrolled: bool = False
    waiting: int = 0
    """Acts that headquarters does not hold yet."""
    last_contact_ms: int = 0
    """When headquarters last answered, by this machine's clock; 0 when it never did."""
    problem: str = ""
    is_busy: bool = False
    progress: Progress = Progress()  # noqa: RUF009 - it is frozen
    notes: tuple[str, ...] = ()
    """``expired``, ``revoked``."""
    is_differing: bool = False
    neighbours: tuple[Contact, ...] = ()
    own_addresses: tuple[str, ...] = ()


class Exchange(Protocol):
    """What the screens ask of the exchange."""

    def facts(self) -> ExchangeFacts:
        """Tell how things stand; cheap enough to ask every second."""
        ...

    def enrol(self, text: str, code: str) -> ExchangeFacts:
        """Enrol this desk with an invitation's text and the spoken code."""
        ...

    def enrol_from(self, path: Path, code: str) -> ExchangeFacts:
        """Enrol this desk with the file of an invitation and the spoken code."""
        ...

    def send_now(self) -> None:
        """Try at once, without waiting for the next turn."""
        ...

    def add_neighbour(self, address: str) -> ExchangeFacts:
        """Exchange with a desk at this address too, as typed or scanned."""
        ...


class InvitationUnreadable(ShelterError):
    """The file of the invitation is missing or cannot be read."""

    code = "N-24"


def read_invitation_file(path: Path) -> str:
    """Read the text of an invitation.

    Raises:
        InvitationUnreadable: N-24.
    """
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST_INVITATION).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InvitationUnreadable("the invitation cannot be read") from error


@dataclass(slots=True, repr=False)
class _Running(Private):
    store: OpenStore
    kept: Enrolment
    couriers: dict[str, Courier] = field(default_factory=dict)
    listening: Listening | None = None
    last_contact_ms: int = 0
    noted_ms: int = 0


class OpenedExchange:
    """Runs couriers for whichever store is open in the room, from opening to locking."""

    def __init__(
        self, room: Room, network: Callable[[], Network], recipient: Callable[[], str]
    ) -> None:
        """``network`` is asked for when it is first needed, since loading it takes a while.

        ``recipient`` gives this laptop's age key.
        """
        self._room = room
        self._network = network
        self._recipient = recipient
        self.changed: Callable[[], None] = lambda: None
        """Called from other threads when a contact's state or the ledger changed."""
        self._running: _Running | None = None

    def entered(self, store: OpenStore) -> None:
        """Begin as soon as a store is open, where this desk is enrolled."""
        kept = enrolled(store.local)
        if kept is not None:
            self._begin(store, kept)

    def leaving(self) -> None:
        """End before the store is closed."""
        running, self._running = self._running, None
        if running is None:
            return
        running.store.exchange.listen(lambda: None)
        if running.listening is not None:
            running.listening.stop()
        for courier in running.couriers.values():
            courier.stop()

    def facts(self) -> ExchangeFacts:
        """Tell how things stand."""
        store, running = self._room.store, self._running
        if store is None:
            return ExchangeFacts()
        if running is None:
            waiting = store.exchange.unsent(HQ)
            return ExchangeFacts(is_open=True, waiting=waiting)
        known = running.couriers[HQ].contacts()
        best = max(known, key=lambda one: (one.is_busy, one.at_ms), default=Contact(""))
        listening = running.listening
        return ExchangeFacts(
            is_open=True,
            is_enrolled=True,
            waiting=store.exchange.unsent(HQ),
            last_contact_ms=running.last_contact_ms,
            problem=best.problem,
            is_busy=best.is_busy,
            progress=best.progress,
            notes=best.notes,
            is_differing=bool(best.differing),
            neighbours=running.couriers[_NEIGHBOURS].contacts(),
            own_addresses=listening.addresses if listening is not None else (),
        )

    def enrol(self, text: str, code: str) -> ExchangeFacts:
        """Enrol this desk with an invitation's text and the spoken code.

        Raises:
            NotAnInvitation, CodeWrong, InvitationSpent: N-21, N-18, N-19.
            NotEnrolled, PeerOfAnotherTown: N-17, N-09.
            PeerUnreachable: N-05.
        """
        store = self._open_store()
        applicant = Applicant(recipient=self._recipient(), label=store.label.shelter)
        ways = Ways(self._network().keys, self._network().ask_at_door(), applicant)
        kept = enrol(store.exchange, store.local, (read_invitation(text), code.strip()), ways)
        self.leaving()
        self._begin(store, kept)
        return self.facts()

    def enrol_from(self, path: Path, code: str) -> ExchangeFacts:
        """Enrol this desk with the file of an invitation and the spoken code.

        Raises:
            InvitationUnreadable: N-24; and as ``enrol``.
        """
        return self.enrol(read_invitation_file(path), code)

    def visit_headquarters(self) -> Outcome:
        """Exchange with headquarters now, while the caller waits.

        Raises:
            NotEnrolled: N-17.
            PeerUnreachable and others: N-03 to N-09.
        """
        store = self._open_store()
        kept = enrolled(store.local)
        if kept is None:
            raise NotEnrolled("no headquarters yet")
        return self._visited(store, kept)

    def send_now(self) -> None:
        """Try at once, without waiting for the next turn."""
        if self._running is not None:
            for courier in self._running.couriers.values():
                courier.nudge()

    def add_neighbour(self, address: str) -> ExchangeFacts:
        """Exchange with a desk at this address too, as typed or scanned."""
        store = self._open_store()
        known = _neighbours(store)
        if address.strip() and address.strip() not in known:
            text = msgspec.json.encode([*known, address.strip()]).decode()
            store.local.keep_setting(_NEIGHBOURS, text)
        self.send_now()
        return self.facts()

    def _visited(self, store: OpenStore, kept: Enrolment) -> Outcome:
        connect = self._network().connect(kept)
        fault: ShelterError = NotEnrolled("no address of headquarters")
        for address in kept.addresses:
            line = connect(address)
            around = Around(self._room.clock, self._room.chance)
            try:
                call = Call(store.exchange, line, papers(store.exchange, kept), around)
                outcome = exchange(store.exchange, call, expect={kept.hq})
            except ShelterError as error:
                fault = error
            else:
                store.exchange.note_held(HQ, outcome.held)
                return outcome
            finally:
                line.close()
        raise fault

    def _begin(self, store: OpenStore, kept: Enrolment) -> None:
        running = self._running = _Running(store, kept)
        running.last_contact_ms, held = recall_contact(store.local, HQ)
        store.exchange.note_held(HQ, held)
        luggage = Luggage(
            store.exchange,
            papers(store.exchange, kept),
            self._network().connect(kept),
            Around(self._room.clock, self._room.chance),
            self._tell,
        )
        running.listening = self._listen(store, kept)
        errands = {
            HQ: Errand(
                HQ,
                lambda: kept.addresses,
                {kept.hq},
                reached=lambda at_ms, held: self._reached(running, at_ms, held),
            ),
            _NEIGHBOURS: Errand(
                "",
                lambda: self._around_here(running),
                is_any_enough=False,
                idle_seconds=_NEAR_SECONDS,
            ),
        }
        running.couriers = {name: Courier(luggage, one) for name, one in errands.items()}
        store.exchange.listen(self._recorded)
        for courier in running.couriers.values():
            courier.start()

    def _listen(self, store: OpenStore, kept: Enrolment) -> Listening | None:
        """Open the door for neighbours; a desk whose door stays shut still calls on others."""
        around = self._room

        def answering(tls: bytes) -> Answering:
            door = Door(tls, around.chance)
            return Answering(store.exchange, around.clock, door, lambda *_: self._tell())

        root = store.exchange.home().root or b""
        tag = sha256(b"shelter nearby\0" + root + store.label.scope).digest()[:_TAG_SIZE]
        try:
            return self._network().listen(kept, answering, tag)
        except ShelterError:
            return None

    def _around_here(self, running: _Running) -> tuple[str, ...]:
        nearby = running.listening.nearby() if running.listening is not None else ()
        return (*_neighbours(running.store), *nearby)

    def _recorded(self) -> None:
        self.send_now()
        self._tell()

    def _tell(self) -> None:
        self.changed()

    def _reached(self, running: _Running, at_ms: int, held: Heads) -> None:
        """Remember a contact, now and then: a courier asks four times a minute."""
        running.last_contact_ms = at_ms
        if abs(at_ms - running.noted_ms) > _NOTED_EVERY_MS:
            running.noted_ms = at_ms
            note_contact(running.store.local, HQ, at_ms, held)

    def _open_store(self) -> OpenStore:
        if self._room.store is None:
            raise NothingOpen("no store is open")
        return self._room.store


def _neighbours(store: OpenStore) -> tuple[str, ...]:
    text = store.local.setting(_NEIGHBOURS)
    return msgspec.json.decode(text, type=tuple[str, ...]) if text else ()
