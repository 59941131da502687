"""Printing is offered while the battery is low, until somebody says later."""

from shelter_app.application.ports.power import Battery
from shelter_app.ui.presenters.places import Place
from shelter_app.ui.presenters.power import PowerPresenter
from tests.ui.presenters.heard import listen
from tests.ui.rig import Rig


class Socket:
    """A battery in the test's hand."""

    def __init__(self) -> None:
        self.battery: Battery | None = Battery(64)

    def read(self) -> Battery | None:
        """Tell what the test says."""
        return self.battery


def test_at_twenty_per_cent_printing_is_offered_once() -> None:
    socket = Socket()
    power = PowerPresenter(socket.read)
    said = listen(power.changed)
    offered = []
    for battery in (Battery(64), Battery(64), Battery(21), Battery(20)):
        socket.battery = battery
        power.look()
        offered.append(power.state.offers)
    assert (offered, len(said)) == ([False, False, False, True], 3)
    power.put_off()
    socket.battery = Battery(12)
    power.look()
    assert not power.state.offers
    for battery in (Battery(15, on_mains=True), Battery(15)):
        socket.battery = battery
        power.look()
    assert power.state.offers


def test_the_offer_leads_to_the_series_and_only_for_somebody_at_the_desk(rig: Rig) -> None:
    window, strip = rig.window, rig.window.power_strip
    window.power._read = lambda: Battery(18)
    window.power.look()
    assert not strip.isVisible()
    rig.sign_in()
    assert strip.isVisible()
    assert "電池 18 %" in window.footer._facts.text()
    strip.printing.click()
    rig.settle()
    assert window.navigator.place is Place.HURRY
    strip.later.click()
    assert not strip.isVisible()


def test_the_window_stops_looking_when_it_closes(rig: Rig) -> None:
    assert rig.window.power._timer.isActive()
    rig.window.close()
    assert not rig.window.power._timer.isActive()
