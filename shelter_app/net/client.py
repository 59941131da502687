"""A line to a peer over HTTPS, kept open between exchanges."""

import socket
import ssl
from contextlib import suppress
from hashlib import sha256
from typing import Final

import httpx2

from shelter_app.application.sync.refusals import refusal
from shelter_app.domain.errors import ShelterError
from shelter_app.net.routes import PREFIX, SESSION
from shelter_app.net.tls import NO_TIME_CHECK
from shelter_app.wire.sync.frames import LARGEST_BODY, MessageUnreadable, unpack
from shelter_app.wire.sync.hello import PeerNotGenuine
from shelter_app.wire.sync.messages import Refused

_CONNECT_SECONDS: Final = 20.0
_ANSWER_SECONDS: Final = 180.0
_KEPT_SECONDS: Final = 540.0
_REFUSED: Final = 409
_OK: Final = 200


class PeerUnreachable(ShelterError):
    """Nobody answers there, or the line broke; it is tried again by itself."""

    code = "N-05"


class AddressUnreadable(ShelterError):
    """That is no address of a host with a port."""

    code = "N-20"


class HttpsLine:
    """One connection at a time to one address."""

    def __init__(self, address: str, context: ssl.SSLContext) -> None:
        """``address`` is ``host:port``.

        Raises:
            AddressUnreadable: N-20.
        """
        self.fingerprint = b""
        self._is_open = True
        try:
            base = httpx2.URL(f"https://{address}")
        except (httpx2.InvalidURL, ValueError) as error:
            raise AddressUnreadable("no address") from error
        if not base.host:
            raise AddressUnreadable("no address")
        limits = httpx2.Limits(
            max_connections=1, max_keepalive_connections=1, keepalive_expiry=_KEPT_SECONDS
        )
        self._client = httpx2.Client(
            base_url=base,
            verify=context,
            trust_env=False,
            limits=limits,
            timeout=httpx2.Timeout(_ANSWER_SECONDS, connect=_CONNECT_SECONDS),
        )
        self._client.headers.clear()

    def ask(self, what: str, body: bytes, session: bytes) -> bytes:
        """Send one message and wait for the answer.

        Raises:
            PeerUnreachable: N-05.
            PeerRefuses: with the code that the peer gives.
        """
        headers = {SESSION: session.hex()} if session else {}
        try:
            with self._client.stream(
                "POST", PREFIX + what, content=body, headers=headers
            ) as response:
                self._note_certificate(response)
                said = _bounded(response)
                status = response.status_code
        except (httpx2.HTTPError, OSError) as error:
            raise PeerUnreachable("the line broke") from error
        except RuntimeError as error:  # it was hung up on another thread
            if self._is_open:
                raise
            raise PeerUnreachable("hung up") from error
        if status == _REFUSED:
            raise refusal(unpack(said, Refused).code)
        if status != _OK:
            raise MessageUnreadable("an answer that no peer gives")
        return said

    def close(self) -> None:
        """Hang up; callable from another thread."""
        self._is_open = False
        with suppress(httpx2.HTTPError):
            self._client.close()

    def _note_certificate(self, response: httpx2.Response) -> None:
        stream = response.extensions.get("network_stream")
        tls = stream.get_extra_info("ssl_object") if stream is not None else None
        shown = tls.getpeercert(True) if tls is not None else None  # noqa: FBT003 - the wrapped socket takes no name
        if shown:
            self.fingerprint = sha256(shown).digest()


def _bounded(response: httpx2.Response) -> bytes:
    parts: list[bytes] = []
    size = 0
    for part in response.iter_raw():
        size += len(part)
        if size > LARGEST_BODY:
            raise MessageUnreadable("an answer is too large")
        parts.append(part)
    return b"".join(parts)


def ask_at_door(address: str, expected: bytes, body: bytes) -> bytes:
    """Ask for enrolment where no client certificate is needed; the server's is known beforehand.

    Raises:
        PeerUnreachable: N-05.
        PeerNotGenuine: N-04, when another certificate is shown there; nothing was sent.
        ShelterError: what headquarters refuses with.
    """
    host, _, port = address.rpartition(":")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE  # the fingerprint in the invitation is what counts
    try:
        shown = _certificate_at(host.strip("[]"), int(port), context)
    except ValueError as error:
        raise AddressUnreadable("no address") from error
    except OSError as error:
        raise PeerUnreachable("nobody answers") from error
    if sha256(shown).digest() != expected:
        raise PeerNotGenuine("another certificate")
    context.load_verify_locations(cadata=shown)
    context.verify_mode = ssl.CERT_REQUIRED
    context.verify_flags |= NO_TIME_CHECK | ssl.VERIFY_X509_PARTIAL_CHAIN
    line = HttpsLine(address, context)
    try:
        return line.ask("enrol", body, b"")
    finally:
        line.close()


def _certificate_at(host: str, port: int, context: ssl.SSLContext) -> bytes:
    with (
        socket.create_connection((host, port), timeout=_CONNECT_SECONDS) as raw,
        context.wrap_socket(raw, server_hostname=host) as tls,
    ):
        return tls.getpeercert(binary_form=True) or b""
