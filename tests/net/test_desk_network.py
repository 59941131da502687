"""A desk's door, its being known nearby, and peers that do not behave."""

import socket
import ssl
from collections.abc import Iterator
from hashlib import sha256
from threading import Event, Thread

import pytest

from shelter_app.application.sync.answering import Answering
from shelter_app.application.sync.enrolling import Enrolment
from shelter_app.net.certificates import KeyUnsuitable, issue, new_authority, new_key, public_half
from shelter_app.net.client import AddressUnreadable, HttpsLine, PeerUnreachable, ask_at_door
from shelter_app.net.desk_network import DOOR, DeskNetwork
from shelter_app.net.discovery import discovery, own_addresses
from shelter_app.net.gate import client_context, pages_context
from shelter_app.net.routes import exchange_app
from shelter_app.net.serving import AddressInUse, Listener, Serving
from shelter_app.net.tls import Badge
from shelter_app.wire.sync.frames import LARGEST_BODY, MessageUnreadable
from shelter_app.wire.sync.hello import PeerNotGenuine

AUTHORITY = new_authority("shelter test")


def badge() -> Badge:
    key = new_key()
    return Badge(AUTHORITY.certificate, issue(AUTHORITY, public_half(key), "shelter-test"), key)


@pytest.fixture
def enrolment() -> Enrolment:
    """What an enrolled desk keeps, as far as TLS is concerned."""
    own = badge()
    return Enrolment(
        certificate=b"",
        signature=b"",
        tls_key=own.key,
        tls_certificate=own.certificate,
        authority=own.authority,
        hq=b"",
        addresses=(),
        bundle_recipient="",
    )


class Echo:
    """Answers with what it was asked."""

    def answer(self, what: str, body: bytes, session: bytes) -> bytes:
        return what.encode() + body + session


@pytest.fixture
def echo() -> Iterator[Serving]:
    """A door of the town that answers everything."""
    app = exchange_app(lambda what, body, session: Echo().answer(what, body, session))
    from shelter_app.net.gate import gate_context  # noqa: PLC0415

    serving = Serving([Listener(app, "127.0.0.1", 0, gate_context(badge()))])
    yield serving
    serving.stop()


def test_a_line_carries_message_and_session_and_shows_whose_certificate_it_is(
    echo: Serving,
) -> None:
    line = HttpsLine(f"127.0.0.1:{echo.ports[0]}", client_context(badge()))
    assert line.ask("greet", b"body", b"session") == b"greetbodysession"
    assert len(line.fingerprint) == 32
    line.close()
    with pytest.raises(PeerUnreachable):
        line.ask("greet", b"body", b"")


def test_a_body_that_is_too_large_is_not_taken(echo: Serving) -> None:
    line = HttpsLine(f"127.0.0.1:{echo.ports[0]}", client_context(badge()))
    with pytest.raises((MessageUnreadable, PeerUnreachable)):
        line.ask("greet", bytes(LARGEST_BODY + 1), b"")
    line.close()


def test_tls_1_2_and_plain_http_are_not_spoken(echo: Serving) -> None:
    old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    old.check_hostname = False
    old.verify_mode = ssl.CERT_NONE
    old.maximum_version = ssl.TLSVersion.TLSv1_2
    with (
        socket.create_connection(("127.0.0.1", echo.ports[0])) as raw,
        pytest.raises((ssl.SSLError, OSError)),
    ):
        old.wrap_socket(raw)
    with socket.create_connection(("127.0.0.1", echo.ports[0]), timeout=5) as plain:
        plain.sendall(b"POST /x1/greet HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n")
        assert b"HTTP/1.1 2" not in _rest(plain)


def _rest(plain: socket.socket) -> bytes:
    try:
        return plain.recv(4_096)
    except OSError:
        return b""


def test_who_is_expected_at_the_door_is_checked_before_anything_is_sent() -> None:
    own = badge()
    told: list[bytes] = []

    def answer(what: str, body: bytes, session: bytes) -> bytes:
        told.append(body)
        return b"granted"

    context = pages_context(own.certificate, own.key)
    serving = Serving([Listener(exchange_app(answer), "127.0.0.1", 0, context)])
    address = f"127.0.0.1:{serving.ports[0]}"
    with pytest.raises(PeerNotGenuine):
        ask_at_door(address, b"x" * 32, b"secret")
    assert told == []
    assert ask_at_door(address, sha256(own.certificate).digest(), b"asked") == b"granted"
    serving.stop()
    with pytest.raises(PeerUnreachable):
        ask_at_door(address, b"x" * 32, b"secret")


