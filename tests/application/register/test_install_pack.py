import pytest
from nacl.signing import SigningKey

from shelter_app.application.register.install_pack import install_pack
from shelter_app.storage.register.store import RegisterStore
from shelter_app.wire.pack import root_fingerprint, write_pack
from shelter_app.wire.pack_faults import DemoPackRefused, PackOfAnotherTown
from tests.wire.packs import DESK, ROOT, pack, packed
from tests.wire.test_pack_demo_root import DEMO

KEYS = [str(DESK)]


def test_the_first_pack_brings_its_root_and_asks_to_compare_it(register: RegisterStore) -> None:
    installed = install_pack(register, packed(), KEYS, is_drill=False)

    assert installed.is_first
    assert installed.fingerprint == root_fingerprint(ROOT.verify_key.encode())
    assert installed.version == register.current()
    assert not install_pack(register, packed(), KEYS, is_drill=False).is_first


def test_another_root_is_refused_afterwards_and_nothing_changes(register: RegisterStore) -> None:
    before = install_pack(register, packed(), KEYS, is_drill=False).version
    other = SigningKey(b"o" * 32)
    data = write_pack(pack(other), other, [str(DESK.to_public())])

    with pytest.raises(PackOfAnotherTown):
        install_pack(register, data, KEYS, is_drill=False)
    assert register.current() == before


def test_the_demonstration_is_installed_in_a_drill_only(register: RegisterStore) -> None:
    data = write_pack(pack(DEMO, drill=True), DEMO, [str(DESK.to_public())])

    with pytest.raises(DemoPackRefused):
        install_pack(register, data, KEYS, is_drill=False)
    assert register.current() is None
    assert install_pack(register, data, KEYS, is_drill=True).pack.is_drill
