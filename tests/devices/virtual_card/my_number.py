"""A virtual My Number card: invented people, invented numbers, layout as on real ones."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cache
from io import BytesIO

import numpy as np
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID
from PIL import Image

from tests.devices.virtual_card.chip import App, Chip, File, Key

JPKI = bytes.fromhex("D392F000260100000001")
TEXT = bytes.fromhex("D3921000310001010408")
VISUAL = bytes.fromhex("D3921000310001010402")
NUMBER_A = b"123456789018"
"""The published example of 総務省令; no person's."""
FORBIDDEN = frozenset(
    {
        ("read", TEXT, 0x0001),
        ("verify", TEXT, 0x0014),
        ("read", VISUAL, 0x0005),
        ("verify", VISUAL, 0x0013),
        ("read", JPKI, 0x0001),
        ("verify", JPKI, 0x0018),
        ("verify", JPKI, 0x001B),
    }
)
"""The number itself, 照合番号A, and what a shelter has no business with."""


@dataclass(frozen=True)
class Holder:
    """Whose card it is."""

    name: str = "本間　キヨ"
    address: str = "霧浦町中浜１丁目２番３号"
    birth: date = date(1942, 3, 7)
    sex: str = "2"
    serial: int = 0x1A2B3C4D
    pin: str = "7391"
    number_b: str = "17030720356284"
    code: str = "6284"
    expiry: int = 2035


KIYO = Holder()


@dataclass
class Making:
    """How the card is made."""

    junk: int = 0
    """Bytes before FF20, as on cards of about 2023."""
    label: str = "JPKIAPICCTOKEN2"
    has_certificate: bool = True
    sleepy: bool = False
    photo: bytes = b""
    tries_b: int = 10
    tries_pin: int = 3
    card_id: bytes = b"\x9a\x01\x02\x03"
    extra: list[App] = field(default_factory=list)


def my_number_card(holder: Holder = KIYO, making: Making | None = None) -> Chip:
    """Make a card."""
    made = making or Making()
    return Chip(
        [_jpki(holder, made), _text(holder, made), _visual(holder, made), *made.extra],
        made.card_id,
        sleepy=made.sleepy,
    )


def _jpki(holder: Holder, making: Making) -> App:
    app = App(JPKI)
    app.files[0x0006] = File(making.label.ljust(32).encode() + bytes(128))
    if making.has_certificate:
        app.files[0x000A] = File(certificate(holder.serial) + bytes(40))
    app.files[0x0001] = File(b"sign certificate, behind its password", frozenset({0x001B}))
    app.keys[0x0018] = Key(b"1234", 3)
    app.keys[0x001B] = Key(b"ABC123", 5)
    return app


def _text(holder: Holder, making: Making) -> App:
    app = App(TEXT)
    app.files[0x0001] = File(b"\xff\x10\x0c" + NUMBER_A + b"\xff\xff", frozenset({0x11, 0x14}))
    app.files[0x0002] = File(four_items(holder, making.junk), frozenset({0x11, 0x15}))
    app.keys[0x0011] = Key(holder.pin.encode(), 3, making.tries_pin)
    app.keys[0x0014] = Key(NUMBER_A, 10)
    app.keys[0x0015] = Key(holder.number_b.encode(), 10, making.tries_b)
    return app


def _visual(holder: Holder, making: Making) -> App:
    app = App(VISUAL)
    app.files[0x0002] = File(face_file(making.photo or photo()), frozenset({0x12, 0x13}))
    app.files[0x0005] = File(b"\xff\x40\x03png", frozenset({0x13}))
    app.keys[0x0012] = Key(holder.number_b.encode(), 10)
    app.keys[0x0013] = Key(NUMBER_A, 10)
    return app


def element(tag: int, value: bytes) -> bytes:
    """Write one element of the card's TLV."""
    size = len(value)
    if size < 0x80:
        length = bytes((size,))
    elif size < 0x100:
        length = bytes((0x81, size))
    else:
        length = b"\x82" + size.to_bytes(2)
    return tag.to_bytes(2) + length + value


def four_items(holder: Holder, junk: int = 0) -> bytes:
    """Write the file of the four items, with filler behind it."""
    inside = b"".join(
        (
            element(0xDF21, bytes(8)),
            element(0xDF22, holder.name.encode()),
            element(0xDF23, holder.address.encode()),
            element(0xDF24, f"{holder.birth:%Y%m%d}".encode()),
            element(0xDF25, holder.sex.encode()),
        )
    )
    return bytes(junk) + element(0xFF20, inside) + b"\xff" * 24


def face_file(picture: bytes) -> bytes:
    """Write the file of the front."""
    inside = b"".join(
        (
            element(0xDF21, bytes(20)),
            element(0xDF22, b"19420307"),
            element(0xDF23, b"2"),
            element(0xDF24, bytes(263)),
            element(0xDF27, picture),
            element(0xDF28, bytes(256)),
        )
    )
    return element(0xFF20, inside) + bytes(16)


@cache
def photo() -> bytes:
    """Draw something that is no face, as JPEG 2000."""
    rows = np.linspace(0, 255, 320, dtype=np.uint8)
    out = BytesIO()
    Image.fromarray(np.tile(rows[:, None], (1, 240))).save(out, "JPEG2000", quality_layers=[40])
    return out.getvalue()


@cache
def _key(number: int) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@cache
def certificate(serial: int, issuer: int = 1) -> bytes:
    """Make an authentication certificate of the usual shape."""
    names = ("JPKI", "JPKI for user authentication", "Invented Agency")
    by = x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "JP"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, names[0]),
            *(x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, one) for one in names[1:]),
        ]
    )
    of = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"9977{serial:08X}99999003A")])
    authority = x509.AuthorityKeyIdentifier.from_issuer_public_key(_key(issuer).public_key())
    builder = (
        x509.CertificateBuilder()
        .issuer_name(by)
        .subject_name(of)
        .public_key(_key(0).public_key())
        .serial_number(serial)
        .not_valid_before(datetime(2021, 3, 7, tzinfo=UTC))
        .not_valid_after(datetime(2026, 3, 7, tzinfo=UTC))
        .add_extension(authority, critical=False)
    )
    return builder.sign(_key(issuer), hashes.SHA256()).public_bytes(Encoding.DER)