@pytest.mark.parametrize("address", ["", "host", "host:port", "::::"])
def test_what_is_no_address_is_said(address: str) -> None:
    with pytest.raises((AddressUnreadable, PeerUnreachable)):
        ask_at_door(address, b"x" * 32, b"")


def test_an_address_that_is_taken_is_said() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(AddressInUse):
            Serving([Listener(exchange_app(Echo().answer), "127.0.0.1", taken.getsockname()[1])])


def test_a_second_desk_on_one_machine_takes_another_door(enrolment: Enrolment) -> None:
    network = DeskNetwork("127.0.0.1", is_known=False)

    def answering(_: bytes) -> Answering:
        return Echo()  # type: ignore[return-value]

    first = network.listen(enrolment, answering, b"t" * 8)
    second = network.listen(enrolment, answering, b"t" * 8)
    assert first.addresses != second.addresses
    assert first.nearby() == ()
    line = network.connect(enrolment)(second.addresses[0])
    assert line.ask("greet", b"", b"") == b"greet"
    line.close()
    for door in (first, second):
        door.stop()


def test_a_bare_host_means_the_usual_door(enrolment: Enrolment) -> None:
    line = DeskNetwork().connect(enrolment)("192.0.2.7")
    assert isinstance(line, HttpsLine)
    assert line._client.base_url.port == DOOR
    line.close()


def test_desks_with_one_tag_find_each_other_and_no_others() -> None:
    if own_addresses() == ("127.0.0.1",):
        pytest.skip("NO NETWORK HERE: finding neighbours by mDNS was not tested")
    desks = [discovery(name, port, tag) for name, port, tag in _ANNOUNCED]
    one, two, other = desks
    assert one is not None
    assert two is not None
    assert other is not None
    wait = Event()
    for _ in range(300):
        if one.nearby() and two.nearby():
            break
        wait.wait(0.1)
    assert [address.rpartition(":")[2] for address in one.nearby()] == ["2222"]
    assert other.nearby() == ()
    for desk in (one, two, other):
        desk.stop()


_ANNOUNCED = (("aaaa", 1111, b"t" * 8), ("bbbb", 2222, b"t" * 8), ("cccc", 3333, b"u" * 8))


def test_keys_of_another_kind_are_not_certified() -> None:
    with pytest.raises(KeyUnsuitable):
        issue(AUTHORITY, b"no key", "x")


def test_a_hundred_callers_that_say_nothing_do_not_keep_others_out(echo: Serving) -> None:
    silent = [socket.create_connection(("127.0.0.1", echo.ports[0])) for _ in range(100)]
    line = HttpsLine(f"127.0.0.1:{echo.ports[0]}", client_context(badge()))
    assert line.ask("greet", b"", b"") == b"greet"
    line.close()
    for one in silent:
        one.close()


def test_a_peer_that_never_answers_does_not_keep_the_desk_from_locking() -> None:
    from shelter_app.application.sync.calling import Around, Papers  # noqa: PLC0415
    from shelter_app.application.sync.courier import Courier, Errand, Luggage  # noqa: PLC0415
    from tests.application.night import FakeClock  # noqa: PLC0415

    ended, asked = Event(), Event()

    class Silent:
        """A line on which nobody answers."""

        fingerprint = b""

        def ask(self, what: str, body: bytes, session: bytes) -> bytes:
            del what, body, session
            asked.set()
            ended.wait()
            raise PeerUnreachable("at last")

        def close(self) -> None:
            """It does not help."""

    luggage = Luggage(
        None,  # type: ignore[arg-type] # the line is silent before the store is asked
        Papers(b"", b"", ()),
        lambda _: Silent(),
        Around(FakeClock(), bytes),
    )
    courier = Courier(luggage, Errand("", lambda: ["nowhere:1"]))
    courier.start()
    assert asked.wait(30)
    stopping = Thread(target=courier.stop)
    stopping.start()
    stopping.join(30)
    assert not stopping.is_alive()
    ended.set()
    courier._thread.join()
