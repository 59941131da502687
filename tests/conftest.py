"""Settings and guards for every test."""

import os
import tempfile

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# libpcsclite keeps the first socket that it was told: any window may ask it before a test of cards
# does, so each process names its own before anything runs.
os.environ["PCSCLITE_CSOCK_NAME"] = os.path.join(  # noqa: PTH118 - before anything is imported
    tempfile.gettempdir(), f"pcscd-{os.getpid()}", "run", "pcscd.comm"
)

import logging
from collections.abc import Iterator
from threading import enumerate as threads_alive

import pytest
from hypothesis import settings

from tests.guards import WarningTrap, surviving_qt, surviving_threads

# A busy machine is slow, not wrong.
settings.register_profile("desk", deadline=None, print_blob=True)
settings.load_profile("desk")


@pytest.fixture(autouse=True)
def _nothing_stays_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread, a QThread or a ticking timer to its neighbours."""
    known = list(threads_alive())
    yield
    left = surviving_threads(known)
    if "qapp" in request.fixturenames:  # looking for timers walks the heap: not for every test
        left += surviving_qt()
    if left:
        pytest.fail(f"left behind: {', '.join(left)}")


@pytest.fixture(autouse=True)
def _no_unexpected_warning(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning, unless it reads the log itself through ``caplog``."""
    trap = WarningTrap()
    logging.getLogger().addHandler(trap)
    yield
    logging.getLogger().removeHandler(trap)
    if trap.caught and "caplog" not in request.fixturenames:
        pytest.fail("logged: " + "; ".join(trap.caught))
