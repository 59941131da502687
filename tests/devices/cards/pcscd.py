"""Fixtures: a real pcscd with a virtual reader, one for a test process."""

import atexit
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from functools import cache
from importlib.util import find_spec

import pytest

from shelter_app.devices import card_taps
from shelter_app.devices.card_desk import CardDesk
from shelter_app.devices.pcsc.pcsclite import PcscLite
from shelter_app.devices.pcsc.pyscard import PyScard
from shelter_app.devices.pcsc.scard import Flag, Scard, ScardFault, Watched
from tests.devices.cards.ears import Ears
from tests.devices.virtual_card.daemon import Daemon, NoDaemon, why_not
from tests.devices.virtual_card.slot import Slot


@cache
def the_daemon() -> Daemon | str:
    """Start the one daemon of this process: libpcsclite keeps the first socket that it was told.

    A machine that cannot run it gives the reason.
    """
    reason = why_not()
    if reason:
        return reason
    daemon = Daemon()
    atexit.register(daemon.close)
    try:
        daemon.start()
    except NoDaemon as error:
        return str(error)
    return daemon


@pytest.fixture
def pcscd() -> Daemon:
    """The daemon, or a loud skip."""
    daemon = the_daemon()
    if isinstance(daemon, str):
        pytest.skip(f"NO CARD READER TESTS: {daemon}")
    return daemon


@pytest.fixture(params=["pcsclite", "pyscard"])
def scard(request: pytest.FixtureRequest, pcscd: Daemon) -> Scard:
    """Both of our ways to PC/SC; pyscard is that of Windows and macOS."""
    if request.param == "pcsclite":
        return PcscLite()
    if find_spec("smartcard") is None:
        pytest.skip("pyscard is not installed here; it is Windows' and macOS' way")
    return PyScard()


@pytest.fixture
def slot(pcscd: Daemon) -> Iterator[Slot]:
    """The first slot; whoever comes next finds all slots empty."""
    slot = Slot(pcscd.port)
    yield slot
    slot.take()
    await_empty(PcscLite())


def await_empty(scard: Scard) -> None:
    """Wait until the daemon has seen that every card was taken away."""
    context = scard.establish()
    known = [Watched(name) for name in scard.readers(context)]
    while not known or any(one.has_card or not one.state for one in known):
        with suppress(ScardFault):
            known = scard.await_change(context, [Watched(one.reader) for one in known], 1)
        with suppress(ScardFault):
            settled = [replace(one, state=one.state & ~int(Flag.CHANGED)) for one in known]
            if any(one.has_card for one in known):
                known = scard.await_change(context, settled, 1)
    scard.release(context)


@pytest.fixture
def ears() -> Ears:
    """What is heard of the readers."""
    return Ears()


@pytest.fixture
def desk(scard: Scard, ears: Ears, monkeypatch: pytest.MonkeyPatch) -> Iterator[CardDesk]:
    """The card desk, watching; a card put down again is a tap at once, tests have no time."""
    monkeypatch.setattr(card_taps, "NOT_AGAIN_WITHIN", 0.0)
    desk = CardDesk(scard, time.monotonic)
    desk.start(ears)
    yield desk
    desk.stop()
