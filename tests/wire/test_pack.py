from dataclasses import replace

import msgspec
import pyrage
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.signing import SigningKey

from shelter_app.domain.town_pack import TownPack
from shelter_app.wire import pack as codec
from shelter_app.wire.bounded_zstd import compress
from shelter_app.wire.demo_keys import DEMO_DEVICE, DEMO_ROOT
from shelter_app.wire.pack import read_pack, root_fingerprint, write_pack
from shelter_app.wire.pack_faults import (
    DemoKeyForRealPack,
    NotAPack,
    PackDamaged,
    PackForAnother,
    PackMalformed,
    PackNewer,
    PackOfAnotherTown,
    PackRefused,
    PackSignatureWrong,
    PackTooLarge,
)
from shelter_app.wire.pack_sealed import divide, unseal
from tests.wire.packs import CLOSED, CLOSED_CARDS, DESK, OPENING, READABLE, ROOT, pack, packed

KEYS = [str(DESK)]


def signed_file(body: bytes, version: int = 1, mark: str = "shelter-pack") -> bytes:
    """Sign and encrypt any body as a pack's maker could."""
    signature = ROOT.sign(b"shelter pack 1\0" + body).signature
    return encrypted(
        msgspec.msgpack.encode([mark, version, ROOT.verify_key.encode(), signature, body])
    )


def encrypted(plain: bytes) -> bytes:
    data: bytes = pyrage.encrypt(plain, [DESK.to_public()])
    return data


def signed_pack(content: object) -> bytes:
    return signed_file(compress(msgspec.msgpack.encode(content)))


def test_a_pack_comes_out_as_it_went_in() -> None:
    assert read_pack(packed(), KEYS) == pack()
    assert read_pack(packed(), KEYS, trusted_root=ROOT.verify_key.encode()) == pack()


def test_the_sealed_part_opens_with_its_own_key_only() -> None:
    sealed = read_pack(packed(), KEYS).sealed
    assert sealed is not None

    assert unseal(sealed, str(OPENING)).entries == CLOSED
    assert unseal(sealed, str(OPENING)).cards == CLOSED_CARDS
    with pytest.raises(pyrage.DecryptError):
        unseal(sealed, str(DESK))


def test_lines_are_parted_by_what_the_law_lets_a_shelter_read() -> None:
    mixed = (CLOSED[0], *READABLE, *CLOSED[1:])

    assert divide(mixed) == (READABLE, CLOSED)


def test_a_pack_shows_nothing_without_its_key() -> None:
    for secret in ("本間".encode(), "見本町".encode(), b"\x01" * 16):
        assert secret not in packed()


@given(st.data())
def test_a_changed_byte_is_refused(data: st.DataObject) -> None:
    whole = packed()
    at = data.draw(st.integers(0, len(whole) - 1))
    mask = data.draw(st.integers(1, 255))

    with pytest.raises(PackRefused):
        read_pack(whole[:at] + bytes([whole[at] ^ mask]) + whole[at + 1 :], KEYS)


@given(st.integers(0, 10_000))
def test_a_pack_cut_short_is_refused(length: int) -> None:
    with pytest.raises(PackRefused):
        read_pack(packed()[: min(length, len(packed()) - 1)], KEYS)


@given(st.data())
def test_a_byte_changed_within_the_encryption_is_refused_too(data: st.DataObject) -> None:
    plain: bytes = pyrage.decrypt(packed(), [DESK])
    at = data.draw(st.integers(0, len(plain) - 1))
    mask = data.draw(st.integers(1, 255))

    with pytest.raises(PackRefused):
        read_pack(encrypted(plain[:at] + bytes([plain[at] ^ mask]) + plain[at + 1 :]), KEYS)


