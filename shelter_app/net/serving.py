"""Listeners on a thread of their own: a desk serves its neighbours, headquarters its desks."""

import asyncio
import socket
import ssl
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from starlette.types import ASGIApp
from typing_extensions import override
from uvicorn import Config, Server

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.private import Private

_KEPT_OPEN_SECONDS: Final = 600
_LAST_ANSWERS_SECONDS: Final = 3
_MOST_AT_ONCE: Final = 1_000
_LARGEST_HEAD: Final = 16 * 1024
_TICK_SECONDS: Final = 0.02


class AddressInUse(ShelterError):
    """Another program listens there already, or the address is not this machine's."""

    code = "N-02"


@dataclass(frozen=True, slots=True, repr=False)
class Listener(Private):
    """One address and what answers there; port 0 takes any that is free."""

    app: ASGIApp
    host: str
    port: int
    context: ssl.SSLContext | None = None
    kept_open: int = _KEPT_OPEN_SECONDS


class _Server(Server):
    """Hangs up at the end without waiting for callers to agree to it."""

    @override
    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for connection in list(self.server_state.connections):
            cycle = getattr(connection, "cycle", None)
            if cycle is None or cycle.response_complete:
                _abort(connection)
        await super().shutdown(sockets)
        for connection in list(self.server_state.connections):
            _abort(connection)
        await asyncio.sleep(0)  # so that what was aborted is closed before the loop ends


def _abort(connection: object) -> None:
    transport = getattr(connection, "transport", None)
    if isinstance(transport, asyncio.WriteTransport):
        transport.abort()


class Serving:
    """Serves until it is stopped."""

    def __init__(self, listeners: Sequence[Listener]) -> None:
        """Begin to listen; returns when every listener answers.

        Raises:
            AddressInUse: N-02.
        """
        self._sockets: list[socket.socket] = []
        try:
            for one in listeners:
                self._sockets.append(_bound(one))
        except OSError as error:
            self._let_go()
            raise AddressInUse("cannot listen there") from error
        self._servers = [_Server(_config(one)) for one in listeners]
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name="serving", daemon=True)
        self._thread.start()
        self._ready.wait()

    @property
    def ports(self) -> tuple[int, ...]:
        """Tell where each listener is."""
        return tuple(int(one.getsockname()[1]) for one in self._sockets)

    def stop(self) -> None:
        """Finish what is being answered, and end; safe to call twice."""
        for server in self._servers:
            server.should_exit = True
        self._thread.join()
        self._let_go()

    def _run(self) -> None:
        asyncio.run(self._serve())

    async def _serve(self) -> None:
        pairs = zip(self._servers, self._sockets, strict=True)
        running = [asyncio.create_task(server.serve(sockets=[one])) for server, one in pairs]
        while not all(server.started for server in self._servers):
            await asyncio.sleep(_TICK_SECONDS)
            if any(task.done() for task in running):
                break
        self._ready.set()
        await asyncio.gather(*running)

    def _let_go(self) -> None:
        for one in self._sockets:
            with suppress(OSError):
                one.close()


def _bound(listener: Listener) -> socket.socket:
    family = socket.AF_INET6 if ":" in listener.host else socket.AF_INET
    # Named, since asyncio lets small answers go at once only where it knows that this is TCP.
    made = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):  # Windows, where reuse would mean theft
            made.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind((listener.host, listener.port))
    except OSError:
        made.close()
        raise
    return made


def _config(listener: Listener) -> Config:
    context = listener.context
    return Config(
        listener.app,
        http="h11",
        loop="asyncio",
        ws="none",
        lifespan="off",
        log_config=None,
        log_level="critical",
        access_log=False,
        server_header=False,
        date_header=False,
        proxy_headers=False,
        limit_concurrency=_MOST_AT_ONCE,
        timeout_keep_alive=listener.kept_open,
        timeout_graceful_shutdown=_LAST_ANSWERS_SECONDS,
        h11_max_incomplete_event_size=_LARGEST_HEAD,
        ssl_context_factory=None if context is None else lambda *_: context,
    )
