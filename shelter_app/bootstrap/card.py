"""``card watch`` and ``card read``: the reader without a desk."""

import json
import secrets
import sys
import time
from argparse import Namespace
from getpass import getpass
from queue import Empty, SimpleQueue
from typing import Final

from shelter_app.application.ports.card import CardKind, CardNews, CardOpening, OpenedBy, Tap
from shelter_app.application.ports.card_faults import NoCard
from shelter_app.bootstrap.clock import SystemClock
from shelter_app.bootstrap.terminal import say
from shelter_app.cli.cards import news_row, read_row, tries_row
from shelter_app.devices.card_desk import CardDesk
from shelter_app.devices.pcsc.platform import load_scard
from shelter_app.domain.card_number import CodeMistyped, checked_number_b, checked_pin
from shelter_app.domain.secret import Secret
from shelter_app.settings import Settings

ASKED: Final = "-"
"""Stands on the command line for 照合番号B that is asked for instead."""
_WAIT_FOR_CARD: Final = 60.0
_KEY: Final = 32


def run(arguments: Namespace, settings: Settings) -> int:
    """Watch until interrupted, or read one card."""
    del settings
    heard: SimpleQueue[CardNews] = SimpleQueue()
    desk = CardDesk(load_scard(), time.monotonic)
    opening = _opening(arguments) if arguments.verb == "read" else None
    desk.start(heard.put)
    try:
        if arguments.verb == "watch":
            return _watch(heard, arguments.taps)
        return _read(desk, heard, opening)
    finally:
        if opening is not None:
            opening.digits.wipe()
        desk.stop()


def _watch(heard: "SimpleQueue[CardNews]", most: int | None) -> int:
    """Print what is heard, line by line; ends with ``most`` taps, or when it is interrupted."""
    key, clock, taps = secrets.token_bytes(_KEY), SystemClock(), 0
    try:
        while most is None or taps < most:
            news = heard.get()
            at = clock.now().isoformat(timespec="milliseconds")
            say(json.dumps(news_row(news, at, key), ensure_ascii=False))
            taps += news.tap is not None
    except KeyboardInterrupt:
        return 0
    return 0


def _read(desk: CardDesk, heard: "SimpleQueue[CardNews]", opening: CardOpening | None) -> int:
    tap = _next_tap(heard)
    if opening is not None:
        row = read_row(desk.read(opening))
    else:
        is_official = tap.kind is CardKind.MY_NUMBER
        row = tries_row(tap.kind, desk.tries_left() if is_official else None)
    say(json.dumps(row, ensure_ascii=False))
    return 0


def _next_tap(heard: "SimpleQueue[CardNews]") -> Tap:
    """Wait for a card.

    Raises:
        NoCard: D-32, when none was put down within a minute.
    """
    sys.stderr.write("カードをリーダーに置いてください。\n")
    until = time.monotonic() + _WAIT_FOR_CARD
    while (left := until - time.monotonic()) > 0:
        try:
            news = heard.get(timeout=left)
        except Empty:
            break
        if news.tap is not None:
            return news.tap
    raise NoCard("no card was put down")


def _opening(arguments: Namespace) -> CardOpening | None:
    """Take 照合番号B from the command line or the keyboard, the PIN from the keyboard only."""
    if arguments.pin:
        return CardOpening(OpenedBy.PIN, checked_pin(_asked("暗証番号(4 桁): ")))
    if arguments.number_b is None:
        return None
    typed = arguments.number_b
    digits = _asked("照合番号B(14 桁): ") if typed == ASKED else Secret(typed)
    return CardOpening(OpenedBy.NUMBER_B, checked_number_b(digits))


def _asked(question: str) -> Secret:
    try:
        return Secret(getpass(question).strip())
    except EOFError as error:
        raise CodeMistyped("nobody at the keyboard") from error
