"""Desks and headquarters over real TLS: everything arrives, once, and nothing goes astray."""

import pytest

from shelter_app.application.sync.peers import PeerUnknown
from shelter_app.domain.ids import ScopeId, Subject
from shelter_app.domain.ledger.event import Verdict
from shelter_app.net.certificates import issue, new_authority, new_key, public_half
from shelter_app.net.client import HttpsLine, PeerUnreachable
from shelter_app.net.gate import client_context
from shelter_app.net.tls import Badge
from shelter_app.storage.ledger import tables
from shelter_app.wire.enrolment import CodeWrong, InvitationSpent
from shelter_app.wire.sync.frames import pack
from shelter_app.wire.sync.messages import Greeting
from tests.hq.servers import Garage, Server
from tests.storage.ledger.desks import person, subject


def names_at_hq(server: Server, scope: ScopeId) -> set[str]:
    rows = server.opened.headquarters.reader.everyone(scope)
    return {row.value("name") for row in rows}


def test_what_a_desk_recorded_is_at_headquarters_and_reads_the_same(
    either_server: Server, garage: Garage
) -> None:
    server = either_server
    laptop = garage.laptop(server, "03")
    for name in ("Kiyo", "Shigeru", "Yuko"):
        laptop.desk.receive(name)
    outcome = laptop.sync(server)
    assert outcome.is_equal
    assert outcome.sent == 3
    assert outcome.refused == []
    assert outcome.at_ms
    assert names_at_hq(server, laptop.desk.scope) == {"Kiyo", "Shigeru", "Yuko"}
    assert laptop.call is not None
    assert laptop.call.compare() == ()
    again = laptop.sync(server)
    assert (again.sent, again.received, again.is_equal) == (0, 0, True)


def test_an_enrolled_desks_records_stand_at_headquarters(server: Server, garage: Garage) -> None:
    laptop = garage.laptop(server, "03")
    laptop.desk.receive("Kiyo")
    laptop.sync(server)
    reader = server.opened.store.reader
    with reader._engine.connect() as connection:
        kinds = tables.event.select().where(tables.event.c.kind == "people.received")
        (line,) = connection.execute(kinds)
    assert line.verdict is not Verdict.QUARANTINED
    heard = server.opened.house.shelters()
    assert [line.counts.inside for line in heard] == [1]
    assert heard[0].heard_ms is not None


def test_what_headquarters_tells_everyone_comes_down(server: Server, garage: Garage) -> None:
    laptop = garage.laptop(server, "03")
    house = server.opened.house
    house.announce(house.staff()[0].id, "給水車は10時に来ます")
    laptop.sync(server)
    town = server.opened.headquarters.town_scope
    with laptop.store._connects.connect() as connection:  # type: ignore[attr-defined]
        kinds = tables.event.select().where(tables.event.c.kind == "notice.sent")
        assert len(connection.execute(kinds).all()) == 1
    own = server.opened.headquarters.own_scope
    scopes = {stream.scope for stream in laptop.store.heads()}
    assert town in scopes
    assert own not in scopes


def test_two_desks_of_one_shelter_show_one_roster_by_way_of_headquarters(
    server: Server, garage: Garage
) -> None:
    one, two = garage.laptop(server, "03"), garage.laptop(server, "03")
    one.desk.receive("Kiyo")
    two.desk.receive("Shigeru")
    for laptop in (one, two, one):
        laptop.sync(server)
    assert one.store.heads() == two.store.heads()
    scope = one.desk.scope
    assert one.store.dump_hash(scope) == two.store.dump_hash(scope)


def test_another_shelters_roster_is_never_told_whatever_is_asked(
    either_server: Server, garage: Garage
) -> None:
    server = either_server
    theirs, nosy = garage.laptop(server, "03"), garage.laptop(server, "05")
    theirs.desk.receive("Kiyo")
    theirs.sync(server)
    call = nosy.dial(server.address)
    call._papers = type(call._papers)(  # it asks for more than its certificate names
        call._papers.certificate,
        call._papers.signature,
        (*call._papers.scopes, theirs.desk.scope, server.opened.headquarters.own_scope),
    )
    nosy.sync(server)
    assert set(call.met.scopes) == {nosy.desk.scope, server.opened.headquarters.town_scope}
    assert theirs.desk.scope not in {stream.scope for stream in call.whole_vector()}


