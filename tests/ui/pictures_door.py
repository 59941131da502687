"""The door: the card of one person, reports, and calls, to be looked at."""

from collections.abc import Iterator
from datetime import timedelta

from shelter_app.application.desk.shown import Call, Standing, TypedPerson
from shelter_app.application.desk.told import NeedSaid, Said
from shelter_app.domain.conditions import Sign
from shelter_app.domain.needs import Need
from shelter_app.domain.people import Sex
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.screens.desk.screen import DeskScreen
from tests.ui.rig import Rig
from tests.ui.samples import FAMILY


def scenes_door(rig: Rig) -> Iterator[str]:
    """Lead the desk through what is written of people."""
    due = rig.clock.now() + timedelta(hours=2, minutes=40)
    rig.desk.open_calls = (
        Call("03-B-0042-7", Need.VENTILATOR, due),
        Call("03-B-0040-1", "", due + timedelta(hours=20)),
    )
    rig.window.desk.reload()
    rig.settle()
    yield "desk_calls"
    rig.show_card(FAMILY)
    rig.window.desk.stand(1, Standing.NOT_YET)
    rig.window.desk.report(1)
    rig.window.desk.whereabouts(1, "自宅・2階")
    rig.window.desk.add(TypedPerson("佐藤 ひろみ", sex=Sex.MALE, age="42"))
    rig.window.desk.open_card(0)
    rig.window.desk.say(Said(signs=(Sign.FEVER,), area="保健室"))
    yield "desk_card_health"
    needs = (NeedSaid(Need.OXYGEN, "3時間", "濃縮器"), NeedSaid(Need.DIALYSIS, "ときどき"))
    rig.window.desk.say(Said(signs=(Sign.FEVER,), area="保健室", needs=needs, secret=True))
    screen = rig.screen(Place.DESK)
    assert isinstance(screen, DeskScreen)
    card = screen.parts.body.form
    for page in ("needs", "contact", "home", "consent", "other"):
        card.turn_to(getattr(card, page))
        yield f"desk_card_{page}"
    rig.window.desk.close_card()
    yield from _received(rig)


def _received(rig: Rig) -> Iterator[str]:
    yield "desk_party_said"
    rig.window.desk.receive()
    rig.settle()
    yield "desk_received_call"
    rig.desk.open_calls = ()
    rig.window.desk.clear()
    rig.window.desk.reload()
    rig.settle()
