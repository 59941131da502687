"""``shelter-hq device`` and ``pack``: from the command line, in the words of its sentences."""

import re
from pathlib import Path

import msgspec
import pyrage
import pytest

from shelter_app.application.hq import enrolling
from shelter_app.application.sync.enrolling import papers
from shelter_app.domain.ledger.warrants import Certificate
from shelter_app.wire.enrolment import CODE_DIGITS, read_invitation
from shelter_app.wire.pack import read_pack
from tests.hq.servers import Garage, serving
from tests.hq.towns import DEMO, TownHall


def test_an_invitation_is_a_file_and_six_spoken_digits(
    embedded: TownHall, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "03.invite"
    words = ("device", "enrol", "--place", "03")
    assert embedded.command(*words, "--out", str(out)) == 1
    assert "H-13" in capsys.readouterr().err
    with serving(embedded):
        pass
    assert embedded.command(*words, "--out", str(out)) == 0
    said = capsys.readouterr().out
    assert re.search(rf"\d{{{CODE_DIGITS}}}", said)
    invitation = read_invitation(out.read_text(encoding="utf-8"))
    assert invitation.addresses[0].startswith("127.0.0.1:")
    assert embedded.command(*words) == 0
    assert "SHELTER-INVITE-" in capsys.readouterr().out
    assert embedded.command("device", "enrol", "--place", "99") == 1
    assert "H-10" in capsys.readouterr().err


def test_devices_are_listed_and_one_is_stopped(
    embedded: TownHall, garage: Garage, capsys: pytest.CaptureFixture[str]
) -> None:
    with serving(embedded) as server:
        laptop = garage.laptop(server, "03")
        laptop.desk.receive("Kiyo")
        laptop.sync(server)
        laptop.hang_up()
    device = laptop.store.home().device.hex()
    assert embedded.command("device", "list") == 0
    listed = capsys.readouterr().out
    assert f"{device[:16]} 登録 desk" in listed
    assert embedded.command("device", "revoke", device[:12]) == 0
    embedded.command("device", "list")
    assert f"{device[:16]} 停止 desk" in capsys.readouterr().out
    assert embedded.command("device", "revoke", "00000000") == 1
    assert "H-11" in capsys.readouterr().err
    with embedded.opened() as opened:
        own = opened.headquarters.reader.home().device.hex()
    assert embedded.command("device", "revoke", own) == 1
    assert "H-12" in capsys.readouterr().err


def test_a_pack_holds_places_and_who_agreed_and_opens_for_its_desk_only(
    embedded: TownHall, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = pyrage.x25519.Identity.generate()
    out = tmp_path / "town.pack"
    register = DEMO / "register_utf8.csv"
    words = ("pack", "build", "--to", str(desk.to_public()), "--out", str(out))
    assert embedded.command(*words, "--register", str(register)) == 0
    pack = read_pack(out.read_bytes(), [str(desk)])
    with embedded.opened() as opened:
        assert pack.town.root_key == opened.store.town.root
        assert pack.incident is not None
        assert pack.incident.id == opened.store.town.incident
    assert len(pack.places) == 12
    assert pack.register.entries
    assert all(entry.consent.permits_disclosure for entry in pack.register.entries)
    assert pack.sealed is not None
    embedded.command(*words)
    second = read_pack(out.read_bytes(), [str(desk)])
    assert not set(second.letters["03"]) & set(pack.letters["03"])
    capsys.readouterr()
    assert embedded.command(*words, "--register", str(tmp_path / "none.csv")) == 1
    assert "H-14" in capsys.readouterr().err
    assert embedded.command("pack", "build", "--to", "age1wrong", "--out", str(out)) == 1
    assert "H-15" in capsys.readouterr().err


def test_a_desk_that_began_under_a_name_of_its_own_keeps_its_scope(
    embedded: TownHall, garage: Garage
) -> None:
    own = b"p" * 16
    with serving(embedded) as server:
        laptop = garage.laptop(server, "03", scope=own)
        assert laptop.kept is not None
        assert set(laptop.kept.said.scopes) == {own, server.scope("03")}
        other = garage.laptop(server, "05", scope=server.scope("03"))
        assert other.kept is not None
        assert set(other.kept.said.scopes) == {server.scope("05")}
        laptop.desk.receive("Kiyo")
        assert laptop.sync(server).is_equal
        assert server.opened.headquarters.reader.counts(laptop.desk.scope).inside == 1
        laptop.hang_up()


def test_a_certificate_is_renewed_by_itself_while_the_desk_is_in_touch(
    embedded: TownHall, garage: Garage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(enrolling, "DESK_DAYS", 5)
    with serving(embedded) as server:
        laptop = garage.laptop(server, "03")
        laptop.desk.receive("Kiyo")
        laptop.sync(server)
        kept = laptop.kept
        assert kept is not None
        shown = papers(laptop.store, kept)
        assert shown.certificate != kept.certificate
        renewed = msgspec.msgpack.decode(shown.certificate, type=Certificate)
        assert renewed.not_after_ms > kept.said.not_after_ms
        assert renewed.scopes == kept.said.scopes
        laptop.dial(server.address)
        heads = laptop.store.heads()
        assert laptop.sync(server).is_equal
        assert laptop.store.heads() == heads  # renewed once, not with each contact
