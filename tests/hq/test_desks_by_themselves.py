"""Whole desks, as the program assembles them, exchange by themselves."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest

from shelter_app.application.desk.shown import TypedPerson
from shelter_app.bootstrap import assembly
from shelter_app.net.desk_network import DeskNetwork
from shelter_app.wire.enrolment import NotAnInvitation, invitation_text
from tests.application.night import LEAD, Night
from tests.hq.conftest import LETTERS
from tests.hq.servers import Server
from tests.hq.towns import TownHall


@pytest.fixture(autouse=True)
def quiet_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Doors on this machine only, and not made known."""
    network = DeskNetwork("127.0.0.1", is_known=False)
    monkeypatch.setattr(assembly, "desk_network", lambda: network)
    monkeypatch.setattr(assembly, "load_letters", lambda _: LETTERS)


@pytest.fixture
def prepared(embedded: TownHall, tmp_path: Path) -> TownHall:
    """A headquarters that has made packs for two laptops."""
    for name in ("one", "two"):
        laptop = Night(tmp_path / name / "data")
        recipient = laptop.a.shelf.recipient()
        out = tmp_path / name / "town.pack"
        assert embedded.command("pack", "build", "--to", recipient, "--out", str(out)) == 0
    return embedded


@pytest.fixture
def laptops(tmp_path: Path, prepared: TownHall) -> Iterator[tuple[Night, Night]]:
    """Two laptops of one shelter, each founded from its own pack."""
    found = (Night(tmp_path / "one" / "data"), Night(tmp_path / "two" / "data"))
    for laptop, name in zip(found, ("one", "two"), strict=True):
        pack = tmp_path / name / "town.pack"
        places = laptop.a.doorway.read_pack(pack).places
        laptop.found(pack=pack, place=places[2])
        laptop.sign_in(LEAD)
    yield found
    for laptop in found:
        laptop.a.room.leave()


def enrol(laptop: Night, server: Server) -> None:
    house = server.opened.house
    number = laptop.store.label.number
    invited = house.invite(house.staff()[0].id, number)
    laptop.a.exchange.enrol(invitation_text(invited.invitation), invited.code)


def until(laptop: Night, is_true: Callable[[], bool]) -> None:
    """Wait until the exchange has told something that makes it so."""
    told = Event()
    laptop.a.exchange.changed = told.set
    while not is_true():
        assert told.wait(60), "nothing was told for a minute"
        told.clear()


def receive(laptop: Night, name: str) -> None:
    laptop.type_in(TypedPerson(name, kana="てすと"))


def names(laptop: Night) -> set[str]:
    return {row.value("name") for row in laptop.table.reader.everyone()}


def test_what_was_received_goes_to_headquarters_by_itself(
    laptops: tuple[Night, Night], server: Server
) -> None:
    one, _ = laptops
    receive(one, "鈴木 一郎")
    before = one.a.exchange.facts()
    assert not before.is_enrolled
    assert before.waiting
    enrol(one, server)
    until(one, lambda: one.a.exchange.facts().waiting == 0)
    receive(one, "鈴木 花子")
    until(one, lambda: one.a.exchange.facts().waiting == 0)
    facts = one.a.exchange.facts()
    assert facts.last_contact_ms
    assert (facts.problem, facts.is_differing) == ("", False)
    (line,) = server.opened.house.shelters()
    assert line.counts.inside == 2
    assert line.name == one.store.label.shelter


def test_after_a_restart_it_goes_on_and_knows_what_headquarters_holds(
    laptops: tuple[Night, Night], server: Server
) -> None:
    one, _ = laptops
    enrol(one, server)
    until(one, lambda: one.a.exchange.facts().waiting == 0)
    one.restart()
    receive_closed = one.a.exchange.facts()
    assert not receive_closed.is_open
    one.open(LEAD)
    receive(one, "鈴木 一郎")
    until(one, lambda: one.a.exchange.facts().waiting == 0)
    assert server.opened.house.shelters()[0].counts.inside == 1


def test_two_desks_of_a_shelter_show_one_roster_without_headquarters(
    laptops: tuple[Night, Night], prepared: TownHall
) -> None:
    from tests.hq.servers import serving  # noqa: PLC0415 - it must end before the desks meet

    one, two = laptops
    with serving(prepared) as server:
        enrol(one, server)
        enrol(two, server)
    receive(one, "鈴木 一郎")
    receive(two, "佐藤 花子")
    (address,) = one.a.exchange.facts().own_addresses
    two.a.exchange.add_neighbour(address)
    until(two, lambda: names(two) == {"鈴木 一郎", "佐藤 花子"})
    until(one, lambda: names(one) == {"鈴木 一郎", "佐藤 花子"})
    receive(one, "高橋 三郎")
    two.a.exchange.send_now()
    until(two, lambda: len(names(two)) == 3)
    contact = next(one for one in two.a.exchange.facts().neighbours if one.address == address)
    assert contact.problem == ""


def test_with_headquarters_away_the_desk_says_so_and_goes_on(
    laptops: tuple[Night, Night], prepared: TownHall
) -> None:
    from tests.hq.servers import serving  # noqa: PLC0415 - it must end first

    one, _ = laptops
    with serving(prepared) as server:
        enrol(one, server)
        until(one, lambda: one.a.exchange.facts().waiting == 0)
    receive(one, "鈴木 一郎")
    until(one, lambda: one.a.exchange.facts().problem != "")
    facts = one.a.exchange.facts()
    assert facts.problem == "N-05"
    assert facts.waiting == 1
    assert facts.last_contact_ms


def test_what_is_no_invitation_is_refused(laptops: tuple[Night, Night]) -> None:
    with pytest.raises(NotAnInvitation):
        laptops[0].a.exchange.enrol("こんにちは", "123456")


def test_locking_ends_the_exchange(laptops: tuple[Night, Night], server: Server) -> None:
    one, _ = laptops
    enrol(one, server)
    one.a.sitting.lock()
    assert not one.a.exchange.facts().is_open
