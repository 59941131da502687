"""The demonstration's root is published: anybody can sign with it, so it never counts as real."""

from dataclasses import replace
from pathlib import Path

import msgspec
import pyrage
import pytest
from nacl.signing import SigningKey

from shelter_app.wire.bounded_zstd import compress
from shelter_app.wire.demo_keys import DEMO_DEVICE, DEMO_OPENING, DEMO_RECOVERY, DEMO_ROOT
from shelter_app.wire.pack import read_pack, write_pack
from shelter_app.wire.pack_faults import DemoPackRefused, DemoRootSaysReal
from tests.wire.packs import DESK, pack

KEYS_FOLDER = Path(__file__).parents[2] / "resources" / "demo" / "keys"
SEED = bytes.fromhex((KEYS_FOLDER / "root.seed").read_text(encoding="ascii"))
DEMO = SigningKey(SEED)
KEYS = [str(DESK)]


def test_the_published_keys_are_the_ones_that_desks_know() -> None:
    assert DEMO.verify_key.encode() == DEMO_ROOT
    for name, recipient in (
        ("device", DEMO_DEVICE),
        ("recovery", DEMO_RECOVERY),
        ("opening", DEMO_OPENING),
    ):
        secret = (KEYS_FOLDER / f"{name}.age").read_text(encoding="ascii").strip()
        assert str(pyrage.x25519.Identity.from_str(secret).to_public()) == recipient


def test_its_drill_is_accepted_in_a_drill_and_nowhere_else() -> None:
    drill = pack(DEMO, drill=True)
    data = write_pack(drill, DEMO, [str(DESK.to_public()), DEMO_DEVICE])

    assert read_pack(data, KEYS, allow_demo_root=True) == drill
    with pytest.raises(DemoPackRefused):
        read_pack(data, KEYS)


def test_it_cannot_be_made_to_say_real() -> None:
    with pytest.raises(DemoRootSaysReal):
        write_pack(pack(DEMO, drill=False), DEMO, [str(DESK.to_public())])


@pytest.mark.parametrize("within_drill", [True, False])
def test_a_forged_real_pack_under_it_is_refused_everywhere(*, within_drill: bool) -> None:
    forged = pack(DEMO, drill=False)
    body = compress(msgspec.msgpack.encode(forged))
    signature = DEMO.sign(b"shelter pack 1\0" + body).signature
    plain = msgspec.msgpack.encode(["shelter-pack", 1, DEMO_ROOT, signature, body])
    data = pyrage.encrypt(plain, [DESK.to_public()])

    with pytest.raises(DemoRootSaysReal if within_drill else DemoPackRefused):
        read_pack(data, KEYS, allow_demo_root=within_drill)


def test_another_town_may_hold_drills_without_it() -> None:
    drill = replace(pack(drill=True), sealed=None)

    assert drill.is_drill
    assert not replace(drill, town=replace(drill.town, drill=False)).is_drill
