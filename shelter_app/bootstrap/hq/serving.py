"""``shelter-hq serve``: the listener for desks and the listener for browsers."""

import secrets
import signal
from argparse import Namespace
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event
from typing import Final

from shelter_app.bootstrap.hq.house import OpenHouse, open_house
from shelter_app.bootstrap.hq.terminal import PHRASE, ask, say
from shelter_app.hq.site import site
from shelter_app.net.serving import Listener, Serving
from shelter_app.net.tls import pages
from shelter_app.settings import Settings

_PASSWORD_SIZE: Final = 24
_BROWSERS_WAIT_SECONDS: Final = 30


def run(arguments: Namespace, settings: Settings) -> int:
    """Serve until somebody ends it."""
    phrase = ask(PHRASE, "本部の合言葉")
    ended = Event()
    with open_house(settings, phrase) as opened:
        serving = Serving(listeners(opened, arguments))
        try:
            _say_where(arguments, serving)
            _heed_signals(ended)
            ended.wait()
        finally:
            serving.stop()
    say("終わりました。")
    return 0


def listeners(opened: OpenHouse, arguments: Namespace) -> tuple[Listener, ...]:
    """Say what is served where."""
    kept = opened.store.secrets
    with TemporaryDirectory(prefix="shelter-hq-") as name:
        password = secrets.token_bytes(_PASSWORD_SIZE)
        context = pages(kept.tls_certificate, kept.tls_key, Path(name), password)
    browsers = Listener(
        site(opened.house), arguments.host, arguments.pages_port, context, _BROWSERS_WAIT_SECONDS
    )
    return (browsers,)


def _say_where(arguments: Namespace, serving: Serving) -> None:
    say(f"本部の画面: https://{arguments.host}:{serving.ports[-1]}/")


def _heed_signals(ended: Event) -> None:
    for one in (signal.SIGINT, signal.SIGTERM):
        signal.signal(one, lambda *_: ended.set())
