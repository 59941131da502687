"""Scenes of the exchange with headquarters."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from shelter_app.application.sync.asking import Progress
from shelter_app.application.sync.courier import Contact
from shelter_app.ui.app.exchanging import ExchangingCorner
from shelter_app.ui.presenters.places import Place
from tests.ui.fake_exchange import HEARD_MS
from tests.ui.rig import Rig


def scenes_of_exchange(rig: Rig) -> Iterator[str]:
    """Before enrolment, with a link, without one, and by stick."""
    presenter = rig.window.corner_of(ExchangingCorner).presenter
    rig.window.navigator.go(Place.HQ)
    rig.settle()
    yield "hq_not_enrolled"
    presenter.choose(Path("03.invite"))
    presenter.enrol("123456")
    rig.settle()
    yield "hq_enrolled"
    rig.exchange.said = replace(
        rig.exchange.said,
        waiting=1_234,
        last_contact_ms=HEARD_MS,
        is_busy=True,
        progress=Progress(sent=800, to_send=2_034),
        neighbours=(Contact("192.168.3.12:8446", HEARD_MS), Contact("192.168.3.40:8446")),
        own_addresses=("192.168.3.11:8446",),
    )
    presenter.arrive()
    rig.settle()
    yield "hq_sending"
    rig.exchange.said = replace(rig.exchange.said, is_busy=False, problem="N-05")
    presenter.write()
    rig.settle()
    yield "hq_written"
    presenter.take()
    rig.settle()
    yield "hq_taken"
    rig.exchange.said = replace(rig.exchange.said, waiting=0, problem="", notes=("expired",))
    presenter.arrive()
    rig.settle()
    yield "hq_expired"
    presenter.depart()
