"""X.509 for the exchange: P-256, an authority of the town's own, certificates that name a device.

Dates are judged by us and not by TLS (a laptop may live in 2001), so certificates carry the widest.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.private import Private

_FROM: Final = datetime(2020, 1, 1, tzinfo=UTC)
_UNTIL: Final = datetime(2099, 12, 31, tzinfo=UTC)
_LARGEST_KEY: Final = 512


class KeyUnsuitable(ShelterError):
    """What was handed in is no P-256 public key."""

    code = "N-01"


@dataclass(frozen=True, slots=True, repr=False)
class Pair(Private):
    """A private key (PKCS#8 DER, unencrypted: it lives in a vault) and its certificate (DER)."""

    key: bytes
    certificate: bytes


def new_key() -> bytes:
    """Make a P-256 key, as PKCS#8 DER."""
    return _as_der(ec.generate_private_key(ec.SECP256R1()))


def public_half(key: bytes) -> bytes:
    """Give the public key as SubjectPublicKeyInfo DER."""
    return (
        _private(key)
        .public_key()
        .public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    )


def new_authority(name: str) -> Pair:
    """Make the town's TLS authority; ``name`` is ASCII and shows in certificates."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = _named(name)
    certificate = (
        _builder(subject, subject, key.public_key())
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(is_authority=True), critical=True)
        .sign(key, hashes.SHA256())
    )
    return Pair(_as_der(key), certificate.public_bytes(serialization.Encoding.DER))


def issue(authority: Pair, public_key: bytes, name: str) -> bytes:
    """Sign a certificate for somebody's public key (SubjectPublicKeyInfo DER).

    Raises:
        KeyUnsuitable: N-01.
    """
    parent = x509.load_der_x509_certificate(authority.certificate)
    certificate = (
        _builder(_named(name), parent.subject, _public(public_key))
        .add_extension(_usage(is_authority=False), critical=True)
        .sign(_private(authority.key), hashes.SHA256())
    )
    return certificate.public_bytes(serialization.Encoding.DER)


def as_pem(certificate: bytes) -> bytes:
    """Write a certificate as PEM."""
    loaded = x509.load_der_x509_certificate(certificate)
    return loaded.public_bytes(serialization.Encoding.PEM)


def encrypted_pem(key: bytes, password: bytes) -> bytes:
    """Write a private key as an encrypted PKCS#8 file, since OpenSSL reads keys from files."""
    return _private(key).private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(password),
    )


def _builder(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(_FROM)
        .not_valid_after(_UNTIL)
    )


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _usage(*, is_authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not is_authority,
        key_cert_sign=is_authority,
        crl_sign=False,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _as_der(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.DER,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )


def _private(key: bytes) -> ec.EllipticCurvePrivateKey:
    loaded = serialization.load_der_private_key(key, None)
    if not isinstance(loaded, ec.EllipticCurvePrivateKey):
        raise KeyUnsuitable("not a P-256 key")
    return loaded


def _public(key: bytes) -> ec.EllipticCurvePublicKey:
    try:
        loaded = serialization.load_der_public_key(key[:_LARGEST_KEY])
    except ValueError as error:
        raise KeyUnsuitable("not a public key") from error
    if not isinstance(loaded, ec.EllipticCurvePublicKey) or loaded.curve.name != "secp256r1":
        raise KeyUnsuitable("not a P-256 key")
    return loaded