def test_what_is_wrong_is_told_apart() -> None:
    with pytest.raises(PackForAnother):
        read_pack(packed(), [str(pyrage.x25519.Identity.generate())])
    with pytest.raises(PackDamaged):
        read_pack(packed()[:-1], KEYS)
    with pytest.raises(PackDamaged):
        read_pack(packed() + b"x", KEYS)
    with pytest.raises(NotAPack):
        read_pack(b"PK\x03\x04 a spreadsheet", KEYS)
    with pytest.raises(NotAPack):
        read_pack(encrypted(b"a letter"), KEYS)
    with pytest.raises(NotAPack):
        read_pack(signed_file(b"", mark="bundle"), KEYS)


def test_a_newer_pack_is_told_from_a_broken_one() -> None:
    with pytest.raises(PackNewer):
        read_pack(signed_file(b"?", version=2), KEYS)
    later = encrypted(msgspec.msgpack.encode(["shelter-pack", 7, {"another": "shape"}]))
    with pytest.raises(PackNewer):
        read_pack(later, KEYS)


def test_a_pack_signed_by_another_root_is_refused_once_a_root_is_known() -> None:
    with pytest.raises(PackOfAnotherTown):
        read_pack(packed(), KEYS, trusted_root=b"r" * 32)


def test_a_signature_is_bound_to_its_root_its_body_and_its_purpose() -> None:
    body = compress(msgspec.msgpack.encode(pack()))
    other = SigningKey(b"o" * 32)
    root = ROOT.verify_key.encode()
    for key, signature in (
        (root, other.sign(b"shelter pack 1\0" + body).signature),
        (root, ROOT.sign(b"shelter event 1\0" + body).signature),
        (root, b"short"),
        (b"short", ROOT.sign(b"shelter pack 1\0" + body).signature),
    ):
        plain = msgspec.msgpack.encode(["shelter-pack", 1, key, signature, body])
        with pytest.raises(PackSignatureWrong):
            read_pack(encrypted(plain), KEYS)


def test_a_pack_that_names_another_root_than_its_signer_is_refused() -> None:
    town = replace(pack().town, root_key=b"n" * 32)

    with pytest.raises(PackSignatureWrong):
        read_pack(signed_pack(replace(pack(), town=town)), KEYS)


@pytest.mark.parametrize("body", [b"", b"not zstd", compress(b"\xc1"), compress(b"\x80")])
def test_a_signed_body_that_is_no_pack_is_refused(body: bytes) -> None:
    with pytest.raises(PackMalformed):
        read_pack(signed_file(body), KEYS)


def test_a_body_that_grows_too_large_is_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(codec, "LARGEST_BODY", 1_000)

    with pytest.raises(PackTooLarge):
        read_pack(signed_file(compress(bytes(1_001))), KEYS)


def test_a_file_larger_than_any_pack_is_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(codec, "LARGEST_PACK", len(packed()) - 1)

    with pytest.raises(PackTooLarge):
        read_pack(packed(), KEYS)


def test_a_writer_does_not_sign_for_another_root() -> None:
    with pytest.raises(ValueError, match="another root"):
        write_pack(pack(), SigningKey(b"o" * 32), [str(DESK.to_public())])


def test_a_real_pack_is_never_written_to_a_published_key() -> None:
    for real in (pack(), replace(pack(), sealing_recipient=DEMO_DEVICE)):
        with pytest.raises(DemoKeyForRealPack):
            write_pack(real, ROOT, [DEMO_DEVICE])


def test_a_fingerprint_is_digits_that_can_be_read_aloud() -> None:
    fingerprint = root_fingerprint(DEMO_ROOT)

    assert [len(group) for group in fingerprint.split()] == [5] * 6
    assert fingerprint.replace(" ", "").isdigit()
    assert fingerprint != root_fingerprint(ROOT.verify_key.encode())


def test_items_of_a_newer_minor_kind_are_passed_over() -> None:
    content: dict[str, object] = msgspec.to_builtins(pack(), builtin_types=(bytes,))

    assert isinstance(read_pack(signed_pack({**content, "weather": "wind"}), KEYS), TownPack)
