"""``shelter-hq serve``: the listener for desks and the listener for browsers."""

import signal
import socket
from argparse import Namespace
from hashlib import sha256
from threading import Event, Lock
from typing import Final

from starlette.applications import Starlette
from starlette.routing import Mount

from shelter_app.application.hq.contacts import Contacts
from shelter_app.application.hq.enrolling import Registrar, enrol
from shelter_app.application.hq.renewing import Renewal
from shelter_app.application.ports.ledger import Ingested
from shelter_app.application.sync.answering import Answering
from shelter_app.application.sync.door import Door
from shelter_app.application.sync.peers import HQ, Peer
from shelter_app.bootstrap.hq.house import OpenHouse, open_house
from shelter_app.bootstrap.hq.terminal import PHRASE, ask, say
from shelter_app.hq.sessions import Seats
from shelter_app.hq.site import site
from shelter_app.net.certificates import Pair, issue
from shelter_app.net.gate import gate_context, pages_context
from shelter_app.net.routes import Answer, exchange_app, exchange_route
from shelter_app.net.serving import Listener, Serving
from shelter_app.net.tls import Badge
from shelter_app.settings import Settings, program_folder
from shelter_app.wire.sync.frames import MessageUnreadable

_BROWSERS_WAIT_SECONDS: Final = 30


def run(arguments: Namespace, settings: Settings) -> int:
    """Serve until somebody ends it."""
    phrase = ask(PHRASE, "本部の合言葉")
    ended = Event()
    with open_house(settings, phrase) as opened:
        serving = Serving(listeners(opened, arguments))
        try:
            desks, browsers = serving.ports
            opened.house.keep_doors(arguments.at or _own_names(), (desks, browsers))
            say(f"受付の送り先: {arguments.host}:{desks}")
            say(f"本部の画面: https://{arguments.host}:{browsers}/")
            _heed_signals(ended)
            ended.wait()
        finally:
            serving.stop()
    say("終わりました。")
    return 0


def listeners(opened: OpenHouse, arguments: Namespace) -> tuple[Listener, Listener]:
    """Say what is served where: desks first, then browsers and desks that enrol."""
    kept = opened.store.secrets
    badge = Badge(kept.authority, kept.tls_certificate, kept.tls_key)
    desks = Listener(
        exchange_app(answering(opened).answer),
        arguments.host,
        arguments.sync_port,
        gate_context(badge),
    )
    pages = Starlette(routes=[exchange_route(_enrolling(opened)), Mount("/", _site(opened))])
    browsers = Listener(
        pages,
        arguments.host,
        arguments.pages_port,
        pages_context(kept.tls_certificate, kept.tls_key),
        _BROWSERS_WAIT_SECONDS,
    )
    return desks, browsers


def _site(opened: OpenHouse) -> Starlette:
    seats = Seats(opened.headquarters.chance, opened.clock.monotonic)
    return site(opened.house, seats, program_folder() / "resources")


def answering(opened: OpenHouse) -> Answering:
    """Make the answering side of exchanges over the open ledger."""
    store, hq = opened.store, opened.headquarters
    tls = sha256(store.secrets.tls_certificate).digest()
    door = Door(tls, hq.chance)
    contacts, renewal = Contacts(hq), Renewal(hq, opened.issuer)

    def heard(peer: Peer, taken: Ingested | None) -> None:
        contacts.heard(peer, taken)
        renewal.heard(peer, taken)

    return Answering(store.exchange, hq.clock, door, heard, kind=HQ)


def _enrolling(opened: OpenHouse) -> Answer:
    """Answer desks that ask to be enrolled, and nothing else."""
    kept = opened.store.secrets
    authority = Pair(kept.authority_key, kept.authority)
    one_at_a_time = Lock()

    def answer(what: str, body: bytes, _: bytes) -> bytes:
        if what != "enrol":
            raise MessageUnreadable("nothing is called that")
        registrar = Registrar(
            issuer=opened.issuer,
            issue_tls=lambda key, name: issue(authority, key, name),
            authority=kept.authority,
            doors=opened.house.doors(),
            one_at_a_time=one_at_a_time,
        )
        return enrol(opened.headquarters, registrar, body)

    return answer


def _own_names() -> list[str]:
    """Guess under which address others reach this machine; nothing is sent for it."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
            return [str(probe.getsockname()[0])]
        except OSError:
            return [socket.gethostname()]


def _heed_signals(ended: Event) -> None:
    for one in (signal.SIGINT, signal.SIGTERM):
        signal.signal(one, lambda *_: ended.set())
