"""TLS 1.3 and nothing else, pinned to the town's own authority, blind to dates."""

import ssl
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from shelter_app.domain.private import Private
from shelter_app.net.certificates import as_pem, encrypted_pem

NO_TIME_CHECK: Final = 0x200000
"""X509_V_FLAG_NO_CHECK_TIME: dates are judged by us, so that a laptop in 2001 still syncs."""


@dataclass(frozen=True, slots=True, repr=False)
class Badge(Private):
    """What one side shows and what it trusts: DER certificates and its PKCS#8 key."""

    authority: bytes
    certificate: bytes
    key: bytes


def gate(badge: Badge, folder: Path, password: bytes) -> ssl.SSLContext:
    """Make the context of a listener that only talks to holders of the town's certificates."""
    context = _context(ssl.PROTOCOL_TLS_SERVER, badge, folder, password)
    context.verify_mode = ssl.CERT_REQUIRED
    context.num_tickets = 0  # a session is a kept connection; tickets only cost bytes
    return context


def caller(badge: Badge, folder: Path, password: bytes) -> ssl.SSLContext:
    """Make the context of a client; who answers is proved by its hello, not by a host name."""
    context = _context(ssl.PROTOCOL_TLS_CLIENT, badge, folder, password)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_REQUIRED
    return context


def pages(certificate: bytes, key: bytes, folder: Path, password: bytes) -> ssl.SSLContext:
    """Make the context of the listener for browsers: no client certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    _show(context, certificate, key, folder, password)
    return context


def _context(kind: int, badge: Badge, folder: Path, password: bytes) -> ssl.SSLContext:
    context = ssl.SSLContext(kind)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.verify_flags |= NO_TIME_CHECK  # ssl has no name for this flag
    context.load_verify_locations(cadata=badge.authority)
    _show(context, badge.certificate, badge.key, folder, password)
    return context


def _show(
    context: ssl.SSLContext, certificate: bytes, key: bytes, folder: Path, password: bytes
) -> None:
    """Load certificate and key; OpenSSL takes them from a file only, where the key is encrypted."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "tls.pem"
    path.write_bytes(encrypted_pem(key, password) + as_pem(certificate))
    try:
        context.load_cert_chain(path, password=password)
    finally:
        path.unlink(missing_ok=True)
