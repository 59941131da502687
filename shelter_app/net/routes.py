"""The routes of the exchange, the same at headquarters and at a desk."""

from binascii import unhexlify
from collections.abc import Callable, Mapping
from typing import Final

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from shelter_app.domain.errors import ShelterError
from shelter_app.wire.sync.frames import LARGEST_BODY, pack
from shelter_app.wire.sync.messages import Refused

Answer = Callable[[str, bytes, bytes], bytes]
PREFIX: Final = "/x1/"
SESSION: Final = "x-s"
_REFUSED: Final = 409
_TOO_LARGE: Final = 413


def exchange_app(answer: Answer) -> Starlette:
    """Answer messages of an exchange."""
    return Starlette(routes=[exchange_route(answer)])


def exchange_route(answer: Answer) -> Route:
    """Answer messages; a refusal goes back as its code, a bug as a 500."""

    async def respond(request: Request) -> Response:
        try:
            body = await _body(request)
        except ClientDisconnect:
            return Response(status_code=_TOO_LARGE)
        if body is None:
            return Response(status_code=_TOO_LARGE)
        session = _session(request.headers)
        what = str(request.path_params["what"])
        try:
            said = await run_in_threadpool(answer, what, body, session)
        except ShelterError as error:
            return Response(pack(Refused(error.code)), _REFUSED)
        return Response(said)  # without a type, which both sides know

    return Route(PREFIX + "{what}", respond, methods=["POST"])


async def _body(request: Request) -> bytes | None:
    """Read a body, but no more of it than a message may have."""
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > LARGEST_BODY:
            return None
        parts.append(part)
    return b"".join(parts)


def _session(headers: Mapping[str, str]) -> bytes:
    try:
        return unhexlify(headers.get(SESSION, ""))
    except ValueError:
        return b""