def test_a_wrong_code_enrols_nobody_and_the_fifth_ends_the_invitation(
    server: Server, garage: Garage, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop = garage.laptop(server, "03", is_enrolled=False)
    house = server.opened.house
    invited = house.invite(house.staff()[0].id, "03")
    monkeypatch.setattr(type(house), "invite", lambda *_: invited)
    wrong = f"{(int(invited.code) + 1) % 1_000_000:06}"
    for _ in range(5):
        with pytest.raises(CodeWrong):
            laptop.enrol(server, "03", wrong)
    with pytest.raises(InvitationSpent):
        laptop.enrol(server, "03", invited.code)


def test_an_invitation_serves_once(
    server: Server, garage: Garage, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = server.opened.house
    invited = house.invite(house.staff()[0].id, "03")
    monkeypatch.setattr(type(house), "invite", lambda *_: invited)
    garage.laptop(server, "03")
    second = garage.laptop(server, "03", is_enrolled=False)
    with pytest.raises(InvitationSpent):
        second.enrol(server, "03")


def test_who_has_no_certificate_of_the_town_gets_not_one_byte(server: Server) -> None:
    stranger = new_authority("elsewhere")
    key = new_key()
    own = issue(stranger, public_half(key), "ab" * 16)
    right = server.opened.store.secrets.authority
    line = HttpsLine(server.address, client_context(Badge(right, own, key)))
    with pytest.raises(PeerUnreachable):
        line.ask("greet", pack(Greeting(1, b"n" * 16)), b"")
    line.close()


def test_a_server_of_another_town_is_sent_nothing(server: Server, garage: Garage) -> None:
    laptop = garage.laptop(server, "03")
    laptop.desk.receive("Kiyo")
    assert laptop.kept is not None
    elsewhere = new_authority("elsewhere")
    badge = Badge(elsewhere.certificate, laptop.kept.tls_certificate, laptop.kept.tls_key)
    line = HttpsLine(server.address, client_context(badge))
    with pytest.raises(PeerUnreachable):
        line.ask("greet", pack(Greeting(1, b"n" * 16)), b"")
    line.close()
    assert server.opened.house.shelters() == ()


def test_without_a_hello_nothing_is_answered(server: Server, garage: Garage) -> None:
    laptop = garage.laptop(server, "03")
    laptop.dial(server.address)
    assert laptop.line is not None
    for what in ("compare", "offer", "want", "close"):
        with pytest.raises(PeerUnknown):
            laptop.line.ask(what, b"\x90", b"s" * 16)


def test_a_revoked_desk_learns_it_and_what_it_says_later_does_not_count(
    either_server: Server, garage: Garage
) -> None:
    server = either_server
    stolen, other = garage.laptop(server, "03"), garage.laptop(server, "03")
    stolen.desk.receive("Kiyo")
    stolen.sync(server)
    house = server.opened.house
    house.revoke(house.staff()[0].id, stolen.store.home().device.hex()[:10])
    other.desk.receive("Shigeru")
    other.sync(server)
    stolen.hang_up()
    stolen.desk.receive("Mallory")
    outcome = stolen.sync(server)
    assert "revoked" in outcome.notes
    assert stolen.store.row(subject("Shigeru"), stolen.desk.scope) is None
    server.opened.store.writer.settle()
    reader = server.opened.headquarters.reader
    scope = stolen.desk.scope
    kept = reader.row(Subject("person", person("Kiyo")), scope)
    later = reader.row(Subject("person", person("Mallory")), scope)
    assert kept is not None
    assert kept.value("name") == "Kiyo"
    assert later is None or not later.attributes
