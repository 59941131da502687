"""The authentication certificate as a mark of the card: its issuer and serial, nothing else.

Read without a signature it proves nothing; it brings up a record, as a QR card does. The serial
changes when the certificate is renewed, so it leads to a person and is not the person.
"""

from typing import TYPE_CHECKING, Final

from shelter_app.application.ports.card import CardKind, CardMark
from shelter_app.application.ports.card_faults import CardUnreadable
from shelter_app.devices.apdu import Transport
from shelter_app.devices.my_number_card.files import read_element
from shelter_app.devices.my_number_card.layout import AUTH_CERTIFICATE

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

_SEQUENCE: Final = b"\x30"
_SIZE_SIZE: Final = 4
_LONGEST_SERIAL: Final = 21
"""Bytes; RFC 5280 allows 20, and a sign byte."""


def read_mark(card: Transport) -> CardMark:
    """Read the certificate, which needs no PIN, in the JPKI application.

    Raises:
        CardUnreadable: D-34, when there is none or it is damaged.
    """
    return mark_of(read_element(card, AUTH_CERTIFICATE, _SEQUENCE))


def mark_of(der: bytes) -> CardMark:
    """Take issuer, issuer's key and serial from a certificate; three roots share one name.

    Raises:
        CardUnreadable: D-34, when it is damaged.
    """
    from cryptography import x509  # noqa: PLC0415 - a tenth of a second at every start

    try:
        certificate = x509.load_der_x509_certificate(der)
        serial = certificate.serial_number
        parts = (certificate.issuer.public_bytes(), _key_of_issuer(certificate), _bytes(serial))
    except (ValueError, TypeError, OverflowError, x509.InvalidVersion):
        raise CardUnreadable("the certificate is damaged") from None
    material = b"".join(len(part).to_bytes(_SIZE_SIZE) + part for part in parts)
    return CardMark(CardKind.MY_NUMBER, material)


def _key_of_issuer(certificate: "Certificate") -> bytes:
    from cryptography import x509  # noqa: PLC0415 - as above

    try:
        found = certificate.extensions.get_extension_for_class(x509.AuthorityKeyIdentifier)
    except (x509.ExtensionNotFound, x509.DuplicateExtension, ValueError):
        return b""
    return found.value.key_identifier or b""


def _bytes(serial: int) -> bytes:
    return serial.to_bytes(_LONGEST_SERIAL, signed=True)
