"""The demonstration's keys: secret halves that everybody may have."""

from pathlib import Path

from nacl.signing import SigningKey


def root(folder: Path) -> SigningKey:
    """Read the demonstration's municipal root."""
    return SigningKey(bytes.fromhex((folder / "root.seed").read_text(encoding="ascii")))


def identity(folder: Path, name: str) -> str:
    """Read an age identity: ``device``, ``recovery`` or ``opening``."""
    return (folder / f"{name}.age").read_text(encoding="ascii").strip()
