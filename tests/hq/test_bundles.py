"""By stick: what a desk recorded reaches headquarters, and its receipt comes back."""

import shutil
from pathlib import Path
from random import Random

import pyrage
import pytest
from nacl.signing import SigningKey

from shelter_app.application.sync.peers import PeerUnknown
from shelter_app.storage.bundle_shelf import FOLDER, StickRefuses
from shelter_app.wire.bundle import (
    BundleForAnother,
    BundleRefused,
    Cargo,
    read_bundle,
    write_bundle,
)
from tests.application.night import LEAD, Night
from tests.hq.servers import serving
from tests.hq.test_desks_by_themselves import (
    enrol,
    laptops,
    names,
    prepared,
    quiet_network,
    receive,
)
from tests.hq.towns import TownHall

__all__ = ["laptops", "prepared", "quiet_network"]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A stick with something of its owner's on it."""
    made = tmp_path / "stick"
    made.mkdir()
    (made / "holiday.jpg").write_bytes(b"a picture")
    return made


@pytest.fixture
def cut_off(laptops: tuple[Night, Night], prepared: TownHall) -> tuple[Night, Night]:
    """Two enrolled desks of one shelter with no network at all any more."""
    with serving(prepared) as server:
        for laptop in laptops:
            enrol(laptop, server)
    return laptops


def bundles(stick: Path) -> list[Path]:
    return sorted((stick / FOLDER).iterdir())


def inside_at(hall: TownHall) -> int:
    with hall.opened() as opened:
        return sum(line.counts.inside for line in opened.house.shelters())


def test_a_stick_brings_records_to_headquarters_and_the_receipt_back(
    cut_off: tuple[Night, Night], prepared: TownHall, stick: Path
) -> None:
    one, two = cut_off
    receive(one, "鈴木 一郎")
    assert one.a.exchange.facts().waiting
    out = one.a.bundles.export(stick)
    assert out.files == 1
    assert out.events
    for _ in range(2):  # importing twice is harmless
        assert prepared.command("bundle", "import", "--stick", str(stick)) == 0
    assert inside_at(prepared) == 1
    assert prepared.command("bundle", "export", "--stick", str(stick)) == 0
    came = one.a.bundles.take(stick)
    assert came.received_ms
    assert came.problem == ""
    assert one.a.exchange.facts().waiting == 0
    two.a.bundles.take(stick)
    assert names(two) == {"鈴木 一郎"}
    again = one.a.bundles.export(stick)
    assert again.events == 0


def test_a_new_bundle_replaces_ours_and_nothing_else_on_the_stick(
    cut_off: tuple[Night, Night], stick: Path
) -> None:
    one, _ = cut_off
    receive(one, "鈴木 一郎")
    one.a.bundles.export(stick)
    (first,) = bundles(stick)
    receive(one, "鈴木 花子")
    one.a.bundles.export(stick)
    (second,) = bundles(stick)
    assert first.name != second.name
    assert (stick / "holiday.jpg").read_bytes() == b"a picture"
    assert second.stat().st_size % 1_024 < 1_024


def test_no_name_lies_readable_on_the_stick(cut_off: tuple[Night, Night], stick: Path) -> None:
    one, _ = cut_off
    receive(one, "鈴木 一郎")
    one.a.bundles.export(stick)
    (bundle,) = bundles(stick)
    content = bundle.read_bytes()
    for word in ("鈴木", "一郎", "てすと"):
        for encoding in ("utf-8", "utf-16-le", "cp932"):
            assert word.encode(encoding) not in content


