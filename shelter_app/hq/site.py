"""The site that headquarters' staff open in a browser."""

from html import escape
from typing import Final

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from shelter_app.application.room.headquarters import HqHouse

_HEADERS: Final = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'self'; frame-ancestors 'none'; base-uri 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
_PAGE: Final = """<!DOCTYPE html>
<html lang="ja"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title></head>
<body><h1>{title}</h1><p>{kind} {incident}</p></body></html>
"""


def site(house: HqHouse) -> Starlette:
    """Build the site over an open headquarters."""

    def welcome(_: Request) -> Response:
        facts = house.facts()
        kind = "訓練" if facts.drill else "本番"
        page = _PAGE.format(
            title=escape(f"{facts.town} 災害対策本部"), kind=kind, incident=escape(facts.incident)
        )
        return HTMLResponse(page, headers=_HEADERS)

    return Starlette(routes=[Route("/", welcome)])
