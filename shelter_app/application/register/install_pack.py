"""Install a town pack at a desk."""

from collections.abc import Sequence
from dataclasses import dataclass

from shelter_app.application.ports.register_install import RegisterInstaller
from shelter_app.domain.private import Private
from shelter_app.domain.town_pack import RegisterVersion, TownPack
from shelter_app.wire.pack import read_pack, root_fingerprint


@dataclass(frozen=True, slots=True, repr=False)
class Installed(Private):
    """What came of it; version and hash go into the ledger (``register.installed``)."""

    pack: TownPack
    version: RegisterVersion
    fingerprint: str
    """Of the municipal root, to be compared by voice when it was not known before."""
    is_first: bool
    """No root was known before: somebody should compare the fingerprint."""


def install_pack(
    register: RegisterInstaller, data: bytes, identities: Sequence[str], *, is_drill: bool
) -> Installed:
    """Open, verify and install a pack; a pack of another root than the last one is refused.

    ``identities`` are this desk's age keys. ``is_drill`` lets the demonstration's root in.

    Raises:
        PackRefused: P-01 to P-10; the register in use stays in use.
    """
    briefing = register.briefing()
    trusted = briefing.town.root_key if briefing is not None else None
    pack = read_pack(data, identities, trusted_root=trusted, allow_demo_root=is_drill)
    version = register.install_pack(pack)
    fingerprint = root_fingerprint(pack.town.root_key)
    return Installed(pack, version, fingerprint, is_first=trusted is None)