def test_a_harmed_bundle_is_refused_wherever_it_was_harmed(
    cut_off: tuple[Night, Night], prepared: TownHall, stick: Path
) -> None:
    one, _ = cut_off
    receive(one, "鈴木 一郎")
    one.a.bundles.export(stick)
    (bundle,) = bundles(stick)
    whole, chance = bundle.read_bytes(), Random(1)  # noqa: S311 - the same harm in each run
    with prepared.opened() as opened:
        identity = opened.store.secrets.bundle
        before = opened.store.exchange.heads()
        for at in [*range(0, 200, 20), *(chance.randrange(len(whole)) for _ in range(30))]:
            harmed = bytearray(whole)
            harmed[at] ^= 1 << chance.randrange(8)
            with pytest.raises(BundleRefused):
                read_bundle(bytes(harmed), [identity])
            with pytest.raises(BundleRefused):
                read_bundle(whole[:at], [identity])
        assert opened.store.exchange.heads() == before
        read_bundle(whole, [identity])


def test_a_bundle_for_headquarters_is_left_alone_by_a_desk(
    cut_off: tuple[Night, Night], stick: Path
) -> None:
    one, two = cut_off
    receive(one, "鈴木 一郎")
    one.a.bundles.export(stick)
    with pytest.raises(BundleForAnother):
        two.a.bundles.take(stick)
    assert names(two) == set()


def test_an_empty_stick_and_a_missing_one_are_told_apart(
    cut_off: tuple[Night, Night], stick: Path, tmp_path: Path
) -> None:
    one, _ = cut_off
    with pytest.raises(BundleRefused):
        one.a.bundles.take(stick)
    gone = tmp_path / "file"
    gone.write_bytes(b"no folder")
    with pytest.raises(StickRefuses):
        one.a.bundles.export(gone)


def test_a_hostile_stick_changes_nothing(
    cut_off: tuple[Night, Night], prepared: TownHall, stick: Path, tmp_path: Path
) -> None:
    one, _ = cut_off
    receive(one, "鈴木 一郎")
    one.a.bundles.export(stick)
    folder = stick / FOLDER
    (folder / "a.bundle").symlink_to("/etc/passwd")
    (folder / "b.bundle").mkdir()
    with (folder / "c.bundle").open("wb") as giant:
        giant.truncate(10 << 30)
    (folder / "d.bundle").write_bytes(b"age-encryption.org/v1\n" + b"x" * 500)
    (folder / "e.bundle").write_bytes(b"")
    for number in range(300):
        (folder / f"{number}.desktop").write_bytes(b"[Desktop Entry]")
    assert prepared.command("bundle", "import", "--stick", str(stick)) == 1
    assert inside_at(prepared) == 1


def test_a_strangers_bundle_is_refused_though_it_is_encrypted_to_us(
    cut_off: tuple[Night, Night], prepared: TownHall
) -> None:
    from shelter_app.application.sync.carrying import take_in  # noqa: PLC0415

    stranger = SigningKey(b"x" * 32)
    with prepared.opened() as opened:
        to = str(pyrage.x25519.Identity.from_str(opened.store.secrets.bundle).to_public())
        cargo = Cargo((), b"", b"", 0, (), ())
        data = write_bundle(
            cargo, bytes(stranger.verify_key), lambda m: stranger.sign(m).signature, [to]
        )
        with pytest.raises(PeerUnknown):
            take_in(opened.store.exchange, data, [opened.store.secrets.bundle], 0)
        forged = write_bundle(cargo, b"k" * 32, lambda m: stranger.sign(m).signature, [to])
        with pytest.raises(BundleRefused):
            read_bundle(forged, [opened.store.secrets.bundle])


def test_bundles_work_from_the_command_line(
    cut_off: tuple[Night, Night],
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    from shelter_app.bootstrap.start import run  # noqa: PLC0415

    one, _ = cut_off
    receive(one, "鈴木 一郎")
    one.a.room.leave()
    monkeypatch.setenv("SHELTER_PASSPHRASE", one.phrase)
    data = ("--data", str(one.data))
    assert run([*data, "bundle", "export", "--stick", str(stick)]) == 0
    assert "USB に書きました" in capsys.readouterr().out
    assert run([*data, "bundle", "import", "--stick", str(stick)]) == 1
    assert "N-12" in capsys.readouterr().err
    shutil.rmtree(stick / FOLDER)
    one.open(LEAD)
