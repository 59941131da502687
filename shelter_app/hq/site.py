"""The site that headquarters' staff open in a browser; it works without internet."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from shelter_app.application.room.headquarters import HqHouse
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import OperatorId
from shelter_app.hq.sessions import COOKIE, Seat, Seats, is_own_form
from shelter_app.hq.words import at, kind_word, sentence, state_word

_HEADERS: Final = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
        "frame-ancestors 'none'; base-uri 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
_AGAIN: Final = "画面を開き直してください。"
Page = Callable[[Request, Seat], Response]


class Site:
    """The pages over an open headquarters; each runs on a thread, since stores wait for disks."""

    def __init__(self, house: HqHouse, seats: Seats, resources: Path) -> None:
        self._house = house
        self._seats = seats
        self._folder = resources / "hq"
        self._words = Environment(
            loader=FileSystemLoader(self._folder), autoescape=True, undefined=StrictUndefined
        )
        self._words.filters.update(at=at, kind_word=kind_word, state_word=state_word)

    def app(self) -> Starlette:
        """Build the application."""
        routes = [
            Route("/", self._seated(self.board)),
            Route("/search", self._seated(self.search), methods=["GET", "POST"]),
            Route("/devices", self._seated(self.devices)),
            Route("/receive", self._seated(self.receive), methods=["POST"]),
            Route("/export/{what}", self._seated(self.export), methods=["POST"]),
            Route("/leave", self._seated(self.leave), methods=["POST"]),
            Route("/sign-in", self.door, methods=["GET", "POST"]),
            Mount("/static", StaticFiles(directory=self._folder / "static")),
        ]
        return Starlette(routes=routes)

    async def door(self, request: Request) -> Response:
        """Ask who is there; wrong answers make the next one wait."""
        if request.method == "GET":
            return await run_in_threadpool(self._door_page, "")
        form = await request.form()
        operator, secret = str(form.get("operator", "")), str(form.get("secret", ""))
        return await run_in_threadpool(self._sign_in, operator, secret)

    def board(self, request: Request, seat: Seat) -> Response:
        """Show every shelter, and what waits for headquarters."""
        del request
        return self._page("board.html", seat, board=self._house.board(seat.operator))

    def search(self, request: Request, seat: Seat) -> Response:
        """Look for a person; the question is in the form, never in an address that is kept."""
        asked = str(request.state.form.get("q", "")).strip()
        found = self._house.find(seat.operator, asked) if asked else ()
        return self._page("search.html", seat, asked=asked, found=found)

    def devices(self, request: Request, seat: Seat) -> Response:
        """List the desks."""
        del request
        return self._page("devices.html", seat, devices=self._house.devices())

    def receive(self, request: Request, seat: Seat) -> Response:
        """Say 受領."""
        form = request.state.form
        scope, case = (bytes.fromhex(str(form.get(name, ""))) for name in ("scope", "case"))
        self._house.receive(seat.operator, seat.name, scope, case)
        return RedirectResponse("/", 303, headers=_HEADERS)

    def export(self, request: Request, seat: Seat) -> Response:
        """Hand a file out."""
        made = {"roster": self._house.export_roster, "eei": self._house.export_eei}
        what = request.path_params["what"]
        if what not in made:
            return self._page("trouble.html", seat, text="そのファイルはありません。", status=404)
        headers = _HEADERS | {"Content-Disposition": f'attachment; filename="{what}.csv"'}
        return Response(made[what](seat.operator), media_type="text/csv", headers=headers)

    def leave(self, request: Request, seat: Seat) -> Response:
        """Sign out."""
        del seat
        self._seats.leave(request.cookies.get(COOKIE, ""))
        answer = RedirectResponse("/sign-in", 303, headers=_HEADERS)
        answer.delete_cookie(COOKIE, path="/", secure=True, httponly=True, samesite="strict")
        return answer

    def _seated(self, page: Page) -> Callable[[Request], Awaitable[Response]]:
        """Let only those in who are signed in, and only forms that came from our own pages."""

        async def answer(request: Request) -> Response:
            seat = self._seats.seat(request.cookies.get(COOKIE, ""))
            if seat is None:
                return RedirectResponse("/sign-in", 303, headers=_HEADERS)
            form = await request.form() if request.method == "POST" else {}
            if request.method == "POST" and not is_own_form(seat, str(form.get("form", ""))):
                return self._page("trouble.html", seat, text=_AGAIN, status=403)
            request.state.form = form
            return await run_in_threadpool(self._answered, page, request, seat)

        return answer

    def _answered(self, page: Page, request: Request, seat: Seat) -> Response:
        try:
            return page(request, seat)
        except ShelterError as error:
            return self._page("trouble.html", seat, text=sentence(error), status=409)
        except ValueError:
            return self._page("trouble.html", seat, text=_AGAIN, status=400)

    def _sign_in(self, operator: str, secret: str) -> Response:
        try:
            who = OperatorId(bytes.fromhex(operator))
        except ValueError:
            return self._door_page("名前を選んでください。")
        answer = self._house.sign_in(who, secret)
        if answer.member is None:
            return self._door_page(f"合言葉が違います。{answer.wait_seconds} 秒待ってください。")
        token = self._seats.sit(who, answer.member.name)
        came = RedirectResponse("/", 303, headers=_HEADERS)
        came.set_cookie(COOKIE, token, path="/", secure=True, httponly=True, samesite="strict")
        return came

    def _door_page(self, trouble: str) -> Response:
        return self._page("door.html", None, staff=self._house.staff(), trouble=trouble)

    def _page(self, name: str, seat: Seat | None, *, status: int = 200, **more: object) -> Response:
        facts = self._house.facts()
        text = self._words.get_template(name).render(facts=facts, seat=seat, **more)
        return HTMLResponse(text, status, headers=_HEADERS)


def site(house: HqHouse, seats: Seats, resources: Path) -> Starlette:
    """Build the site over an open headquarters."""
    return Site(house, seats, resources).app()
